package org.readout.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Traces of writing that readers must not see. */
final class Leftovers {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?U)\\bTK(?:[ ,]*TK)+\\b|(?<=[\\[(<{])(?:TK+|TODO|XXX+)\\b(?=[\\])>}:])|^\\W*(?:TK+|TODO|XXX+)\\W*$|\\b(?:TODO|TK|XXX)\\b(?=\\s?:)|\\bTBD\\b|\\bFIXME\\b|(?i:\\[(?:citation needed|source\\??|cite|ref(?:erence)?|insert [^\\]]*|todo[^\\]]*"
                    + "|tbd|placeholder|name|date|to be [^\\]]*)])|\\[\\p{Lu}{2,3}: [^\\]]*]|\\{\\{[^{}]{1,80}}}|\\{%[^%]{1,80}%}|(?i:\\blorem ipsum\\b)|\\?\\?\\?+");
    /** What is a placeholder as often as it is the name of something: “the TODO list”. */
    private static final Pattern LOOSE = Pattern.compile("(?U)\\b(?:TK+|TODO|XXX+)\\b");
    /** Before the name of something: “the TODO list”. */
    private static final Pattern NAMED = Pattern.compile("(?iUs)(?:.*\\W)?(?:the|an?|our|your|their|this|that|its|my|la|le|el|die|der|das)\\s[“\"‘]?");
    /** No placeholder of words is without one of these, and looking for them is much faster. */
    private static final List<String> SIGNS = List.of("TK", "TBD", "TODO", "FIXME", "XXX", "orem", "OREM");
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d/.-])(?:\\+\\d{1,3}[ .-]?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{1,4}(?:[ .-]\\d{2,4}){2,4}|\\(\\d{3}\\) ?\\d{3}-\\d{4}|\\d{3}-\\d{3}-\\d{4})(?![\\d/-])");
    private static final Pattern NOBODY = Pattern.compile("(?i).*[@.]example\\.(?:org|com|net)");

    private Leftovers() {
    }

    static Stream<Breach> placeholders(MemoText memo, MemoType type) {
        Set<Passage> suspicious = memo.with(form -> hasOne(form.text(), SIGNS));
        return memo.passages(passage -> passage.has('[') || passage.has('?') || passage.has('{') || suspicious.contains(passage))
                .flatMap(passage -> found(passage, PLACEHOLDER, "is a placeholder"));
    }

    /** “The costs are TK.” */
    static Stream<Breach> likelyPlaceholders(MemoText memo, MemoType type) {
        return memo.vocabulary().words(form -> LOOSE.matcher(form.text()).matches())
                .filter(word -> !NAMED.matcher(word.passage().text().substring(0, word.start())).matches())
                .filter(word -> !Acronyms.isInitials(word, memo) && !Acronyms.isSpelledOut(memo, word.text()))
                .filter(word -> PLACEHOLDER.matcher(word.passage().text()).results().noneMatch(sure -> sure.start() <= word.start() && word.end() <= sure.end()))
                .map(word -> new Breach(word.passage().at(word), "“" + word.text() + "” may be a placeholder."));
    }

    static Stream<Breach> contacts(MemoText memo, MemoType type) {
        Stream<Breach> emails = memo.passages().stream().filter(passage -> passage.has('@')).flatMap(passage -> EMAIL.matcher(passage.text()).results()
                .filter(email -> !NOBODY.matcher(email.group()).matches())
                .map(email -> new Breach(passage.at(email.start(), email.end()), "The e-mail address " + email.group() + " stands in the text.")));
        Stream<Breach> phones = memo.passages().stream().filter(passage -> passage.has('-') || passage.has('+')).filter(Passage::hasDigit)
                .flatMap(passage -> found(passage, PHONE, "looks like a telephone number"));
        return Stream.concat(emails, phones);
    }

    static boolean hasOne(String text, List<String> signs) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Breach> found(Passage passage, Pattern pattern, String what) {
        return pattern.matcher(passage.text()).results()
                .map(match -> new Breach(passage.at(match.start(), match.end()), "“" + match.group() + "” " + what + "."));
    }
}
