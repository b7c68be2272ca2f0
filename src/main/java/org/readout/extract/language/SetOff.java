package org.readout.extract.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/**
 * One thing that a section sets off from the next, in whatever form.
 *
 * @param name   its bold, italic or run-in head, its heading or term; empty where it has none
 * @param text   all it says in its own block, without its number
 * @param blocks the blocks that say something of it
 * @param plain  whether it is a paragraph like any other
 */
public record SetOff(String name, String text, List<Block> blocks, boolean plain) {

    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,3}[.)]\\s+");
    private static final Pattern AFTER_NAME = Pattern.compile("^[\\s.:–—-]+");
    private static final int LONGEST_TOPIC = 8;
    private static final int FEWEST_FIELDS = 2;

    /** What its own block says of it behind its name; empty where that is all. */
    public String below() {
        return name.isEmpty() || !text.startsWith(name) ? "" : AFTER_NAME.matcher(text.substring(name.length())).replaceFirst("");
    }

    /** In the section's order; what stands in groups, under topics or subheadings, counts thing by thing. */
    public static List<SetOff> in(Section section, Tongue tongue) {
        return tongue.known().setOff().computeIfAbsent(section, any -> found(any, tongue));
    }

    private static List<SetOff> found(Section section, Tongue tongue) {
        List<SetOff> things = new ArrayList<>(section.blocks().stream().flatMap(block -> of(block, tongue)).toList());
        Set<String> heads = recurring(section.sections());
        for (Section inner : section.sections()) {
            List<SetOff> below = in(inner, tongue);
            boolean fielded = heads(inner).filter(heads::contains).limit(FEWEST_FIELDS).count() == FEWEST_FIELDS;
            boolean group = !fielded && (inner.sections().size() > 1 || below.stream().filter(thing -> !thing.plain())
                    .filter(thing -> Lead.label(RecordKind.COMPONENT, lead(thing), tongue).isEmpty()).count() > 1);
            if (group) {
                things.addAll(below);
            } else {
                String title = inner.title();
                things.add(new SetOff(title, title, inner.blocks(), false));
            }
        }
        return things;
    }

    /** What paragraphs of several sections begin with in bold is said of each of them: “**Governance:** …”. */
    private static Set<String> recurring(List<Section> sections) {
        Set<String> once = new HashSet<>();
        return sections.stream().flatMap(SetOff::heads).filter(head -> !once.add(head)).collect(Collectors.toSet());
    }

    private static Stream<String> heads(Section section) {
        return section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream()).map(Lead::text).distinct();
    }

    private static List<Inline> lead(SetOff thing) {
        return !thing.blocks().isEmpty() && thing.blocks().get(0) instanceof Paragraph paragraph ? paragraph.inlines() : List.of();
    }

    private static Stream<SetOff> of(Block block, Tongue tongue) {
        if (block instanceof ListBlock list && goesOn(list, tongue)) {
            return list.items().stream().map(item -> new SetOff("", text((Paragraph) item.blocks().get(0)), item.blocks(), true));
        }
        if (block instanceof ListBlock list) {
            return list.items().stream().filter(item -> !item.blocks().isEmpty()).flatMap(item -> item(item.blocks(), tongue));
        }
        if (block instanceof DefinitionList definitions) {
            return definitions.entries().stream().filter(entry -> !entry.definition().isEmpty())
                    .map(entry -> new SetOff(PlainText.of(entry.term()).strip(), PlainText.of(entry.term()).strip(), entry.definition(), false));
        }
        if (!(block instanceof Paragraph paragraph)) {
            return Stream.empty();
        }
        String text = text(paragraph);
        Optional<String> name = name(paragraph, false);
        return text.endsWith(":") ? Stream.empty() : Stream.of(new SetOff((name.isEmpty() ? name : name(paragraph, true)).orElse(""), text, List.of(paragraph), name.isEmpty()));
    }

    /** Whether a list counts on from another with paragraphs of several sentences, as reports number theirs: “3. The law applies. It …”. */
    private static boolean goesOn(ListBlock list, Tongue tongue) {
        return list.numbered() && !list.items().isEmpty() && list.items().get(0).ordinal() > 1 && list.items().stream()
                .allMatch(item -> item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph first
                && name(first, true).isEmpty() && Sentences.of(PlainText.of(first), tongue).size() > 1 && Sentences.of(PlainText.of(first), tongue).stream()
                .noneMatch(sentence -> Unknown.isLeftOpen(sentence.text())));
    }

    /** A short topic over a list stands for what is listed under it. */
    private static Stream<SetOff> item(List<Block> blocks, Tongue tongue) {
        if (!(blocks.get(0) instanceof Paragraph first)) {
            return Stream.empty();
        }
        boolean topic = blocks.size() == 2 && blocks.get(1) instanceof ListBlock inner && Fold.stretches(text(first)) <= LONGEST_TOPIC
                && inner.items().stream().noneMatch(item -> item.opening().flatMap(below -> Lead.label(RecordKind.COMPONENT, below, tongue)).isPresent());
        return topic ? of(blocks.get(1), tongue) : Stream.of(new SetOff(name(first, true).orElse(""), text(first), blocks, false));
    }

    private static Optional<String> name(Paragraph paragraph, boolean runIn) {
        List<Inline> inlines = ItemLabel.untyped(paragraph.inlines());
        return Lead.bold(inlines).or(() -> runIn ? Lead.term(inlines) : Lead.italic(inlines)).map(Lead::text);
    }

    private static String text(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        return text.isEmpty() || Character.isLetter(text.charAt(0)) ? text : NUMBER.matcher(text).replaceFirst("");
    }
}
