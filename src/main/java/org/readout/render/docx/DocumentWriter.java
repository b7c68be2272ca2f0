package org.readout.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.edition.Exhibit;
import org.readout.model.Audience.Feature;
import org.readout.model.Block;
import org.readout.model.Direction;
import org.readout.model.Inline;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;
import org.readout.model.PlainText;
import org.readout.render.Theme;
import org.readout.render.picture.VectorPicture;

/** Writes an edition into a Word document, from the title to the last section; notes go where their marks are met. */
final class DocumentWriter {

    private final XWPFDocument word;
    private final Edition edition;
    private final Theme theme;
    private final Styles styles;
    private final Story body;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Numbering numbering;
    private final Headings headings;
    private final Comments comments;
    private final Notes notes;
    private final Pages pages;
    private final ExhibitWriter exhibits;
    private final Map<String, Integer> sequences = new HashMap<>();
    private final Map<String, String> sectionNumbers = new HashMap<>();
    private final Map<String, Set<Integer>> missing = new TreeMap<>();

    DocumentWriter(XWPFDocument word, Edition edition, Theme theme) {
        this.word = word;
        this.edition = edition;
        this.theme = theme;
        this.styles = Styles.of(word);
        this.numbering = new Numbering(styles);
        this.headings = new Headings(this);
        this.comments = new Comments(this);
        this.notes = new Notes(this);
        this.pages = new Pages(this);
        this.exhibits = new ExhibitWriter(this, theme);
        this.body = Story.of(word.getDocument().getBody(), word.getPackagePart(), pages.textWidthTwips());
        edition.sections().forEach(this::number);
    }

    private void number(EditionSection section) {
        sectionNumbers.put(section.id(), section.number());
        section.sections().forEach(this::number);
    }

    XWPFDocument word() {
        return word;
    }

    Edition edition() {
        return edition;
    }

    /** A picture that is drawn; nothing where it cannot be. */
    Optional<VectorPicture> vectors(byte[] svg) {
        Optional<VectorPicture> picture = VectorPicture.of(svg, theme);
        picture.filter(drawn -> !drawn.missing().isEmpty()).ifPresent(drawn -> missing.put(drawn.words(), drawn.missing()));
        return picture;
    }

    /** Of pictures in which there are letters that no font has: those letters, by what is written. */
    Map<String, Set<Integer>> missing() {
        return missing;
    }

    Styles styles() {
        return styles;
    }

