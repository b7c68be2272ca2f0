package org.readout.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.readout.model.Media;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file (ECMA-376 part 2, by POI). Nothing outside the file is followed. */
final class WordPackage implements AutoCloseable {

    private final OPCPackage opc;
    private final PackagePart main;

    private WordPackage(OPCPackage opc, PackagePart main) {
        this.opc = opc;
        this.main = main;
    }

    static WordPackage open(byte[] bytes) throws OpenXML4JException, IOException {
        OPCPackage opc = OPCPackage.open(new WordZip(bytes), OPCComplianceFlags.disableAll());
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            if (opc.getRelationshipsByType(type).size() > 0) {
                PackagePart main = opc.getPart(opc.getRelationshipsByType(type).getRelationship(0));
                if (main != null) {
                    return new WordPackage(opc, main);
                }
            }
        }
        opc.revert();
        throw new IOException("no main document");
    }

    Element main() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        return parse(main);
    }

    PackagePart mainPart() {
        return main;
    }

    /** The part that the main document calls by a relationship whose type ends so: "styles", "footnotes". */
    Optional<PackagePart> part(String type) throws OpenXML4JException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + type) && relationship.getTargetMode() == TargetMode.INTERNAL) {
                try {
                    return Optional.ofNullable(main.getRelatedPart(relationship));
                } catch (IllegalArgumentException e) {
                    // referred to and not there; what is there can still be read
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    Optional<Element> root(String type) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Optional<PackagePart> part = part(type);
        return part.isEmpty() ? Optional.empty() : Optional.of(parse(part.get()));
    }

    /** The address a relationship of {@code part} leads to, outside the file; empty when there is none. */
    static String external(PackagePart part, String id) {
        PackageRelationship relationship = part.getRelationship(id);
        return relationship == null || relationship.getTargetMode() != TargetMode.EXTERNAL ? "" : relationship.getTargetURI().toString();
    }

    static Optional<Media> media(PackagePart part, String id) {
        try {
            PackageRelationship relationship = part.getRelationship(id);
            if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
                return Optional.empty();
            }
            PackagePart picture = part.getRelatedPart(relationship);
            try (InputStream in = picture.getInputStream()) {
                return Optional.of(new Media(picture.getContentType(), in.readAllBytes()));
            }
        } catch (IOException | OpenXML4JException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Core and custom properties, by lower-case name. */
    Map<String, String> properties() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Map<String, String> properties = new LinkedHashMap<>();
        PackageProperties core = opc.getPackageProperties();
        core.getTitleProperty().ifPresent(title -> properties.put("title", title.strip()));
        core.getKeywordsProperty().ifPresent(keywords -> properties.put("keywords", keywords.strip()));
        core.getLanguageProperty().ifPresent(language -> properties.put("language", language.strip()));
        core.getIdentifierProperty().ifPresent(identifier -> properties.put("identifier", identifier.strip()));
        for (PackagePart part : opc.getParts()) {
            String type = part.getContentType();
            if (type.endsWith("custom-properties+xml")) {
                Xml.children(parse(part)).forEach(property -> properties.put(
                        Xml.attribute(property, "name").toLowerCase(Locale.ROOT), property.getTextContent().strip()));
            }
        }
        return properties;
    }

    /** Content that is kept in the file but is none of a memo's: macros and embedded files. */
    List<String> oddities() throws OpenXML4JException {
        return opc.getParts().stream().map(part -> part.getPartName().getName())
                .filter(name -> name.endsWith("vbaProject.bin") || name.contains("/embeddings/") || name.contains("/afchunk"))
                .sorted().toList();
    }

    /** Parts whose content type ends in one of these. */
    List<PackagePart> parts(String... types) throws OpenXML4JException {
        return opc.getParts().stream().filter(part -> Arrays.stream(types).anyMatch(part.getContentType()::endsWith)).toList();
    }

    /** What the file would have loaded from elsewhere when opened; links that a reader follows, and pictures, are not among it. */
    List<String> linked() throws OpenXML4JException {
        List<String> linked = new ArrayList<>();
        for (PackagePart part : opc.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relationship : part.getRelationships()) {
                String type = relationship.getRelationshipType().replaceFirst(".*/", "");
                if (relationship.getTargetMode() == TargetMode.EXTERNAL && !type.matches("hyperlink|image")) {
                    linked.add(type + " " + relationship.getTargetURI());
                }
            }
        }
        return linked.stream().sorted().toList();
    }

    static Element parse(PackagePart part) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = part.getInputStream()) {
            return Xml.parse(in);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
