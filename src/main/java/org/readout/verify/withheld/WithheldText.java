package org.readout.verify.withheld;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Theme;
import org.readout.verify.carried.Declared;
import org.readout.verify.carried.Transcription;
import org.readout.verify.carried.Words;
import org.readout.verify.ledger.Tree;

/** The words and phrases of a memo that one audience is not shown. Immutable. */
public final class WithheldText {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_BYTES = 7;
    /** Of links, data and XMP (“x-default”), whoever wrote them. */
    private static final String EVERYWHERE = "http https www mailto html image jpeg base64 data readout default";

    private final Set<String> words;
    private final Phrases phrases;

    private WithheldText(Set<String> words, Phrases phrases) {
        this.words = Set.copyOf(words);
        this.phrases = phrases;
    }

    /** @param theme that the edition is set in, as {@code format} */
    public static WithheldText of(Memo memo, Edition edition, Theme theme, Format format) {
        Words all = new Words();
        Strings.in(memo, all::add);
        Words shown = shown(edition);
        Set<String> words = new HashSet<>();
        all.all().stream().filter(word -> word.codePointCount(0, word.length()) >= SHORTEST && !Words.isNumber(word) && !shown.has(word))
                .forEach(words::add);
        // the theme is looked at for few words, and opening its files for none would take longer
        if (!words.isEmpty()) {
            words.removeIf(ThemeWords.of(theme, format)::has);
        }
        Phrases phrases = new Phrases(edition.furniture().words().values());
        Tree.toBeCut(memo).pieces().forEach(piece -> phrases.add(piece.text()));
        Tree.of(edition).pieces().forEach(piece -> phrases.remove(piece.text()));
        edition.findings().forEach(finding -> phrases.remove(finding.message()));
        return new WithheldText(words, phrases);
    }

    private static Words shown(Edition edition) {
        Words shown = Declared.by(edition);
        Strings.in(List.of(edition.preamble(), edition.sections(), edition.notes(), edition.metadata(), edition.furniture().words()), shown::add);
        shown.add(edition.memo()).add(edition.audience().id()).add(EVERYWHERE);
        edition.audience().parts().forEach(shown::add);
        edition.sections().forEach(section -> parts(section, shown));
        edition.findings().forEach(finding -> Strings.in(finding, shown::add));
        return shown;
    }

    private static void parts(EditionSection section, Words shown) {
        shown.add(section.part());
        section.sections().forEach(inner -> parts(inner, shown));
    }

    /** Where a rendition says any of it; each place once. */
    public List<Leak> in(Transcription transcription, Spots spots) {
        Set<Leak> leaks = new TreeSet<>(Comparator.comparing(Leak::place).thenComparing(Leak::words));
        transcription.all().forEach(passage -> leak(Spot.text(passage.place(), passage.text()), leaks));
        spots.all().forEach(spot -> leak(spot, leaks));
        return List.copyOf(leaks);
    }

    private void leak(Spot spot, Collection<Leak> leaks) {
        List<String> found = Words.of(spot.text());
        if (spot.kind() == Spot.Kind.PICTURE) {
            leaks.add(new Leak(spot.place(), String.join(" ", found)));
            return;
        }
        int shortest = spot.kind() == Spot.Kind.BYTES ? SHORTEST_IN_BYTES : SHORTEST;
        List<String> leaked = found.stream().filter(word -> word.length() >= shortest && words.contains(word)).distinct().toList();
        if (!leaked.isEmpty()) {
            leaks.add(new Leak(spot.place(), String.join(" ", leaked)));
            return;
        }
        phrases.firstIn(found).ifPresent(phrase -> leaks.add(new Leak(spot.place(), phrase)));
    }
}
