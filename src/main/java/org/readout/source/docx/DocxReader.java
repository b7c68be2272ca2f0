package org.readout.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Inline;
import org.readout.model.Metadata;
import org.readout.model.Note;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.source.Draft;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.Places;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * Word documents (ECMA-376 WordprocessingML, transitional and strict).
 *
 * <p>Carries: headings by style or outline level with the number Word shows, paragraphs, lists with their counting,
 * tables with merged cells and header rows, footnotes and endnotes, links, bookmarks and fields that refer to them,
 * pictures with alternative text and captions, quotations, code, text boxes, content controls, languages of runs, title
 * page and properties.
 * Reports: tracked changes (errors), comments, hidden and highlighted text, linked pictures, embedded objects, macros,
 * the draft's own contents list (dropped), headers and footers (not carried).
 * Refuses: files that are damaged, encrypted or nested beyond reason.
 */
public final class DocxReader implements DraftReader {

    @Override
    public Checked<Document> read(Draft draft) {
        try (WordPackage file = WordPackage.open(draft.bytes())) {
            return read(draft, file);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException("a damaged Word file", e);
        }
    }

    private static Checked<Document> read(Draft draft, WordPackage file) throws Exception {
        Element main = file.main();
        Styles styles = new Styles(file.root("styles"));
        Map<String, String> properties = file.properties();
        String language = language(properties, styles);
        Context context = new Context(styles, new Numbering(file.root("numbering")), language, comments(file));
        Places places = new Places(draft.file());
        TitlePage titlePage = new TitlePage(true);
        Element body = Xml.child(main, "body").orElse(main);
        List<Block> blocks = new Body(context, file.mainPart(), places, titlePage).blocks(body);
        List<Note> notes = notes(file, context, places);
        furniture(file, context, places);
        Aliases aliases = new Aliases(context.aliases);
        return Checked.of(new Document(draft.file(), draft.digest(), metadata(properties, titlePage, language, places, context.findings),
                aliases.blocks(blocks), notes.stream().map(aliases::note).toList(), context.media, List.of()), context.findings);
    }

    private static String language(Map<String, String> properties, Styles styles) {
        String stated = properties.getOrDefault("language", "");
        return stated.isEmpty() ? styles.language() : stated;
    }

    private static Map<String, Element> comments(WordPackage file) throws Exception {
        Map<String, Element> comments = new HashMap<>();
        file.root("comments").ifPresent(root -> Xml.children(root, "comment")
                .forEach(comment -> comments.put(Xml.attribute(comment, "id"), comment)));
        return comments;
    }

    private static List<Note> notes(WordPackage file, Context context, Places places) throws Exception {
        Map<String, Note> byId = new LinkedHashMap<>();
        notes(file, context, places, "footnotes", "footnote", "fn", Note.Kind.FOOTNOTE, byId);
        notes(file, context, places, "endnotes", "endnote", "en", Note.Kind.ENDNOTE, byId);
        List<Note> ordered = new ArrayList<>();
        context.noteOrder.stream().map(byId::remove).filter(Objects::nonNull).forEach(ordered::add);
        ordered.addAll(byId.values());
        return ordered;
    }

    private static void notes(WordPackage file, Context context, Places places, String type, String name, String prefix,
            Note.Kind kind, Map<String, Note> byId) throws Exception {
        Optional<PackagePart> part = file.part(type);
        if (part.isEmpty()) {
            return;
        }
        int count = 0;
        for (Element note : Xml.children(WordPackage.parse(part.get()), name)) {
            if (!Xml.attribute(note, "type").isEmpty() && !Xml.attribute(note, "type").equals("normal")) {
                continue;
            }
            String id = prefix + Xml.attribute(note, "id");
            Places own = places.within((kind == Note.Kind.FOOTNOTE ? "Footnote " : "Endnote ") + ++count);
            List<Block> blocks = new Body(context, part.get(), own, new TitlePage(false)).blocks(note);
            byId.put(id, new Note(blocks.isEmpty() ? own.draft() : blocks.get(0).span(), id, kind, blocks));
        }
    }

    /** Headers and footers belong to the paper, and each edition has its own. */
    private static void furniture(WordPackage file, Context context, Places places) throws Exception {
        StringBuilder words = new StringBuilder();
        for (String type : List.of("header", "footer")) {
            Optional<Element> root = file.root(type);
            root.ifPresent(element -> Xml.all(element, "p").forEach(paragraph -> {
                words.append(words.isEmpty() ? "" : " · ");
                Xml.all(paragraph, "t").forEach(text -> words.append(text.getTextContent()));
            }));
        }
        if (!words.toString().isBlank()) {
            context.findings.add(Finding.note("header-footer-dropped", places.draft(),
                    "The draft's header and footer are left out (“" + words.toString().strip() + "”); each edition has its own.",
                    "Move what readers must see into the text."));
        }
        for (String oddity : file.oddities()) {
            context.findings.add(Finding.warning("embedded-content", places.draft(),
                    "The file carries something that is no part of a memo: " + oddity + ". It is neither opened nor run.",
                    "Save the draft as .docx without macros and embedded files."));
        }
    }

    private static Metadata metadata(Map<String, String> properties, TitlePage page, String language, Places places,
            List<Finding> findings) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        // who saved the file and when is nobody's business, and seldom who wrote it
        properties.forEach((key, value) -> {
            if (!value.isEmpty() && !key.matches("creator|lastmodifiedby|created|modified|revision|lastprinted|version|description|subject|category|contentstatus")) {
                values.put(key, List.of(value));
            }
        });
        Metadata stated = FrontMatter.of(values, places.draft(), findings);
        return new Metadata(stated.id(), stated.type(), page.title().isEmpty() ? stated.title() : page.title(),
                page.subtitle().isEmpty() ? stated.subtitle() : page.subtitle(),
                page.contributors().isEmpty() ? stated.contributors() : page.contributors(),
                page.date().or(stated::date), language, stated.keywords(), stated.properties());
    }

    /** References to bookmarks in headings and captions, pointed at the heading, table or figure. */
    private record Aliases(Map<String, String> ids) implements Rewriting {

        @Override
        public List<Inline> reference(Reference reference) {
            return List.of(new Reference(ids.getOrDefault(reference.target(), reference.target()), inlines(reference.inlines())));
        }
    }
}
