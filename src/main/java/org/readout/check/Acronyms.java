package org.readout.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Passage.Place;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Acronyms: whether the memo says what they stand for, and whether it does so in time. */
final class Acronyms {

    /** With three digits it is a code: “CA72919”. */
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})(?!.*\\d.*\\d.*\\d)[\\p{Lu}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]][\\p{Lu}\\d]{1,6}s?");
    /** In a passage that dates a source, an author's initials, behind the surname and before what goes on: “Fenton SE, Longnecker MP (2006)”. */
    private static final Pattern DATED = Pattern.compile("(?U)\\b(?:19|20)\\d\\d\\b|\\bet al\\b");
    private static final Pattern SURNAME = Pattern.compile("(?U)(?:^|.*[,:;(&.]\\s*|.*\\b(?:and|et|y|und)\\s)(?:(?:van|von|de|der|den|di|da|la|le|el)\\s)*(\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*)\\s", Pattern.DOTALL);
    /** By language: what begins a sentence is capital too, and no surname: “The EMA, in 2023, warned …”. “Su” is one, but not in Spanish. */
    private static final Map<String, Set<String>> NO_SURNAMES = Map.of(
            "en", words("the a this that these those any both each every either neither some our their its at by for from of on in to with within without under since until when while where if as but and or "
                    + "because before after like unlike per than then thus yet only even also though although via what which"),
            "fr", words("le la les un une des du de dans en à au aux ce cette ces chaque tout toute selon pour par avec sans sous sur chez depuis avant après si quand comme mais ou et donc leur leurs notre nos"),
            "es", words("el la los las un una unos unas en de del al cada todo toda según para por con sin sobre bajo desde ante tras si cuando como pero y o su sus nuestro nuestra este esta"),
            "de", words("der die das den dem ein eine einer im in am an beim vom zum zur jede jeder jedes beide alle auch seit nach bei mit für von vor aus über unter ohne wenn als wie aber und oder ihr ihre unser unsere"),
            "pt", words("o a os as um uma uns umas no na nos nas em de do da dos das ao aos à pelo pela cada segundo para por com sem sob se quando como mas ou e seu sua"),
            "it", words("il lo la gli i le un una nel nella in di del della ogni secondo per con senza da dal se quando come ma o e"));
    private static final Pattern GOES_ON = Pattern.compile("(?U)[,;.]|\\s(?:\\(?(?:19|20)\\d\\d|et al|Jr|and|&|et|y|und)\\b.*|$", Pattern.DOTALL);
    /** A state, as behind a town: “Berkeley, CA”, “WA 99362”. */
    private static final Set<String> STATES = Set.of(("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC "
            + "AB BC MB NB NL NS ON PE QC SK").split(" "));
    private static final Pattern TOWN = Pattern.compile("(?U).*\\p{Lu}\\p{Ll}+,?\\s", Pattern.DOTALL);
    private static final Pattern POST_CODE = Pattern.compile("(?U)\\s\\d{5}\\b.*", Pattern.DOTALL);
    /** Another rule's. */
    private static final Set<String> PLACEHOLDERS = Set.of("TK", "TKTK", "TODO", "TBD", "TBC", "FIXME", "XX", "XXX", "XXXX");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private Acronyms() {
    }

    /**
     * The acronyms of a memo, without a plural s.
     *
     * @param used      where each that readers may not know is first said, in that order
     * @param explained where each that is spelled out is so first
     */
    private record Said(Map<String, Word> used, Map<String, Word> explained) {

        static Said in(MemoText memo) {
            Vocabulary vocabulary = memo.vocabulary();
            List<Word> acronyms = vocabulary.words(form -> isAcronym(form.text())).toList();
            Map<String, Word> used = new LinkedHashMap<>();
            Map<String, Word> explained = new HashMap<>();
            for (Word word : acronyms) {
                if (isExplained(word)) {
                    explained.putIfAbsent(singular(word.text()), word);
                }
                if (!memo.style().terms().acronyms().contains(singular(word.text())) && isUsed(word.passage()) && !isInitials(word, memo) && !isState(word)) {
                    used.putIfAbsent(singular(word.text()), word);
                }
            }
            // “must NOT” is loud, not short: what stands in small letters too is an ordinary word
            used.keySet().removeIf(acronym -> vocabulary.find(acronym.toLowerCase(Locale.ROOT)).filter(small -> !small.words().isEmpty()).isPresent());
            return new Said(used, explained);
        }

        private static boolean isUsed(Passage passage) {
            return Passage.OWN_WORDS.test(passage) && passage.place() != Place.HEADING && passage.place() != Place.LABEL && !Headings.isInCapitals(passage.text());
        }
    }

    static Stream<Breach> neverSpelledOut(MemoText memo, MemoType type) {
        Said said = said(memo);
        return said.used.entrySet().stream().filter(use -> !said.explained.containsKey(use.getKey()))
                .map(use -> new Breach(use.getValue().passage().at(use.getValue()), "“" + use.getKey() + "” is nowhere spelled out."));
    }

    static Stream<Breach> spelledOutLate(MemoText memo, MemoType type) {
        Said said = said(memo);
        return said.used.entrySet().stream().filter(use -> said.explained.containsKey(use.getKey()))
                .filter(use -> isLater(said.explained.get(use.getKey()).passage(), use.getValue().passage()))
                .map(use -> new Breach(use.getValue().passage().at(use.getValue()), "“" + use.getKey() + "” stands here before it is spelled out."));
    }

    /** A glossary or a note may come after. */
    private static boolean isLater(Passage explanation, Passage use) {
        return explanation.order() > use.order() && explanation.place() != Place.NOTE && explanation.place() != Place.TERM && explanation.place() != Place.CELL;
    }

    /** Whether it stands for the first names of an author, in a reference. */
    static boolean isInitials(Word word, MemoText memo) {
        if (word.text().length() > 3 || !word.passage().hasDigit()) {
            return false;
        }
        String text = word.passage().text();
        Matcher surname = SURNAME.matcher(text.substring(0, word.start()));
        return surname.matches() && !NO_SURNAMES.getOrDefault(memo.language(), Set.of()).contains(surname.group(1).toLowerCase(Locale.ROOT))
                && GOES_ON.matcher(text.substring(word.end())).lookingAt() && DATED.matcher(text).find();
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isState(Word word) {
        String text = word.passage().text();
        String before = text.substring(0, word.start());
        return STATES.contains(word.text()) && TOWN.matcher(before).matches() && (before.endsWith(", ") || POST_CODE.matcher(text.substring(word.end())).matches());
    }

    /** Whether the memo says somewhere what it stands for. */
    static boolean isSpelledOut(MemoText memo, String acronym) {
        return memo.vocabulary().find(acronym).stream().flatMap(form -> form.words().stream()).anyMatch(Acronyms::isExplained);
    }

    private static Said said(MemoText memo) {
        return memo.once(Acronyms.class, () -> Said.in(memo));
    }

    private static boolean isExplained(Word word) {
        Passage passage = word.passage();
        boolean glossary = (passage.place() == Place.TERM || passage.place() == Place.CELL || passage.place() == Place.TITLE) && passage.words().size() == 1;
        return glossary || passage.has('(') && isExplained(passage.text(), word);
    }

    /** “general-purpose AI (GPAI)”, or “GPAI (general-purpose AI)”. */
    private static boolean isExplained(String text, Word word) {
        int before = word.start() - 1;
        while (before >= 0 && "“\"‘ ".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean after = text.startsWith(" (", word.end()) && word.end() + 2 < text.length() && Character.isLetter(text.charAt(word.end() + 2));
        return before > 0 && text.charAt(before) == '(' || after || isBesideName(text, word);
    }

    /** “(Trautmann Klinik, TK)” */
    private static boolean isBesideName(String text, Word word) {
        int open = text.lastIndexOf('(', word.start());
        String name = open < 0 || !text.startsWith(")", word.end()) ? "" : text.substring(open + 1, word.start()).strip();
        return name.endsWith(",") && Stream.of(name.split("[\\s-]+")).map(part -> part.substring(0, Math.min(1, part.length()))).collect(Collectors.joining())
                .equalsIgnoreCase(word.text());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.length() <= 8 && Character.isUpperCase(word.charAt(0)) && !Character.isLowerCase(word.charAt(1))
                && ACRONYM.matcher(word).matches() && !ROMAN.matcher(word).matches() && !PLACEHOLDERS.contains(word);
    }

    private static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }
}
