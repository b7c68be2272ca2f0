package org.readout.cli;

import java.util.List;

import org.readout.batch.work.Refusal;
import org.readout.finding.Spelling;
import picocli.CommandLine.Option;

/** Drafts of a release that was taken away, which were not wrong: those that are named, or all but those. */
final class Innocent {

    @Option(names = "--draft", paramLabel = "DRAFT", required = true, description = "File of a draft that was not wrong; may be given several times.")
    private List<String> drafts = List.of();

    @Option(names = "--all-but", paramLabel = "DRAFT", required = true, description = "File of a draft that was wrong, where all others were not; may be given several times.")
    private List<String> wrong = List.of();

    /**
     * Their files, and with a draft its translations.
     *
     * @param files all that the release was made of; a translation's is that of its draft, with its language behind, as in "memo.md (fr)"
     */
    List<String> among(String release, List<String> files) {
        List<String> named = drafts.isEmpty() ? files(wrong, "--all-but", release, files) : files(drafts, "--draft", release, files);
        return drafts.isEmpty() ? files.stream().filter(file -> !named.contains(file)).toList() : named;
    }

    private static List<String> files(List<String> names, String option, String release, List<String> files) {
        return names.stream().flatMap(name -> files(name, option, release, files).stream()).distinct().toList();
    }

    /** An ending may be left out where that leaves no doubt. */
    private static List<String> files(String name, String option, String release, List<String> files) {
        List<String> meant = files.stream().filter(file -> file.equals(name) || draft(file).equals(name)).toList();
        List<String> called = meant.isEmpty() ? files.stream().filter(file -> draft(file).replaceFirst("\\.[^.]*$", "").equals(name)).toList() : meant;
        List<String> different = called.stream().map(Innocent::draft).distinct().toList();
        if (different.size() == 1) {
            return called;
        }
        List<String> all = files.stream().map(Innocent::draft).distinct().toList();
        throw different.isEmpty()
                ? Refusal.of(option + " " + name, "Release " + release + " was made of no such draft.", Spelling.nearest(name, all).map(near -> "Did you mean " + near + "? ").orElse("") + "It was made of " + String.join(", ", all) + ".")
                : Refusal.of(option + " " + name, "Several drafts of release " + release + " are called that.", "Name one with its ending: " + String.join(", ", different) + ".");
    }

    private static String draft(String file) {
        return file.replaceFirst(" \\([\\w-]+\\)$", "");
    }
}
