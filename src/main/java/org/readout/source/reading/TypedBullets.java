package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;

/** Paragraphs that authors made items of a list by a sign before each, also in a box: “• Hospitals rely on …”, “» Disclosure would …”. */
public final class TypedBullets {

    private static final Pattern BULLET = Pattern.compile("^\\s*([»›•‣▪■□●○◦◆►▶▸→➔➢✓✔☐·–—*-])[\\s\u00a0]+(?=\\S)");
    private static final int FEWEST = 2;

    private TypedBullets() {
    }

    /**
     * The same blocks, two such paragraphs or more behind each other made a list.
     *
     * @param signs gets those that are left out for it
     */
    public static List<Block> recognised(List<Block> blocks, List<Omission> signs) {
        List<Block> result = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Block block : blocks) {
            OptionalInt sign = sign(block);
            if (!run.isEmpty() && !sign.equals(sign(run.get(0)))) {
                flush(run, result, signs);
            }
            if (sign.isPresent()) {
                run.add((Paragraph) block);
            } else {
                result.add(block instanceof Quote box ? new Quote(box.span(), recognised(box.blocks(), signs)) : block);
            }
        }
        flush(run, result, signs);
        return result;
    }

    private static OptionalInt sign(Block block) {
        Matcher bullet = BULLET.matcher(block instanceof Paragraph paragraph ? PlainText.of(paragraph.inlines()) : "");
        return bullet.find() ? OptionalInt.of(bullet.group(1).codePointAt(0)) : OptionalInt.empty();
    }

    private static void flush(List<Paragraph> run, List<Block> result, List<Omission> signs) {
        if (run.size() < FEWEST) {
            result.addAll(run);
        } else {
            run.forEach(paragraph -> signs.add(new Omission(paragraph.span(), "list-marker", Character.toString(sign(paragraph).orElseThrow()))));
            result.add(new ListBlock(run.get(0).span(), ListBlock.Marker.BULLET, run.stream().map(TypedBullets::item).toList()));
        }
        run.clear();
    }

    private static ListBlock.Item item(Paragraph paragraph) {
        Matcher bullet = BULLET.matcher(PlainText.of(paragraph.inlines()));
        return new ListBlock.Item(paragraph.span(), 0, List.of(new Paragraph(paragraph.span(), bullet.find() ? Inlines.after(paragraph.inlines(), bullet.end()) : paragraph.inlines())));
    }
}
