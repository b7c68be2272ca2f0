package org.readout.translate.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.translate.Bitext;
import org.readout.translate.text.Markup;
import org.readout.zip.Zip;

/** The parts of a Word file around its table (ECMA-376, part 2). It names nobody, and is the same whenever it is made. */
final class OfficeFile {

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Any will do; Word keeps what it holds apart by it. */
    private static final String SKELETON_ID = "{7C1B6A52-3D0E-4E5B-9A6F-2B8D4C1E9F30}";

    private OfficeFile() {
    }

    static byte[] write(Bitext bitext, TableWords words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations(List.of(OFFICE + "relationships/officeDocument", PACKAGE + "relationships/metadata/core-properties",
                OFFICE + "relationships/custom-properties"), List.of("word/document.xml", "docProps/core.xml", "docProps/custom.xml")));
        parts.put("customXml/_rels/item1.xml.rels", relations(List.of(OFFICE + "relationships/customXmlProps"), List.of("itemProps1.xml")));
        parts.put("customXml/item1.xml", Skeleton.write(bitext));
        parts.put("customXml/itemProps1.xml", new Markup().open("ds:datastoreItem", "ds:itemID", SKELETON_ID, "xmlns:ds", OFFICE + "customXml")
                .open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", Skeleton.NAMESPACE).bytes());
        parts.put("docProps/core.xml", core(bitext, words));
        parts.put("docProps/custom.xml", custom(bitext));
        parts.put("word/_rels/document.xml.rels", relations(List.of(OFFICE + "relationships/styles", OFFICE + "relationships/settings", OFFICE + "relationships/customXml"),
                List.of("styles.xml", "settings.xml", "../customXml/item1.xml")));
        parts.put("word/document.xml", TableWriter.write(bitext, words));
        parts.put("word/settings.xml", new Markup().open("w:settings", "xmlns:w", WORD).open("w:compat")
                .empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").bytes());
        parts.put("word/styles.xml", Style.part(bitext.sourceLanguage(), bitext.language()));
        return Zip.of(parts);
    }

    private static byte[] contentTypes() {
        Markup xml = new Markup().open("Types", "xmlns", TYPES)
                .empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/customXml/itemProps1.xml", CONTENT + "customXmlProperties+xml");
        types.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        types.put("/docProps/custom.xml", CONTENT + "custom-properties+xml");
        types.put("/word/document.xml", CONTENT + "wordprocessingml.document.main+xml");
        types.put("/word/settings.xml", CONTENT + "wordprocessingml.settings+xml");
        types.put("/word/styles.xml", CONTENT + "wordprocessingml.styles+xml");
        types.forEach((part, type) -> xml.empty("Override", "PartName", part, "ContentType", type));
        return xml.bytes();
    }

    private static byte[] relations(List<String> types, List<String> targets) {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int at = 0; at < types.size(); at++) {
            xml.empty("Relationship", "Id", "rId" + (at + 1), "Type", types.get(at), "Target", targets.get(at));
        }
        return xml.bytes();
    }

    private static byte[] core(Bitext bitext, TableWords words) {
        return new Markup().open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:title", words.title(bitext)).element("dc:language", bitext.language()).bytes();
    }

    private static byte[] custom(Bitext bitext) {
        Markup xml = new Markup().open("Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
        // numbers begin at 2; what is below is Office's own
        int[] number = {2};
        Identity.of(bitext).properties().forEach((name, value) -> xml.open("property", "fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                "pid", Integer.toString(number[0]++), "name", name).element("vt:lpwstr", value).close());
        return xml.bytes();
    }
}
