package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.SourceSpan;

class MemoJsonTest {

    @Test
    void anyMemoComesBackAsItWas() {
        StringBuilder all = new StringBuilder();
        for (long seed = 0; seed < 400; seed++) {
            RandomMemos memos = new RandomMemos(seed);
            Checked<Memo> memo = Checked.of(memos.memo(), List.of(Finding.warning("rule", memos.span(), "What.", "Mend it.")));
            byte[] bytes = MemoJson.write(memo);
            assertThat(MemoJson.read(bytes)).as("seed %d", seed).contains(memo);
            assertThat(MemoJson.write(MemoJson.read(bytes).orElseThrow())).isEqualTo(bytes);
            all.append(new String(bytes, StandardCharsets.UTF_8));
        }
        Stream.of(Block.class, Inline.class, MemoRecord.class).flatMap(closed -> Stream.of(closed.getPermittedSubclasses()))
                .forEach(kind -> assertThat(all.indexOf("\"is\":\"" + kind.getSimpleName() + "\"")).as(kind.getSimpleName()).isPositive());
    }

    @Test
    void aRefusalComesBackWithItsReasons() {
        Checked<Memo> refused = Checked.refused(Finding.error("unreadable", SourceSpan.of("a.docx"), "No.", "Save it again."));
        assertThat(MemoJson.read(MemoJson.write(refused))).contains(refused);
    }

    @Test
    void bytesOfAnotherKindAreNone() {
        assertThat(MemoJson.read("{\"memo\":1}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(MemoJson.read(new byte[] {1, 2, 3})).isEmpty();
    }
}
