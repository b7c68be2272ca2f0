package org.readout.render.docx;

import java.util.Locale;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;

/** What Word must know of a language: it keeps one for Latin letters, one for East Asian and one for complex scripts. */
final class Language {

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");
    private static final Set<String> COMPLEX = Set.of("hi", "bn", "mr", "ne", "pa", "gu", "ta", "te", "kn", "ml", "si", "th", "lo", "km", "my", "am");

    private Language() {
    }

    /** @param tag of BCP 47 */
    static void of(CTLanguage language, String tag) {
        String primary = primary(tag);
        language.setVal(tag);
        if (EAST_ASIAN.contains(primary)) {
            language.setEastAsia(tag);
        }
        if (RIGHT_TO_LEFT.contains(primary) || COMPLEX.contains(primary)) {
            language.setBidi(tag);
        }
    }

    static boolean isRightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(primary(tag));
    }

    /** Whether nothing is slanted in its script. */
    static boolean isUpright(String tag) {
        return isRightToLeft(tag) || EAST_ASIAN.contains(primary(tag));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
