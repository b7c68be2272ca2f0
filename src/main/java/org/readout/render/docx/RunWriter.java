package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;
import org.readout.render.WordJoiner;
import org.readout.render.picture.VectorPicture;

/** Inlines as Word's runs, in one paragraph. A run has a character style and a language, nothing else. */
final class RunWriter implements InlineVisitor<CTP> {

    /** Under what an author drew, whatever colour the page is. */
    private static final String PAPER = "#ffffff";
    private static final double EMU_PER_PIXEL = 9525;
    private static final double EMU_PER_TWIP = 635;

    private final DocumentWriter document;
    private final CTP paragraph;
    private final Story story;
    private final boolean bold;
    private final List<String> styles = new ArrayList<>();
    private String language;
    private Supplier<CTR> runs;
    private boolean linked;

    /** @param bold whether the paragraph is, so that strong text has nothing to add */
    RunWriter(DocumentWriter document, CTP paragraph, Story story, boolean bold) {
        this.document = document;
        this.paragraph = paragraph;
        this.story = story;
        this.bold = bold;
        this.language = document.edition().language();
        this.runs = paragraph::addNewR;
    }

    CTP write(List<Inline> inlines) {
        for (int at = 0; at < inlines.size(); at++) {
            if (at > 0 && inlines.get(at) instanceof NoteMark) {
                beforeMark(inlines.get(at - 1));
            }
            inlines.get(at).accept(this);
        }
        return paragraph;
    }

    /** 2 and 3 side by side would read as 23. */
    private void beforeMark(Inline before) {
        if (before instanceof NoteMark) {
            say(",", "FootnoteReference");
        } else {
            characters(WordJoiner.beforeMark(before));
        }
    }

    /** Our own words, in a character style or none. */
    RunWriter say(String words, String style) {
        inStyle(style, () -> characters(words));
        return this;
    }

    RunWriter writeIn(String style, List<Inline> inlines) {
        inStyle(style, () -> write(inlines));
        return this;
    }

    /** What Word works out by itself, in a character style or none, and what it shows until then. */
    RunWriter field(String instruction, String style, List<Inline> shown) {
        inStyle(style, () -> Field.write(this::run, instruction, () -> write(shown)));
        return this;
    }

