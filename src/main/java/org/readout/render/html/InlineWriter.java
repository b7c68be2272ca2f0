package org.readout.render.html;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.edition.Edition;
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
import org.readout.render.Theme;
import org.readout.render.WordJoiner;
import org.readout.render.picture.VectorPicture;

/** Inlines as phrasing content. */
final class InlineWriter implements InlineVisitor<Markup> {

    private static final String SVG = "image/svg+xml";

    private final Markup markup;
    private final Map<String, Integer> notes;
    private final Edition edition;
    private final Medium medium;
    private final Theme theme;
    private final Set<String> marked = new HashSet<>();

    /** @param notes their numbers, by id */
    InlineWriter(Markup markup, Map<String, Integer> notes, Edition edition, Medium medium, Theme theme) {
        this.medium = medium;
        this.theme = theme;
        this.markup = markup;
        this.notes = notes;
        this.edition = edition;
    }

    void write(List<Inline> inlines) {
        for (int at = 0; at < inlines.size(); at++) {
            if (at > 0 && inlines.get(at) instanceof NoteMark) {
                beforeMark(inlines.get(at - 1));
            }
            inlines.get(at).accept(this);
        }
    }

    /** 2 and 3 side by side would read as 23. */
    private void beforeMark(Inline before) {
        if (before instanceof NoteMark) {
            markup.open("sup", "class", "note-mark").text(",").close("sup");
        } else if (medium == Medium.SCREEN) {
            markup.text(WordJoiner.beforeMark(before));
        }
    }

    @Override
    public Markup text(Text text) {
        return markup.text(text.text());
    }

    @Override
    public Markup styled(Styled styled) {
        return switch (styled.style()) {
            case EMPHASIS -> around("em", "", styled.inlines());
            case STRONG -> around("strong", "", styled.inlines());
            case UNDERLINE -> around("u", "", styled.inlines());
            case STRIKE -> around("s", "", styled.inlines());
            case SUPERSCRIPT -> around("sup", "", styled.inlines());
            case SUBSCRIPT -> around("sub", "", styled.inlines());
            case SMALL_CAPS -> around("span", "small-caps", styled.inlines());
            case HIGHLIGHT -> around("mark", "", styled.inlines());
        };
    }

    private Markup around(String element, String style, List<Inline> inlines) {
        markup.open(element, "class", style);
        write(inlines);
        return markup.close(element);
    }

    @Override
    public Markup code(Code code) {
        return markup.open("code").text(code.text()).close("code");
    }

    /** Only addresses a reader can safely follow become links. */
    @Override
    public Markup link(Link link) {
        if (!link.target().toLowerCase(Locale.ROOT).matches("(https?://|mailto:)\\S+")) {
            write(link.inlines());
            return markup;
        }
        markup.open("a", "href", link.target());
        write(link.inlines());
        return markup.close("a");
    }

    @Override
    public Markup reference(Reference reference) {
        markup.open("a", "href", "#" + reference.target());
        write(reference.inlines());
        return markup.close("a");
    }

    @Override
    public Markup noteMark(NoteMark mark) {
        String number = Integer.toString(notes.getOrDefault(mark.note(), 0));
        boolean first = marked.add(mark.note());
        return markup.open("sup", "class", "note-mark").open("a", "id", first ? "mark-" + number : "", "href", "#note-" + number,
                "role", "doc-noteref").text(number).close("a").close("sup");
    }

    @Override
    public Markup anchor(Anchor anchor) {
        return markup.open("span", "id", anchor.id()).close("span");
    }

    @Override
    public Markup lineBreak(LineBreak lineBreak) {
        return markup.empty("br");
    }

    @Override
    public Markup picture(Picture picture) {
        return image(picture.media(), picture.alternative());
    }

    /** A picture that the draft lacks, or that cannot be shown, is told to be missing, with its alternative text. */
    Markup image(String key, String alternative) {
        Media picture = edition.media().get(key);
        if (picture == null || !isShown(picture)) {
            return markup.open("span", "class", "no-picture").text(edition.furniture().missingPicture(alternative)).close("span");
        }
        return markup.empty("img", "class", picture.mediaType().equals(SVG) ? "drawing" : "", "src", "data:" + picture.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(picture.bytes()), "alt", alternative);
    }

    private boolean isShown(Media picture) {
        return picture.mediaType().equals(SVG) ? medium == Medium.SCREEN || VectorPicture.of(picture.bytes(), theme).isPresent()
                : picture.mediaType().matches("image/(png|jpeg|gif|webp)");
    }

    @Override
    public Markup formula(Formula formula) {
        return formula(formula, "");
    }

    /**
     * The print engine knows no MathML.
     *
     * @param display "block" where it stands by itself, or else empty
     */
    Markup formula(Formula formula, String display) {
        if (medium == Medium.PRINT) {
            return markup.open("span", "class", "formula").text(formula.term().line()).close("span");
        }
        markup.open("math", "display", display);
        term(formula.term());
        return markup.close("math");
    }

    private void term(Formula.Term term) {
        markup.open(term.element()).text(term.text());
        term.terms().forEach(this::term);
        markup.close(term.element());
    }

    @Override
    public Markup foreign(Foreign foreign) {
        markup.open("span", "lang", foreign.language());
        write(foreign.inlines());
        return markup.close("span");
    }
}
