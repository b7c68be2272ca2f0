package org.readout.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.Inlines;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Text;

/** A line of a draft as HTML, the words of each finding marked and linked to it; links of the draft are shown and lead nowhere. */
final class DraftWords implements InlineVisitor<String> {

    private static final Map<Styled.Style, String> TAGS = Map.of(Styled.Style.EMPHASIS, "em", Styled.Style.STRONG, "strong",
            Styled.Style.UNDERLINE, "u", Styled.Style.STRIKE, "s", Styled.Style.SUPERSCRIPT, "sup", Styled.Style.SUBSCRIPT, "sub");

    private final String draft;
    private final List<String> notes;

    /**
     * @param draft begins the ids of the draft's findings
     * @param notes ids, in order
     */
    DraftWords(String draft, List<String> notes) {
        this.draft = draft;
        this.notes = notes;
    }

    private record Found(int start, int end, Numbered finding) {
    }

    String of(List<Inline> inlines, List<Numbered> findings) {
        String text = PlainText.of(inlines);
        List<Found> found = findings.stream().map(finding -> find(text, finding)).sorted(Comparator.comparingInt(Found::start)).toList();
        StringBuilder pins = new StringBuilder();
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Found one : found) {
            if (one.end() == 0 || one.start() < from) {
                pins.append(pin(one.finding()));
            } else {
                line.append(plain(part(inlines, from, one.start())));
                line.append("<mark class=\"").append(one.finding().finding().level().id()).append("\">").append(plain(part(inlines, one.start(), one.end())))
                        .append("</mark>").append(pin(one.finding()));
                from = one.end();
            }
        }
        return pins + line.toString() + plain(Inlines.after(inlines, from));
    }

    private static List<Inline> part(List<Inline> inlines, int from, int to) {
        return Inlines.before(Inlines.after(inlines, from), to - from);
    }

    /** From 0 to 0 when it is about all of the line, or about words that do not stand in it. */
    private static Found find(String text, Numbered finding) {
        SourceSpan span = finding.finding().span();
        String words = span.words().strip();
        boolean exact = span.end() > span.start() && span.end() <= text.length() && text.substring(span.start(), span.end()).equals(span.words());
        int start = words.isEmpty() || words.equals(text.strip()) ? -1 : exact ? text.indexOf(words, span.start()) : text.indexOf(words);
        return start < 0 ? new Found(0, 0, finding) : new Found(start, start + words.length(), finding);
    }

    /** The number of a finding, from the text to it. */
    String pin(Numbered finding) {
        String level = finding.finding().level().id();
        return "<a class=\"pin " + level + "\" id=\"" + draft + "w" + finding.number() + "\" href=\"#" + draft + "f" + finding.number() + "\" title=\"" + level + ": "
                + escape(finding.finding().message()) + "\">" + finding.number() + "</a>";
    }

    String plain(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String text(Text text) {
        return escape(text.text());
    }

    @Override
    public String styled(Styled styled) {
        String tag = TAGS.getOrDefault(styled.style(), "span");
        return "<" + tag + ">" + plain(styled.inlines()) + "</" + tag + ">";
    }

    @Override
    public String code(Code code) {
        return "<code>" + escape(code.text()) + "</code>";
    }

    @Override
    public String link(Link link) {
        return "<span class=\"link\" title=\"" + escape(link.target()) + "\">" + plain(link.inlines()) + "</span>";
    }

    @Override
    public String reference(Reference reference) {
        return "<span class=\"link\">" + plain(reference.inlines()) + "</span>";
    }

    @Override
    public String noteMark(NoteMark mark) {
        int number = notes.indexOf(mark.note()) + 1;
        return "<sup>" + (number > 0 ? String.valueOf(number) : "?") + "</sup>";
    }

    @Override
    public String anchor(Anchor anchor) {
        return "";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "<br>";
    }

    @Override
    public String picture(Picture picture) {
        return picture(picture.alternative());
    }

    /** Pictures are told of and not shown, so that the page stays small. */
    static String picture(String alternative) {
        return "<span class=\"picture\">Picture" + (alternative.isEmpty() ? "" : ": " + escape(alternative)) + "</span>";
    }

    @Override
    public String formula(Formula formula) {
        return escape(formula.term().line());
    }

    @Override
    public String foreign(Foreign foreign) {
        return "<span lang=\"" + escape(foreign.language()) + "\">" + plain(foreign.inlines()) + "</span>";
    }
}
