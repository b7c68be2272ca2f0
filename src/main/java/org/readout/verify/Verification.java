package org.readout.verify;

import java.util.List;
import java.util.Optional;

import org.readout.verify.judging.Judgement;

/**
 * What was found of a rendition.
 *
 * @param judgements one for each standard it was held against
 * @param ledger     its account; empty when it cannot be opened
 */
public record Verification(List<Judgement> judgements, Optional<RenditionLedger> ledger) {

    public Verification {
        judgements = List.copyOf(judgements);
    }
}
