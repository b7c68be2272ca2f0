package org.readout.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.batch.work.Refusal;
import org.readout.finding.Spelling;
import picocli.CommandLine.Option;

/** Drafts of a release that was taken away, which were not wrong: those that are named, or all but those. */
final class Innocent {

    @Option(names = "--draft", paramLabel = "DRAFT", required = true, description = "File of a draft that was not wrong; may be given several times.")
    private List<String> drafts = List.of();

    @Option(names = "--all-but", paramLabel = "DRAFT", required = true, description = "File of a draft that was wrong, where all others were not; may be given several times.")
    private List<String> wrong = List.of();

    private String option() {
        return drafts.isEmpty() ? "--all-but" : "--draft";
    }

    private List<String> names() {
        return drafts.isEmpty() ? wrong : drafts;
    }

    /**
     * Their files, and with a draft its translations.
     *
     * @param files of all that the release was made of, by draft: its own and those of its translations
     */
    List<String> among(String release, Map<String, List<String>> files) {
        if (files.isEmpty()) {
            throw Refusal.of(option() + " " + String.join(", ", names()), "The files of release " + release + " are not to be found, so nobody can tell what it was made of.",
                    "For the same reason it keeps no draft from going out again: there is nothing to do.");
        }
        List<String> named = names().stream().flatMap(name -> files(name, release, files).stream()).distinct().toList();
        List<String> innocent = drafts.isEmpty() ? files.values().stream().flatMap(List::stream).filter(file -> !named.contains(file)).toList() : named;
        if (innocent.isEmpty()) {
            throw Refusal.of("--all-but " + String.join(", ", wrong), "Release " + release + " was made of nothing else, so no draft is left that was not wrong.",
                    "What was wrong stays away without a word. Where not all of it was, name with --draft what was not.");
        }
        return innocent;
    }

    /** Whether a release is meant that was made of this: all that is named is in it, and with {@code --all-but} something else too. */
    boolean isOf(Map<String, List<String>> files) {
        List<List<String>> meant = names().stream().map(name -> called(name, files).values().stream().flatMap(List::stream).toList()).toList();
        long all = files.values().stream().mapToLong(List::size).sum();
        return meant.stream().noneMatch(List::isEmpty) && (!drafts.isEmpty() || meant.stream().flatMap(List::stream).distinct().count() < all);
    }

    private List<String> files(String name, String release, Map<String, List<String>> files) {
        SortedMap<String, List<String>> called = called(name, files);
        if (called.size() == 1) {
            return called.get(called.firstKey());
        }
        throw called.isEmpty()
                ? Refusal.of(option() + " " + name, "Release " + release + " was made of no such draft.",
                        Spelling.nearest(name, files.keySet()).map(near -> "Did you mean " + near + "? ").orElse("") + "It was made of " + String.join(", ", files.keySet()) + ".")
                : Refusal.of(option() + " " + name, "Several drafts of release " + release + " are called that.", "Name one with its ending: "
                        + String.join(", ", called.keySet()) + ".");
    }

    /** What a name can mean, by draft. An ending may be left out where that leaves no doubt. */
    private static SortedMap<String, List<String>> called(String name, Map<String, List<String>> files) {
        SortedMap<String, List<String>> exactly = new TreeMap<>();
        SortedMap<String, List<String>> nearly = new TreeMap<>();
        files.forEach((draft, own) -> {
            List<String> meant = draft.equals(name) ? own : own.stream().filter(name::equals).toList();
            if (!meant.isEmpty()) {
                exactly.put(draft, meant);
            }
            if (draft.replaceFirst("\\.[^.]*$", "").equals(name)) {
                nearly.put(draft, own);
            }
        });
        return exactly.isEmpty() ? nearly : exactly;
    }
}
