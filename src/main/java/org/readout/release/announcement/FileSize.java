package org.readout.release.announcement;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import org.readout.edition.Furniture;

/** A file's size for people, in decimal units, as CLDR writes them in a language. */
final class FileSize {

    private FileSize() {
    }

    static String of(int bytes, Furniture words) {
        ULocale locale = ULocale.forLanguageTag(words.language()).setKeywordValue("numbers", words.name("digits", "latn"));
        Measure size = bytes < 1_000_000 ? new Measure(Math.max(1, bytes / 1000), MeasureUnit.KILOBYTE)
                : new Measure(BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP), MeasureUnit.MEGABYTE);
        return MeasureFormat.getInstance(locale, FormatWidth.SHORT).format(size);
    }
}
