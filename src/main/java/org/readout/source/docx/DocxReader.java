package org.readout.source.docx;

import java.util.ArrayList;
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
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Inlines;
import org.readout.model.Metadata;
import org.readout.model.Note;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
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
 * Word documents (ECMA-376 WordprocessingML, transitional and strict).
 *
 * <p>Carries: headings by style, by a style it is based on or by outline level, with the number Word shows; paragraphs,
 * large initials joined to theirs; lists with their counting, restarts and overrides; tables with merged cells, header
 * rows, nested tables and lists; footnotes and endnotes; links by relation and by field, bookmarks and fields that refer to
 * them, what other fields last showed; inserted and moved text as if accepted; pictures with alternative text and captions;
 * text boxes and shapes, after the paragraph they hang on; content controls; formulas; symbols, tabs, breaks, hyphens;
 * ruby; quotations and code by style; languages and direction of runs; title page, by style or by a bold line over names or a date, and properties.
 * Reports: tracked changes (errors), comments with their replies, hidden and highlighted text, lines that only look like
 * headings, linked pictures, embedded objects and documents, charts and diagrams, macros, templates and other files
 * elsewhere, names of commenters, the draft's own contents list and its headers and footers (left out), words in elements
 * it does not know (left out).
 * Refuses: files that are damaged, encrypted or nested beyond reason.
 */
public final class DocxReader implements DraftReader {

    @Override
    public DraftFormat format() {
        return DraftFormat.DOCX;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        return read(draft, Optional.empty());
    }

    /** @param origins where it is noted what each place came from */
    public Checked<Document> read(Draft draft, Optional<Origins> origins) {
        try (WordPackage file = WordPackage.open(draft.bytes())) {
            return read(draft, file, origins);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException("a damaged Word file", e);
        }
    }

    private static Checked<Document> read(Draft draft, WordPackage file, Optional<Origins> origins) throws Exception {
        Element main = file.main();
        Styles styles = new Styles(file.root("styles"));
        Map<String, String> properties = file.properties();
        String language = language(properties, styles);
        Context context = new Context(styles, new Numbering(file.root("numbering"), styles), language,
                new Remarks(file.root("comments"), file.root("commentsExtended")));
        Places places = new Places(draft.file(), origins);
        TitlePage titlePage = new TitlePage(true, language);
        context.remarks.authors(main);
        Body reader = new Body(context, file.mainPart(), places, titlePage);
        List<Block> blocks = Xml.children(main).stream().flatMap(body -> reader.blocks(body).stream()).toList();
        List<Note> notes = notes(file, context, places);
        Optional<UnstyledTitle> unstyled = titlePage.title().isEmpty() ? UnstyledTitle.of(blocks, context.played.lines, language) : Optional.empty();
        if (unstyled.isPresent()) {
            blocks = unstyled.get().takenFrom(blocks, places.draft(), context);
            titlePage = unstyled.get().lines().page();
        }
        Optional<LinesBelowTitle> headed = titlePage.title().isEmpty() ? LinesBelowTitle.ofHeading(blocks, context.played.lines, language) : Optional.empty();
        blocks = headed.isPresent() ? headed.get().takenFrom(blocks, context) : blocks;
        blocks = context.played.recognised(blocks, places.draft(), context);
        new PageFurniture(file, context, places.draft()).report();
        context.remarks.report(places.draft(), context.findings, context.omissions);
        Rewriting pointing = context.pointing();
        Metadata stated = metadata(properties, titlePage, language, places, context.findings);
        return Checked.of(new Document(draft.file(), draft.digest(), headed.map(lines -> lines.page().signed(stated)).orElse(stated),
                pointing.blocks(blocks), notes.stream().map(pointing::note).toList(), context.media, context.omissions), context.findings);
    }

    private static String language(Map<String, String> properties, Styles styles) {
        String stated = properties.getOrDefault("language", "");
        return stated.isEmpty() ? styles.language("val") : stated;
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
        Element root = WordPackage.parse(part.get());
        context.remarks.authors(root);
        for (Element note : Xml.children(root, name)) {
            if (!Xml.attribute(note, "type").isEmpty() && !Xml.attribute(note, "type").equals("normal")) {
                continue;
            }
            String id = prefix + Xml.attribute(note, "id");
            Places own = places.within((kind == Note.Kind.FOOTNOTE ? "Footnote " : "Endnote ") + ++count);
            List<Block> blocks = withoutMark(new Body(context, part.get(), own, new TitlePage(false)).blocks(note), context.customMarks.getOrDefault(id, ""), context);
            SourceSpan span = blocks.isEmpty() ? own.draft() : blocks.get(0).span();
            if (context.deletedNotes.contains(id) && !context.noteOrder.contains(id)) {
                context.omissions.add(new Omission(span, "tracked-change", Omission.Kind.NOTE, PlainText.ofBlocks(blocks)));
            } else {
                byId.put(id, new Note(span, id, kind, blocks));
            }
        }
    }

    /** A note's words begin after its mark and the space that Word puts there. */
    private static List<Block> withoutMark(List<Block> blocks, String mark, Context context) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            return blocks;
        }
        boolean marked = !mark.isEmpty() && PlainText.of(first.inlines()).stripLeading().startsWith(mark);
        if (marked) {
            context.omit(first.span(), "note-number", mark);
        }
        List<Block> rest = new ArrayList<>(blocks);
        int begin = marked ? PlainText.of(first.inlines()).indexOf(mark) + mark.length() : 0;
        rest.set(0, new Paragraph(first.span(), Inlines.restAfter(first.inlines(), begin)));
        return rest;
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
}
