package org.readout.translate.memory;

import java.util.Arrays;

/** How much of a translation is there before anybody begins, as translators' prices go by it; the dearest last. */
public enum Band {
    REPEATED("repeated"), IN_CONTEXT("in-context"), EXACT("exact"), FROM_95("95-99"), FROM_85("85-94"), FROM_75("75-84"), FROM_50("50-74"), NEW("new");

    private final String id;

    Band(String id) {
        this.id = id;
    }

    /** As it is written in files: "95-99". */
    public String id() {
        return id;
    }

    /** @param score of something alike, from 0 to 99 */
    static Band of(int score) {
        return Arrays.stream(values()).filter(band -> band.name().startsWith("FROM_") && score >= Integer.parseInt(band.name().substring(5)))
                .findFirst().orElse(NEW);
    }
}
