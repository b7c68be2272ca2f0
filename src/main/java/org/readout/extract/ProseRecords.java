package org.readout.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/**
 * Records in running prose: sentences in which someone is told what to do, or something is asked or not known, and what a section
 * names or counts out. The prose stays as it is; an anchor before the words says which record they are, as in a table's row.
 */
final class ProseRecords {

    private final RecordKind kind;
    private final Registry registry;
    private final Locale locale;
    private final boolean inLists;

    /** @param inLists whether the items of lists are read as prose too; a numbered paragraph then asks once */
    ProseRecords(RecordKind kind, Registry registry, Locale locale, boolean inLists) {
        this.kind = kind;
        this.registry = registry;
        this.locale = locale;
        this.inLists = inLists;
    }

    /** @param group what is said of all that the section around this one tells */
    Section in(Section section, Group group) {
        List<Block> blocks = switch (kind) {
            case RECOMMENDATION, OPEN_QUESTION -> marked(section.blocks(), paragraph -> asked(paragraph, group));
            default -> named(section.blocks());
        };
        return new Section(section.part(), section.heading(), blocks, section.sections().stream()
                .map(inner -> in(inner, kind == RecordKind.RECOMMENDATION ? Group.of(kind, PlainText.of(inner.heading()).strip(), locale).within(group) : Group.NONE)).toList());
    }

    /** A record that stands in a paragraph from {@code start} on. */
    private record Found(int start, String id) {
    }

    private interface Reading {
        List<Found> in(Paragraph paragraph);
    }

    private List<Block> named(List<Block> blocks) {
        List<Paragraph> paragraphs = blocks.stream().flatMap(this::paragraphs).toList();
        List<List<NamesInProse.Told>> told = new NamesInProse(kind, locale).in(paragraphs.stream().map(Paragraph::inlines).toList());
        Map<Paragraph, List<NamesInProse.Told>> byParagraph = new IdentityHashMap<>();
        for (int at = 0; at < told.size(); at++) {
            byParagraph.put(paragraphs.get(at), told.get(at));
        }
        return marked(blocks, paragraph -> byParagraph.getOrDefault(paragraph, List.of()).stream().map(name -> {
            SourceSpan span = paragraph.span().within(PlainText.of(paragraph.inlines()), name.start(), name.start() + name.title().length());
            return new Found(name.start(), entered(name.title(), Map.of("description", name.description()), span));
        }).toList());
    }

    private Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph)
                : inLists && block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(this::paragraphs) : Stream.empty();
    }

    private List<Found> asked(Paragraph paragraph, Group group) {
        String text = PlainText.of(paragraph.inlines());
        List<Found> found = new ArrayList<>();
        List<Sentences.Sentence> sentences = Sentences.of(text, locale);
        boolean one = kind == RecordKind.OPEN_QUESTION && sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() == 1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentences.Sentence sentence = sentences.get(at);
            if (kind == RecordKind.OPEN_QUESTION ? Unknown.isLeftOpen(sentence.text()) : Ask.is(sentence.text()) || at == 0 && !inLists && Imperative.opens(sentence.text(), locale.getLanguage())) {
                Map<String, String> fields = new TreeMap<>();
                if (one) {
                    fields.put("context", sentences.stream().filter(other -> other != sentence).map(Sentences.Sentence::text).collect(Collectors.joining(" ")));
                }
                if (kind == RecordKind.RECOMMENDATION) {
                    fields.put("addressee", Addressee.ofAskOrName(sentence.text(), locale));
                    fields.put("", at + 1 < sentences.size() ? sentences.get(at + 1).text() : "");
                    AskedFor.complete(sentence.text(), fields, locale);
                    fields.remove("");
                    group.fields().forEach((key, value) -> fields.merge(key, value, (own, all) -> own.isBlank() ? all : own));
                }
                String title = kind == RecordKind.OPEN_QUESTION ? sentence.text() : Ordinal.without(sentence.text()).replaceFirst("[.:;]$", "");
                found.add(new Found(sentence.start(), entered(title, fields, paragraph.span().within(text, sentence.start(), sentence.end()))));
                if (inLists && kind == RecordKind.RECOMMENDATION) {
                    break;
                }
            }
        }
        return found;
    }

    private String entered(String title, Map<String, String> fields, SourceSpan span) {
        String id = registry.add(kind, title, "", fields, Registry.Place.TABLE_ROW, span);
        registry.inferred(id, span);
        return id;
    }

    private List<Block> marked(List<Block> blocks, Reading reading) {
        Rewriting marking = new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                return List.of(anchored(paragraph, reading.in(paragraph)));
            }

            @Override
            public List<Block> list(ListBlock list) {
                return inLists ? Rewriting.super.list(list) : List.of(list);
            }

            @Override
            public List<Block> records(Records records) {
                return List.of(records);
            }

            @Override
            public List<Block> quote(Quote quote) {
                return List.of(quote);
            }

            @Override
            public List<Block> table(Table table) {
                return List.of(table);
            }
        };
        return marking.blocks(blocks);
    }

    private static Paragraph anchored(Paragraph paragraph, List<Found> found) {
        List<Inline> inlines = new ArrayList<>();
        int done = 0;
        for (Found record : found) {
            inlines.addAll(Inlines.before(Inlines.after(paragraph.inlines(), done), record.start() - done));
            inlines.add(new Anchor(Records.rowAnchor(record.id())));
            done = record.start();
        }
        inlines.addAll(done == 0 ? paragraph.inlines() : Inlines.after(paragraph.inlines(), done));
        return found.isEmpty() ? paragraph : new Paragraph(paragraph.span(), inlines);
    }
}
