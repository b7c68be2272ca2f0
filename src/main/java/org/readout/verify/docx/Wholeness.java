package org.readout.verify.docx;

import static org.readout.verify.docx.OfficeParts.attribute;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.verify.judging.Requirements;
import org.w3c.dom.Element;

/** Whether what is pointed at is there, and nothing is fetched or run. */
final class Wholeness {

    private static final Pattern FIELD_TARGET = Pattern.compile("\\b(?:REF|PAGEREF|NOTEREF)\\s+(\\S+)");

    private Wholeness() {
    }

    static Requirements check(OfficeParts parts, Requirements requirements) {
        parts.elements("tbl").forEach(table -> requirements.require(OfficeParts.children(table.getValue(), "tblGrid").findAny().isPresent(),
                "docx-no-grid", table.getKey() + ": a table has no grid, which strict readers refuse."));
        Set<String> bookmarks = new HashSet<>();
        parts.elements("bookmarkStart").forEach(bookmark -> {
            String name = attribute(bookmark.getValue(), "name");
            requirements.require(bookmarks.add(name), "docx-bookmark-twice", "The bookmark “" + name + "” stands in the file twice.");
            requirements.require(name.length() <= 40, "docx-bookmark-long", "The bookmark “" + name + "” has more than 40 characters.");
        });
        parts.elements("hyperlink").map(link -> attribute(link.getValue(), "anchor")).filter(anchor -> !anchor.isEmpty()).forEach(anchor ->
                requirements.require(bookmarks.contains(anchor), "docx-dead-link", "A link leads to “" + anchor + "”, which no bookmark is called."));
        fields(parts, bookmarks, requirements);
        notes(parts, requirements);
        relations(parts, requirements);
        requirements.require(parts.names().stream().noneMatch(name -> name.matches("(?i).*(vbaProject|activeX|/embeddings/).*")), "docx-active",
                "The file has something in it that runs.");
        return requirements;
    }

    private static void fields(OfficeParts parts, Set<String> bookmarks, Requirements requirements) {
        parts.xml().keySet().forEach(part -> {
            String instructions = parts.elements(part, "instrText").map(Element::getTextContent).collect(Collectors.joining(" ")) + " "
                    + parts.elements(part, "fldSimple").map(field -> attribute(field, "instr")).collect(Collectors.joining(" "));
            Matcher target = FIELD_TARGET.matcher(instructions);
            while (target.find()) {
                requirements.require(bookmarks.contains(target.group(1)), "docx-dead-link", "A field leads to “" + target.group(1) + "”, which no bookmark is called.");
            }
        });
    }

    private static void notes(OfficeParts parts, Requirements requirements) {
        for (String kind : new String[] {"footnote", "endnote", "comment"}) {
            Set<String> known = parts.elements("word/" + kind + "s.xml", kind).map(note -> attribute(note, "id")).collect(Collectors.toSet());
            parts.elements(kind + "Reference").map(mark -> attribute(mark.getValue(), "id")).forEach(id -> requirements.require(known.contains(id),
                    "docx-dead-mark", "A mark names the " + kind + " " + id + ", which the file has not."));
        }
    }

    private static void relations(OfficeParts parts, Requirements requirements) {
        parts.elements("Relationship").map(relation -> relation.getValue()).filter(relation -> attribute(relation, "TargetMode").equals("External"))
                .forEach(relation -> requirements.require(attribute(relation, "Type").endsWith("/hyperlink")
                        && attribute(relation, "Target").matches("(?is)(https?|mailto):.*"), "docx-fetches",
                        "“" + attribute(relation, "Target") + "” would be loaded from elsewhere."));
    }
}
