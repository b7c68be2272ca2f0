package org.readout.batch.translate;

import java.util.List;
import java.util.Optional;

import org.readout.batch.bitext.TranslationFiles;
import org.readout.translate.Bitext;
import org.readout.translate.Leverage;
import org.readout.translate.Localised;
import org.readout.translate.memory.Memory;

/**
 * How far a memo is in a language, in words of its source.
 *
 * @param words    all that there is to translate
 * @param current  those that have a translation of just these words
 * @param approved those of them that somebody approved
 * @param stale    those that say something else than when they were translated
 */
public record TranslationStatus(String memo, String language, int words, int current, int approved, int stale) {

    /** Those nobody ever translated. */
    public int missing() {
        return words - current - stale;
    }

    public int percent() {
        return new Localised.Share(words, current).percent();
    }

    /**
     * @param today   the memo's text with all that was translated of it
     * @param earlier what there is of its translation
     */
    static TranslationStatus of(Bitext today, List<TranslationFiles.Read> earlier) {
        // what is no longer said in these words was said in others
        Memory retired = Memory.ofBitexts(today.sourceLanguage(), today.language(),
                List.of(today.with(Leverage.retired(today, earlier.stream().map(TranslationFiles.Read::bitext).toList()))));
        Localised.Share all = Localised.share(today);
        int approved = Localised.share(approved(today)).current();
        int stale = all.current() == all.words() ? 0 : Localised.share(alike(today, retired)).current();
        return new TranslationStatus(today.memo(), today.language(), all.words(), all.current(), approved, stale);
    }

    private static Bitext approved(Bitext today) {
        return today.with(today.units().stream().map(unit -> unit.with(unit.segments().stream()
                .filter(segment -> segment.state().isApproved()).toList())).toList());
    }

    private static Bitext alike(Bitext today, Memory retired) {
        return today.with(today.units().stream().map(unit -> unit.with(unit.segments().stream().filter(segment -> segment.target().isEmpty())
                .map(segment -> retired.alike(segment.source()).isEmpty() ? segment : segment.with(Optional.of(segment.source()), Bitext.State.INITIAL)).toList())).toList());
    }
}
