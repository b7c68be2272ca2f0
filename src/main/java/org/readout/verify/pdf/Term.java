package org.readout.verify.pdf;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A part of a test of veraPDF's profiles, which are expressions in JavaScript: {@code Alt != null || ActualText != null}. Values are text, numbers,
 * truth values, lists of text, and nothing. Where JavaScript would convert one kind into another this is {@link Unsure}.
 */
@FunctionalInterface
interface Term {

    /** @throws Unsure when JavaScript has to be asked */
    @Nullable Object of(Facts facts);

    /** What only JavaScript itself can tell. */
    final class Unsure extends RuntimeException {

        Unsure(String what) {
            super(what, null, false, false);
        }
    }

    /** Of two numbers. */
    @FunctionalInterface
    interface Comparison {

        boolean holds(double one, double other);
    }

    static Term constant(@Nullable Object value) {
        return facts -> value;
    }

    static Term name(String name) {
        return facts -> facts.value(name);
    }

    default boolean holds(Facts facts) {
        return truth(of(facts));
    }

    default Term and(Term other) {
        return facts -> holds(facts) && other.holds(facts);
    }

    default Term or(Term other) {
        return facts -> holds(facts) || other.holds(facts);
    }

    default Term then(Term yes, Term no) {
        return facts -> holds(facts) ? yes.of(facts) : no.of(facts);
    }

    default Term is(Term other, boolean same) {
        return facts -> equal(of(facts), other.of(facts)) == same;
    }

    default Term compared(Term other, Comparison comparison) {
        return facts -> comparison.holds(number(of(facts)), number(other.of(facts)));
    }

    default Term with(Term other, DoubleBinaryOperator operator) {
        return facts -> operator.applyAsDouble(number(of(facts)), number(other.of(facts)));
    }

    default Term absolute() {
        return facts -> Math.abs(number(of(facts)));
    }

    default Term split(Term at) {
        return facts -> List.of(text(of(facts)).split(Pattern.quote(text(at.of(facts))), -1));
    }

    default Term filter(String name, Term condition) {
        return facts -> list(of(facts)).stream().filter(one -> condition.holds(facts.with(name, one))).toList();
    }

    default Term findIndex(String name, Term condition) {
        return facts -> {
            List<?> list = list(of(facts));
            return (double) IntStream.range(0, list.size()).filter(at -> condition.holds(facts.with(name, list.get(at)))).findFirst().orElse(-1);
        };
    }

    default Term slice(Term from) {
        return facts -> list(of(facts)).stream().skip((long) number(from.of(facts))).toList();
    }

    /** Of text or of a list, as Java's text has a method of this name and JavaScript's list a property. */
    default Term length(boolean method) {
        return facts -> (double) (method ? text(of(facts)).length() : list(of(facts)).size());
    }

    default Term indexOf(Term part) {
        return facts -> (double) text(of(facts)).indexOf(text(part.of(facts)));
    }

    /** In text, or as one of several. */
    default Term contains(Term part) {
        return facts -> of(facts) instanceof Collection<?> several ? several.contains(text(part.of(facts))) : text(of(facts)).contains(text(part.of(facts)));
    }

    static Term found(Pattern pattern, Term in) {
        return facts -> matcher(pattern, in.of(facts)).find();
    }

    default Term search(Pattern pattern) {
        return facts -> {
            Matcher matcher = matcher(pattern, of(facts));
            return matcher.find() ? (double) matcher.start() : -1.0;
        };
    }

    private static Matcher matcher(Pattern pattern, @Nullable Object value) {
        String text = text(value);
        // where a line ends is another matter in JavaScript
        if (text.chars().anyMatch(letter -> letter < ' ' || letter == 0x85 || letter == 0x2028 || letter == 0x2029)) {
            throw new Unsure("lines");
        }
        return pattern.matcher(text);
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof Number && other instanceof Number) {
            return number(one) == number(other);
        }
        if (one instanceof String && other instanceof String || one instanceof Boolean && other instanceof Boolean) {
            return one.equals(other);
        }
        throw new Unsure("different kinds");
    }

    private static boolean truth(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new Unsure("no truth value");
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Unsure("no number");
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new Unsure("no text");
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Unsure("no list");
    }
}
