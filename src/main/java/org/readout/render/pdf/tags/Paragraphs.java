package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text that stands between blocks, or alone in a box, is a paragraph; grouping elements hold no content of their own (ISO/TS 32005). */
final class Paragraphs implements Mending.Step {

    private static final Set<String> GROUPING = Set.of("Document", "Part", "Sect", "Aside", "BlockQuote");
    private static final Set<String> EITHER = Set.of("Div", "LBody", "TH", "TD", "FENote", "Note", "Caption");

    @Override
    public void mend(Mending mending) {
        mending.root().bottomUp(Paragraphs::mend);
    }

    private static void mend(Tag tag) {
        if (tag.from("pre") && tag.tags().stream().noneMatch(below -> below.is("Code"))) {
            tag.replaceItems(List.of(Tag.of("Code", tag.items())));
        } else if (tag.is("Div") && !tag.items().isEmpty() && tag.holdsOnlyInlines() && tag.items().stream().anyMatch(item -> !isFigure(item))) {
            tag.become("P");
        } else if (GROUPING.contains(tag.type()) || EITHER.contains(tag.type()) && !tag.holdsOnlyInlines()) {
            tag.replaceItems(wrapped(tag.items()));
        }
    }

    private static List<Item> wrapped(List<Item> items) {
        List<Item> blocks = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (Item item : items) {
            if (Tag.isInline(item) && !isFigure(item)) {
                run.add(item);
                continue;
            }
            close(run, blocks);
            blocks.add(item);
        }
        close(run, blocks);
        return blocks;
    }

    private static void close(List<Item> run, List<Item> blocks) {
        if (!run.isEmpty()) {
            blocks.add(Tag.of("P", run));
            run.clear();
        }
    }

    private static boolean isFigure(Item item) {
        return item instanceof Tag tag && tag.is("Figure");
    }
}
