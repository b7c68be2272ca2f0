package org.readout.extract;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
import org.readout.model.Table;
import org.readout.model.SourceSpan;

/**
 * Recommendations and open questions in running prose: sentences in which someone is told what to do, or something is asked or
 * not known. The prose stays as it is; an anchor before the sentence says which record it is, as in a table's row.
 */
final class ProseRecords {

    /** Sentences that recommend without naming whom they ask first. */
    private static final Pattern RECOMMENDS = Pattern.compile(
            "^(?:(?:therefore|accordingly|first|second|third|finally|lastly|moreover|in addition|to this end)[,:]? )?(?:we (?:therefore |also |strongly )*"
                    + "(?:recommend|urge|propose|call (?:on|for)|advise)|it is recommended|our recommendation is|nous recommandons|il est recommandé"
                    + "|(?:se )?recomend(?:amos|amos que|a )|wir empfehlen|es wird empfohlen)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final RecordKind kind;
    private final Registry registry;
    private final Locale locale;

    ProseRecords(RecordKind kind, Registry registry, Locale locale) {
        this.kind = kind;
        this.registry = registry;
        this.locale = locale;
    }

    /** @param addressee whom the sections around this one are for, or empty */
    Section in(Section section, String addressee) {
        Rewriting asking = new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                return List.of(asked(paragraph, addressee));
            }

            @Override
            public List<Block> list(ListBlock list) {
                return kind == RecordKind.OPEN_QUESTION ? Rewriting.super.list(list) : List.of(list);
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
        List<Block> blocks = asking.blocks(section.blocks());
        return new Section(section.part(), section.heading(), blocks, section.sections().stream()
                .map(inner -> in(inner, Addressee.ofGroup(PlainText.of(inner.heading()), locale))).toList());
    }

    private boolean isOne(String sentence) {
        return kind == RecordKind.OPEN_QUESTION ? sentence.matches("(?s).*[?？؟][”\"’»)]*") || RecordFinder.NOT_KNOWN.matcher(sentence).find()
                : !Addressee.ofProse(sentence, "").isEmpty() || RECOMMENDS.matcher(sentence).matches();
    }

    private Block asked(Paragraph paragraph, String addressee) {
        String text = PlainText.of(paragraph.inlines());
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        List<Inline> inlines = new ArrayList<>();
        int done = 0;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            String sentence = text.substring(start, end).strip();
            if (isOne(sentence)) {
                SourceSpan span = paragraph.span().within(text, start, start + sentence.length());
                Map<String, String> fields = new TreeMap<>(Map.of("addressee", addressee));
                if (kind == RecordKind.RECOMMENDATION) {
                    fields.put("addressee", Addressee.ofProse(sentence, addressee));
                    AskedFor.complete(sentence, fields);
                }
                String title = kind == RecordKind.OPEN_QUESTION ? sentence : sentence.replaceFirst("[.:;]$", "");
                String id = registry.add(kind, title, "", fields, Registry.Place.TABLE_ROW, span);
                registry.inferred(id, span);
                inlines.addAll(Inlines.before(Inlines.after(paragraph.inlines(), done), start - done));
                inlines.add(new Anchor(Records.rowAnchor(id)));
                done = start;
            }
        }
        inlines.addAll(Inlines.after(paragraph.inlines(), done));
        return done == 0 && inlines.size() == paragraph.inlines().size() ? paragraph : new Paragraph(paragraph.span(), inlines);
    }
}
