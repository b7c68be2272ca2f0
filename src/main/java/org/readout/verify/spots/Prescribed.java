package org.readout.verify.spots;

import java.util.Set;

/** Names and values that formats prescribe, which say the same of every memo. */
final class Prescribed {

    /** Attributes whose values HTML, ARIA and SVG list or compute. */
    static final Set<String> ATTRIBUTES = Set.of("charset", "role", "scope", "dir", "type", "rel", "http-equiv", "media", "lang", "xml:lang", "hreflang",
            "tabindex", "colspan", "rowspan", "start", "width", "height", "hidden", "aria-hidden", "aria-level", "loading", "decoding", "xmlns", "xmlns:xlink",
            "d", "transform", "points", "viewbox", "preserveaspectratio", "fill", "fill-rule", "clip-rule", "stroke", "text-anchor", "dominant-baseline",
            "font-family", "font-weight", "font-style", "font-size", "x", "y", "x1", "x2", "y1", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "offset",
            "gradientunits", "patternunits", "markerunits", "orient", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "visibility", "overflow", "focusable");
    /** Names of {@code meta} that speak to browsers. */
    static final Set<String> META = Set.of("viewport", "color-scheme", "content-security-policy", "generator");
    /** What a page says of every memo: name or relation, and value. */
    static final Set<String> OF_PAGES = Set.of("og:type article", "DC.type Text", "DC.format text/html", "schema.DC http://purl.org/dc/elements/1.1/");

    /** What schema.org calls things and their properties. */
    static final Set<String> LINKED_NAMES = Set.of("@context", "@type", "name", "alternativeHeadline", "genre", "inLanguage", "datePublished", "author", "editor", "contributor",
            "keywords",
            "abstract", "sameAs", "identifier", "propertyID", "value");
    static final Set<String> LINKED_VALUES = Set.of("https://schema.org", "Report", "Person", "PropertyValue");

    /** Attributes of Office files. */
    static final Set<String> OF_PACKAGES = Set.of("ContentType", "Extension", "PartName", "Type", "fmtid", "uri", "Requires", "Ignorable", "schemeClr");

    /** Names of ISO 32000-2 that PDFBox has no public constant for: entries, structure types and attributes, artifacts, actions. */
    static final Set<String> OF_PDF = Set.of("Marked", "Namespaces", "RoleMapNS", "Tabs", "GoTo", "URI",
            "DocumentFragment", "Aside", "Title", "FENote", "Strong", "Artifact", "Header", "Footer", "Watermark", "PageNum",
            "Scope", "Headers", "ColSpan", "RowSpan", "Summary", "Short", "ListNumbering", "ContinuedList", "ContinuedFrom",
            "Placement", "WritingMode", "TextAlign", "BlockAlign", "InlineAlign", "TextIndent", "NoteType", "Checked", "Desc");
    /** Namespaces in which standards speak and nobody else. */
    static final Set<String> XMP = Set.of("http://www.aiim.org/pdfa/ns/id/", "http://www.aiim.org/pdfua/ns/id/", "http://pdfa.org/declarations/",
            "http://www.aiim.org/pdfa/ns/extension/", "http://www.aiim.org/pdfa/ns/schema#", "http://www.aiim.org/pdfa/ns/property#");

    private Prescribed() {
    }
}
