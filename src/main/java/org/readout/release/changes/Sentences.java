package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Changes in plain English, the same on a page and in a terminal. */
final class Sentences {

    /** What aspects are called, where that is not their own name. */
    private static final Map<String, String> ASPECTS = Map.of("text", "text", "title", "title", "alternative", "alternative text", "system-goals", "system goals", "societal-goals", "societal goals");

    private Sentences() {
    }

    /** "Recommendation reworded", "Component: layer changed", "New section" */
    static String what(Change change) {
        String thing = change.thing().words();
        return switch (change.kind()) {
            case NEW -> "New " + thing;
            case DROPPED -> capital(thing) + " dropped";
            case REWORDED -> change.thing().isPassage() || change.thing() == Thing.NOTE ? capital(thing) + " reworded" : capital(thing) + ": " + aspect(change) + " reworded";
            case RETITLED -> capital(thing) + (change.aspect().equals(Element.TITLE) ? " retitled" : " retitled, and with it the " + aspect(change));
            case MOVED -> capital(thing) + " moved";
            case RENUMBERED -> capital(thing) + " renumbered";
            case SPLIT -> capital(thing) + " split in two";
            case MERGED -> "Two of kind " + thing + " joined";
            case FIELD -> field(change, capital(thing));
        };
    }

    private static String field(Change change, String thing) {
        String aspect = aspect(change);
        if (change.aspect().equals("kind")) {
            return thing + ", was " + change.before();
        }
        if (change.aspect().equals("picture")) {
            return thing + ": another picture";
        }
        return thing + ": " + aspect + (change.before().isEmpty() ? " added" : change.after().isEmpty() ? " left out" : " changed");
    }

    private static String aspect(Change change) {
        if (change.aspect().equals(Element.TITLE)) {
            return switch (change.thing()) {
                case RECOMMENDATION -> "ask";
                case OPEN_QUESTION -> "question";
                case KEY_POINT -> "point";
                default -> "title";
            };
        }
        return ASPECTS.getOrDefault(change.aspect(), change.aspect());
    }

    /** What it was and what it is, where no word-by-word account says so, one line each; of what came or went, what its name does not say. */
    static List<String> values(Change change) {
        List<String> lines = new ArrayList<>();
        if (change.kind() == Change.Kind.NEW || change.kind() == Change.Kind.DROPPED) {
            String text = change.before() + change.after();
            boolean more = change.thing().isRecord() && text.contains("\n") || change.thing() == Thing.ROW;
            return more ? List.of(change.thing() == Thing.ROW ? text : text.substring(text.indexOf('\n') + 1)) : List.of();
        }
        boolean said = change.aspect().equals("kind") || change.aspect().equals("picture");
        if (change.words().isEmpty() && !said) {
            String verb = change.kind() == Change.Kind.MOVED ? "Stood" : "Was";
            if (!change.before().isEmpty()) {
                lines.add(verb + ": " + change.before());
            }
            if (!change.after().isEmpty()) {
                lines.add((change.kind() == Change.Kind.MOVED ? "Stands" : "Is") + ": " + change.after());
            }
        }
        return lines;
    }

    /** "Following from that, recommendations 3, 4 are now 4, 5." */
    static String consequence(Consequence consequence) {
        boolean notes = consequence.thing() == Thing.NOTE;
        return "Following from that, counted anew: " + (notes ? "notes " : consequence.thing() == Thing.SECTION ? "sections " : "") + list(consequence.from()) + " → " + list(consequence.to()) + ".";
    }

    private static String list(List<String> numbers) {
        int most = 12;
        return String.join(", ", numbers.subList(0, Math.min(most, numbers.size()))) + (numbers.size() > most ? " …" : "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
