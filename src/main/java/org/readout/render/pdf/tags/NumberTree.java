package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Values under the keys 0, 1, 2 … as a number tree (ISO 32000-2, 7.9.7) whose leaves are small: a program that looks a key up, as
 * validators do for each glyph, need not go through all the others.
 */
final class NumberTree {

    private static final int MOST = 8;

    private NumberTree() {
    }

    /** A node, the keys below it, and what it is written as. */
    private record Node(int first, int last, COSDictionary dictionary) {
    }

    /** The root. */
    static COSDictionary of(List<? extends COSBase> values) {
        List<Node> nodes = new ArrayList<>();
        for (int from = 0; from < values.size(); from += MOST) {
            nodes.add(leaf(from, values.subList(from, Math.min(values.size(), from + MOST))));
        }
        while (nodes.size() > MOST) {
            List<Node> above = new ArrayList<>();
            for (int from = 0; from < nodes.size(); from += MOST) {
                above.add(over(nodes.subList(from, Math.min(nodes.size(), from + MOST))));
            }
            nodes = above;
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, kids(nodes));
        return root;
    }

    private static Node leaf(int first, List<? extends COSBase> values) {
        COSArray numbers = new COSArray();
        int key = first;
        for (COSBase value : values) {
            numbers.add(COSInteger.get(key++));
            numbers.add(value);
        }
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NUMS, numbers);
        return limited(first, key - 1, leaf);
    }

    private static Node over(List<Node> nodes) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.KIDS, kids(nodes));
        return limited(nodes.get(0).first(), nodes.get(nodes.size() - 1).last(), node);
    }

    private static Node limited(int first, int last, COSDictionary node) {
        node.setItem(COSName.LIMITS, COSArray.ofCOSIntegers(List.of(first, last)));
        return new Node(first, last, node);
    }

    private static COSArray kids(List<Node> nodes) {
        COSArray kids = new COSArray();
        nodes.forEach(node -> kids.add(node.dictionary()));
        return kids;
    }
}
