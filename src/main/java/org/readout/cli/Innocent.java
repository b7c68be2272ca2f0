package org.readout.cli;

import java.util.List;

import org.readout.batch.Refusal;
import org.readout.finding.Spelling;
import picocli.CommandLine.Option;

/** Drafts of a release that was taken away, which were not wrong: those that are named, or all but those. */
final class Innocent {

    @Option(names = "--draft", paramLabel = "DRAFT", required = true, description = "File of a draft that was not wrong; may be given several times.")
    private List<String> drafts = List.of();

    @Option(names = "--all-but", paramLabel = "DRAFT", required = true, description = "File of a draft that was wrong, where all others were not; may be given several times.")
    private List<String> wrong = List.of();

    /**
     * Their files.
     *
     * @param files all that the release was made of
     */
    List<String> among(String release, List<String> files) {
        if (!drafts.isEmpty()) {
            return drafts.stream().map(name -> file(name, "--draft", release, files)).distinct().toList();
        }
        List<String> guilty = wrong.stream().map(name -> file(name, "--all-but", release, files)).toList();
        return files.stream().filter(file -> !guilty.contains(file)).toList();
    }

    /** An ending may be left out where that leaves no doubt. */
    private static String file(String name, String option, String release, List<String> files) {
        List<String> meant = files.contains(name) ? List.of(name) : files.stream().filter(file -> file.replaceFirst("\\.[^.]*$", "").equals(name)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw meant.isEmpty()
                ? Refusal.of(option + " " + name, "Release " + release + " was made of no such draft.", Spelling.nearest(name, files).map(near -> "Did you mean " + near + "? ").orElse("") + "It was made of " + String.join(", ", files) + ".")
                : Refusal.of(option + " " + name, "Several drafts of release " + release + " are called that.", "Name one with its ending: " + String.join(", ", meant) + ".");
    }
}
