package org.readout.extract.sign;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is found out when it is first asked for, and remembered; for one thread. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> finding;
    private Optional<T> found = Optional.empty();

    public Once(Supplier<T> finding) {
        this.finding = finding;
    }

    @Override
    public T get() {
        if (found.isEmpty()) {
            found = Optional.of(finding.get());
        }
        return found.get();
    }
}
