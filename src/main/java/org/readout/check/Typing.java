package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** Slips of the keyboard. What is a matter of habit is told once, with how often. */
final class Typing {

    /** Words that never stand twice in a row on purpose; “that that” and “had had” do. */
    private static final Set<String> ONCE = Set.of("the", "a", "an", "of", "and", "to", "in", "is", "for", "with", "on", "are", "be", "by", "it", "or",
            "this", "les", "des", "et", "pour", "dans", "est", "el", "los", "las", "y", "para", "con", "und", "der", "das", "mit", "von", "ist");
    private static final Pattern SPACES = Pattern.compile("(?<=[^\\s\uFFFC]) {2,}(?=[^\\s\uFFFC])");
    private static final Pattern STRAIGHT = Pattern.compile("\"|(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern CURLY = Pattern.compile("[“”]|(?<=\\p{L})’(?=\\p{L})");
    private static final Pattern SLIP = Pattern.compile("[,;]{2,}|(?<![./])\\.\\.(?![./\\w])|(?<=[\\p{L}\\d)]) (?:,(?=\\s)|\\.(?=\\s+\\p{Lu}|$))|\\( | \\)|[?!],");

    private Typing() {
    }

    static Stream<Breach> doubledWords(MemoText memo, MemoType type) {
        boolean[] once = memo.vocabulary().which(form -> ONCE.contains(form.small().text()));
        return memo.passages(Passage::repeats).flatMap(passage -> doubled(passage, once).stream());
    }

    /** “a A” may be an article and a mark, “CC BY by” an acronym and a word. */
    private static List<Breach> doubled(Passage passage, boolean[] once) {
        List<Breach> doubled = new ArrayList<>();
        int[] forms = passage.forms();
        for (int at = 1; at < forms.length; at++) {
            if (!once[forms[at]] || !once[forms[at - 1]]) {
                continue;
            }
            Word before = passage.words().get(at - 1);
            Word word = passage.words().get(at);
            boolean grade = word.end() - word.start() == 1 && word.form() != before.form();
            boolean acronym = isCapitals(passage, word) != isCapitals(passage, before);
            if (word.form().small() == before.form().small() && !grade && !acronym && passage.isBlankBetween(before, word)) {
                doubled.add(new Breach(passage.at(before.start(), word.end()), "“" + passage.text().substring(before.start(), word.end()) + "” stands twice in a row."));
            }
        }
        return doubled;
    }

    private static boolean isCapitals(Passage passage, Word word) {
        return passage.text().substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }

    static Stream<Breach> doubledSpaces(MemoText memo, MemoType type) {
        return once(memo.passages().stream().filter(passage -> hasDoubledSpace(passage))
                .flatMap(passage -> SPACES.matcher(passage.text()).results().filter(gap -> !passage.isParted(gap.start(), gap.end()))
                        .map(gap -> new Breach(between(passage, gap), ""))).toList(), "Two spaces stand in a row");
    }

    private static boolean hasDoubledSpace(Passage passage) {
        String text = passage.text();
        for (Passage.Gap gap : passage.gaps()) {
            for (int at = gap.start() + 1; at < gap.end(); at++) {
                if (text.charAt(at) == ' ' && text.charAt(at - 1) == ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    static Stream<Breach> mixedQuotes(MemoText memo, MemoType type) {
        List<Breach> straight = memo.passages().stream().filter(passage -> passage.has('"') || passage.has('\''))
                .flatMap(passage -> places(passage, STRAIGHT)).toList();
        List<Breach> curly = memo.passages().stream().filter(passage -> passage.has('“') || passage.has('”') || passage.has('’'))
                .flatMap(passage -> places(passage, CURLY)).toList();
        if (straight.isEmpty() || curly.isEmpty()) {
            return Stream.empty();
        }
        return straight.size() <= curly.size() ? once(straight, "Straight quotation marks or apostrophes stand beside " + curly.size() + " curly ones")
                : once(curly, "Curly quotation marks or apostrophes stand beside " + straight.size() + " straight ones");
    }

    static Stream<Breach> punctuation(MemoText memo, MemoType type) {
        return memo.passages(Passage.RUNNING).filter(Typing::isSuspicious).flatMap(passage -> SLIP.matcher(passage.text()).results()
                .map(slip -> new Breach(around(passage, slip), "The punctuation “" + slip.group().strip() + "” looks like a slip.")));
    }

    /** Whether two characters stand side by side that seldom do; to look for that is much faster than for the slip itself. */
    private static boolean isSuspicious(Passage passage) {
        String text = passage.text();
        for (Passage.Gap gap : passage.gaps()) {
            for (int at = gap.start() + 1; at < gap.end(); at++) {
                char here = text.charAt(at);
                char before = text.charAt(at - 1);
                if (".,;)".indexOf(here) >= 0 && " .,;?!".indexOf(before) >= 0 || here == ' ' && before == '(') {
                    return true;
                }
            }
        }
        return false;
    }

    static Stream<Breach> brackets(MemoText memo, MemoType type) {
        return memo.passages(Passage.RUNNING).filter(passage -> passage.has('(') && open(passage.text()) >= 0)
                .map(passage -> new Breach(passage.at(open(passage.text()), passage.text().length()), "A bracket is opened here and never closed."));
    }

    /** Where the last bracket stands that nothing closes, or -1. */
    private static int open(String text) {
        int depth = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            char character = text.charAt(at);
            depth += character == ')' ? 1 : 0;
            if (character == '(' && --depth < 0) {
                return at;
            }
        }
        return -1;
    }

    private static Stream<Breach> places(Passage passage, Pattern pattern) {
        return pattern.matcher(passage.text()).results().map(match -> new Breach(around(passage, match), ""));
    }

    /** The match with some of what is around it, so that it can be found. */
    private static SourceSpan around(Passage passage, MatchResult match) {
        return passage.at(Math.max(0, match.start() - 12), Math.min(passage.text().length(), match.end() + 12));
    }

    /** The gap and the words before and behind it, whole. */
    private static SourceSpan between(Passage passage, MatchResult gap) {
        String text = passage.text();
        int start = text.lastIndexOf(' ', Math.max(0, gap.start() - 12)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), gap.end() + 12));
        return passage.at(start, end < 0 ? text.length() : end);
    }

    private static Stream<Breach> once(List<Breach> all, String what) {
        return all.stream().limit(1).map(first -> new Breach(first.span(), what
                + (all.size() == 1 ? "." : ", in " + all.size() + " places; this is the first.")));
    }
}
