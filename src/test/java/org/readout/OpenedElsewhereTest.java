package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files in programs that nobody here wrote: LibreOffice and a browser. */
@Tag("slow")
class OpenedElsewhereTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        SampleRelease.publish(folder.resolve("output"));
    }

    @Test
    void libreOfficeOpensEveryWordFile() throws Exception {
        List<Path> documents = SampleRelease.files(folder.resolve("output"), ".docx");
        for (Path document : documents) {
            Path target = folder.resolve("converted").resolve(document.getParent().getFileName());
            run("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "pdf",
                    "--outdir", target.toString(), document.toString());
            Path converted = target.resolve(document.getFileName().toString().replace(".docx", ".pdf"));
            try (PDDocument pdf = Loader.loadPDF(converted.toFile())) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
                assertThat(new PDFTextStripper().getText(pdf)).contains("Openness in").contains("Contents");
            }
        }
        assertThat(documents).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void pagesFitTheirWindow(int width) throws Exception {
        List<Path> pages = new ArrayList<>(SampleRelease.files(folder.resolve("output"), ".html"));
        for (Path page : pages) {
            Path frame = Files.writeString(folder.resolve("frame.html"), """
                    <!doctype html><body style="margin:0"><iframe src="%s" style="border:0;width:%dpx;height:90000px"
                    onload="document.title='width ' + this.contentDocument.documentElement.scrollWidth"></iframe>"""
                    .formatted(page.toUri(), width));
            String seen = run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                    "--virtual-time-budget=4000", "--user-data-dir=" + folder.resolve("browser"), "--window-size=1400,2100",
                    "--dump-dom", frame.toUri().toString());
            assertThat(seen).as(page + " at " + width).contains("<title>width " + width + "</title>");
        }
        assertThat(pages).isNotEmpty();
    }

    private static String run(String... command) throws Exception {
        Path log = Files.createTempFile(folder, "run", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail(command[0] + " did not finish");
            }
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
            return Files.readString(log);
        } catch (IOException e) {
            return fail(command[0] + " is missing; .ci/slow installs it", e);
        }
    }
}
