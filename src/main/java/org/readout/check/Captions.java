package org.readout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.MemoText.Captioned;
import org.readout.check.Passage.Place;
import org.readout.check.Rule.Breach;
import org.readout.model.Audience;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/** The numbers of tables, figures and sections, where they stand and where they are mentioned. */
final class Captions {

    private static final String KINDS = "Tables?|Tableau|Tabla|Tabelle|Fig(?:ure|\\.|ura)|Abbildung|Abb\\.";
    private static final Pattern NUMBERED = Pattern.compile("(?U)^\\s*(" + KINDS + ")\\s+(\\d{1,3})\\b");
    private static final Pattern PARAGRAPH = Pattern.compile("^\\s*(" + KINDS + ")\\s+(\\d{1,3})\\s*(?:[.:–—-]|$)");
    /** Followed by “of”, it is a table of something else. */
    private static final Pattern MENTION = Pattern.compile("(?U)\\b(" + KINDS + ")[ \u00a0](\\d{1,3})\\b(?![.-]?\\d|\\s+(?:of|in|from|on|des?|du|dans|von|aus|del)\\b)");
    private static final Pattern SECTION = Pattern.compile("(?U)\\b(?:Section|Abschnitt|Sección)[ \u00a0](\\d{1,2}(?:\\.\\d{1,2})*)\\b(?!\\s+(?:of|in|from|des?|du|von|aus|del)\\b)");

    /** No mention is without one of these, and looking for them is much faster. */
    private static final List<String> SIGNS = List.of("Tab", "Fig", "Abb", "Section ", "Section\u00a0", "Abschnitt", "Sección");

    private Captions() {
    }

    /** A caption's kind and number. */
    private record Numbered(boolean table, int number, SourceSpan span) {

        static Stream<Numbered> of(boolean table, List<Inline> caption, SourceSpan span) {
            Matcher number = NUMBERED.matcher(PlainText.of(caption));
            return number.find() ? Stream.of(new Numbered(table, Integer.parseInt(number.group(2)), span)) : Stream.empty();
        }
    }

    static Stream<Breach> numberGaps(MemoText memo, MemoType type) {
        return Stream.of(true, false).flatMap(table -> gaps(numbered(memo, table), table ? "Table " : "Figure "));
    }

    private static Stream<Breach> gaps(List<Numbered> captions, String kind) {
        List<Breach> gaps = new ArrayList<>();
        int before = 0;
        for (Numbered caption : captions) {
            if (caption.number() != before + 1) {
                gaps.add(new Breach(caption.span(), kind + caption.number() + (before == 0 ? " is the first." : " follows " + kind.toLowerCase(Locale.ROOT) + before + ".")));
            }
            before = caption.number();
        }
        return gaps.stream();
    }

    /** “Table 3” where there are two, “Section 7” where there are six. */
    static Stream<Breach> deadMentions(MemoText memo, MemoType type) {
        Map<Boolean, Set<Integer>> known = Stream.of(true, false).collect(Collectors.toMap(Function.identity(), table -> known(memo, table)));
        Set<String> sections = memo.memo().allSections().map(section -> section.heading().number().strip().replaceAll("[.)]$", ""))
                .filter(number -> !number.isEmpty()).collect(Collectors.toSet());
        return Stream.concat(
                        typed(memo, MENTION).filter(mention -> !known.get(isTable(mention.words().group(1))).contains(Integer.parseInt(mention.words().group(2)))),
                        typed(memo, SECTION).filter(mention -> !sections.isEmpty() && !sections.contains(mention.words().group(1))))
                .map(mention -> new Breach(mention.span(), "The memo has no “" + mention.words().group() + "”."));
    }

    /** “See Table 2”, typed, where an audience that is shown the sentence is not shown that table, or as another. */
    static Stream<Breach> typedMentions(MemoText memo, MemoType type) {
        List<Audience> cut = memo.style().readers(memo.memo().type()).stream().filter(audience -> !audience.shows(Audience.EVERYTHING)).toList();
        List<Typed> mentions = cut.isEmpty() ? List.of() : typed(memo, MENTION).toList();
        if (mentions.isEmpty()) {
            return Stream.empty();
        }
        Map<Audience, List<Captioned>> counted = cut.stream().collect(Collectors.toMap(Function.identity(), audience -> counted(memo, audience)));
        return mentions.stream().flatMap(mention -> memo.captioned().stream()
                .filter(one -> one.table() == isTable(mention.words().group(1)) && numberOf(one) == Integer.parseInt(mention.words().group(2))).limit(1)
                .flatMap(one -> cut.stream().filter(mention.passage()::isShownTo).filter(audience -> numberIn(counted.get(audience), one) != numberOf(one)).limit(1)
                        .map(audience -> new Breach(mention.span(), "“" + mention.words().group() + "” is typed, and the " + audience.title().toLowerCase(Locale.ROOT)
                                + " edition " + shownAs(numberIn(counted.get(audience), one), mention.words().group(1)) + "."))));
    }

