package org.readout.source.odt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Metadata;
import org.readout.model.Rewriting;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.LinesBelowTitle;
import org.readout.source.reading.Origins;
import org.readout.source.reading.Places;
import org.readout.source.reading.TitlePage;
import org.readout.source.reading.UnstyledTitle;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * OpenDocument texts (OASIS OpenDocument 1.0 to 1.3), packed or flat.
 *
 * <p>Carries: headings by outline level or style with the number LibreOffice shows, and lines that only look like headings;
 * paragraphs; lists with their counting, restarts and continuations; tables with header rows, merged and repeated cells, nested
 * tables and lists; footnotes and endnotes; links, bookmarks, reference marks, names of headings and fields that refer to them,
 * what other fields last showed; inserted text as if accepted; pictures with alternative text, links and captions; text and
 * tables in text boxes, frames and shapes, after the paragraph they hang on; sections; formulas; tabs, breaks, spaces; ruby;
 * quotations and code by style; looks and languages that an author gave spans and whole paragraphs, by script; title page, by style or by a bold line over names or a date, and
 * properties.
 * Reports: tracked changes (errors), comments with their replies, who wrote them, hidden and highlighted text, text under merged
 * cells, linked pictures and sections, embedded objects, damaged parts, macros and scripts, indexes, headers and footers (left
 * out), words in elements it does not know (left out).
 * Refuses: files that are damaged, encrypted or nested beyond reason.
 */
public final class OdtReader implements DraftReader {

    @Override
    public DraftFormat format() {
        return DraftFormat.ODT;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        return read(draft, Optional.empty());
    }

    /** @param origins where it is noted what each place came from */
    public Checked<Document> read(Draft draft, Optional<Origins> origins) {
        try {
            return read(draft, OpenFile.open(draft.bytes()), origins);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException("a damaged OpenDocument file", e);
        }
    }

    private static Checked<Document> read(Draft draft, OpenFile file, Optional<Origins> origins) throws Exception {
        List<Element> roots = file.styleRoots();
        OdtStyles styles = new OdtStyles(roots);
        Map<String, List<String>> properties = properties(file);
        String language = language(Script.mostOf(OdtText.of(file.text())), styles, properties);
        OdtContext context = new OdtContext(file, styles, language);
        Places places = new Places(draft.file(), origins);
        Story story = new Story(context, places, true);
        List<Block> blocks = story.blocks(file.text());
        TitlePage titlePage = story.titlePage();
        Optional<UnstyledTitle> unstyled = titlePage.title().isEmpty() ? UnstyledTitle.of(blocks, context.boldLines, language) : Optional.empty();
        if (unstyled.isPresent()) {
            blocks = unstyled.get().takenFrom(blocks, places.draft(), context);
            titlePage = unstyled.get().lines().page();
        }
        Optional<LinesBelowTitle> headed = titlePage.title().isEmpty() ? LinesBelowTitle.ofHeading(blocks, context.boldLines, language) : Optional.empty();
        blocks = headed.isPresent() ? headed.get().takenFrom(blocks, context) : blocks;
        blocks = context.boldLines.recognised(blocks, context);
        furniture(roots, context, places);
        objects(context, places);
        context.remarks.reportAuthors(places.draft());
        for (String oddity : file.oddities()) {
            context.findings.add(Finding.warning("embedded-content", places.draft(),
                    "The file carries something that is no part of a memo: " + oddity + ". It is neither opened nor run.",
                    "Save the draft without macros."));
        }
        Rewriting pointing = context.pointing();
        Metadata stated = metadata(properties, titlePage, language, places, context.findings);
        Metadata metadata = headed.map(lines -> lines.page().signed(stated)).orElse(stated);
        return Checked.of(new Document(draft.file(), draft.digest(), metadata, pointing.blocks(blocks),
                context.notes.stream().map(pointing::note).toList(), context.media, context.omissions), context.findings);
    }

    /** The language of most of the text; what the properties say is that of Western scripts. */
    private static String language(Script script, OdtStyles styles, Map<String, List<String>> properties) {
        List<String> said = new ArrayList<>(List.of(styles.ordinaryLanguage(script)));
        if (script != Script.WESTERN) {
            said.addAll(List.of(styles.language(script), styles.ordinaryLanguage(Script.WESTERN)));
        }
        said.addAll(properties.getOrDefault("language", List.of()));
        said.add(styles.language(Script.WESTERN));
        return said.stream().filter(language -> !language.isEmpty()).findFirst().orElse("");
    }

    /** Headers and footers belong to the paper, and each edition has its own. */
    private static void furniture(List<Element> roots, OdtContext context, Places places) {
        List<String> words = new ArrayList<>();
        for (Element root : roots) {
            for (Element page : Xml.all(root, "master-page")) {
                for (Element margin : Xml.children(page)) {
                    String text = OdtText.of(margin);
                    if (!text.isBlank() && !words.contains(text.strip())) {
                        words.add(text.strip());
                    }
                    context.leaveOut(places.draft(), "header-footer-dropped", margin);
                }
            }
        }
        if (!words.isEmpty()) {
            context.findings.add(Finding.note("header-footer-dropped", places.draft(), "The draft's header and footer are left out (“"
                    + String.join(" · ", words) + "”); each edition has its own.", "Move what readers must see into the text."));
        }
    }

    /** What stands in the package and nowhere in the text: objects of headers, objects of objects, leftovers; and what is broken. */
    private static void objects(OdtContext context, Places places) {
        List<Element> others = context.file.otherObjects();
        others.forEach(object -> context.leaveOut(places.draft(), "embedded-object", object));
        if (others.stream().anyMatch(object -> !OdtText.of(object).isBlank())
                && context.findings.stream().noneMatch(finding -> finding.rule().equals("embedded-object"))) {
            context.findings.add(Finding.note("embedded-object", places.draft(), "The file keeps an embedded object that is not shown in the text; it is left out.",
                    "Put what readers must see into the text."));
        }
        for (String part : context.file.damaged()) {
            context.findings.add(Finding.warning("part-damaged", places.draft(), "A part of the file is damaged and left out: " + part + ".",
                    "Open the draft in LibreOffice, look whether anything is missing, and save it again."));
        }
    }

    /** What the file says of itself, by lower-case name; who saved it and when is nobody's business. */
    private static Map<String, List<String>> properties(OpenFile file) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        file.meta().ifPresent(meta -> Xml.children(meta).forEach(property -> {
            String value = property.getTextContent().strip();
            switch (Xml.name(property)) {
                case "title", "language" -> put(properties, Xml.name(property), value);
                case "keyword" -> properties.computeIfAbsent("keywords", key -> new ArrayList<>()).add(value);
                case "user-defined" -> put(properties, Xml.attribute(property, "name").toLowerCase(Locale.ROOT), value);
                default -> { }
            }
        }));
        return properties;
    }

    private static void put(Map<String, List<String>> properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.put(name, List.of(value));
        }
    }

    private static Metadata metadata(Map<String, List<String>> properties, TitlePage page, String language, Places places, List<Finding> findings) {
        Metadata stated = FrontMatter.of(properties, places.draft(), findings);
        return new Metadata(stated.id(), stated.type(), page.title().isEmpty() ? stated.title() : page.title(),
                page.subtitle().isEmpty() ? stated.subtitle() : page.subtitle(),
                page.contributors().isEmpty() ? stated.contributors() : page.contributors(),
                page.date().or(stated::date), language, stated.keywords(), stated.properties());
    }
}
