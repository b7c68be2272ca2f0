package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** What a Word file holds beside the memo's text: page headers and footers, diagrams, macros, embedded and linked files. */
final class PageFurniture {

    private final WordPackage file;
    private final Context context;
    private final SourceSpan whole;

    PageFurniture(WordPackage file, Context context, SourceSpan whole) {
        this.file = file;
        this.context = context;
        this.whole = whole;
    }

    void report() throws Exception {
        things("header-footer-dropped", "header+xml", "footer+xml");
        things("diagram-dropped", "diagramData+xml", "drawingml.chart+xml");
        List<String> words = words("header+xml", "footer+xml");
        if (!words.isEmpty()) {
            context.report(Finding.note("header-footer-dropped", whole, "The draft's header and footer are left out (“"
                    + String.join(" · ", words.stream().map(String::strip).distinct().toList()) + "”); each edition has its own.",
                    "Move what readers must see into the text."), String.join("\n", words));
        }
        List<String> diagrams = words("diagramData+xml", "drawingml.chart+xml");
        if (!diagrams.isEmpty()) {
            context.report(Finding.warning("diagram-dropped", whole, "The words of diagrams and charts that Word draws are left out (“"
                    + String.join(" · ", diagrams) + "”).", "Copy them and paste them as pictures, with alternative text."),
                    String.join("\n", diagrams));
        }
        for (String oddity : file.oddities()) {
            context.findings.add(Finding.warning("embedded-content", whole,
                    "The file carries something that is no part of a memo: " + oddity + ". It is neither opened nor run.",
                    "Save the draft as .docx without macros and embedded files."));
        }
        for (String linked : file.linked()) {
            context.findings.add(Finding.warning("linked-content", whole, "The file wants to load something from elsewhere: " + linked
                    + ". It is not loaded.", "In Word: File, Info, Edit Links to Files; for a template: Developer, Document Template."));
        }
    }

    /** Tables, pictures and links of such parts are left out with their words. */
    private void things(String reason, String... types) throws Exception {
        for (PackagePart part : file.parts(types)) {
            Element root = WordPackage.parse(part);
            things(root).forEach(kind -> context.omissions.add(new Omission(whole, reason, kind, "")));
        }
    }

    /** A kind for each table, picture and link below an element. */
    static List<Omission.Kind> things(Element root) {
        List<Omission.Kind> kinds = new ArrayList<>();
        Map.of("tbl", Omission.Kind.TABLE, "blip", Omission.Kind.IMAGE, "imagedata", Omission.Kind.IMAGE)
                .forEach((name, kind) -> Xml.all(root, name).forEach(thing -> kinds.add(kind)));
        Xml.all(root, "hyperlink").stream().filter(link -> !WordText.of(link).isBlank()).forEach(link -> kinds.add(Omission.Kind.LINK));
        return kinds;
    }

    /** The paragraphs of all parts whose content type ends so. */
    private List<String> words(String... types) throws Exception {
        List<String> words = new ArrayList<>();
        for (PackagePart part : file.parts(types)) {
            for (Element paragraph : WordText.outermost(WordPackage.parse(part), "p")) {
                String text = WordText.of(paragraph);
                if (!text.isBlank()) {
                    words.add(text);
                }
            }
        }
        return words;
    }
}
