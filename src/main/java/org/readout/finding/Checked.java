package org.readout.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A result with what was found on the way. It has no value when the input was refused; then at least one finding is an
 * error that says why.
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
        if (value.isEmpty() && findings.stream().noneMatch(finding -> finding.level() == Level.ERROR)) {
            throw new IllegalArgumentException("refused without an error that says why");
        }
    }

    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(Optional.of(value), findings);
    }

    public static <T> Checked<T> of(T value) {
        return of(value, List.of());
    }

    public static <T> Checked<T> refused(List<Finding> findings) {
        return new Checked<>(Optional.empty(), findings);
    }

    public static <T> Checked<T> refused(Finding why) {
        return refused(List.of(why));
    }

    /** The next stage's result with both stages' findings; a refusal passes through. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> stage) {
        if (value.isEmpty()) {
            return refused(findings);
        }
        Checked<R> next = stage.apply(value.get());
        return new Checked<>(next.value(), Stream.concat(findings.stream(), next.findings().stream()).toList());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }
}