    Story body() {
        return body;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Numbering numbering() {
        return numbering;
    }

    Pages pages() {
        return pages;
    }

    Headings headings() {
        return headings;
    }

    Comments comments() {
        return comments;
    }

    Notes notes() {
        return notes;
    }

    /** The number of the heading of this id, a section's or a record's; empty where it has none. */
    String headingNumber(String id) {
        return sectionNumbers.getOrDefault(id, edition.headingNumber(id));
    }

    /** The field that counts to {@code number} here, by itself where Word would come to it, by decree where it would not. */
    String sequence(String name, int number) {
        boolean follows = sequences.getOrDefault(name, 0) + 1 == number;
        sequences.put(name, number);
        return "SEQ " + name + (follows ? " \\* ARABIC" : " \\r " + number + " \\* ARABIC");
    }

    ExhibitWriter exhibits() {
        return exhibits;
    }

    void write() {
        styles.language(edition.language());
        // by it Word chooses among the theme's fonts; the reference document's own is the designer's
        var settings = word.getSettings().getCTSettings();
        Language.of(settings.isSetThemeFontLang() ? settings.getThemeFontLang() : settings.addNewThemeFontLang(), edition.language());
        ScriptStyles.fit(styles, edition.language());
        styles.rightTabs(pages.textWidthTwips());
        if (!edition.audience().shows(Feature.NUMBERED_HEADINGS)) {
            styles.unnumberHeadings();
        }
        CTP title = titlePage();
        if (edition.audience().shows(Feature.CONTENTS) && ContentsField.write(this) && opensOnItsOwnPage()) {
            pages.breakAfterContents();
        }
        exhibits.write(Exhibit.Place.BEFORE_TEXT);
        blocks(edition.preamble(), body, 0, "");
        sections();
        exhibits.write(Exhibit.Place.AFTER_TEXT);
        exhibits.write(Exhibit.Place.LAST);
        comments.rest(title);
        pages.finish();
    }

    /** What comes behind the contents: where there is neither a cover nor a page of summary, it goes on below them, as in print it stands beside them. */
    private boolean opensOnItsOwnPage() {
        return !edition.isBrief() && (edition.audience().shows(Feature.COVER) || edition.exhibit(Exhibit.Summary.class).isPresent());
    }

    /** The last of them may be appendices, which have pages of their own unless all there is has room on a page. */
    private void sections() {
        int opening = edition.exhibit(Exhibit.Summary.class).map(Exhibit.Summary::sections).orElse(0);
        int written = 0;
        boolean appendices = false;
        for (EditionSection section : edition.sections()) {
            if (!appendices && isAppendix(section)) {
                pages.beginAppendices(!edition.isBrief());
                appendices = true;
            }
            section(section, body, "");
            if (++written == opening) {
                exhibits.write(Exhibit.Place.OPENING);
                if (!edition.isBrief()) {
                    pages.breakAfterText();
                }
            }
        }
    }

    private static boolean isAppendix(EditionSection section) {
        return !section.number().isEmpty() && Character.isLetter(section.number().charAt(0));
    }

    private CTP titlePage() {
        boolean cover = edition.audience().shows(Feature.COVER) && !edition.isBrief();
        say(cover ? "CoverKind" : "MemoKind", edition.typeTitle());
        say("PreparedFor", edition.furniture().say("prepared-for", edition.audienceTitle()));
        CTP title = say("Title", edition.metadata().title());
        comments.unplaced(title);
        if (!edition.metadata().subtitle().isEmpty()) {
            say("Subtitle", edition.metadata().subtitle());
        }
        if (!edition.translation().isEmpty()) {
            say("Byline", edition.translation());
        }
        edition.metadata().date().ifPresent(date -> say("Byline", edition.furniture().date(date)));
        if (!edition.metadata().doi().isEmpty()) {
            say("Byline", "https://doi.org/" + edition.metadata().doi());
        }
        for (Role role : Role.values()) {
            contributors(role);
        }
        if (cover) {
            pages.breakAfterCover();
        }
        return title;
    }

    private void contributors(Role role) {
        List<String> names = edition.metadata().contributors().stream().filter(one -> one.role() == role).map(Contributor::name).toList();
        if (!names.isEmpty()) {
            runs(paragraph(body, "Byline"), "Byline")
                    .say(edition.furniture().say("contributors." + role.name().toLowerCase(Locale.ROOT)), "FieldLabel")
                    .say("  " + String.join(", ", names), "");
        }
    }

    private CTP say(String style, String words) {
        CTP paragraph = paragraph(body, style);
        runs(paragraph, style).say(words, "");
        return paragraph;
    }

    private RunWriter runs(CTP paragraph, String style) {
        return new RunWriter(this, paragraph, body, styles.isBold(style));
    }

    /** @param style of its body text */
    void section(EditionSection section, Story story, String style) {
        CTP heading = headings.begin(story, section.level(), section.number());
        direct(heading, section.title());
        comments.around(heading, PlainText.of(section.title()), () -> bookmarks.around(heading, section.id(),
                () -> new RunWriter(this, heading, story, true).write(section.title())));
        blocks(section.blocks(), story, section.level(), style);
        subsections(section.sections(), story, style);
    }

    private void subsections(List<EditionSection> sections, Story story, String style) {
        String first = edition.exhibit(Exhibit.SideBySide.class).map(Exhibit.SideBySide::first).orElse("");
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).id().equals(first)) {
                exhibits.sideBySide(sections.get(at), sections.get(++at), story);
            } else {
                section(sections.get(at), story, style);
            }
        }
    }

    private void blocks(List<Block> blocks, Story story, int depth, String style) {
        BlockWriter writer = new BlockWriter(this, story, depth, style);
        blocks.forEach(block -> block.accept(writer));
    }

    /** @param style a style's name among the shipped ones, empty for body text */
    CTP paragraph(Story story, String style) {
        return style(story.paragraph(), style);
    }

    CTP style(CTP paragraph, String style) {
        boolean rightToLeft = Language.isRightToLeft(edition.language());
        if (!style.isEmpty() || rightToLeft) {
            CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            if (!style.isEmpty()) {
                properties.addNewPStyle().setVal(styles.id(style));
            }
            if (rightToLeft) {
                properties.addNewBidi();
            }
        }
        return paragraph;
    }

    /** A paragraph whose words are written the other way than the edition; said before they are. */
    void direct(CTP paragraph, List<Inline> words) {
        boolean rightToLeft = Language.isRightToLeft(edition.language());
        if (Direction.turns(words, rightToLeft)) {
            CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            if (rightToLeft) {
                properties.unsetBidi();
            } else {
                properties.addNewBidi();
            }
        }
    }
}
