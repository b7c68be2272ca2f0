package org.readout.batch.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.readout.finding.RuleText;
import org.readout.finding.RulesPage;
import org.readout.store.WholeFile;

/** The rules as a page to hand around. */
public final class RulesFile {

    private RulesFile() {
    }

    /** Writes the page, folders included; what stood there is replaced. */
    public static void write(Path file, List<RuleText> rules) {
        WholeFile.write(file, RulesPage.write(rules).getBytes(StandardCharsets.UTF_8));
    }
}
