package org.readout.batch.bitext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.batch.template.Templates;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;
import org.readout.translate.table.BilingualTable;
import org.readout.translate.xliff.Xliff12;
import org.readout.translate.xliff.Xliff2;

/**
 * The file formats that translations go out in and come back in.
 *
 * @param table for reviewers without a tool, in the words of the house's messages
 */
public record TranslationFormats(BitextFormat table) {

    /** What is kept, and sent unless somebody asks for another: without the source where there is no translation. */
    public static final BitextFormat KEPT = new Xliff12(false);
    public static final BitextFormat XLIFF_1_2 = new Xliff12();
    public static final BitextFormat XLIFF_2 = new Xliff2();

    /** Endings of XLIFF files, whatever version and tool they are of. */
    private static final List<String> XLIFF = List.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff");

    /** The element that XLIFF begins with, whatever prefix its names have. */
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?xliff\\s");
    private static final int BEGINS = 4096;

    public TranslationFormats(Templates templates) {
        this(new BilingualTable(language -> templates.furniture(language).words()));
    }

    private Optional<BitextFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return XLIFF.stream().anyMatch(name::endsWith) ? Optional.of(XLIFF_1_2) : name.endsWith(table.extension()) ? Optional.of(table) : Optional.empty();
    }

    /** Whether a file of this name may be a translation. */
    boolean knows(String file) {
        return of(file).isPresent();
    }

    /** Of a file whose name does not say: tools and mail programs give it endings of their own. */
    private static Optional<BitextFormat> byContent(byte[] bytes) {
        // in UTF-16 every other byte is none of its letters
        String begins = new String(bytes, 0, Math.min(bytes.length, BEGINS), StandardCharsets.ISO_8859_1).replace("\0", "");
        return ROOT.matcher(begins).find() ? Optional.of(XLIFF_1_2) : Optional.empty();
    }

    /** What a file says, in whichever format it is. */
    public Checked<Bitext> read(String file, byte[] bytes) {
        return of(file).or(() -> byContent(bytes)).map(format -> format.read(file, bytes)).orElseGet(() -> Checked.refused(Finding.error("translation-format", SourceSpan.of(file),
                "This is no file that translations come back in.", "Return what was exported: the XLIFF file under whatever name, or the table under one that ends in “"
                + table.extension() + "”.")));
    }
}
