package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.PartNames;
import org.readout.extract.sign.SilentHeading;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;

/**
 * What a memo's text was taken for, and why: which heading made which part, which words made which record and field, and what
 * was looked for and not found.
 */
public record Explanation(String memo, String type, List<Part> parts, List<Found> records) {

    public Explanation {
        parts = List.copyOf(parts);
        records = List.copyOf(records);
    }

    /**
     * A part of the type.
     *
     * @param headings those of the draft that made it, with a remark where what stands under it did; empty when it was not found
     * @param tried    the headings it goes by, where none was found
     */
    public record Part(String id, boolean required, List<String> headings, List<String> tried) {
    }

    /**
     * A record.
     *
     * @param forms   what it was written as, place by place: "numbered list item under “Recommendations”"
     * @param fields  what is known of it, by field; how it was told stands in brackets
     * @param unsaid  fields of its kind that the author left out
     */
    public record Found(MemoRecord record, List<String> forms, Map<String, String> fields, List<String> unsaid) {
    }

    public static Explanation of(Memo memo, MemoType type) {
        Forms forms = new Forms();
        memo.sections().forEach(forms::under);
        PartMatcher matcher = new PartMatcher(new PartNames(type));
        List<Part> parts = type.parts().stream().map(part -> {
            List<String> headings = memo.allSections().filter(section -> section.part().equals(part.id()))
                    .map(Section::title)
                    .map(heading -> matcher.match(heading).filter(match -> match.part().equals(part.id())).isPresent() ? heading : heading + SilentHeading.BY_CONTENT).toList();
            return new Part(part.id(), part.required(), headings, headings.isEmpty() ? part.headings() : List.of());
        }).toList();
        return new Explanation(memo.id(), type.title(), parts, memo.records().stream().map(record -> found(record, forms)).toList());
    }

    private static Found found(MemoRecord record, Forms forms) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> unsaid = new ArrayList<>();
        record.fields().forEach((key, value) -> {
            if (value.isBlank()) {
                unsaid.add(key);
            } else {
                String label = forms.labels.getOrDefault(record.id() + " " + key, "");
                fields.put(key, value + (label.isEmpty() ? "" : " [by “" + label + "”]"));
            }
        });
        return new Found(record, forms.byRecord.getOrDefault(record.id(), List.of("words in running text")), fields, unsaid);
    }

    /** One line for each part, some for each record. */
    public String text() {
        StringBuilder text = new StringBuilder(memo).append(" is taken for a “").append(type).append("”.\n\nParts\n");
        int width = parts.stream().mapToInt(part -> part.id().length()).max().orElse(0);
        for (Part part : parts) {
            text.append("  ").append(part.id()).append(" ".repeat(width - part.id().length() + 2))
                    .append(part.headings().isEmpty() ? (part.required() ? "missing" : "none") + "; it would go by: " + some(part.tried())
                            : part.headings().stream().map(heading -> "“" + heading + "”").collect(Collectors.joining(", "))).append('\n');
        }
        for (Found found : records) {
            text.append('\n').append(found.record.kind().id()).append("  ").append(found.record.title()).append("\n  id       ").append(found.record.id()).append('\n');
            for (int at = 0; at < Math.max(found.forms.size(), found.record.spans().size()); at++) {
                text.append(at < found.forms.size() ? "  how      " + found.forms.get(at) + "\n" : "")
                        .append(at < found.record.spans().size() ? "  where    " + found.record.spans().get(at).describe() + "\n" : "");
            }
            found.fields.forEach((key, value) -> text.append("  ").append(key).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
            text.append(found.unsaid.isEmpty() ? "" : "  not said: " + String.join(", ", found.unsaid) + "\n");
        }
        return text.toString();
    }

    private static String some(List<String> headings) {
        return headings.stream().limit(3).collect(Collectors.joining(", ")) + (headings.size() > 3 ? " …" : "");
    }

    /** Goes through a memo and takes note of what each record was written as. */
    private static final class Forms implements Rewriting {

        private final Map<String, List<String>> byRecord = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private String heading = "";

        void under(Section section) {
            heading = section.title();
            blocks(section.blocks());
            section.sections().forEach(this::under);
        }

        @Override
        public List<Block> records(Records records) {
            for (Records.Entry entry : records.entries()) {
                add(entry.record(), form(records.form()) + " under “" + heading + "”"
                        + (entry.label().isBlank() ? "" : ", called “" + entry.label() + "”"));
                entry.fields().forEach(field -> {
                    if (!field.key().isEmpty() && !field.label().isEmpty()) {
                        labels.put(entry.record() + " " + field.key(), PlainText.of(field.label()).strip());
                    }
                });
            }
            return Rewriting.super.records(records);
        }

        @Override
        public List<Inline> anchor(Anchor anchor) {
            Records.ofRow(anchor).ifPresent(record -> add(record, "heading, table row, or sentence in prose, under “" + heading + "”"));
            return List.of(anchor);
        }

        private void add(String record, String form) {
            byRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(form);
        }

        private static String form(Records.Form form) {
            return switch (form) {
                case HEADINGS -> "heading";
                case NUMBERED_LIST -> "numbered list item";
                case BULLETED_LIST -> "bulleted list item";
                case PARAGRAPHS -> "paragraph with a head of its own";
                case DEFINITIONS -> "definition";
            };
        }
    }
}
