package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.PlainText;

/**
 * Numbers that authors type before their headings ("2.1 Scope"). They are numbers like those a word processor shows, so they
 * go where those are kept; otherwise an edition that counts its sections would show two. One heading alone may begin with
 * a number for reasons of its own ("3 approaches"), so there must be two.
 */
public final class TypedNumbers {

    private static final Pattern TYPED = Pattern.compile(
            "^\\s*((?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?:\\.\\d{1,2})+\\.?|\\d{1,2}[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])[\\s\u00a0]+(?=\\p{L}|[“\"‘'(¿])");
    private static final int FEWEST = 2;

    private TypedNumbers() {
    }

    /** The same blocks, typed numbers taken out of the headings' words. */
    public static List<Block> recognised(List<Block> blocks) {
        return taken(MissedHeadings.recognised(blocks));
    }

    private static List<Block> taken(List<Block> blocks) {
        long typed = blocks.stream().filter(block -> block instanceof Heading heading && isTyped(heading)).count();
        return typed < FEWEST ? blocks : blocks.stream()
                .map(block -> block instanceof Heading heading && isTyped(heading) ? recognised(heading) : block).toList();
    }

    private static boolean isTyped(Heading heading) {
        return heading.number().isEmpty() && TYPED.matcher(PlainText.of(heading.inlines())).find();
    }

    private static Block recognised(Heading heading) {
        Matcher typed = TYPED.matcher(PlainText.of(heading.inlines()));
        typed.find();
        List<Inline> inlines = new ArrayList<>(Inlines.before(heading.inlines(), typed.end()));
        inlines.removeIf(inline -> !PlainText.of(List.of(inline)).isEmpty());
        inlines.addAll(Inlines.after(heading.inlines(), typed.end()));
        return new Heading(heading.span(), heading.level(), heading.id(), typed.group(1), inlines);
    }
}
