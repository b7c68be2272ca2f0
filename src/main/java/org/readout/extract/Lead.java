package org.readout.extract;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.PlainText;
import org.readout.model.Styled;

/**
 * How a paragraph or item begins: a bold stretch, a label, a first sentence.
 *
 * @param lead what it begins with
 * @param rest what follows, without white space at its beginning
 */
record Lead(List<Inline> lead, List<Inline> rest) {

    private static final int LONGEST_TERM = 60;
    private static final Pattern TERM = Pattern.compile("^(?<term>\\p{L}[^.:;?!–—]{1," + LONGEST_TERM + "}?)(?::|\\s[–—-])\\s+(?=\\S)");
    private static final int LONGEST_LABEL = 40;
    private static final Pattern LABEL = Pattern.compile("^(?<label>[^:.?!]{2," + LONGEST_LABEL + "}):\\s");
    private static final Pattern QUESTION_END = Pattern.compile("[?？؟]+[”\"’)]*");

    String text() {
        return PlainText.of(lead).strip();
    }

    /** The bold stretch at the beginning, when something follows it or it is the whole. */
    static Optional<Lead> bold(List<Inline> inlines) {
        int length = 0;
        for (Inline inline : inlines) {
            String text = PlainText.of(List.of(inline));
            if (!isBold(inline) && !(text.isBlank() && length == 0)) {
                break;
            }
            length += text.length();
        }
        if (PlainText.of(inlines).substring(0, length).isBlank()) {
            return Optional.empty();
        }
        String text = PlainText.of(inlines);
        if (length < text.length() && text.charAt(length) == ':') {
            length++;
        }
        return Optional.of(new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length)));
    }

    /** A short name before what is said of it: in italics, or parted by a colon or dash. */
    static Optional<Lead> term(List<Inline> inlines) {
        Optional<Lead> italic = italic(inlines);
        if (italic.isPresent()) {
            return italic;
        }
        Matcher term = TERM.matcher(PlainText.of(inlines));
        return term.find() ? Optional.of(new Lead(Inlines.before(inlines, term.end("term")), Inlines.restAfter(inlines, term.end()))) : Optional.empty();
    }

    /** A short name in italics that ends with a full stop or colon, and something said of it. */
    static Optional<Lead> italic(List<Inline> inlines) {
        return emphasised(inlines).filter(lead -> lead.text().length() <= LONGEST_TERM
                && (lead.text().matches("(?s).*[.:]") || PlainText.of(lead.rest()).matches("(?s)[:.–—-].*")) && !PlainText.of(lead.rest()).isBlank());
    }

    /** "Rationale: …" or "**Rationale.** …": words that name a field, and what is said of it. */
    static Optional<Lead> label(List<Inline> inlines) {
        Optional<Lead> bold = bold(inlines).filter(lead -> FieldNames.key(lead.text()).isPresent());
        if (bold.isPresent()) {
            return bold;
        }
        Matcher label = LABEL.matcher(PlainText.of(inlines));
        if (label.find() && FieldNames.key(label.group("label")).isPresent()) {
            int end = label.end("label") + 1;
            return Optional.of(new Lead(Inlines.before(inlines, end), Inlines.restAfter(inlines, end)));
        }
        return emphasised(inlines).filter(lead -> FieldNames.key(lead.text()).isPresent());
    }

    private static Optional<Lead> emphasised(List<Inline> inlines) {
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Styled styled) || styled.style() != Styled.Style.EMPHASIS) {
            return Optional.empty();
        }
        int length = PlainText.of(List.of(styled)).length();
        return Optional.of(new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length)));
    }

    static Lead firstSentence(List<Inline> inlines, Locale locale) {
        String text = PlainText.of(inlines);
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int end = sentences.following(0);
        int length = end == BreakIterator.DONE ? text.length() : text.substring(0, end).stripTrailing().length();
        return new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length));
    }

    /** Up to the first question mark. */
    static Optional<Lead> question(List<Inline> inlines) {
        Matcher mark = QUESTION_END.matcher(PlainText.of(inlines));
        return mark.find() ? Optional.of(new Lead(Inlines.before(inlines, mark.end()), Inlines.restAfter(inlines, mark.end())))
                : Optional.empty();
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Styled styled
                && (styled.style() == Styled.Style.STRONG || styled.inlines().stream().allMatch(Lead::isBold) && !styled.inlines().isEmpty());
    }
}
