package org.readout.verify.withheld;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Format;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Memo;
import org.readout.model.Rewriting;
import org.readout.render.Theme;
import org.readout.verify.carried.Declared;
import org.readout.verify.carried.Transcription;
import org.readout.verify.carried.Words;
import org.readout.verify.ledger.Piece;
import org.readout.verify.ledger.Tree;
import org.readout.verify.spots.Spot;
import org.readout.verify.spots.Spots;
import org.readout.verify.spots.Strings;

/** The words and phrases of a memo that one audience is not shown, worked out once for all formats of its edition. Immutable. */
public final class WithheldText {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_BYTES = 7;
    /** Of links, data and XMP (“x-default”), whoever wrote them. */
    private static final String EVERYWHERE = "http https www mailto html image jpeg base64 data readout default";

    private final Set<String> words;
    private final Phrases phrases;
    /** Where links lead that are shown: an address may say what the title of a withheld source says. */
    private final Set<String> addresses;
    private final Theme theme;

    private WithheldText(Set<String> words, Phrases phrases, Set<String> addresses, Theme theme) {
        this.words = words;
        this.phrases = phrases;
        this.addresses = addresses;
        this.theme = theme;
    }

    /**
     * @param declared by the edition
     * @param theme    that the edition is set in
     */
    public static WithheldText of(Memo memo, Edition edition, Declared declared, Theme theme) {
        Set<String> said = said(edition);
        Phrases phrases = phrases(memo, edition, declared);
        return new WithheldText(words(memo, said, declared), phrases, phrases.isEmpty() ? Set.of() : addresses(edition), theme);
    }

    /** Words of texts that stand in the edition as they are stand in it too; there are few others. */
    private static Set<String> words(Memo memo, Set<String> said, Declared declared) {
        Words others = new Words();
        Strings.in(memo, text -> others.add(said.contains(text) ? "" : text));
        Set<String> words = others.all().stream().filter(word -> word.codePointCount(0, word.length()) >= SHORTEST && !Words.isNumber(word) && !declared.has(word))
                .collect(Collectors.toSet());
        if (!words.isEmpty()) {
            Words shown = new Words();
            said.forEach(shown::add);
            words.removeIf(shown::has);
        }
        return Set.copyOf(words);
    }

    private static Phrases phrases(Memo memo, Edition edition, Declared declared) {
        List<String> shown = Tree.of(edition).pieces().stream().map(Piece::text).toList();
        Set<String> whole = Set.copyOf(shown);
        Phrases phrases = new Phrases(declared.furniture());
        Tree.toBeCut(memo).pieces().stream().map(Piece::text).filter(text -> !whole.contains(text)).forEach(phrases::add);
        if (!phrases.isEmpty()) {
            // all in one: a title may stand in a line with the words behind it, and what the two say together is shown
            phrases.remove(String.join("\n", shown));
            // a withheld heading may say the title again
            Strings.in(edition.metadata(), phrases::remove);
            edition.findings().forEach(finding -> phrases.remove(finding.message()));
        }
        return phrases;
    }

    private static Set<String> addresses(Edition edition) {
        Set<String> addresses = new HashSet<>();
        Rewriting links = new Rewriting() {
            @Override
            public List<Inline> link(Link link) {
                addresses.add(link.target());
                return Rewriting.super.link(link);
            }
        };
        links.blocks(edition.preamble());
        edition.notes().forEach(note -> links.blocks(note.blocks()));
        edition.sections().forEach(section -> links(section, links));
        return addresses;
    }

    private static void links(EditionSection section, Rewriting links) {
        links.inlines(section.title());
        links.blocks(section.blocks());
        section.sections().forEach(inner -> links(inner, links));
    }

    private static Set<String> said(Edition edition) {
        Set<String> said = new HashSet<>(List.of(edition.memo(), edition.audience().id(), EVERYWHERE));
        Strings.in(List.of(edition.preamble(), edition.sections(), edition.notes(), edition.metadata(), edition.furniture().words()), said::add);
        said.addAll(edition.audience().parts());
        edition.sections().forEach(section -> parts(section, said));
        edition.findings().forEach(finding -> Strings.in(finding, said::add));
        return said;
    }

    private static void parts(EditionSection section, Set<String> said) {
        said.add(section.part());
        section.sections().forEach(inner -> parts(inner, said));
    }

    /** Where a rendition says any of it; each place once. */
    public List<Leak> in(Transcription transcription, Spots spots, Format format) {
        Set<String> words = inNoTheme(format);
        Set<Leak> leaks = new TreeSet<>(Comparator.comparing(Leak::place).thenComparing(Leak::words));
        // values of attributes say the same again and again
        Map<String, Optional<String>> known = new HashMap<>();
        Stream.concat(transcription.all().map(passage -> Spot.text(passage.place(), passage.text())), spots.all().stream()).forEach(spot -> {
            Optional<String> leaked = spot.kind() == Spot.Kind.TEXT ? known.computeIfAbsent(spot.text(), text -> leaked(spot, words)) : leaked(spot, words);
            leaked.ifPresent(said -> leaks.add(new Leak(spot.place(), said)));
        });
        return List.copyOf(leaks);
    }

    /** The theme is looked at for few words, and opening its files for none would take longer. */
    private Set<String> inNoTheme(Format format) {
        if (words.isEmpty()) {
            return words;
        }
        ThemeWords known = ThemeWords.of(theme, format);
        return words.stream().filter(word -> !known.has(word)).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> leaked(Spot spot, Set<String> words) {
        if (spot.kind() == Spot.Kind.PICTURE) {
            return Optional.of(String.join(" ", Words.of(spot.text())));
        }
        if (words.isEmpty() && phrases.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = Words.of(spot.text());
        int shortest = spot.kind() == Spot.Kind.BYTES ? SHORTEST_IN_BYTES : SHORTEST;
        String leaked = found.stream().filter(word -> word.length() >= shortest && words.contains(word)).distinct().collect(Collectors.joining(" "));
        return !leaked.isEmpty() ? Optional.of(leaked) : addresses.contains(spot.text().strip()) ? Optional.empty() : phrases.firstIn(found);
    }
}
