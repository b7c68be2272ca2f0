package org.readout.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Media;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Anchors;
import org.readout.source.reading.Places;
import org.w3c.dom.Element;

/** What the readers of one Word file share. */
final class Context {

    final Styles styles;
    final Numbering numbering;
    final String language;
    final Remarks remarks;
    final PlayedHeadings played = new PlayedHeadings();
    final List<Finding> findings = new ArrayList<>();
    final List<Omission> omissions = new ArrayList<>();
    final Map<String, Media> media = new LinkedHashMap<>();
    final Set<String> noteOrder = new LinkedHashSet<>();
    final Anchors anchors = new Anchors();
    /** Bookmarks that stand in a heading or caption, and the id that heading, table or figure got. */
    final Map<String, String> aliases = new HashMap<>();

    Context(Styles styles, Numbering numbering, String language, Remarks remarks) {
        this.styles = styles;
        this.numbering = numbering;
        this.language = language;
        this.remarks = remarks;
    }

    /** The key a picture goes by: equal pictures have one. */
    Optional<String> picture(PackagePart part, String relationship) {
        return WordPackage.media(part, relationship).map(picture -> {
            String key = "image-" + Digest.of(picture.bytes()).hex().substring(0, 12);
            media.put(key, picture);
            return key;
        });
    }

    /** Something is left out, and the author is told. */
    void report(Finding finding, String text) {
        report(finding, Omission.Kind.TEXT, text);
    }

    void report(Finding finding, Omission.Kind kind, String text) {
        findings.add(finding);
        omissions.add(new Omission(finding.span(), finding.rule(), kind, text));
    }

    /** Words left out that another finding, or none, tells of. */
    void omit(SourceSpan span, String reason, String text) {
        if (!text.isBlank()) {
            omissions.add(new Omission(span, reason, text));
        }
    }

    /** An element this reader knows nothing of: if there are words in it, the author is told that they are left out. */
    void unknown(Element element, Places places) {
        String words = WordText.of(element);
        if (!words.isBlank()) {
            report(Finding.warning("content-not-carried", places.here(words), "Words in a part of the file that Readout does not know are left out.",
                    "Write them as plain paragraphs."), words);
        }
    }
}
