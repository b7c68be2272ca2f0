package org.readout.batch;

import java.util.List;
import java.util.Locale;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;

/** The file formats that translations come back in. */
final class TranslationFormats {

    private static final List<BitextFormat> ALL = List.of();

    private TranslationFormats() {
    }

    /** Whether a file of this name may be a translation. */
    static boolean knows(String file) {
        return ALL.stream().anyMatch(format -> file.toLowerCase(Locale.ROOT).endsWith(format.extension()));
    }

    /** What a file says, in whichever format it is. */
    static Checked<Bitext> read(String file, byte[] bytes) {
        return ALL.stream().filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.extension())).findFirst().map(format -> format.read(file, bytes))
                .orElseGet(() -> Checked.refused(Finding.error("translation-format", SourceSpan.of(file), "This is no file that translations come back in.",
                        "Return the XLIFF file or the table that was exported, under whatever name.")));
    }
}
