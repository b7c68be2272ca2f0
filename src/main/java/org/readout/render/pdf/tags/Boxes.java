package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** Elements that stand for lines and boxes, and for nothing the author meant, go; what was one element and is two becomes one again. */
final class Boxes implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        flatten(mending.root(), mending.root().origin());
        join(mending.root());
    }

    private static void flatten(Tag tag, Optional<Element> origin) {
        List<Item> items = new ArrayList<>();
        for (Item item : tag.items()) {
            if (!(item instanceof Tag below)) {
                items.add(item);
                continue;
            }
            flatten(below, below.origin().isPresent() ? below.origin() : origin);
            if (isBox(below, origin)) {
                items.addAll(below.items());
            } else {
                items.add(below);
            }
        }
        tag.replaceItems(items);
    }

    private static boolean isBox(Tag tag, Optional<Element> around) {
        boolean madeUp = tag.origin().isEmpty() || tag.origin().equals(around);
        return switch (tag.type()) {
            case "Span" -> !hasMeaning(tag);
            case "Div" -> madeUp && !hasMeaning(tag) && !tag.holdsOnlyInlines();
            case "Em", "Strong", "Code", "Sect" -> madeUp && tag.origin().isPresent();
            default -> false;
        };
    }

    private static boolean hasMeaning(Tag tag) {
        return !tag.attribute("lang").isEmpty() || tag.dictionary().containsKey(COSName.E) || tag.dictionary().containsKey(COSName.ACTUAL_TEXT);
    }

    /** What a line's end broke: the parts have one origin and stand side by side. */
    private static void join(Tag tag) {
        List<Item> joined = new ArrayList<>();
        for (Item item : tag.items()) {
            if (item instanceof Tag next && Tag.isInline(next) && !joined.isEmpty() && joined.get(joined.size() - 1) instanceof Tag last
                    && last.type().equals(next.type()) && last.origin().isPresent() && last.origin().equals(next.origin())) {
                last.items().addAll(next.items());
            } else {
                joined.add(item);
            }
        }
        tag.replaceItems(joined);
        tag.tags().forEach(Boxes::join);
    }
}
