package org.readout.release.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Two runs of siblings beside each other, in an order both agree with: each line has the earlier one, the later one, or both.
 *
 * @param exact whether the two say the same
 */
record Alignment(Optional<Element> old, Optional<Element> now, boolean exact) {

    static List<Alignment> of(List<Element> old, List<Element> now, BiPredicate<Said, Said> alike) {
        List<Alignment> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old.stream().map(Alignment::sign).toList(), now.stream().map(Alignment::sign).toList()).getDeltas()) {
            int begin = delta.getTarget().getPosition();
            same(old, now, at, delta.getSource().getPosition(), begin, lines);
            at = delta.getSource().getPosition() + delta.getSource().size();
            changed(said(old.subList(delta.getSource().getPosition(), at)), said(now.subList(begin, begin + delta.getTarget().size())), alike, lines);
        }
        same(old, now, at, old.size(), now.size(), lines);
        return lines;
    }

    private static void same(List<Element> old, List<Element> now, int from, int to, int end, List<Alignment> lines) {
        for (int at = from; at < to; at++) {
            lines.add(new Alignment(Optional.of(old.get(at)), Optional.of(now.get(end - to + at)), true));
        }
    }

    private static List<Said> said(List<Element> elements) {
        return elements.stream().map(Said::by).toList();
    }

    /** The most pairs that are alike and do not cross. */
    private static void changed(List<Said> old, List<Said> now, BiPredicate<Said, Said> alike, List<Alignment> lines) {
        int[][] most = new int[old.size() + 1][now.size() + 1];
        for (int o = old.size() - 1; o >= 0; o--) {
            for (int n = now.size() - 1; n >= 0; n--) {
                int pair = alike.test(old.get(o), now.get(n)) ? most[o + 1][n + 1] + 1 : 0;
                most[o][n] = Math.max(pair, Math.max(most[o + 1][n], most[o][n + 1]));
            }
        }
        int o = 0;
        int n = 0;
        while (o < old.size() || n < now.size()) {
            boolean both = o < old.size() && n < now.size();
            if (both && most[o][n] == most[o + 1][n + 1] + 1 && alike.test(old.get(o), now.get(n))) {
                lines.add(new Alignment(Optional.of(old.get(o++).element()), Optional.of(now.get(n++).element()), false));
            } else if (n >= now.size() || both && most[o + 1][n] >= most[o][n + 1]) {
                lines.add(new Alignment(Optional.of(old.get(o++).element()), Optional.empty(), false));
            } else {
                lines.add(new Alignment(Optional.empty(), Optional.of(now.get(n++).element()), false));
            }
        }
    }

    private static String sign(Element element) {
        return element.getLocalName() + " " + style(element) + " " + content(element);
    }

    static String style(Element element) {
        return Xml.child(element, "pPr").flatMap(properties -> Xml.child(properties, "pStyle")).map(style -> Xml.attribute(style, "val")).orElse("");
    }

    /** Text, and marks for what stands in the line. */
    private static String content(Node node) {
        StringBuilder content = new StringBuilder();
        for (Element child : Xml.children(node)) {
            switch (child.getLocalName()) {
                case "t" -> content.append(child.getTextContent());
                case "tab", "br", "drawing", "footnoteReference", "sectPr" -> content.append('<').append(child.getLocalName()).append('>');
                case "tc", "tr" -> content.append(content(child)).append('|');
                default -> content.append(content(child));
            }
        }
        return content.toString();
    }
}
