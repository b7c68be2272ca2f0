package org.readout.edition;

import com.ibm.icu.util.ULocale;

/**
 * What an edition in another language than the memo's own says of that on its face.
 *
 * @param source  the memo's language, a BCP 47 tag
 * @param percent how much of the memo has a current translation, of its words; the rest stands in the source's language
 * @param release id of the release whose text was translated, or empty
 */
public record Translation(String source, int percent, String release) {

    /** Among words read from the right a release's id is read from the left all the same. */
    private static final String LEFT_TO_RIGHT = "\u200E";

    /** In the words of {@code furniture}. */
    String says(Furniture furniture) {
        String from = furniture.name("language." + source, ULocale.forLanguageTag(source).getDisplayLanguage(ULocale.forLanguageTag(furniture.language())));
        String whole = percent == 100 ? furniture.say("translation.whole", from) : furniture.say("translation.part", from, Integer.toString(percent));
        return release.isEmpty() ? whole : whole + " " + furniture.say("translation.release", LEFT_TO_RIGHT + release);
    }
}
