package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.batch.work.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;

class InnocentTest {

    private static final List<String> FILES = List.of("memo.annex.docx", "memo.md", "memo.md (fr)", "plan.docx", "plan.md");

    @ArgGroup(multiplicity = "1")
    private Innocent innocent = new Innocent();

    @Test
    void aDraftIsMeantWithItsTranslationsAndNoOtherThatBeginsSo() {
        assertThat(among("--draft", "memo.md")).containsExactly("memo.md", "memo.md (fr)");
        assertThat(among("--draft", "memo")).containsExactly("memo.md", "memo.md (fr)");
        assertThat(among("--draft", "memo.md (fr)", "--draft", "memo.annex")).containsExactly("memo.md (fr)", "memo.annex.docx");
    }

    @Test
    void allButSomeAreAllTheOthers() {
        assertThat(among("--all-but", "memo")).containsExactly("memo.annex.docx", "plan.docx", "plan.md");
        assertThat(among("--all-but", "memo", "--all-but", "plan.md")).containsExactly("memo.annex.docx", "plan.docx");
    }

    @Test
    void whatCanMeanNothingOrSeveralIsRefused() {
        assertThatThrownBy(() -> among("--draft", "plan")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings().get(0).hint()).contains("plan.docx, plan.md"));
        assertThatThrownBy(() -> among("--draft", "mema.md")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings().get(0).hint()).contains("Did you mean memo.md?").doesNotContain("(fr)"));
    }

    private List<String> among(String... words) {
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(this)).parseArgs(words);
        return innocent.among("R", FILES);
    }
}
