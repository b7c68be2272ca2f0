package org.readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.readout.check.Rule.Breach;
import org.readout.model.Component;
import org.readout.model.MemoRecord;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/**
 * One component under several names. Names are the same when they differ in capitals, hyphens and plurals only, and near
 * when besides no word of five letters or more differs by more than a letter.
 */
final class ComponentNames {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);
    private static final int SPELLED = 5;
    /** After these a hyphenated name is the thing itself; before a noun the hyphen may be right. */
    private static final Set<String> NO_NOUN = Set.of("is", "are", "was", "were", "and", "or", "can", "may", "must", "should", "will", "of", "to", "in",
            "for", "from", "has", "have", "that", "which", "as", "on", "by", "with");

    private ComponentNames() {
    }

    static Stream<Breach> varying(MemoText memo, MemoType type) {
        List<Component> components = memo.memo().records(Component.class);
        return components.isEmpty() ? Stream.empty()
                : Stream.of(otherwiseTitled(memo, components), alike(components), inText(memo, components)).flatMap(Function.identity());
    }

    /** In a table “Model weights”, at length “Model-weights”. */
    private static Stream<Breach> otherwiseTitled(MemoText memo, List<Component> components) {
        Map<String, String> titles = components.stream().collect(Collectors.toMap(MemoRecord::id, MemoRecord::title, (one, other) -> one));
        return memo.records().stream().filter(records -> records.kind() == RecordKind.COMPONENT).flatMap(records -> records.entries().stream())
                .filter(entry -> titles.containsKey(entry.record()))
                .filter(entry -> !bare(title(entry)).equalsIgnoreCase(bare(titles.get(entry.record()))))
                .map(entry -> new Breach(entry.span(), "The component “" + titles.get(entry.record()) + "” is called “" + title(entry) + "” here."));
    }

    private static Stream<Breach> alike(List<Component> components) {
        List<Breach> alike = new ArrayList<>();
        List<List<String>> words = components.stream().map(component -> words(component.title())).toList();
        for (int later = 1; later < components.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Component one = components.get(earlier);
                Component other = components.get(later);
                if (!one.title().equalsIgnoreCase(other.title()) && isNear(words.get(earlier), words.get(later))) {
                    alike.add(new Breach(other.spans().get(0), "“" + other.title() + "” and “" + one.title() + "” look like one component under two names."));
                }
            }
        }
        return alike.stream();
    }

    private static Stream<Breach> inText(MemoText memo, List<Component> components) {
        Map<Character, List<List<String>>> byLetter = components.stream().map(component -> words(component.title()))
                .filter(words -> words.size() > 1 && words.stream().allMatch(word -> word.length() > 1))
                .collect(Collectors.groupingBy(words -> words.get(0).charAt(0)));
        Map<Form, List<List<String>>> begun = new HashMap<>();
        for (Form form : memo.vocabulary().forms()) {
            String word = form.small().text();
            List<List<String>> names = byLetter.getOrDefault(word.charAt(0), List.of()).stream().filter(name -> mayBegin(word, name)).toList();
            if (!names.isEmpty()) {
                begun.put(form, names);
            }
        }
        return memo.vocabulary().words(begun::containsKey).filter(word -> Passage.RUNNING.test(word.passage()))
                .flatMap(word -> begun.get(word.form()).stream().flatMap(name -> otherwise(name, word).stream().map(words -> new Breach(words.span(),
                        "“" + words.what() + "” is probably the component “" + String.join(" ", name) + "”."))));
    }

    private static boolean mayBegin(String word, List<String> name) {
        return word.indexOf('-') > 0 ? word.equals(String.join("-", name)) : isNear(singular(word), singular(name.get(0)));
    }

    /** The words at this place, if they are the name written in another way. */
    private static Optional<MemoText.At<String>> otherwise(List<String> name, Word first) {
        Passage passage = first.passage();
        List<Word> words = passage.words();
        int last = first.at();
        if (first.folded().indexOf('-') > 0) {
            int next = first.at() + 1;
            if (next < words.size() && passage.isBlankBetween(first, words.get(next)) && !NO_NOUN.contains(words.get(next).folded())) {
                return Optional.empty();
            }
        } else {
            last = first.at() + name.size() - 1;
            if (last >= words.size()) {
                return Optional.empty();
            }
            boolean same = true;
            for (int at = 0; at < name.size(); at++) {
                String here = singular(words.get(first.at() + at).folded());
                String known = singular(name.get(at));
                if (!isNear(singular(here), singular(known))) {
                    return Optional.empty();
                }
                same &= here.equals(known);
            }
            if (same) {
                return Optional.empty();
            }
        }
        int end = words.get(last).end();
        return Optional.of(new MemoText.At<>(passage.at(first.start(), end), passage.text().substring(first.start(), end)));
    }

    private static boolean isNear(List<String> one, List<String> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(at -> isNear(singular(one.get(at)), singular(other.get(at))));
    }

    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return Math.min(one.length(), other.length()) >= SPELLED && one.charAt(0) == other.charAt(0)
                && (DISTANCE.apply(one, other) >= 0 || haveSwapped(one, other));
    }

    /** Two neighbouring letters changed places: “modle”. */
    private static boolean haveSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static List<String> words(String title) {
        return Arrays.stream(bare(title).toLowerCase(Locale.ROOT).split("[\\s\u00a0-]+")).filter(word -> !word.equals("the") && !word.isEmpty()).toList();
    }

    private static String singular(String word) {
        return word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss") ? word
                : word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static String title(Records.Entry entry) {
        return PlainText.of(entry.title()).strip();
    }

    private static String bare(String title) {
        return title.strip().replaceAll("[.:;,–—]+$", "").strip();
    }
}
