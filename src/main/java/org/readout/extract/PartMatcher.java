package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** Which part of a memo type a heading announces. */
final class PartMatcher {

    private static final String APPENDIX = "appendix";
    private static final Pattern APPENDIX_LABEL = Pattern.compile(
            "^(?:appendix|annex|annexe|anhang|anexo|apendice)\\b(?:\\s+(?:[a-z]|\\d+|[ivx]+)\\b)?\\s*");
    /** A longer heading says something of its own. */
    private static final int LONGEST_HEADING = 8;
    /** What others asked or recommended, and questions that have answers. */
    private static final Pattern NOT_OURS = Pattern.compile("\\b(?:frequently asked|questions? and answers?|faq|previous|earlier|past|do not recommend|not recommended|rejected"
            + "|questions frequentes|precedentes|preguntas frecuentes|anteriores|haufige fragen|fruhere|bisherige|status of|follow up (?:to|of)|of the (?:report|commission|panel|committee))\\b");
    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

    /** Shorter headings must match to the letter: two slips would make one word another. */
    private static final int LONG_ENOUGH_FOR_SLIPS = 9;

    private final Map<String, MemoType.Part> byHeading = new HashMap<>();
    private final Map<Integer, List<String>> byLength;
    private final Map<String, MemoType.Part> byWords = new HashMap<>();
    private final Optional<MemoType.Part> appendix;

    PartMatcher(MemoType type) {
        type.parts().forEach(part -> part.headings().forEach(heading -> byHeading.putIfAbsent(Fold.heading(heading), part)));
        this.byLength = byHeading.keySet().stream().collect(Collectors.groupingBy(String::length));
        type.parts().forEach(part -> part.words().forEach(words -> byWords.putIfAbsent(Fold.words(words), part)));
        this.appendix = type.part(APPENDIX);
    }

    /** The part, and the records it holds: an appendix may hold the records of the part that its title names. */
    record Match(String part, Optional<RecordKind> holds, boolean exact, boolean prose) {
    }

    Optional<Match> match(String heading) {
        String folded = Fold.heading(heading);
        Matcher label = APPENDIX_LABEL.matcher(folded);
        if (label.find() && appendix.isPresent()) {
            Optional<RecordKind> holds = part(folded.substring(label.end())).flatMap(MemoType.Part::holds);
            return Optional.of(new Match(APPENDIX, holds, true, false));
        }
        return part(folded).map(part -> new Match(part.id(), part.holds(), byHeading.containsKey(folded), part.prose()));
    }

    private Optional<MemoType.Part> part(String folded) {
        MemoType.Part exact = byHeading.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        Optional<MemoType.Part> slip = folded.length() < LONG_ENOUGH_FOR_SLIPS ? Optional.empty() : ofLikeLength(folded)
                .filter(known -> SLIPS.apply(folded, known) >= 0)
                .min(Comparator.comparing(known -> SLIPS.apply(folded, known) + known)).map(byHeading::get);
        return slip.or(() -> byWords(folded));
    }

    private Stream<String> ofLikeLength(String folded) {
        int slips = SLIPS.getThreshold();
        return IntStream.rangeClosed(Math.max(LONG_ENOUGH_FOR_SLIPS, folded.length() - slips), folded.length() + slips)
                .mapToObj(length -> byLength.getOrDefault(length, List.of())).flatMap(List::stream);
    }

    /** The part whose words stand in a short heading: the longest words decide, then whether it holds records, then which come first. */
    private Optional<MemoType.Part> byWords(String folded) {
        List<String> words = List.of(folded.split(" "));
        if (words.size() > LONGEST_HEADING || NOT_OURS.matcher(folded).find()) {
            return Optional.empty();
        }
        List<Standing> standing = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= words.size(); end++) {
                String here = String.join(" ", words.subList(start, end));
                MemoType.Part part = byWords.get(here);
                if (part != null) {
                    standing.add(new Standing(here, start, end - start, part));
                }
            }
        }
        return standing.stream().max(Comparator.comparingInt(Standing::count).thenComparing(one -> one.part().holds().isPresent())
                .thenComparing(one -> -one.start()).thenComparing(Standing::words)).map(Standing::part);
    }

    /** Words of a part that stand in a heading: from which word on, and how many. */
    private record Standing(String words, int start, int count, MemoType.Part part) {
    }
}
