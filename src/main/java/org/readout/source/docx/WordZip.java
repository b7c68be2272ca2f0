package org.readout.source.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.readout.source.reading.Packed;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A Word file's zip as POI wants it. POI refuses a package in which any file has no content type, which Word and LibreOffice
 * shrug at: pictures that a converter forgot to declare, an editor's backup copies. Such files are declared here.
 */
final class WordZip implements ZipEntrySource {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Map<String, String> KNOWN = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
            "emf", "image/x-emf", "wmf", "image/x-wmf", "tif", "image/tiff", "tiff", "image/tiff", "svg", "image/svg+xml");

    private final Packed packed;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final byte[] types;
    private boolean closed;

    static {
        // the draft has been held against the limits in templates/limits.yaml
        ZipSecureFile.setMaxFileCount(Integer.MAX_VALUE);
    }

    WordZip(byte[] bytes) throws IOException {
        this.packed = Packed.of(bytes);
        try {
            this.types = types();
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException("no content types", e);
        }
        packed.names().stream().filter(WordZip::isPart).forEach(name -> entries.put(name, new ZipArchiveEntry(name)));
    }

    /** What Word itself has thrown away ({@code [trash]/0000.dat}) has a name no part can have. */
    private static boolean isPart(String name) {
        try {
            return name.equals(TYPES) || PackagingURIHelper.createPartName("/" + name) != null;
        } catch (InvalidFormatException e) {
            return false;
        }
    }

    /** The list of content types, completed. */
    private byte[] types() throws IOException, SAXException, ParserConfigurationException, TransformerException {
        byte[] stated = packed.bytes(TYPES).orElseThrow(() -> new IOException("no [Content_Types].xml"));
        Element root = Xml.parse(new ByteArrayInputStream(stated));
        Set<String> extensions = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Element type : Xml.children(root)) {
            extensions.add(Xml.attribute(type, "Extension").toLowerCase(Locale.ROOT));
            parts.add(Xml.attribute(type, "PartName").toLowerCase(Locale.ROOT));
        }
        boolean complete = true;
        for (String name : packed.names()) {
            if (!name.equals(TYPES) && isPart(name) && (!extensions.contains(extension(name)) || isMargin(name)) && parts.add(("/" + name).toLowerCase(Locale.ROOT))) {
                Element type = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "Override");
                type.setAttribute("PartName", "/" + name);
                type.setAttribute("ContentType", type(name));
                root.appendChild(type);
                complete = false;
            }
        }
        return complete ? stated : written(root);
    }

    private static String type(String name) {
        if (isMargin(name)) {
            return WORD + name.substring(name.lastIndexOf('/') + 1).substring(0, 6) + "+xml";
        }
        return name.endsWith(".rels") ? "application/vnd.openxmlformats-package.relationships+xml"
                : KNOWN.getOrDefault(extension(name), "application/octet-stream");
    }

    private static boolean isMargin(String name) {
        return name.matches("word/(header|footer)\\d*\\.xml");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] written(Element root) throws TransformerException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.values());
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        String name = path.replaceFirst("^/", "");
        return entries.getOrDefault(name, entries.values().stream().filter(entry -> entry.getName().equalsIgnoreCase(name)).findFirst().orElse(null));
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) {
        try {
            return new ByteArrayInputStream(entry.getName().equals(TYPES) ? types : packed.bytes(entry.getName()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        packed.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
