package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** What can be wrong with a translated segment that can be told without knowing what it says. Errors keep it aside. */
final class TargetRules {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\u066B\u066C\u00A0\u202F\u2009' ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,\u066B]\\p{Nd}+)?");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"'»”)]*[^\\s<>\"'»”).,;:!?]|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w*}|\\$\\{[^}]*}|%(?:\\d+\\$)?[sdif]|%%");
    private static final String COPY = "Copy them from the source.";
    private static final int WORDS_TO_TELL = 8;
    private static final int TIMES_LONGER = 4;
    private static final int SHORT = 40;

    private final Bitext.Segment segment;
    private final Coded target;
    private final SourceSpan place;
    private final List<Finding> findings = new ArrayList<>();

    private TargetRules(Bitext.Segment segment, SourceSpan place) {
        this.segment = segment;
        this.target = segment.target().orElseThrow();
        this.place = place;
    }

    static List<Finding> check(Bitext.Segment segment, Scripts scripts, String sourceLanguage, String language, SourceSpan place, Returned.Telling languages) {
        TargetRules rules = new TargetRules(segment, place);
        if (rules.target.isBlank() && !segment.source().isBlank()) {
            return List.of(Finding.error("translation-empty", place, "The translation is empty.", "Translate the segment, or leave it marked as not translated."));
        }
        rules.codes();
        rules.kept();
        rules.difference(NUMBER, "Numbers", TargetRules::digits).ifPresent(message -> rules.findings.add(Finding.warning("translation-numbers", place, message,
                "Look at them; write them as the source does unless the language wants otherwise.")));
        rules.difference(ADDRESS, "Addresses", text -> text).ifPresent(message -> rules.findings.add(Finding.error("translation-links", place, message, COPY)));
        rules.difference(PLACEHOLDER, "Placeholders", text -> text).ifPresent(message -> rules.findings.add(Finding.error("translation-placeholders", place, message, COPY)));
        rules.length();
        rules.language(scripts, sourceLanguage, language, languages);
        return rules.findings;
    }

    private void codes() {
        List<String> wanted = segment.source().codes();
        List<String> given = target.codes();
        List<String> lost = wanted.stream().filter(id -> !given.contains(id)).toList();
        List<String> added = given.stream().filter(id -> !wanted.contains(id)).toList();
        if (!lost.isEmpty()) {
            findings.add(Finding.error("translation-tags-lost", place, "The translation lacks what the source has at " + tags(lost) + ".", "Put " + tags(lost) + " back where "
                    + (lost.size() == 1 ? "it belongs." : "they belong.")));
        }
        if (!added.isEmpty()) {
            findings.add(Finding.error("translation-tags-added", place, "The translation has " + tags(added) + ", which the source has not.", "Take " + tags(added) + " out."));
        }
        if (lost.isEmpty() && added.isEmpty()) {
            balance(target, segment.source()).ifPresentOrElse(id -> findings.add(Finding.error("translation-tags-unbalanced", place, "The tag ⟨" + id
                    + "⟩ begins and ends not once each, in this order.",
                    "Let ⟨" + id + "⟩ stand before and ⟨/" + id + "⟩ behind the same words.")), () -> order(wanted, given));
        }
    }

    private void order(List<String> wanted, List<String> given) {
        if (!wanted.equals(given)) {
            findings.add(Finding.note("translation-tags-reordered", place, "Tags stand in another order than in the source: " + tags(given) + ".",
                    "Leave it if the sentence is built that way."));
        }
    }

    /** The first code that does not open and close as often as it does in the source, each time in that order. */
    private static Optional<String> balance(Coded target, Coded source) {
        Map<String, String> ofTarget = marks(target);
        Map<String, String> ofSource = marks(source);
        return ofSource.keySet().stream().filter(id -> !ofSource.get(id).equals(ofTarget.get(id))).findFirst();
    }

    private static Map<String, String> marks(Coded coded) {
        Map<String, String> marks = new HashMap<>();
        coded.pieces().forEach(piece -> {
            if (piece instanceof Piece.Open open) {
                marks.merge(open.code().id(), "(", String::concat);
            } else if (piece instanceof Piece.Close close) {
                marks.merge(close.code(), ")", String::concat);
            } else if (piece instanceof Piece.Alone alone) {
                marks.merge(alone.code().id(), "x", String::concat);
            }
        });
        return marks;
    }

    private static String tags(List<String> ids) {
        return ids.stream().map(id -> "⟨" + id + "⟩").collect(Collectors.joining(" "));
    }

    private void kept() {
        SortedSet<String> lost = new TreeSet<>();
        segment.source().pieces().forEach(piece -> {
            if (piece instanceof Piece.Protected kept && !target.text().contains(kept.text())) {
                lost.add(kept.text());
            }
        });
        if (!lost.isEmpty()) {
            findings.add(Finding.warning("translation-protected", place, "Words that stay as they are are not in the translation: " + String.join(", ", lost) + ".",
                    "Leave them as they are, or take them off the list of what is not translated."));
        }
    }

    private interface Folding {
        String fold(String text);
    }

    /** What stands in a text, as written, and what it is compared by. */
    private record Said(String written, String folded) {
    }

    private Optional<String> difference(Pattern pattern, String what, Folding folding) {
        List<Said> wanted = all(pattern, segment.source().text(), folding);
        List<Said> given = all(pattern, target.text(), folding);
        List<String> lost = without(wanted, given);
        List<String> added = without(given, wanted);
        if (lost.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(what + " differ from the source: " + (lost.isEmpty() ? "" : listed(lost) + " missing")
                + (lost.isEmpty() || added.isEmpty() ? "" : "; ") + (added.isEmpty() ? "" : listed(added) + " new") + ".");
    }

    /** “1.2 is”, “1 and 2 are”: a comma between them would be taken for one within them. */
    private static String listed(List<String> some) {
        return String.join(" and ", some) + (some.size() == 1 ? " is" : " are");
    }

    private static List<Said> all(Pattern pattern, String text, Folding folding) {
        return pattern.matcher(text).results().map(found -> new Said(found.group(), folding.fold(found.group()))).toList();
    }

    private static List<String> without(List<Said> some, List<Said> others) {
        List<String> taken = others.stream().map(Said::folded).collect(Collectors.toCollection(ArrayList::new));
        return some.stream().filter(one -> !taken.remove(one.folded())).map(Said::written).toList();
    }

    /** In ASCII digits, without what groups or parts them: conventions differ by language. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    private void length() {
        int source = segment.source().text().length();
        if (target.text().length() > SHORT + TIMES_LONGER * source) {
            findings.add(Finding.warning("translation-length", place, "The translation is more than " + TIMES_LONGER + " times as long as the source.",
                    "See whether it belongs to another segment too."));
        }
    }

    private void language(Scripts scripts, String sourceLanguage, String language, Returned.Telling languages) {
        String text = target.text().strip();
        int words = text.split("\\s+").length;
        if (text.equals(segment.source().text().strip())) {
            if (words >= 3 && !isOfAThird(text, scripts, sourceLanguage, languages)) {
                findings.add(segment.state().isApproved()
                        ? Finding.note("translation-equal-source", place, "The translation is the source, and was approved.", "Leave it if it is meant.")
                        : Finding.error("translation-equal-source", place, "The translation is the source.", "Translate it, or say that it stays by approving it."));
            }
        } else if (words >= WORDS_TO_TELL) {
            languages.languageOf(text).filter(told -> !family(told).equals(family(language)))
                    .ifPresent(told -> foreign(told, language, family(told).equals(family(sourceLanguage))));
        }
    }

    /** Whether what stays as it is was in another language than the source's to begin with, as a quotation is: by its letters or, where there is enough of it, by its words. */
    private static boolean isOfAThird(String text, Scripts scripts, String sourceLanguage, Returned.Telling languages) {
        return scripts.isForeign(text) || text.split("\\s+").length >= WORDS_TO_TELL && languages.languageOf(text).filter(told -> !family(told).equals(family(sourceLanguage)))
                .isPresent();
    }

    /** A citation may well stay in its own language, if somebody who saw it approved of it. */
    private void foreign(String told, String language, boolean isSource) {
        String message = "The translation is in “" + told + "”" + (isSource ? ", the source's language" : "") + ", where “" + language + "” was wanted";
        if (segment.state().isApproved()) {
            findings.add(Finding.note("translation-wrong-language", place, message + ", and was approved.", "Leave it if it is meant, as the title of a work is."));
        } else {
            findings.add(Finding.error("translation-wrong-language", place, message + ".", "Translate it into “" + language + "”, or say that it stays by approving it."));
        }
    }

    private static String family(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
