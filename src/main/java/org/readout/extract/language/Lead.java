package org.readout.extract.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Styled;
import org.readout.model.Text;

/**
 * How a paragraph or item begins: a bold stretch, a label, a first sentence.
 *
 * @param lead what it begins with
 * @param rest what follows, without white space at its beginning
 */
public record Lead(List<Inline> lead, List<Inline> rest) {

    private static final PatternFile PATTERNS = PatternFile.of(Lead.class).with("longest-term", String.valueOf(Lead.LONGEST_TERM));
    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_ENUMERATION = 5;
    private static final Pattern TERM = Pattern.compile("^(?<term>\\p{L}[^.:;?!–—]{1," + LONGEST_TERM + "}?)(?::|\\s[–—-])\\s+(?=\\S)");
    private static final Pattern DESCRIBED = PATTERNS.pattern("described");
    private static final Pattern FINITE = PATTERNS.pattern("finite");
    private static final int LONGEST_LABEL = 40;
    private static final Pattern LABEL = Pattern.compile("^(?<label>[^:;.?!\\n]{2," + LONGEST_LABEL + "}):\\s");
    private static final Pattern DEDICATION = Pattern.compile("(?iU)(?<to>for|to|pour|para|für|à l['’]attention d(?:u|es?)|an) (?:\\S+ ){0,7}\\S+\\.");
    private static final Pattern ARTICLE = PATTERNS.pattern("article");
    private static final Pattern NOUN = Pattern.compile("(?U)^ (?:approach|view|model|perspective|lens|reading|definition|school|camp|position|framework|layer)\\b");
    private static final Pattern QUESTION_END = Pattern.compile("[?？؟]+[”\"’)]*");

    public String text() {
        return PlainText.of(lead).strip();
    }

