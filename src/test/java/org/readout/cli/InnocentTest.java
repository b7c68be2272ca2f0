package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.readout.batch.work.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;

class InnocentTest {

    private static final Map<String, List<String>> FILES = new TreeMap<>(Map.of("memo.annex.docx", List.of("memo.annex.docx"), "memo.md", List.of("memo.md", "memo.md (fr)"),
            "plan.docx", List.of("plan.docx"), "plan.md", List.of("plan.md")));

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
        assertThat(among("--all-but", "memo.md (fr)")).containsExactly("memo.annex.docx", "memo.md", "plan.docx", "plan.md");
    }

    @Test
    void whatCanMeanNothingOrSeveralIsRefused() {
        assertThatThrownBy(() -> among("--draft", "plan")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings().get(0).hint()).contains("plan.docx, plan.md"));
        assertThatThrownBy(() -> among("--draft", "mema.md")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings().get(0).hint()).contains("Did you mean memo.md?").doesNotContain("(fr)"));
    }

    @Test
    void allButAllIsRefused() {
        read("--all-but", "memo");
        assertThatThrownBy(() -> innocent.among("R", Map.of("memo.md", List.of("memo.md", "memo.md (fr)")))).isInstanceOf(Refusal.class).hasMessageContaining("no draft is left that was not wrong");
    }

    @Test
    void whereTheFilesAreGoneThatIsSaid() {
        read("--draft", "memo");
        assertThatThrownBy(() -> innocent.among("R", Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("The files of release R are not to be found");
    }

    @Test
    void aReleaseIsMeantThatHoldsAllThatIsNamed() {
        read("--draft", "memo", "--draft", "plan.md");
        assertThat(innocent.isOf(FILES)).isTrue();
        assertThat(innocent.isOf(Map.of("memo.md", List.of("memo.md")))).isFalse();
        read("--all-but", "memo");
        assertThat(innocent.isOf(FILES)).isTrue();
        assertThat(innocent.isOf(Map.of("memo.md", List.of("memo.md")))).isFalse();
        assertThat(innocent.isOf(Map.of())).isFalse();
    }

    private List<String> among(String... words) {
        read(words);
        return innocent.among("R", FILES);
    }

    private void read(String... words) {
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(this)).parseArgs(words);
    }
}
