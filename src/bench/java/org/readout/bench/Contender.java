package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is measured beside others.
 *
 * @param name   for the table
 * @param memos  how many memos a run makes
 * @param before not measured: makes room
 * @param shell  a line of shell that makes everything anew
 */
record Contender(String name, int memos, String before, String shell, Map<String, String> environment) {

    /** Readout as people start it, into an empty folder. */
    static Contender readout(String name, Workplace at, Path drafts, int memos, List<String> words, Map<String, String> environment) {
        Path output = at.folder("readout");
        return new Contender(name, memos, "rm -rf " + output, at.readout() + " publish --input " + drafts + " --templates " + at.templates() + " --output " + output
                + " --fail-on error " + String.join(" ", words), environment);
    }

    static Map<String, String> withoutArchive() {
        return Map.of("READOUT_ARCHIVE", "no");
    }

    /** {@code pandoc} to a web page and Word, WeasyPrint from the page to PDF; so many memos at once. */
    static Contender weasyPrint(Workplace at, Path drafts, int memos, int atOnce) {
        return peer("pandoc + WeasyPrint" + times(atOnce), at, drafts, memos, atOnce, "weasyprint -q {}.html {}.pdf", "");
    }

    /** {@code pandoc} to a web page, Word and Typst's own language; then Typst, one process for each of {@code atOnce}, to PDF. */
    static Contender typst(Workplace at, Path drafts, int memos, int atOnce) throws IOException {
        int each = (memos + atOnce - 1) / atOnce;
        return peer("pandoc + Typst" + times(atOnce), at, drafts, memos, atOnce, "pandoc " + at.asTypst() + " " + drafts + "/{}.md -o {}.typ",
                "; ls *.typ | xargs -P " + atOnce + " -n " + each + " node " + at.peers().resolve("typst.mjs") + " " + at.modules());
    }

    /** {@code pandoc} to a web page and Word, LibreOffice from Word to PDF: one process for all, it does not run twice. */
    static Contender libreOffice(Workplace at, Path drafts, int memos) {
        return peer("pandoc + LibreOffice", at, drafts, memos, 1, "true", "; soffice -env:UserInstallation=file://" + at.folder("office")
                + " --headless --convert-to pdf --outdir . *.docx");
    }

    private static Contender peer(String name, Workplace at, Path drafts, int memos, int atOnce, String each, String then) {
        Path output = at.folder("peer");
        return new Contender(name, memos, "rm -rf " + output, "mkdir -p " + output + "; cd " + output + "; ls " + drafts + " | sed 's/[.]md$//' | xargs -P " + atOnce
                + " -I {} sh -c 'pandoc -s " + drafts + "/{}.md -o {}.html && pandoc " + drafts + "/{}.md -o {}.docx && " + each + "'" + then, Map.of());
    }

    private static String times(int atOnce) {
        return atOnce == 1 ? "" : ", " + atOnce + " at a time";
    }
}
