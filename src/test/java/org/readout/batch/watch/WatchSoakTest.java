package org.readout.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.UnixOperatingSystemMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.runs.RunRecord;

/** Save upon save, and neither memory nor file handles nor processes become more. The slow tests save 300 times. */
@Timeout(1800)
@Tag("slow")
class WatchSoakTest {

    private static final int SAVES = Integer.getInteger("soak.saves", 12);
    private static final int WARM = Math.max(4, SAVES / 6);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private record Taken(long heap, long handles, long processes) {
    }

    @Test
    void nothingBecomesMore() throws Exception {
        List<Duration> times = new ArrayList<>();
        try (Watched watched = new Watched(folder, "small-policy-memo.md", "small-technical-memo.md")) {
            watched.next();
            Path memo = watched.input.resolve("small-policy-memo.md");
            String text = Files.readString(memo);
            Taken before = taken();
            for (int save = 1; save <= SAVES; save++) {
                Files.writeString(memo, text.replaceFirst("(?m)^## Summary\\R+", "## Summary\n\nThis is edit number " + save + ".\n\n"));
                Regeneration next = watched.next();
                assertThat(next.run().record().result()).isEqualTo(RunRecord.Result.PUBLISHED);
                times.add(next.sinceSave());
                if (save == WARM) {
                    before = taken();
                }
            }
            Taken after = taken();
            times.sort(null);
            System.out.printf("%d saves: median %d ms, slowest %d ms from save to published; heap after collection %.1f → %.1f MB, file handles %d → %d, processes %d → %d%n",
                    SAVES, times.get(SAVES / 2).toMillis(), times.get(SAVES - 1).toMillis(), before.heap() / (double) MEGABYTE,
                    after.heap() / (double) MEGABYTE, before.handles(), after.handles(), before.processes(), after.processes());
            assertThat(after.heap()).isLessThan(before.heap() + 8 * MEGABYTE);
            assertThat(after.handles()).isLessThanOrEqualTo(before.handles() + 4);
            assertThat(after.processes()).isLessThanOrEqualTo(before.processes());
        }
    }

    private static Taken taken() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(100);
        }
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
        return new Taken(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), handles, ProcessHandle.current().children().count());
    }
}