    /** What is written leads to the place of this id. */
    RunWriter to(String id, Runnable writing) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(document.bookmarks().name(id));
        link.setHistory(true);
        in(link, writing);
        return this;
    }

    private void in(CTHyperlink link, Runnable writing) {
        Supplier<CTR> around = runs;
        runs = link::addNewR;
        linked = true;
        writing.run();
        linked = false;
        runs = around;
    }

    private void inStyle(String style, Runnable writing) {
        boolean adds = !style.isEmpty() && !styles.contains(style) && !(bold && style.equals("Strong"));
        if (!adds) {
            writing.run();
            return;
        }
        styles.add(style);
        writing.run();
        styles.remove(styles.size() - 1);
    }

    private CTR run() {
        CTR run = runs.get();
        boolean foreign = !language.equals(document.edition().language());
        boolean rightToLeft = foreign ? Language.isRightToLeft(language) : paragraph.isSetPPr() && paragraph.getPPr().isSetBidi();
        if (!styles.isEmpty() || foreign || rightToLeft) {
            CTRPr properties = run.addNewRPr();
            if (!styles.isEmpty()) {
                properties.addNewRStyle().setVal(document.styles().combined(styles.stream().sorted().toList()));
            }
            if (rightToLeft) {
                properties.addNewRtl();
            }
            if (foreign) {
                Language.of(properties.addNewLang(), language);
            }
        }
        return run;
    }

    private void characters(String characters) {
        if (characters.isEmpty()) {
            return;
        }
        CTR run = run();
        StringBuilder text = new StringBuilder();
        for (char character : characters.toCharArray()) {
            switch (character) {
                case '\t' -> {
                    text(run, text);
                    run.addNewTab();
                }
                case '\n' -> {
                    text(run, text);
                    run.addNewBr();
                }
                default -> {
                    if (character >= ' ') {
                        text.append(character);
                    }
                }
            }
        }
        text(run, text);
    }

    private static void text(CTR run, StringBuilder characters) {
        if (characters.length() > 0) {
            CTText text = run.addNewT();
            text.setStringValue(characters.toString());
            text.setSpace(Space.PRESERVE);
            characters.setLength(0);
        }
    }

    @Override
    public CTP text(Text text) {
        characters(text.text());
        return paragraph;
    }

    @Override
    public CTP styled(Styled styled) {
        String style = switch (styled.style()) {
            case EMPHASIS -> "Emphasis";
            case STRONG -> "Strong";
            case UNDERLINE -> "Underlined";
            case STRIKE -> "Struck";
            case SUPERSCRIPT -> "Superscript";
            case SUBSCRIPT -> "Subscript";
            case SMALL_CAPS -> "SmallCaps";
            case HIGHLIGHT -> "Highlighted";
        };
        inStyle(style, () -> write(styled.inlines()));
        return paragraph;
    }

    @Override
    public CTP code(Code code) {
        inStyle("CodeText", () -> characters(code.text()));
        return paragraph;
    }

    @Override
    public CTP link(Link target) {
        if (!target.target().toLowerCase(Locale.ROOT).matches("(https?://|mailto:)\\S+") || linked) {
            return write(target.inlines());
        }
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setId(story.part().addExternalRelationship(target.target(), XWPFRelation.HYPERLINK.getRelation()).getId());
        link.setHistory(true);
        in(link, () -> writeIn("Hyperlink", target.inlines()));
        return paragraph;
    }

    @Override
    public CTP reference(Reference reference) {
        if (linked) {
            return write(reference.inlines());
        }
        CrossReference.of(reference, document).write(this);
        return paragraph;
    }

    @Override
    public CTP noteMark(NoteMark mark) {
        document.notes().mark(mark.note(), this, paragraph);
        return paragraph;
    }

    /** A run in the style of note marks, for the mark itself. */
    CTR markRun() {
        List<CTR> made = new ArrayList<>();
        inStyle("FootnoteReference", () -> made.add(run()));
        return made.get(0);
    }

    @Override
    public CTP anchor(Anchor anchor) {
        document.bookmarks().place(paragraph, anchor.id());
        return paragraph;
    }

    @Override
    public CTP lineBreak(LineBreak lineBreak) {
        run().addNewBr();
        return paragraph;
    }

    @Override
    public CTP picture(Picture picture) {
        image(picture.media(), picture.alternative());
        return paragraph;
    }

    /** The picture, no wider than the text and no taller than its page; words in its place where Word cannot show it. */
    void image(String key, String alternative) {
        Media media = document.edition().media().get(key);
        Optional<VectorPicture> vectors = Optional.ofNullable(media).filter(Pictures::isDrawn).flatMap(drawn -> document.vectors(drawn.bytes()));
        if (media != null && vectors.isPresent()) {
            drawing(vectors.get(), PAPER, media.bytes(), alternative);
            return;
        }
        int type = media == null ? -1 : Pictures.type(media.mediaType());
        if (media == null || type < 0) {
            characters(document.edition().furniture().missingPicture(alternative));
            return;
        }
        Pictures.Size size = Pictures.size(media.bytes());
        place(media.bytes(), type, size.width(), size.height(), alternative);
    }

    /** A drawing as vectors, with pixels for those who cannot show them. */
    void drawing(VectorPicture drawing, String paper, byte[] vectors, String alternative) {
        CTInline inline = place(drawing.png(paper), Document.PICTURE_TYPE_PNG, drawing.width(), drawing.height(), alternative);
        Pictures.addVectors(inline, document.word(), vectors);
    }

    private CTInline place(byte[] bytes, int type, double width, double height, String alternative) {
        double scale = Math.min(EMU_PER_PIXEL, EMU_PER_TWIP * Math.min(story.width() / width, document.pages().pictureHeightTwips() / height));
        try {
            XWPFRun run = new XWPFRun(runs.get(), (IRunBody) new XWPFParagraph(paragraph, document.word()));
            run.addPicture(new ByteArrayInputStream(bytes), type, "picture", (int) (width * scale), (int) (height * scale));
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setDescr(alternative);
            inline.getDocPr().setName("Picture " + inline.getDocPr().getId());
            return inline;
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture cannot be placed", e);
        }
    }

    @Override
    public CTP formula(Formula formula) {
        FormulaWriter.write(formula, paragraph.addNewOMath());
        return paragraph;
    }

    @Override
    public CTP foreign(Foreign foreign) {
        String around = language;
        language = foreign.language();
        write(foreign.inlines());
        language = around;
        return paragraph;
    }
}
