package org.readout.check;

import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Lists that are no records. */
final class Lists {

    private Lists() {
    }

    /** An item numbered 2 or higher goes on with a list above it. */
    static Stream<Breach> ofOne(MemoText memo, MemoType type) {
        return memo.lists().stream().filter(list -> list.items().size() == 1 && list.items().get(0).ordinal() <= 1)
                .map(list -> new Breach(list.span(), "The list has one item."));
    }
}
