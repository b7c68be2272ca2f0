package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;

/** Memos have the same names whoever starts Readout, and from wherever. */
class FileNamesTest {

    @TempDir
    Path folder;

    @Test
    void onlyWhereNamesCannotBeReadIsNothingDone() {
        assertThat(FileNames.refusal("Linux", "UTF-8")).isEmpty();
        assertThat(FileNames.refusal("Windows 11", "Cp1252")).isEmpty();
        assertThat(FileNames.refusal("Linux", "ANSI_X3.4-1968")).get().asString().contains("ANSI_X3.4-1968").contains("LC_ALL=C.UTF-8");
    }

    /** A Mac's Java takes names for UTF-8 in every locale. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void javaStartedWithoutSuchALocaleIsRefused() throws Exception {
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Readout.class.getName(), "rules");
        start.environment().put("LC_ALL", "C");
        Process process = start.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(ExitCode.USAGE);
        assertThat(said).startsWith("Java was started in a locale without UTF-8").contains("Übersicht.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptGivesJavaALocaleWhereTheEnvironmentHasNone() throws Exception {
        Files.copy(Path.of("readout"), folder.resolve("readout"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("target/readout.jar"), "");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nlocale charmap\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        for (String locale : List.of("C", "xx_YY.UTF-8", "")) {
            ProcessBuilder start = new ProcessBuilder("sh", folder.resolve("readout").toString(), "list").redirectErrorStream(true);
            start.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
            start.environment().put("LC_ALL", locale);
            start.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
            assertThat(new String(start.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8)).as("LC_ALL=%s", locale).isEqualTo("UTF-8\n");
        }
    }
}
