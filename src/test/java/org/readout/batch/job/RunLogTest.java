package org.readout.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class RunLogTest {

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLoggedAnyMore() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new RunLog().configure(context);
    }

    @Test
    void whatFontsHaveAndNobodyReadsIsNotTold() throws IOException {
        RunLog.to(folder.resolve("readout.log"));
        LoggerFactory.getLogger("org.apache.fontbox.ttf.CmapSubtable").warn("Format 14 cmap table is not supported and will be ignored");
        LoggerFactory.getLogger("org.apache.fontbox.ttf.CmapSubtable").error("The font is broken");
        LoggerFactory.getLogger("org.springframework.batch").warn("A step was cut off");
        assertThat(Files.readString(folder.resolve("readout.log"))).contains("The font is broken", "A step was cut off").doesNotContain("Format 14");
    }
}
