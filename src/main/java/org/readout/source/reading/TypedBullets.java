package org.readout.source.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.Heading;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Table;

/** Paragraphs that authors made items of a list by a sign before each, also in a box: “• Hospitals rely on …”, “» Disclosure would …”. */
public final class TypedBullets {

    private static final Pattern BULLET = Pattern.compile("^\\s*([»›•‣▪■□●○◦◆►▶▸→➔➢✓✔☐·–—*-])[\\s\u00a0]+(?=\\S)");
    private static final int FEWEST = 2;
    /** A paragraph alone may begin with one of these for another reason. */
    private static final String COMMON = "·–—*-";
    private static final int STAR = '*';
    /** A star that refers to a remark, as in “12*”; those around a word only emphasise it, and one between two words or figures joins them. */
    private static final Pattern EMPHASISED = Pattern.compile("(\\*{1,3})(?=\\S)[^*\\n]*[^*\\s]\\1");
    private static final Pattern REFERRING = Pattern.compile("[\\p{L}\\p{N}%)]\\*(?![*\\p{L}\\p{N}])");

    private final List<Omission> signs;
    /** Those that lists were made by: one more item may stand alone behind what goes on from the last, under the same heading. */
    private final Set<Integer> listed = new HashSet<>();
    /** Whether a star stood behind a word or figure, so that lines that begin with one are remarks on it. */
    private boolean referred;

    private TypedBullets(List<Omission> signs) {
        this.signs = signs;
    }

    /**
     * The same blocks, two such paragraphs or more behind each other made a list, and one alone where others with its sign were.
     *
     * @param signs gets those that are left out for it
     */
    public static List<Block> recognised(List<Block> blocks, List<Omission> signs) {
        return new TypedBullets(signs).listed(blocks);
    }

    private List<Block> listed(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Block block : blocks) {
            OptionalInt sign = sign(block);
            if (!run.isEmpty() && !sign.equals(sign(run.get(0)))) {
                flush(run, result);
            }
            if (block instanceof Heading) {
                listed.clear();
            }
            if (sign.isPresent()) {
                run.add((Paragraph) block);
            } else {
                result.add(block instanceof Quote box ? new Quote(box.span(), listed(box.blocks())) : block);
            }
            referred |= !(block instanceof CodeBlock) && !sign.equals(OptionalInt.of(STAR)) && REFERRING.matcher(EMPHASISED.matcher(PlainText.of(block)).replaceAll("")).find();
        }
        flush(run, result);
        return result;
    }

    private static OptionalInt sign(Block block) {
        Matcher bullet = BULLET.matcher(block instanceof Paragraph paragraph ? PlainText.of(paragraph.inlines()) : "");
        return bullet.find() ? OptionalInt.of(bullet.group(1).codePointAt(0)) : OptionalInt.empty();
    }

    /** Stars below a table are its remarks, even where none of its cells shows one. */
    private boolean areRemarks(List<Paragraph> run, List<Block> before) {
        return sign(run.get(0)).orElseThrow() == STAR && (referred || !before.isEmpty() && before.get(before.size() - 1) instanceof Table);
    }

    private void flush(List<Paragraph> run, List<Block> result) {
        boolean goesOn = run.size() == 1 && listed.contains(sign(run.get(0)).orElseThrow());
        if (run.size() < FEWEST && !goesOn || areRemarks(run, result)) {
            result.addAll(run);
        } else {
            sign(run.get(0)).stream().filter(sign -> COMMON.indexOf(sign) < 0).forEach(listed::add);
            run.forEach(paragraph -> signs.add(new Omission(paragraph.span(), "list-marker", Character.toString(sign(paragraph).orElseThrow()))));
            result.add(new ListBlock(run.get(0).span(), ListBlock.Marker.BULLET, run.stream().map(TypedBullets::item).toList()));
        }
        run.clear();
    }

    private static ListBlock.Item item(Paragraph paragraph) {
        Matcher bullet = BULLET.matcher(PlainText.of(paragraph.inlines()));
        return new ListBlock.Item(paragraph.span(), 0, List.of(new Paragraph(paragraph.span(), bullet.find() ? Inlines.after(paragraph.inlines(), bullet.end())
                : paragraph.inlines())));
    }
}
