package org.readout.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Passage.Place;
import org.readout.check.Rule.Breach;
import org.readout.model.Heading;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Section;

/** Headings, and how they divide the text. */
final class Headings {

    private static final int MOST_WORDS = 16;
    private static final int FEWEST_CAPITALS = 8;
    private static final Pattern STOPPED = Pattern.compile(".*[^.\\s][.;:,]\\s*");
    private static final Pattern ABBREVIATED = Pattern.compile("(?U).*\\b(?:etc|Inc|Ltd|Co|al|\\p{Lu})\\.\\s*");
    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d+)[.)]?$");

    private Headings() {
    }

    static Stream<Breach> skippedLevels(MemoText memo, MemoType type) {
        return memo.memo().allSections().flatMap(section -> section.sections().stream()
                .filter(inner -> inner.heading().level() > section.heading().level() + 1)
                .map(inner -> new Breach(inner.span(), "“" + words(inner) + "” is at level " + inner.heading().level()
                        + " right under level " + section.heading().level() + ".")));
    }

    static Stream<Breach> tooLong(MemoText memo, MemoType type) {
        return headings(memo).filter(heading -> heading.words().size() > MOST_WORDS && !heading.text().strip().endsWith("?"))
                .map(heading -> new Breach(heading.span(), "The heading has " + heading.words().size() + " words."));
    }

    static Stream<Breach> stopped(MemoText memo, MemoType type) {
        return headings(memo).filter(heading -> STOPPED.matcher(heading.text()).matches() && !ABBREVIATED.matcher(heading.text()).matches())
                .map(heading -> new Breach(heading.span(), "The heading “" + heading.text().strip() + "” ends like a sentence."));
    }

    static Stream<Breach> inCapitals(MemoText memo, MemoType type) {
        return headings(memo).filter(heading -> isInCapitals(heading.text()))
                .map(heading -> new Breach(heading.span(), "The heading “" + heading.text().strip() + "” is in capitals throughout."));
    }

    static Stream<Breach> duplicated(MemoText memo, MemoType type) {
        return siblings(memo).flatMap(sections -> sections.stream().collect(Collectors.groupingBy(section -> words(section).toLowerCase(Locale.ROOT), LinkedHashMap::new,
                Collectors.toList()))
                .values().stream().filter(alike -> alike.size() > 1).map(Headings::duplicated));
    }

    /** Told once, however many there are, at the second of them. */
    private static Breach duplicated(List<Section> alike) {
        Section second = alike.get(1);
        String heading = "“" + words(second) + "” is the heading of ";
        return alike.size() == 2 ? new Breach(second.span(), heading + "two sections side by side.")
                : new Breach(second.span(), heading + alike.size() + " sections side by side; this is the second.", "Say in each what is different about it.");
    }

    static Stream<Breach> onlySubsections(MemoText memo, MemoType type) {
        return memo.memo().allSections().filter(section -> section.sections().size() == 1 && section.part().isEmpty())
                .filter(section -> section.blocks().stream().noneMatch(Records.class::isInstance))
                .map(section -> section.sections().get(0))
                .map(only -> new Breach(only.span(), "“" + words(only) + "” is the only subsection of its section."));
    }

    static Stream<Breach> numberGaps(MemoText memo, MemoType type) {
        return siblings(memo).flatMap(Headings::gaps);
    }

    /** Of bare numbers there must be several: “4 reasons” is a heading too. */
    private static Stream<Breach> gaps(List<Section> sections) {
        long numbered = sections.stream().filter(section -> !section.heading().number().isBlank()).count();
        List<Breach> gaps = new ArrayList<>();
        String before = "";
        int last = 0;
        for (Section section : sections) {
            Matcher number = LAST_NUMBER.matcher(section.heading().number().strip());
            if (!number.matches()) {
                before = "";
                last = 0;
                continue;
            }
            int here = number.group(2).length() > 6 ? 0 : Integer.parseInt(number.group(2));
            if (last > 0 && number.group(1).equals(before) && here != last + 1 && here != 1 && (numbered > 2 || !before.isEmpty())) {
                gaps.add(new Breach(section.span(), "Heading " + section.heading().number().strip() + " follows " + before + last + "."));
            }
            before = number.group(1);
            last = here;
        }
        return gaps.stream();
    }

    /** Subsections of one section, and the outermost sections. */
    private static Stream<List<Section>> siblings(MemoText memo) {
        return Stream.concat(Stream.of(memo.memo().sections()), memo.memo().allSections().map(Section::sections));
    }

    private static Stream<Passage> headings(MemoText memo) {
        return memo.passages(passage -> passage.place() == Place.HEADING);
    }

    static boolean isInCapitals(String text) {
        Function<String, Long> letters = words -> words.chars().filter(Character::isLetter).count();
        return letters.apply(text) >= FEWEST_CAPITALS && text.strip().contains(" ") && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String words(Section section) {
        return words(section.heading());
    }

    private static String words(Heading heading) {
        return PlainText.of(heading).strip();
    }
}
