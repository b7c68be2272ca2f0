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
import org.readout.source.reading.Anchors;
import org.w3c.dom.Element;

/** What the readers of one Word file share. */
final class Context {

    final Styles styles;
    final Numbering numbering;
    final String language;
    final Map<String, Element> comments;
    final List<Finding> findings = new ArrayList<>();
    final Map<String, Media> media = new LinkedHashMap<>();
    final Set<String> noteOrder = new LinkedHashSet<>();
    final Anchors anchors = new Anchors();
    /** Bookmarks that stand in a heading or caption, and the id that heading, table or figure got. */
    final Map<String, String> aliases = new HashMap<>();

    Context(Styles styles, Numbering numbering, String language, Map<String, Element> comments) {
        this.styles = styles;
        this.numbering = numbering;
        this.language = language;
        this.comments = comments;
    }

    /** The key a picture goes by: equal pictures have one. */
    Optional<String> picture(PackagePart part, String relationship) {
        return WordPackage.media(part, relationship).map(picture -> {
            String key = "image-" + Digest.of(picture.bytes()).hex().substring(0, 12);
            media.put(key, picture);
            return key;
        });
    }
}
