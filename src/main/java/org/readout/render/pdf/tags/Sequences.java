package org.readout.render.pdf.tags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers that tagged content goes by in the file. The engine gives each line its own; lines of one element that follow each other on the page are one sequence here. */
final class Sequences {

    private final Map<Item.Content, Integer> numbers = new HashMap<>();

    private Sequences() {
    }

    /** Of what goes on, tags hold the first alone from here on. */
    static Sequences of(Mending mending) {
        Map<Item.Content, Item.Content> followed = new HashMap<>();
        mending.pages().forEach(page -> followed.putAll(page.followed(mending.artifacts())));
        Set<Item.Content> continuing = continuing(mending.root(), followed);
        Sequences sequences = new Sequences();
        mending.pages().forEach(page -> sequences.number(page.tagged(), continuing, mending.artifacts()));
        return sequences;
    }

    private static Set<Item.Content> continuing(Tag root, Map<Item.Content, Item.Content> followed) {
        Set<Item.Content> continuing = new HashSet<>();
        root.bottomUp(tag -> {
            List<Item> items = tag.items();
            for (int at = items.size() - 1; at > 0; at--) {
                if (items.get(at) instanceof Item.Content content && items.get(at - 1).equals(followed.get(content))) {
                    continuing.add(content);
                    items.remove(at);
                }
            }
        });
        return continuing;
    }

    private void number(List<Item.Content> contents, Set<Item.Content> continuing, Set<Item.Content> artifacts) {
        int last = -1;
        for (Item.Content content : contents) {
            if (!artifacts.contains(content)) {
                last += continuing.contains(content) ? 0 : 1;
                numbers.put(content, last);
            }
        }
    }

    int number(Item.Content content) {
        return numbers.get(content);
    }
}