    /** The bold stretch at the beginning, when something follows it or it is the whole. */
    public static Optional<Lead> bold(List<Inline> inlines) {
        if (inlines.isEmpty() || inlines.get(0) instanceof Text plain && !plain.text().isBlank()) {
            return Optional.empty();
        }
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

    /** The bold stretch at the beginning, or else a short name in italics. */
    public static Optional<Lead> stressed(List<Inline> inlines) {
        return bold(inlines).or(() -> italic(inlines));
    }

    /** The bold stretch at the beginning, or else a short name before what is said of it. */
    public static Optional<Lead> named(List<Inline> inlines) {
        return bold(inlines).or(() -> term(inlines));
    }

    /** A short name before what is said of it: in italics, or parted by a colon or dash. */
    public static Optional<Lead> term(List<Inline> inlines) {
        Optional<Lead> italic = italic(inlines);
        if (italic.isPresent()) {
            return italic;
        }
        Matcher term = TERM.matcher(PlainText.of(inlines));
        Optional<Lead> setOff = setOff(inlines);
        return setOff.isPresent() ? setOff : term.find() && isName(term.group("term"))
                ? Optional.of(parted(inlines, term.group().strip().endsWith(":") ? term.end("term") + 1 : term.end("term"))) : Optional.empty();
    }

    /** A short name before a clause that says something of it: “Node agents, which …”. */
    public static Optional<Lead> described(List<Inline> inlines) {
        Matcher name = DESCRIBED.matcher(PlainText.of(inlines));
        return name.lookingAt() && isName(name.group("term")) ? Optional.of(parted(inlines, name.end("term"))) : Optional.empty();
    }

    /** A clause before a colon (“What is least open is what costs least: …”, “Time saved is real: …”) is none. */
    private static boolean isName(String term) {
        return (term.indexOf(',') < 0 || Fold.stretches(term) <= LONGEST_ENUMERATION) && !says(term);
    }

    /** Whether it has a verb that says something, rather than being a name. */
    public static boolean says(String words) {
        return FINITE.matcher(words).find();
    }

    /** A colon stays with the name, a dash with what is said. */
    private static Lead parted(List<Inline> inlines, int at) {
        return new Lead(Inlines.before(inlines, at), Inlines.restAfter(inlines, at));
    }

    /** A short name in italics that ends with a full stop or colon, and something said of it. */
    public static Optional<Lead> italic(List<Inline> inlines) {
        return emphasised(inlines).filter(lead -> lead.text().length() <= LONGEST_TERM
                && (lead.text().matches("(?s).*[.:]") || PlainText.of(lead.rest()).matches("(?s)[:.–—-].*")) && !PlainText.of(lead.rest()).isBlank());
    }

    /** Whether a colon stands where one would part a label from what is said; words set off need none. */
    public static boolean mayLabel(String text, int from) {
        int last = Math.min(text.length() - 1, from + LONGEST_LABEL);
        int colon = from;
        while (colon < last && text.charAt(colon) != ':') {
            colon++;
        }
        return colon > from && text.charAt(colon) == ':';
    }

    /** "Rationale: …" or "**Rationale.** …": words that name a field, and what is said of it. */
    public static Optional<Lead> label(RecordKind kind, List<Inline> inlines, Tongue tongue) {
        Optional<Lead> bold = bold(inlines).filter(lead -> tongue.words().fields().key(kind, lead.text()).isPresent());
        if (bold.isPresent()) {
            return bold;
        }
        Matcher label = LABEL.matcher(PlainText.of(inlines));
        if (label.find() && tongue.words().fields().key(kind, label.group("label")).isPresent()) {
            int end = label.end("label") + 1;
            return Optional.of(new Lead(Inlines.before(inlines, end), Inlines.restAfter(inlines, end)));
        }
        return emphasised(inlines).filter(lead -> tongue.words().fields().key(kind, lead.text()).isPresent())
                .or(() -> kind == RecordKind.RECOMMENDATION ? dedication(inlines) : Optional.empty());
    }

    /** “*For Congress.*” names whom a recommendation is for: its preposition is the label. */
    private static Optional<Lead> dedication(List<Inline> inlines) {
        Optional<String> words = emphasised(inlines).or(() -> bold(inlines)).map(Lead::text);
        Matcher to = DEDICATION.matcher(words.orElse(""));
        return to.matches() ? Optional.of(new Lead(Inlines.before(inlines, to.end("to")), Inlines.restAfter(inlines, to.end("to")))) : Optional.empty();
    }

    /** A name set off by bold or italics behind an article: “a *threshold* approach, in which …”. */
    public static Optional<Lead> setOff(List<Inline> inlines) {
        int length = 0;
        for (Inline inline : inlines) {
            String text = PlainText.of(List.of(inline));
            if (inline instanceof Styled && length > 0) {
                Matcher noun = NOUN.matcher(PlainText.of(inlines).substring(length + text.length()));
                int end = length + text.length() + (noun.find() ? noun.end() : 0);
                return text.length() > LONGEST_TERM ? Optional.empty()
                        : Optional.of(new Lead(Inlines.before(inlines, end), Inlines.restAfter(inlines, end)));
            }
            length += text.length();
            if (!ARTICLE.matcher(PlainText.of(inlines).substring(0, length)).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A name set off, without the article before it: “tide clock” for “The *tide clock*”; the words as they are where no article stands before one. */
    public static List<Inline> withoutArticle(List<Inline> name) {
        return name.size() > 1 && name.get(0) instanceof Text article && name.get(1) instanceof Styled && ARTICLE.matcher(article.text()).matches()
                ? name.subList(1, name.size()) : name;
    }

    private static Optional<Lead> emphasised(List<Inline> inlines) {
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Styled styled) || styled.style() != Styled.Style.EMPHASIS) {
            return Optional.empty();
        }
        int length = PlainText.of(List.of(styled)).length();
        return Optional.of(new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length)));
    }

    public static Lead firstSentence(List<Inline> inlines, Tongue tongue) {
        String text = PlainText.of(inlines);
        int length = Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::end).orElse(text.length());
        return new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length));
    }

    /** Up to the first question mark. */
    public static Optional<Lead> question(List<Inline> inlines) {
        Matcher mark = QUESTION_END.matcher(PlainText.of(inlines));
        return mark.find() ? Optional.of(new Lead(Inlines.before(inlines, mark.end()), Inlines.restAfter(inlines, mark.end())))
                : Optional.empty();
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Styled styled
                && (styled.style() == Styled.Style.STRONG || styled.inlines().stream().allMatch(Lead::isBold) && !styled.inlines().isEmpty());
    }
}
