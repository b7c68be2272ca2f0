package org.readout.release.announcement;

import java.util.List;

/**
 * A memo as the public may know it: what its public edition shows and nothing else, or no more than kind and title where it has none.
 *
 * @param id           names its files
 * @param kind         what it is, in its own language ("Policy memorandum")
 * @param language     a BCP 47 tag
 * @param date         ISO 8601, or empty
 * @param contributors in the order of their roles
 * @param summary      flow content, or empty
 * @param about        the same as plain text, its first paragraph
 * @param doi          {@code 10.…/…}, or empty
 */
public record AnnouncedMemo(String id, String kind, String title, String subtitle, String language, String date, List<Names> contributors,
        List<String> keywords, String summary, String about, String doi) {

    public AnnouncedMemo {
        contributors = List.copyOf(contributors);
        keywords = List.copyOf(keywords);
    }

    /**
     * Those who did one thing.
     *
     * @param role    "author", "editor" or "reviewer"
     * @param heading what they are called in the memo's language ("Editors")
     */
    public record Names(String role, String heading, List<String> names) {

        public Names {
            names = List.copyOf(names);
        }
    }

    /** One that the public is not shown. */
    public static AnnouncedMemo named(String id, String kind, String title, String language) {
        return new AnnouncedMemo(id, kind, title, "", language, "", List.of(), List.of(), "", "", "");
    }

    /** Whom a citation names: authors or, where nobody is one, editors. */
    List<String> creators() {
        return contributors.stream().filter(group -> !group.role().equals("reviewer")).findFirst().map(Names::names).orElse(List.of());
    }

    List<String> named(String role) {
        return contributors.stream().filter(group -> group.role().equals(role)).flatMap(group -> group.names().stream()).toList();
    }
}
