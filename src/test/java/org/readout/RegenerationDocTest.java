package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.schedule.Timetable;
import org.yaml.snakeyaml.Yaml;

/** What people copy out of {@code src/docs/regeneration.md} works. */
class RegenerationDocTest {

    private static final Path PAGE = Path.of("src/docs/regeneration.md");

    @TempDir
    Path folder;

    @Test
    void theCronJobIsOne() throws IOException {
        Map<?, ?> job = new Yaml().load(blocks("yaml").get(0));
        Map<?, ?> spec = (Map<?, ?>) job.get("spec");
        assertThat(job.get("kind")).isEqualTo("CronJob");
        assertThat(spec.get("concurrencyPolicy")).isEqualTo("Forbid");
        Timetable.of(String.valueOf(spec.get("schedule")), String.valueOf(spec.get("timeZone")));
        assertThat(spec.get("startingDeadlineSeconds")).isInstanceOf(Integer.class);
        assertThat(((Map<?, ?>) spec.get("jobTemplate")).get("spec")).isInstanceOf(Map.class);
    }

    @Test
    void theLineForCronIsOne() throws IOException {
        Matcher line = Pattern.compile("(\\S+ \\S+ \\S+ \\S+ \\S+) (cd .*)").matcher(blocks("crontab").get(0).strip());
        assertThat(line.matches()).isTrue();
        Timetable.of(line.group(1), "UTC");
        assertThat(line.group(2)).as("a percent sign ends a command in crontab").doesNotContain("%");
    }

    /** With systemd's own checker, where there is one; the program it starts is another, since Readout is not installed. */
    @Test
    void systemdTakesTheUnits() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")));
        List<String> units = blocks("ini");
        List<String> names = List.of("readout.service", "readout.timer", "readout-schedule.service");
        assertThat(units).hasSameSizeAs(names);
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (int unit = 0; unit < names.size(); unit++) {
            command.add(Files.writeString(folder.resolve(names.get(unit)), units.get(unit).replace("/opt/readout/readout ", "/bin/true ")).toString());
        }
        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    }
}
