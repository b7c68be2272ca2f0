package org.readout.extract.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are nothing but names, as those are listed who wrote or made something: “Ana Ruiz y Tomás Vega”, “Mira Holt (Oslo), Jan de Wit”. */
public final class Credits {

    private static final PatternFile PATTERNS = PatternFile.of(Credits.class);
    private static final Pattern BETWEEN = Pattern.compile("(?U)\\s*[,;/()&|]\\s*|\\s+(?:and|et|y|e|und|with|avec|con|mit)\\s+");
    private static final String WORD = PATTERNS.text("word");
    private static final Pattern NAME = PATTERNS.pattern("name");
    private static final Pattern FULL = Pattern.compile("(?U)" + WORD + " .+");

    private Credits() {
    }

    /** Whether they are nothing else, with a full name among them. */
    public static boolean only(String words) {
        List<String> names = BETWEEN.splitAsStream(words.strip().replaceFirst("[.;]$", "")).filter(name -> !name.isBlank()).toList();
        return !names.isEmpty() && names.stream().allMatch(name -> NAME.matcher(name).matches()) && full(names).findAny().isPresent();
    }

    /** Whether they are nothing but the full names of several. */
    public static boolean ofSeveral(String words) {
        return only(words) && full(BETWEEN.splitAsStream(words).toList()).limit(2).count() == 2;
    }

    private static Stream<String> full(List<String> names) {
        return names.stream().filter(name -> FULL.matcher(name).matches());
    }
}
