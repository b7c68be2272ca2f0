package org.readout.extract.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * What there is to be weighed of a section: each piece of evidence by a name, with how much there is of it. Words are folded and cut to their
 * beginnings, so that their forms count together; those of the heading are “h:…”, those that its things begin with “first:…” and “second:…”, those in bold
 * before them “lead:…”.
 */
public final class Evidence {

    private static final int STEM = 6;
    /** In which the first two words are to be found. */
    private static final int LETTERS = 60;
    private static final int LEAD_READ = 6;
    private static final int FIRST_READ = 2;
    private static final double OF_PLACE = 0.5;
    private static final double OF_THINGS = 1.5;

    private final Map<String, Double> pieces = new HashMap<>();

    private Evidence() {
    }

    /** A thing that stands in the section itself. */
    private record Thing(String form, List<Inline> inlines) {
    }

    /** What the section says by itself, wherever it stands. */
    public static Map<String, Double> in(Section section) {
        return in(PlainText.of(section.heading()), section.heading().level(), section.blocks(), section.sections());
    }

    /** What stands before the first heading. */
    public static Map<String, Double> before(List<Block> blocks) {
        return in("", 0, blocks, List.of());
    }

    private static Map<String, Double> in(String heading, int level, List<Block> blocks, List<Section> sections) {
        Evidence evidence = new Evidence();
        evidence.heading(heading);
        evidence.things(Stream.concat(blocks.stream().flatMap(Evidence::of), sections.stream().map(inner -> new Thing("heading", inner.heading().inlines()))).toList());
        evidence.more("level " + level, OF_PLACE);
        if (sections.size() > 1) {
            evidence.more("sections", 1);
        }
        return evidence.pieces;
    }

    private void heading(String heading) {
        List<String> words = stems(heading);
        words.stream().distinct().forEach(word -> more("h:" + word, 1));
        for (int at = 0; at < words.size(); at++) {
            pieces.put((at == 0 ? "h:^ " : "h:" + words.get(at - 1) + " ") + words.get(at), 1.0);
        }
        more("heading of " + Math.min(5, words.size() / 3), 1);
    }

    private void things(List<Thing> things) {
        double each = OF_THINGS / Math.max(1, things.size());
        things.forEach(thing -> thing(thing, each));
        pieces.put("things " + log(things.size()), 1.0);
    }

    private void thing(Thing thing, double each) {
        String text = PlainText.of(thing.inlines()).strip();
        String lead = Lead.bold(thing.inlines()).map(Lead::text).orElse("");
        List<String> named = stems(lead);
        List<String> said = stems(text.substring(0, Math.min(text.length(), lead.length() + LETTERS)));
        more(thing.form() + (lead.isEmpty() ? "" : " with a lead"), each);
        more("ends with " + (text.isEmpty() ? "" : text.substring(text.length() - 1)), each);
        more("length " + log(text.length() / STEM), each);
        named.stream().limit(LEAD_READ).forEach(word -> more("lead:" + word, each));
        for (int at = 0; at < FIRST_READ && named.size() + at < said.size(); at++) {
            more((at == 0 ? "first:" : "second:") + said.get(named.size() + at), each);
        }
    }

    private void more(String name, double much) {
        pieces.merge(name, much, Double::sum);
    }

    private static int log(int count) {
        return Math.min(6, 31 - Integer.numberOfLeadingZeros(count + 1));
    }

    private static List<String> stems(String text) {
        String words = Fold.words(text);
        List<String> stems = new ArrayList<>();
        for (int from = 0; from < words.length();) {
            int blank = words.indexOf(' ', from);
            int end = blank < 0 ? words.length() : blank;
            stems.add(words.substring(from, Math.min(end, from + STEM)));
            from = end + 1;
        }
        return stems;
    }

    private static Stream<Thing> of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(new Thing("paragraph", paragraph.inlines()));
        }
        if (block instanceof ListBlock list) {
            return list.items().stream().flatMap(item -> first(item.blocks(), list.numbered() ? "numbered item" : "item"));
        }
        if (block instanceof DefinitionList definitions) {
            return definitions.entries().stream().map(entry -> new Thing("term", entry.term()));
        }
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> first(cell.blocks(), cell.header() ? "head" : "cell"));
        }
        return block instanceof Quote quote ? quote.blocks().stream().flatMap(Evidence::of).map(thing -> new Thing("quoted " + thing.form(), thing.inlines())) : Stream.empty();
    }

    private static Stream<Thing> first(List<Block> blocks, String form) {
        return blocks.stream().limit(1).filter(Paragraph.class::isInstance).map(block -> new Thing(form, ((Paragraph) block).inlines()));
    }

    /** The names of evidence that is made of words. */
    static Optional<String> word(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(colon + 1).replace("^ ", ""));
    }
}
