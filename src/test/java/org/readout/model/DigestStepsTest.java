package org.readout.model;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A digest by steps is the digest, wherever bytes part from those before them. */
class DigestStepsTest {

    private final Random random = new Random(1);

    @Test
    void isTheDigestOfWhateverFollowsWhatever() {
        byte[] bytes = some(200_000);
        DigestSteps steps = DigestSteps.of(bytes);
        assertThat(steps.digest()).isEqualTo(Digest.of(bytes));
        for (int change = 0; change < 200; change++) {
            bytes = changed(bytes);
            steps = steps.then(bytes);
            assertThat(steps.digest()).isEqualTo(Digest.of(bytes));
        }
    }

    @Test
    void isTheSameForTheSameBytes() {
        byte[] bytes = some(70_000);
        DigestSteps steps = DigestSteps.of(bytes);
        assertThat(steps.then(bytes.clone())).isSameAs(steps);
    }

    @Test
    void endsAndBeginsAtSteps() {
        DigestSteps steps = DigestSteps.of(new byte[0]);
        for (int length : new int[] {1 << 15, 1 << 16, (1 << 15) - 1, 0, (1 << 16) + 1, 1 << 15}) {
            byte[] bytes = new byte[length];
            steps = steps.then(bytes);
            assertThat(steps.digest()).as("%s bytes", length).isEqualTo(Digest.of(bytes));
        }
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed = switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, bytes.length + random.nextInt(80_000) - 40_000));
            case 1 -> some(1 + random.nextInt(100_000));
            default -> bytes.clone();
        };
        changed[random.nextInt(changed.length)]++;
        return changed;
    }

    private byte[] some(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
