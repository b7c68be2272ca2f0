package org.readout.release.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.readout.edition.Furniture;

/** Changes in plain words, the same on a page and in a terminal. */
final class Sentences {

    private static final int MOST = 12;
    /** What the cells of a table are called by, with the column's head. */
    private static final String COLUMN = "column ";

    private final Furniture words;

    /** @param words in the language of the page */
    Sentences(Furniture words) {
        this.words = words;
    }

    /** "Recommendation reworded", "Component: layer changed", "New section" */
    String what(Change change) {
        boolean whole = change.thing().isPassage() || change.thing() == Thing.NOTE;
        return switch (change.kind()) {
            case NEW -> say("new", change);
            case DROPPED -> say("dropped", change);
            case REWORDED -> say(whole ? "reworded" : "reworded.part", change);
            case RETITLED -> say(change.aspect().equals(Element.TITLE) ? "retitled" : "retitled.part", change);
            case MOVED -> say("moved", change);
            case RENUMBERED -> say("renumbered", change);
            case SPLIT -> say("split", change);
            case MERGED -> say("merged", change);
            case FIELD -> switch (change.aspect()) {
                case "kind" -> words.say("changes.kind", thing(change.thing()),
                        lower(Arrays.stream(Thing.values()).filter(thing -> thing.words().equals(change.before())).map(this::thing)
                        .findFirst().orElse(change.before())));
                case "picture" -> say("picture", change);
                default -> say(change.before().isEmpty() ? "added" : change.after().isEmpty() ? "left-out" : "changed", change);
            };
        };
    }

    private String say(String key, Change change) {
        String thing = thing(change.thing());
        return words.say("changes." + key, thing, aspect(change), lower(thing));
    }

    /** "Recommendation", "Table" */
    private String thing(Thing thing) {
        return words.name("kind." + thing.id(), words.name("changes.thing." + thing.id(), thing.words()));
    }

    /** German has capitals for nouns wherever they stand. */
    private String lower(String noun) {
        return words.locale().getLanguage().equals("de") ? noun : noun.toLowerCase(words.locale());
    }

    private String aspect(Change change) {
        String name = !change.aspect().equals(Element.TITLE) ? change.aspect() : switch (change.thing()) {
            case RECOMMENDATION -> "ask";
            case OPEN_QUESTION -> "question";
            case KEY_POINT -> "point";
            default -> "title";
        };
        if (name.startsWith(COLUMN)) {
            return lower(thing(Thing.COLUMN)) + " " + name.substring(COLUMN.length());
        }
        // a field that the author named is called as it is
        return words.name("changes.part." + name, Optional.ofNullable(words.words().get("field." + name)).map(this::lower).orElse(name));
    }

    /** What it was and what it is, where no word-by-word account says so, one line each; of what came or went, what its name does not say. */
    List<String> values(Change change) {
        List<String> lines = new ArrayList<>();
        if (change.kind() == Change.Kind.NEW || change.kind() == Change.Kind.DROPPED) {
            String text = change.before() + change.after();
            boolean more = change.thing().isRecord() && text.contains("\n") || change.thing() == Thing.ROW;
            return more ? List.of(change.thing() == Thing.ROW ? text : text.substring(text.indexOf('\n') + 1)) : List.of();
        }
        boolean said = change.aspect().equals("kind") || change.aspect().equals("picture");
        if (change.words().isEmpty() && !said) {
            boolean moved = change.kind() == Change.Kind.MOVED;
            if (!change.before().isEmpty()) {
                lines.add(words.say(moved ? "changes.stood" : "changes.before", change.before()));
            }
            if (!change.after().isEmpty()) {
                lines.add(words.say(moved ? "changes.stands" : "changes.now", change.after()));
            }
        }
        return lines;
    }

    /** "Following from that, counted anew: Recommendation 3, Recommendation 4 → Recommendation 4, Recommendation 5." */
    String consequence(Consequence consequence) {
        String of = consequence.thing() == Thing.NOTE || consequence.thing() == Thing.SECTION ? thing(consequence.thing()) + " " : "";
        return words.say("changes.anew", of + list(consequence.from()), list(consequence.to()));
    }

    /** Why a change weighs what it does, as {@code templates/changes.yaml} has it or, where the language has words for that, in those. */
    String reason(String because) {
        return words.name("because." + because.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""), because);
    }

    /** "2 major changes, 5 minor changes" */
    String counted(List<Change> changes) {
        long major = changes.stream().filter(change -> change.weight().major()).count();
        List<String> counts = new ArrayList<>();
        count("changes.count.major", major, counts);
        count("changes.count.minor", changes.size() - major, counts);
        return counts.isEmpty() ? words.say("changes.nothing") : String.join(" · ", counts);
    }

    private void count(String key, long number, List<String> counts) {
        if (number > 0) {
            counts.add(words.say(key, number, Long.toString(number)));
        }
    }

    private static String list(List<String> numbers) {
        return String.join(", ", numbers.subList(0, Math.min(MOST, numbers.size()))) + (numbers.size() > MOST ? " …" : "");
    }
}
