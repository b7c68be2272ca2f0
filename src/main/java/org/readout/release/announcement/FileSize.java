package org.readout.release.announcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import org.readout.edition.Furniture;

/** A file's size for people, in decimal units, as CLDR writes them in a language, on one line. */
final class FileSize {

    /** One takes a hundred times as long to make as to use, and they never change. */
    private static final Map<ULocale, MeasureFormat> FORMATS = new ConcurrentHashMap<>();

    private FileSize() {
    }

    static String of(int bytes, Furniture words) {
        ULocale locale = ULocale.forLanguageTag(words.language()).setKeywordValue("numbers", words.name("digits", "latn"));
        Measure size = bytes < 1_000_000 ? new Measure(Math.max(1, bytes / 1000), MeasureUnit.KILOBYTE)
                : new Measure(BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP), MeasureUnit.MEGABYTE);
        return FORMATS.computeIfAbsent(locale, one -> MeasureFormat.getInstance(one, FormatWidth.SHORT)).format(size).replace(' ', '\u00a0');
    }
}
