package org.readout.verify.docx;

import static org.readout.verify.docx.OfficeParts.attribute;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.edition.Edition;
import org.readout.model.Metadata.Contributor;
import org.readout.verify.judging.Requirements;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What Word leaves in a file of who made it, where and when: names, revision ids, templates, tracked changes. */
final class Traces {

    private static final List<String> PERSONAL = List.of("creator", "lastModifiedBy", "Manager", "Company", "Template", "HyperlinkBase", "lastPrinted", "revision", "TotalTime");
    private static final List<String> REVISIONS = List.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "rsids", "attachedTemplate", "docId", "proofState");
    private static final String AUTHOR = "Readout";

    private Traces() {
    }

    static Requirements check(OfficeParts parts, Edition edition, Requirements requirements) {
        Set<String> shown = edition.metadata().contributors().stream().map(Contributor::name).collect(Collectors.toSet());
        for (String part : List.of("docProps/core.xml", "docProps/app.xml")) {
            PERSONAL.forEach(property -> parts.elements(part, property).map(Element::getTextContent).filter(value -> !value.isBlank())
                    .forEach(value -> requirements.require(shown.contains(value) || value.equals(AUTHOR), "docx-personal", part + " says “" + value + "” as " + property + ".")));
        }
        REVISIONS.forEach(kind -> parts.elements(kind).filter(trace -> trace.getKey().startsWith("word/") && !trace.getValue().getNamespaceURI().endsWith("/math"))
                .forEach(trace -> requirements.require(false, "docx-revision", trace.getKey() + " has a " + kind + ", which tells of how the file was made.")));
        parts.all().forEach(element -> {
            NamedNodeMap attributes = element.getValue().getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                String name = attributes.item(at).getLocalName();
                if (name != null && name.startsWith("rsid")) {
                    requirements.require(false, "docx-revision", element.getKey() + " has revision ids.");
                }
            }
        });
        parts.elements("comment").map(comment -> attribute(comment.getValue(), "author")).forEach(author ->
                requirements.require(author.equals(AUTHOR), "docx-personal", "A comment is said to be by “" + author + "”."));
        requirements.require(parts.names().stream().noneMatch(name -> name.matches("word/people\\.xml|customXml/.*|docProps/thumbnail.*")), "docx-personal",
                "The file has parts that tell of people or machines.");
        return requirements;
    }
}
