package org.readout.batch.bitext;

import java.util.ArrayList;
import java.util.List;

import org.readout.check.Languages;
import org.readout.finding.Finding;
import org.readout.translate.Bitext;
import org.readout.translate.Returned;

/**
 * What of the translations of a memo into a language is sound today. Those that were imported were held against the memo when they came in; those that
 * somebody put into a folder are held against it now.
 */
public record JudgedTranslations(List<Bitext> sound, List<Finding> findings) {

    /** @param fresh the memo's text of today, untranslated */
    public static JudgedTranslations of(List<TranslationFiles.Read> files, Bitext fresh, Languages languages) {
        List<Bitext> sound = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (TranslationFiles.Read file : files) {
            if (file.imported()) {
                sound.add(file.bitext());
            } else {
                Returned returned = Returned.of(file.bitext(), fresh, file.file(), languages::tell);
                sound.add(returned.sound());
                findings.addAll(returned.findings());
            }
        }
        return new JudgedTranslations(sound, findings);
    }
}
