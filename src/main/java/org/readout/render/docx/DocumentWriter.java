package org.readout.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.readout.edition.Edition;
import org.readout.edition.EditionNote;
import org.readout.edition.EditionSection;
import org.readout.model.Audience.Feature;
import org.readout.model.Block;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;
import org.readout.model.PlainText;

/** Writes an edition into a Word document, from the title to the last section; notes go where their marks are met. */
final class DocumentWriter {

    private static final int EMU_PER_TWIP = 635;
    private static final int HEADING_LEVELS = 6;

    private final XWPFDocument word;
    private final Edition edition;
    private final Story body;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Numbering numbering;
    private final Comments comments;
    private final Map<String, EditionNote> notes = new HashMap<>();
    private final Map<String, BigInteger> written = new HashMap<>();

    DocumentWriter(XWPFDocument word, Edition edition) {
        this.word = word;
        this.edition = edition;
        CTBody content = word.getDocument().getBody();
        this.body = Story.of(content, word.getPackagePart());
        this.numbering = new Numbering(word);
        this.comments = new Comments(word, edition.findings());
        edition.notes().forEach(note -> notes.put(note.id(), note));
    }

    XWPFDocument word() {
        return word;
    }

    Edition edition() {
        return edition;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Numbering numbering() {
        return numbering;
    }

    Comments comments() {
        return comments;
    }

    void write() {
        titlePage();
        if (edition.audience().shows(Feature.CONTENTS)) {
            ContentsField.write(this, body);
        }
        blocks(edition.preamble(), body, 1);
        edition.sections().forEach(this::section);
        Margins.write(word, edition);
    }

    private void titlePage() {
        say("MemoKind", edition.typeTitle() + "  ·  " + edition.furniture().say("prepared-for", edition.audienceTitle()));
        CTP title = say("Title", edition.metadata().title());
        comments.unplaced(title);
        if (!edition.metadata().subtitle().isEmpty()) {
            say("Subtitle", edition.metadata().subtitle());
        }
        edition.metadata().date().ifPresent(date -> say("Byline", edition.furniture().date(date)));
        for (Role role : Role.values()) {
            List<String> names = edition.metadata().contributors().stream().filter(one -> one.role() == role).map(Contributor::name).toList();
            if (!names.isEmpty()) {
                CTP line = paragraph(body, "Byline");
                new RunWriter(this, line, body)
                        .say(edition.furniture().say("contributors." + role.name().toLowerCase(Locale.ROOT)), "FieldLabel")
                        .say("  " + String.join(", ", names), "");
            }
        }
    }

    private CTP say(String style, String words) {
        CTP paragraph = paragraph(body, style);
        new RunWriter(this, paragraph, body).say(words, "");
        return paragraph;
    }

    private void section(EditionSection section) {
        CTP heading = paragraph(body, headingStyle(section.level()));
        numbering.heading(heading, section.level(), section.number());
        bookmarks.place(heading, section.id());
        comments.around(heading, PlainText.of(section.title()),
                () -> new RunWriter(this, heading, body).write(section.title()));
        blocks(section.blocks(), body, section.level());
        section.sections().forEach(this::section);
    }

    void blocks(List<Block> blocks, Story story, int depth) {
        BlockWriter writer = new BlockWriter(this, story, depth);
        blocks.forEach(block -> block.accept(writer));
    }

    static String headingStyle(int level) {
        return "Heading" + Math.min(level, HEADING_LEVELS);
    }

    static CTP paragraph(Story story, String style) {
        CTP paragraph = story.paragraph();
        if (!style.isEmpty()) {
            paragraph.addNewPPr().addNewPStyle().setVal(style);
        }
        return paragraph;
    }

    /** The footnote of this id, written when it is first marked; none when the edition has no such note. */
    Optional<BigInteger> note(String id) {
        EditionNote note = notes.get(id);
        if (note == null) {
            return Optional.empty();
        }
        BigInteger known = written.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        XWPFFootnote footnote = word.createFootnote();
        CTFtnEdn content = footnote.getCTFtnEdn();
        written.put(id, content.getId());
        Story story = Story.of(content, word.getFootnotes().isEmpty() ? word.getPackagePart() : footnotesPart());
        blocks(note.blocks(), story, HEADING_LEVELS);
        FootnoteMarks.finish(content);
        return Optional.of(content.getId());
    }

    private org.apache.poi.openxml4j.opc.PackagePart footnotesPart() {
        return word.getRelations().stream().filter(part -> part instanceof org.apache.poi.xwpf.usermodel.XWPFFootnotes)
                .findFirst().orElseThrow().getPackagePart();
    }

    long textWidthEmu() {
        return (long) textWidthTwips() * EMU_PER_TWIP;
    }

    int textWidthTwips() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        return twips(section.getPgSz().getW()) - twips(section.getPgMar().getLeft()) - twips(section.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return Integer.parseInt(measure.toString());
    }
}
