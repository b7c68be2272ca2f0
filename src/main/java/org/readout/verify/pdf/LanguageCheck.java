package org.readout.verify.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** Languages are tags of BCP 47, and every passage the memo marks as in another language is marked in the file (ISO 14289-2, 8.4.4). */
final class LanguageCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        Map<String, Integer> found = new HashMap<>();
        file.all().map(element -> element.dictionary().getString(COSName.LANG, "")).filter(language -> !language.isEmpty()).forEach(language -> {
            requirements.require(!Locale.forLanguageTag(language).getLanguage().isEmpty(), "pdf-language-unknown", "“" + language + "” is no language.");
            found.merge(language, 1, Integer::sum);
        });
        EditionParts.of(edition).passages().forEach((language, count) -> requirements.require(found.getOrDefault(language, 0) >= count, "pdf-language-passage",
                "The memo has " + count + " passages in “" + language + "”, the file " + found.getOrDefault(language, 0) + "."));
    }
}
