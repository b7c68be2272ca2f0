package org.readout.batch.release;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.readout.model.Digest;

import static org.assertj.core.api.Assertions.assertThat;

/** However a file's size and bytes change from release to release, its digest is that of its bytes. */
class RewrittenTest {

    private final Rewritten rewritten = new Rewritten();

    @Test
    void digestsAreOfTheBytesHoweverTheyChange() {
        for (int length : new int[] {200_000, 200_000, 5_000_000, 10, 300_000, 299_999, 0, 70_000}) {
            for (String kind : new String[] {"published", "apart"}) {
                byte[] bytes = new byte[length];
                Arrays.fill(bytes, length / 2, length, (byte) kind.length());
                assertThat(rewritten.contents(kind, Map.of("report.html", bytes))).hasEntrySatisfying("report.html", content -> {
                    assertThat(content.bytes()).isSameAs(bytes);
                    assertThat(content.digest()).isEqualTo(Digest.of(bytes));
                });
            }
        }
    }
}
