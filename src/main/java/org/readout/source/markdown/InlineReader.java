package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;
import org.readout.source.html.HtmlFragment;
import org.readout.source.reading.DataUri;
import org.readout.source.reading.Excerpt;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/** CommonMark's inline nodes as inlines. */
final class InlineReader {

    /** “[Lesesaal]{lang=de}”. */
    private static final Pattern SPAN = Pattern.compile("(?:\\[[^\\[\\]]*)?]\\{(?:[.#][\\p{L}\\p{N}_-]+|[a-z-]+=[^\\s{}]+)(?:\\s[^{}]*)?}");
    /** Why the title of a picture that is none of a figure's is left out. */
    static final String PICTURE_TITLE = "picture-title";
    /** What authors put before a heading or word to lead there: {@code <a id="costs"></a>}. */
    private static final Pattern PLACE = Pattern.compile("(?i)<(?:a|span)\\s(?:[^>]*\\s)?(?:id|name)\\s*=\\s*[\"']?(?<id>[^\"'\\s>]+)");
    /** How kramdown says that the link or word before it looks. */
    private static final Pattern LOOKS = Pattern.compile("^" + SiteMarkup.LOOKS);
    private static final Pattern REMARK = Pattern.compile("(?s)<!--(.*?)(?:-->|\\z)|<\\?.*?(?:\\?>|\\z)|<![A-Z].*?(?:>|\\z)");
    private static final Pattern TAG = Pattern.compile("(?s)<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)\\b[^>]*>");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)<[a-z]+\\s(?:[^>]*\\s)?lang\\s*=\\s*[\"']?(?<tag>[a-z]{2,3}(?:-[a-z0-9]{1,8})*)\\b");
    private static final Map<String, Styled.Style> STYLES = Map.of("sup", Styled.Style.SUPERSCRIPT, "sub", Styled.Style.SUBSCRIPT,
            "u", Styled.Style.UNDERLINE, "ins", Styled.Style.UNDERLINE, "s", Styled.Style.STRIKE, "del", Styled.Style.STRIKE,
            "mark", Styled.Style.HIGHLIGHT, "em", Styled.Style.EMPHASIS, "strong", Styled.Style.STRONG, "b", Styled.Style.STRONG);

    private final Places places;
    private final Gathering gathering;
    private final Pictured pictures;
    private final List<Note> notes = new ArrayList<>();

    InlineReader(Places places, Gathering gathering, Pictured pictures) {
        this.places = places;
        this.gathering = gathering;
        this.pictures = pictures;
    }

    /** Notes written where they are marked. */
    List<Note> notes() {
        return notes;
    }

    List<Inline> of(Node parent) {
        Reading reading = new Reading();
        reading.children(parent);
        return reading.finish();
    }

    /** The title of the one picture in a paragraph, which Markdown's authors use as its caption. */
    List<Inline> caption(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getTitle() != null && !image.getTitle().isBlank()
                ? List.of(new Text(image.getTitle())) : List.of();
    }

    /** The words in a picture's place: of pictures in it, theirs. */
    private String alternative(Node picture) {
        StringBuilder words = new StringBuilder();
        picture.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text node) {
                words.append(node.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code node) {
                words.append(node.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Link node) {
                gathering.leaveOut(places.here(""), "alternative-is-plain", Omission.Kind.LINK);
                visitChildren(node);
            }

            @Override
            public void visit(SoftLineBreak node) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak node) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    /** HTML without the remarks in it, which are reported; declarations and the like are no text either. */
    String withoutRemarks(String html) {
        return REMARK.matcher(html).replaceAll(remark -> {
            String words = remark.group(1) == null ? "" : remark.group(1).strip();
            if (!words.isEmpty()) {
                gathering.report(Finding.note("remark-left", places.here(""), "A remark in the source is left out: “"
                        + Excerpt.of(words) + "”.", "Leave it or delete it: no edition shows it."), words);
            }
            return "";
        });
    }

    private final class Reading extends AbstractVisitor {

        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Open> open = new ArrayList<>();

        /** An HTML tag that waits for its end. */
        private record Open(String name, Optional<Styled.Style> style, Optional<String> language, int from) {
        }

        private void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                Node end = drawingEnd(node);
                if (end == node) {
                    node.accept(this);
                } else {
                    drawing(node, end);
                    node = end;
                }
            }
        }

        /** The tag with which a drawing ends that begins here; where none does, the node itself. */
        private static Node drawingEnd(Node node) {
            Node end = isTag(node, "(?is)<svg\\b.*") ? node : null;
            while (end != null && !isTag(end, "(?is)</svg\\s*>")) {
                end = end.getNext();
            }
            return end == null ? node : end;
        }

        private static boolean isTag(Node node, String form) {
            return node instanceof HtmlInline tag && tag.getLiteral().matches(form);
        }

        private void drawing(Node first, Node last) {
            StringBuilder svg = new StringBuilder();
            for (Node node = first; node != last.getNext(); node = node.getNext()) {
                svg.append(node instanceof HtmlInline tag ? tag.getLiteral() : Entities.escape(alternative(node)));
            }
            HtmlFragment.drawing(svg.toString()).ifPresent(drawing -> DataUri.media(drawing.source())
                    .ifPresent(media -> add(new Picture(gathering.picture(media, places.here("")), drawing.alternative()))));
        }

        private List<Inline> finish() {
            flush();
            return inlines;
        }

        private void flush() {
            if (text.length() > 0) {
                inlines.add(new Text(text.toString()));
                text.setLength(0);
            }
        }

        private void add(Inline inline) {
            flush();
            inlines.add(inline);
        }

        @Override
        public void visit(org.commonmark.node.Text node) {
            SPAN.matcher(node.getLiteral()).results().forEach(span -> gathering.findings.add(Finding.warning("markup-typed", places.here(span.group()),
                    "“" + Excerpt.of(span.group()) + "” looks like mark-up of Pandoc's, and is printed as it stands.",
                    "Write it in HTML, such as <span lang=\"de\">Lesesaal</span>, or take the brackets and braces away.")));
            boolean behind = node.getPrevious() != null && !(node.getPrevious() instanceof org.commonmark.node.Text) && node.getLiteral().startsWith("{:");
            text.append(!behind ? node.getLiteral() : LOOKS.matcher(node.getLiteral()).replaceAll(looks -> {
                gathering.omit(places.here(""), "site-instruction", looks.group());
                return "";
            }));
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            add(new LineBreak());
        }

        @Override
        public void visit(Emphasis node) {
            add(new Styled(Styled.Style.EMPHASIS, of(node)));
        }

        @Override
        public void visit(StrongEmphasis node) {
            if (node instanceof SpacedStars.Typed) {
                gathering.omit(places.here(""), "typed-sign", node.getOpeningDelimiter() + " " + node.getOpeningDelimiter());
            }
            add(new Styled(Styled.Style.STRONG, of(node)));
        }

        @Override
        public void visit(org.commonmark.node.Code node) {
            add(new Code(node.getLiteral()));
        }

        @Override
        public void visit(org.commonmark.node.Link node) {
            gathering.omit(places.here(""), "link-title", Objects.requireNonNullElse(node.getTitle(), ""));
            String target = node.getDestination();
            add(target.startsWith("#") ? new Reference(target.substring(1), of(node)) : new Link(target, of(node)));
        }

        @Override
        public void visit(Image node) {
            String alternative = alternative(node);
            gathering.omit(places.here(""), PICTURE_TITLE, Objects.requireNonNullElse(node.getTitle(), ""));
            Optional<Media> found = pictures.picture(node.getDestination());
            String key = found.map(picture -> gathering.picture(picture, places.here(""))).orElseGet(() -> {
                gathering.report(pictures.missing(node.getDestination(), places.here(node.getDestination())), Omission.Kind.IMAGE, "");
                return node.getDestination();
            });
            add(new Picture(key, alternative));
        }

        @Override
        public void visit(HtmlInline node) {
            Matcher tag = TAG.matcher(node.getLiteral());
            if (!tag.matches()) {
                text.append(withoutRemarks(node.getLiteral()));
                return;
            }
            String name = tag.group("name").toLowerCase(Locale.ROOT);
            Matcher place = PLACE.matcher(node.getLiteral());
            if (!Tag.isKnownTag(name)) {
                // "Array<Name>" was not meant as mark-up
                text.append(node.getLiteral());
            } else if (name.equals("br")) {
                add(new LineBreak());
            } else if (tag.group("end").isEmpty()) {
                if (place.lookingAt()) {
                    add(new Anchor(gathering.place(place.group("id"))));
                }
                if (!Tag.valueOf(name).isEmpty() && !node.getLiteral().endsWith("/>")) {
                    begin(name, node.getLiteral());
                }
            } else if (open.stream().anyMatch(begun -> begun.name().equals(name))) {
                end(name);
            }
        }

        private void begin(String name, String tag) {
            Optional<Styled.Style> style = Optional.ofNullable(STYLES.get(name));
            Matcher said = LANGUAGE.matcher(tag);
            Optional<String> language = said.lookingAt() ? Optional.of(Locale.forLanguageTag(said.group("tag")).toLanguageTag()) : Optional.empty();
            if (style.isPresent() || language.isPresent()) {
                flush();
            }
            open.add(new Open(name, style, language, inlines.size()));
        }

        /** Of a tag, and of those within it whose ends are missing. */
        private void end(String name) {
            Open begun = open.remove(open.size() - 1);
            while (!begun.name().equals(name)) {
                begun = open.remove(open.size() - 1);
            }
            if (begun.style().isPresent() || begun.language().isPresent()) {
                flush();
                List<Inline> inside = List.copyOf(inlines.subList(begun.from(), inlines.size()));
                inlines.subList(begun.from(), inlines.size()).clear();
                List<Inline> styled = begun.style().map(style -> List.<Inline>of(new Styled(style, inside))).orElse(inside);
                inlines.addAll(begun.language().map(language -> List.<Inline>of(new Foreign(language, styled))).orElse(styled));
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TypedFormulas.Typed formula) {
                gathering.findings.add(Finding.warning("markup-typed", places.here(formula.words()), "“" + Excerpt.of(formula.words())
                        + "” looks like a formula in TeX, and is printed as it stands.",
                        "Write it as MathML in a paragraph of HTML, <p><math>…</math></p>, or show a picture of it with alternative text; if dollars are meant, write \\$."));
                text.append(formula.words());
            } else if (node instanceof FootnoteReference reference) {
                add(new NoteMark(reference.getLabel()));
            } else if (node instanceof InlineFootnote) {
                String id = "inline-" + (notes.size() + 1);
                List<Inline> words = of(node);
                Places own = places.within("Note");
                notes.add(new Note(own.next("", 0), id, Note.Kind.FOOTNOTE,
                        List.of(new Paragraph(own.next(PlainText.of(words), 0), words))));
                add(new NoteMark(id));
            } else if (node instanceof Strikethrough) {
                add(new Styled(Styled.Style.STRIKE, of(node)));
            } else {
                children(node);
            }
        }
    }
}
