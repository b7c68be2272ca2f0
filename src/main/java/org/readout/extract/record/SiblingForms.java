package org.readout.extract.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.Divider;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.words.Numbers;

/** What sections beside each other have in common. */
final class SiblingForms {

    private static final Pattern STEP = Pattern.compile("(?iU)(?:step|stage|phase|étape|paso|etapa|fase|schritt|stufe) (?:\\d{1,2}|[ivx]{1,4}|" + Numbers.words(1, 5) + "|une)\\b");
    private static final Pattern ENDS = Pattern.compile("\\s?[:.]$");
    private static final int FEWEST_TOPICS = 3;

    private final RecordKind kind;
    private final Tongue tongue;
    private final Predicate<Section> namesOne;
    private final Gathering gathering;
    private final ParagraphForms paragraphs;
    private final ListForms lists;

    /** @param namesOne whether a heading may be a record's name at all */
    SiblingForms(RecordKind kind, Tongue tongue, Predicate<Section> namesOne, Gathering gathering) {
        this.kind = kind;
        this.tongue = tongue;
        this.namesOne = namesOne;
        this.gathering = gathering;
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
    }

    Siblings of(List<Section> sections) {
        Set<String> fieldHeads = recurring(sections);
        Set<String> rows = kind == RecordKind.COMPONENT || kind == RecordKind.APPROACH
                ? TableRecords.names(sections.stream().flatMap(section -> section.blocks().stream()), kind, tongue) : Set.of();
        return new Siblings(fieldHeads, rows, Arrays.stream(Siblings.Form.values()).filter(form -> are(form, sections, fieldHeads, rows))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Siblings.Form.class))));
    }

    private boolean are(Siblings.Form form, List<Section> sections, Set<String> fieldHeads, Set<String> rows) {
        return switch (form) {
            case GATHER -> sections.stream().anyMatch(section -> gathering.gathersHeads(section.blocks(), fieldHeads, 2));
            case TABLED -> !rows.isEmpty();
            case TOPICS -> kind == RecordKind.RECOMMENDATION && sections.size() >= FEWEST_TOPICS && sections.stream().filter(section -> !namesOne.test(section)).count() <= 1;
            case PROSED -> arePlain(sections);
            case NAMED -> RecordKind.SIDES.contains(kind) && sections.stream().filter(section -> section.sections().isEmpty() && gathering.listsNames(section, sections))
                    .limit(2).count() == 2;
            case LISTED -> kind == RecordKind.RECOMMENDATION && sections.size() > 1 && sections.stream().allMatch(section -> endsWithAsks(section, sections));
            case STEPS -> kind == RecordKind.RECOMMENDATION && areStepsOfAsks(sections.stream().filter(section -> isStep(section) && !Group.gathers(kind, section.title()))
                    .toList());
            case NUMBERED -> RecordKind.SIDES.contains(kind) && areNumberedThrough(sections);
            case COUNTED -> RecordKind.SIDES.contains(kind) && sections.stream().anyMatch(this::countsInProse);
            case HEADED -> kind == RecordKind.COMPONENT && sections.stream().anyMatch(section -> section.blocks().isEmpty() && gathering.gathersInSections(section));
        };
    }

    static boolean isStep(Section section) {
        return STEP.matcher((section.heading().number() + " " + section.title()).strip()).lookingAt();
    }

    /** Prose, and then “**Ask for help.** Whoever is unsure …”, an item each; names that come again elsewhere say something of what the heading asks. */
    private boolean endsWithAsks(Section section, List<Section> beside) {
        List<Block> blocks = section.blocks().stream().filter(block -> !(block instanceof Divider)).toList();
        List<Block> around = beside.stream().flatMap(sibling -> sibling.blocks().stream()).toList();
        return section.sections().isEmpty() && blocks.size() > 1 && blocks.get(blocks.size() - 1) instanceof ListBlock list && !list.numbered() && list.items().size() > 1
                && lists.isLed(list) && !lists.areFields(list, around)
                && blocks.subList(0, blocks.size() - 1).stream().allMatch(Paragraph.class::isInstance)
                && areNamedAsks(list);
    }

    /** Whether each has a name of several words and says more, and most of the names order: “**Legal basis:** …” says something of the ask above it. */
    private boolean areNamedAsks(ListBlock list) {
        List<Lead> leads = list.items().stream().flatMap(item -> item.opening().flatMap(Lead::bold).stream())
                .filter(lead -> Fold.stretches(lead.text()) > 1 && !PlainText.of(lead.rest()).isBlank()).toList();
        return leads.size() == list.items().size() && leads.stream().filter(lead -> Ask.is(lead.text())
                || Imperative.opens(ENDS.matcher(lead.text().strip()).replaceFirst(""), tongue)).count() * 2 > leads.size();
    }

    /** Whether all that stands in them are paragraphs with heads, most of which order, and more than one in some. */
    private boolean areStepsOfAsks(List<Section> steps) {
        List<Block> blocks = steps.stream().flatMap(Section::allBlocks).toList();
        List<Lead> heads = blocks.stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream()).toList();
        return steps.size() > 1 && steps.stream().noneMatch(Section::saysNothing) && heads.size() == blocks.size() && heads.size() > steps.size()
                && heads.stream().filter(head -> Imperative.opens(ENDS.matcher(head.text().strip()).replaceFirst(""), tongue)).count() * 2 > heads.size();
    }

    private static boolean areNumberedThrough(List<Section> sections) {
        if (sections.size() < 2 || !sections.stream().allMatch(section -> section.isOnly(ListBlock.class) && section.blocks().stream().allMatch(ListBlock.class::isInstance))) {
            return false;
        }
        List<ListBlock.Item> items = sections.stream().flatMap(section -> section.blocks().stream()).flatMap(block -> ((ListBlock) block).items().stream()).toList();
        return sections.stream().anyMatch(section -> ListForms.isNumberedAlone(section.blocks().get(0))) && items.stream().allMatch(item -> item.blocks().size() == 1)
                && IntStream.range(1, items.size()).allMatch(at -> items.get(at).ordinal() == items.get(at - 1).ordinal() + 1);
    }

    private boolean countsInProse(Section section) {
        return section.isOnly(Paragraph.class) && gathering.announces("several " + section.title()) && Sentences.of(PlainText.of(section.blocks().get(0)), tongue).stream()
                .findFirst().filter(first -> gathering.announces(first.text())).isPresent()
                && section.blocks().stream().noneMatch(block -> paragraphs.isRecord((Paragraph) block));
    }

    private static boolean arePlain(List<Section> sections) {
        long plain = sections.stream().filter(section -> section.isOnly(Paragraph.class)).count();
        return plain >= FEWEST_TOPICS && plain * 2 > sections.size();
    }

    private static Set<String> recurring(List<Section> sections) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Section section : sections) {
            section.blocks().stream().flatMap(block -> Gathering.head(block).stream()).distinct().filter(head -> !once.add(head)).forEach(again::add);
        }
        return again;
    }
}
