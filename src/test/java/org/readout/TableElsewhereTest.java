package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.elsewhere.Elsewhere;
import org.readout.finding.Checked;
import org.readout.translate.Bitext;
import org.readout.translate.SomeBitexts;
import org.readout.translate.table.Tables;

/** A translators' table that another program has saved says what it said. */
@Tag("slow")
class TableElsewhereTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "ja"})
    void libreOfficeSavesTheTable(String language) throws Exception {
        Bitext bitext = new SomeBitexts(11).bitext(language);
        Files.write(folder.resolve("table.docx"), Tables.TABLE.write(bitext));
        Elsewhere.run(folder, 120, "soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "docx:MS Word 2007 XML",
                "--outdir", folder.resolve("saved").toString(), folder.resolve("table.docx").toString());
        byte[] saved = Files.readAllBytes(folder.resolve("saved/table.docx"));
        Checked<Bitext> read = Tables.TABLE.read("table.docx", saved);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(bitext);
    }
}
