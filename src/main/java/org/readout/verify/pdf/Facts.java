package org.readout.verify.pdf;

import org.jspecify.annotations.Nullable;

/** What the names in a test of veraPDF's profiles stand for. */
@FunctionalInterface
interface Facts {

    /** @throws Term.Unsure when nothing is known by that name */
    @Nullable Object value(String name);

    default Facts with(String known, Object value) {
        return name -> name.equals(known) ? value : value(name);
    }
}
