package org.readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.extract.language.FieldNames;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** A proposed memo type as {@code templates/types/<id>.yaml}. */
final class MemoTypeWriter {

    private static final String ABOUT = """
            # A memo type: the parts that a kind of memo is made of. “readout new-type” wrote it for you to change.
            #
            # To read it you need to know four things. What stands behind # is a remark, for people only. “key: value” says one thing.
            # “- ” begins one of several things, and what belongs to it stands below, indented by the same spaces. [a, b] is a list;
            # what has a comma, colon or # in it stands in "quotation marks".
            #
            # “readout list” says whether the file can be understood and, if not, in which line and what was probably meant.

            # what people call this kind of memo
            title: %s

            # Its parts. Each begins with “- id:” and can say:
            #   id        the name by which audiences choose the part (templates/audiences): small letters, digits, hyphens
            #   headings  what authors call it; capitals, numbering, punctuation, accents and small slips do not matter
            #   words     words that make any short heading this part’s, wherever in it they stand
            #   required  true: a memo without the part is held back
            #   holds     what is set out in it one by one, so that readers can look it up, count and quote it:
            #             %s
            #   at-least  how many of these there must be
            #   fields    what each of them must say, for instance addressee or rationale; all there are:
            #             %s
            #   prose     true: they may be told from running sentences (“… should …”) where nothing is set out
            #   offer     {fr: Risques}: the heading that a draft in French is told of where the part is missing; one of its headings
            # Only id and headings must be there. What a draft has besides these parts is published too, to audiences that are
            # shown everything.
            parts:
            """;
    private static final String UNUSED = """

            # Parts the draft does not have. To use one, take the # before its lines away.
            """;
    private static final String RULES = """

            # What this type decides about rules; “readout rules” lists them. Take the # away, and say why.
            # rules:
            #   - rule: word-doubled
            #     level: off
            #     reason: These memos quote transcripts.
            """;
    /** Plain text that YAML cannot take for anything else. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ’'()/-]*(?<! )");
    private static final Set<String> NO_TEXT = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private MemoTypeWriter() {
    }

    static String write(ProposedType type) {
        StringBuilder yaml = new StringBuilder(ABOUT.formatted(text(type.title()),
                Arrays.stream(RecordKind.values()).map(RecordKind::id).collect(Collectors.joining(", ")),
                String.join(", ", FieldNames.keys())));
        type.parts().forEach(part -> yaml.append(part(part, "  ")));
        if (!type.unused().isEmpty()) {
            yaml.append(UNUSED);
            type.unused().forEach(part -> yaml.append(part(part, "#  ")));
        }
        return yaml.append(RULES).toString();
    }

    private static String part(MemoType.Part part, String indent) {
        StringBuilder lines = new StringBuilder(indent + "- id: " + part.id() + "\n");
        part.holds().ifPresent(kind -> lines.append(indent).append("  holds: ").append(kind.id()).append('\n'));
        if (part.required()) {
            lines.append(indent).append("  required: true\n");
        }
        if (part.atLeast() > 0) {
            lines.append(indent).append("  at-least: ").append(part.atLeast()).append('\n');
        }
        if (part.prose()) {
            lines.append(indent).append("  prose: true\n");
        }
        if (!part.offer().isEmpty()) {
            lines.append(indent).append("  offer: ").append(part.offer().entrySet().stream().map(one -> one.getKey() + ": " + text(one.getValue()))
                    .collect(Collectors.joining(", ", "{", "}\n")));
        }
        lines.append(list(indent, "fields", part.fields())).append(list(indent, "headings", part.headings())).append(list(indent, "words", part.words()));
        return lines.toString();
    }

    private static String list(String indent, String key, List<String> values) {
        return values.isEmpty() ? "" : indent + "  " + key + ": " + values.stream().map(MemoTypeWriter::text).collect(Collectors.joining(", ", "[", "]\n"));
    }

    private static String text(String value) {
        return PLAIN.matcher(value).matches() && !NO_TEXT.contains(value.toLowerCase(Locale.ROOT)) ? value
                : value.chars().mapToObj(MemoTypeWriter::quoted).collect(Collectors.joining("", "\"", "\""));
    }

    private static String quoted(int character) {
        return switch (character) {
            case '"', '\\' -> "\\" + (char) character;
            default -> character < ' ' ? " " : String.valueOf((char) character);
        };
    }
}
