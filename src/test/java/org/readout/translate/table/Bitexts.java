package org.readout.translate.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;

/** Small French ones, a unit for each text. */
final class Bitexts {

    private Bitexts() {
    }

    static Bitext untranslated(String... texts) {
        return bitext(Arrays.stream(texts).map(text -> Segment.untranslated("1", Coded.of(text), "")).toList());
    }

    static Bitext translated(String source, String target, State state) {
        return bitext(List.of(Segment.untranslated("1", Coded.of(source), "").with(Optional.of(Coded.of(target)), state)));
    }

    static Bitext bitext(List<Segment> segments) {
        return new Bitext("memo", "memo.docx", "en", "fr", Digest.of("draft"), "r1", segments.stream().map(segment -> new Unit("paragraph-"
                + Digest.of(segment.source().text()).abbreviated(), "paragraph", true, Digest.of("context"), Map.of("place", "1. Scope"), List.of(segment))).toList());
    }
}
