package org.readout.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;

/** What the file says of itself, as XMP (ISO 16684-1), with the standards it is made to. Dates are the memo's. */
final class Metadata {

    /** For a memo without a date: any that is always the same. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final Edition edition;
    private final StringBuilder xml = new StringBuilder(2048);

    private Metadata(Edition edition) {
        this.edition = edition;
    }

    static void write(PDDocument document, Edition edition) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(new Metadata(edition).packet().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private String packet() {
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        describe("dc", "http://purl.org/dc/elements/1.1/", this::dublinCore);
        describe("xmp", "http://ns.adobe.com/xap/1.0/", this::dates);
        describe("pdf", "http://ns.adobe.com/pdf/1.3/", this::producer);
        if (edition.audience().pdf() == PdfProfile.UA_2) {
            describe("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", () -> property("pdfuaid:part", "2").property("pdfuaid:rev", "2024"));
            describe("pdfaid", "http://www.aiim.org/pdfa/ns/id/", () -> property("pdfaid:part", "4").property("pdfaid:rev", "2020"));
            describe("pdfd", "http://pdfa.org/declarations/", this::declarations);
        } else {
            describe("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", () -> property("pdfuaid:part", "1"));
            describe("pdfaid", "http://www.aiim.org/pdfa/ns/id/", () -> property("pdfaid:part", "2").property("pdfaid:conformance", "A"));
            describe("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/", this::extension);
        }
        return xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").toString();
    }

    private void describe(String prefix, String namespace, Runnable properties) {
        xml.append("<rdf:Description rdf:about=\"\" xmlns:").append(prefix).append("=\"").append(namespace).append("\">\n");
        properties.run();
        xml.append("</rdf:Description>\n");
    }

    private void dublinCore() {
        property("dc:format", "application/pdf");
        array("dc:title", "Alt", " xml:lang=\"x-default\"", List.of(edition.metadata().title()));
        array("dc:description", "Alt", " xml:lang=\"x-default\"",
                List.of(edition.typeTitle() + ", " + edition.furniture().say("prepared-for", edition.audience().title())));
        array("dc:creator", "Seq", "", edition.metadata().contributors().stream().map(Contributor::name).toList());
        array("dc:contributor", "Bag", "", edition.metadata().contributors().stream().filter(one -> one.role() != Role.AUTHOR).map(Contributor::name).distinct().toList());
        array("dc:date", "Seq", "", edition.metadata().date().stream().map(Object::toString).toList());
        if (!edition.metadata().doi().isEmpty()) {
            property("dc:identifier", "doi:" + edition.metadata().doi());
        }
        array("dc:subject", "Bag", "", edition.metadata().keywords());
        array("dc:language", "Bag", "", List.of(edition.language()));
    }

    private void dates() {
        String date = edition.metadata().date().orElse(UNDATED) + "T00:00:00Z";
        property("xmp:CreatorTool", "Readout").property("xmp:CreateDate", date).property("xmp:ModifyDate", date).property("xmp:MetadataDate", date);
    }

    private void producer() {
        property("pdf:Producer", "Readout");
        if (!edition.metadata().keywords().isEmpty()) {
            property("pdf:Keywords", String.join(", ", edition.metadata().keywords()));
        }
    }

    /** Declarations are how a file says that it is Well-Tagged PDF (WTPDF 1.0, 6.1). */
    private void declarations() {
        xml.append("<pdfd:declarations><rdf:Bag>\n");
        for (String level : List.of("accessibility1.0", "reuse1.0")) {
            xml.append("<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#").append(level)
                    .append("</pdfd:conformsTo></rdf:li>\n");
        }
        xml.append("</rdf:Bag></pdfd:declarations>\n");
    }

    /** PDF/A-2 knows no PDF/UA, and wants what it does not know described (ISO 19005-2, 6.6.2.3). */
    private void extension() {
        xml.append("<pdfaExtension:schemas xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
                + "<rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n");
        property("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema").property("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/")
                .property("pdfaSchema:prefix", "pdfuaid");
        xml.append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
        property("pdfaProperty:name", "part").property("pdfaProperty:valueType", "Integer").property("pdfaProperty:category", "internal")
                .property("pdfaProperty:description", "Part of ISO 14289 the file conforms to");
        xml.append("</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
    }

    private Metadata property(String name, String value) {
        xml.append('<').append(name).append('>').append(escape(value)).append("</").append(name).append(">\n");
        return this;
    }

    private void array(String name, String kind, String attribute, List<String> values) {
        if (!values.isEmpty()) {
            xml.append('<').append(name).append("><rdf:").append(kind).append('>');
            values.forEach(value -> xml.append("<rdf:li").append(attribute).append('>').append(escape(value)).append("</rdf:li>"));
            xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\p{Cntrl}&&[^\t\n]]", "");
    }
}