    /** What an edition numbers, in its order: whatever has a caption, and what it refers to without one. */
    private static List<Captioned> counted(MemoText memo, Audience audience) {
        Set<SourceSpan> shown = memo.references().isEmpty() ? Set.of() : memo.passages(passage -> passage.isShownTo(audience)).map(Passage::span).collect(Collectors.toSet());
        Set<String> referred = memo.references().stream().filter(reference -> shown.contains(reference.span())).map(reference -> reference.what().target())
                .collect(Collectors.toSet());
        return memo.captioned().stream().filter(one -> one.parts().stream().anyMatch(audience.parts()::contains))
                .filter(one -> !one.caption().isEmpty() || !one.id().isEmpty() && referred.contains(one.id()))
                .sorted(Comparator.comparingInt(one -> placeIn(audience, one))).toList();
    }

    /** What stands before the first heading comes first, then part by part; within a part that is shown others stay where they are. */
    private static int placeIn(Audience audience, Captioned one) {
        return one.parts().stream().filter(audience.parts()::contains).findFirst().filter(part -> !part.equals(Audience.PREAMBLE)).map(audience.parts()::indexOf).orElse(-1);
    }

    /** The number under which it is shown; 0 where it is not. */
    private static int numberIn(List<Captioned> counted, Captioned one) {
        return counted.stream().filter(other -> other.table() == one.table()).toList().indexOf(one) + 1;
    }

    private static String shownAs(int number, String kind) {
        return number == 0 ? "does not show it" : "shows it as " + kind + " " + number;
    }

    private static int numberOf(Captioned one) {
        Matcher number = NUMBERED.matcher(one.caption());
        return number.find() && isTable(number.group(1)) == one.table() ? Integer.parseInt(number.group(2)) : 0;
    }

    /** A mention in the memo's own words that is no link. */
    private record Typed(Passage passage, MatchResult words) {

        SourceSpan span() {
            return passage.at(words.start(), words.end());
        }
    }

    private static Stream<Typed> typed(MemoText memo, Pattern pattern) {
        Set<String> linked = memo.references().stream().map(reference -> reference.span() + PlainText.of(reference.what().inlines()).strip()).collect(Collectors.toSet());
        return memo.passages(Passage.OWN_WORDS).filter(passage -> passage.place() != Place.CAPTION && passage.hasDigit() && Leftovers.hasOne(passage.text(), SIGNS))
                .flatMap(passage -> pattern.matcher(passage.text()).results().filter(mention -> !linked.contains(passage.span() + mention.group()))
                        .map(mention -> new Typed(passage, mention)));
    }

    /** A cross-reference that says “Table 3” and leads to a figure, or to table 2. */
    static Stream<Breach> misnamed(MemoText memo, MemoType type) {
        return memo.references().stream().flatMap(reference -> {
            String words = PlainText.of(reference.what().inlines()).strip();
            return actual(memo.targets().getOrDefault(reference.what().target(), ""), words).stream()
                    .map(actual -> new Breach(reference.span(), "The reference says “" + words + "” and leads to " + actual + "."));
        });
    }

    /** What a reference leads to, if that is not what it says. */
    private static List<String> actual(Object target, String words) {
        Matcher mention = NUMBERED.matcher(words);
        if (mention.find() && mention.end() == words.length()) {
            int said = Integer.parseInt(mention.group(2));
            boolean saysTable = isTable(mention.group(1));
            if (target instanceof Table table) {
                List<Numbered> own = Numbered.of(true, table.caption(), table.span()).toList();
                return saysTable && own.stream().allMatch(caption -> caption.number() == said) ? List.of() : List.of("a table" + number(own));
            }
            if (target instanceof Figure figure) {
                List<Numbered> own = Numbered.of(false, figure.caption(), figure.span()).toList();
                return !saysTable && own.stream().allMatch(caption -> caption.number() == said) ? List.of() : List.of("a figure" + number(own));
            }
            return target instanceof Heading heading ? List.of("the section “" + PlainText.of(heading).strip() + "”") : List.of();
        }
        Matcher section = SECTION.matcher(words);
        if (section.matches() && target instanceof Heading heading && !heading.number().isBlank()) {
            String number = heading.number().strip().replaceAll("[.)]$", "");
            return number.equals(section.group(1)) ? List.of() : List.of("section " + number);
        }
        return List.of();
    }

    private static String number(List<Numbered> caption) {
        return caption.isEmpty() ? "" : ", number " + caption.get(0).number();
    }

    private static List<Numbered> numbered(MemoText memo, boolean table) {
        return table ? memo.tables().stream().flatMap(one -> Numbered.of(true, one.caption(), one.span())).toList()
                : memo.figures().stream().flatMap(one -> Numbered.of(false, one.caption(), one.span())).toList();
    }

    /** The numbers captions bear, also those that stand as a paragraph of their own; where they bear none, they are counted. */
    private static Set<Integer> known(MemoText memo, boolean table) {
        Set<Integer> known = numbered(memo, table).stream().map(Numbered::number).collect(Collectors.toCollection(HashSet::new));
        memo.passages(Passage.RUNNING).filter(passage -> passage.hasDigit() && Leftovers.hasOne(passage.text().substring(0, Math.min(12, passage.text().length())), SIGNS))
                .map(passage -> PARAGRAPH.matcher(passage.text())).filter(Matcher::find)
                .filter(caption -> isTable(caption.group(1)) == table).forEach(caption -> known.add(Integer.parseInt(caption.group(2))));
        int count = table ? memo.tables().size() : memo.figures().size();
        for (int number = 1; number <= count && (number > 1 || known.isEmpty()); number++) {
            known.add(number);
        }
        return known;
    }

    private static boolean isTable(String word) {
        return word.startsWith("Tab");
    }
}
