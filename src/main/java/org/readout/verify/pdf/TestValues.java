package org.readout.verify.pdf;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;

/**
 * What tests of veraPDF's profiles ask of an object. The rules of all profiles are held against one object after the other, so a
 * property is asked for once while its object is at hand; some go through the tags of the file each time. Some hundred thousand times in a file
 * a rule is met again: what it asks for is then found by what it is, and not by what it says.
 */
final class TestValues {

    /** What is text and not a name: strings and regular expressions. */
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"|(?<=^|[(&|>=])\\s*/(?:[^/\\\\]|\\\\.)+/[a-z]*");
    /** Names, but for those of members, which belong to the value before the point. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    /** Of what a function within the test is given. */
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z_]\\w*)\\s*=>");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "undefined", "Math");
    private static final Map<Class<?>, Map<String, Optional<Test>>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Optional<Method>>> GETTERS = new ConcurrentHashMap<>();

    private final Map<Class<?>, Map<Rule, Optional<Test>>> tests = new IdentityHashMap<>();
    private final Map<Method, java.lang.Object> asked = new IdentityHashMap<>();
    private Optional<Object> atHand = Optional.empty();

    /** An expression, the same for all rules that have it, and what it names. */
    private record Test(String expression, List<Method> properties) {
    }

    /** An expression, and what the properties it names are. */
    record Question(String expression, List<java.lang.Object> values) {

        // asked for so often that it matters how
        @Override
        public boolean equals(java.lang.Object other) {
            return other instanceof Question question && expression.equals(question.expression) && values.equals(question.values);
        }

        @Override
        public int hashCode() {
            return 31 * expression.hashCode() + values.hashCode();
        }
    }

    /**
     * What the rule's test asks, with the values of all properties that it names in the order of their names; empty when it asks for anything else
     * than properties that are text, numbers or truth values, such as links or variables of the profile.
     */
    Optional<Question> of(Object object, Rule rule) {
        if (atHand.filter(known -> known == object).isEmpty()) {
            atHand = Optional.of(object);
            asked.clear();
        }
        return tests.computeIfAbsent(object.getClass(), type -> new IdentityHashMap<>()).computeIfAbsent(rule, unknown -> test(object, rule.getTest()))
                .flatMap(test -> values(object, test.properties()).map(values -> new Question(test.expression(), values)));
    }

    private Optional<List<java.lang.Object>> values(Object object, List<Method> properties) {
        List<java.lang.Object> values = new ArrayList<>(properties.size());
        for (Method property : properties) {
            try {
                java.lang.Object value = asked.get(property);
                if (value == null && !asked.containsKey(property)) {
                    value = property.invoke(object);
                    asked.put(property, value);
                }
                if (value != null && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                    return Optional.empty();
                }
                values.add(value);
            } catch (ReflectiveOperationException e) {
                // veraPDF asks for itself, and fails as it does
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static Optional<Test> test(Object object, String expression) {
        return KNOWN.computeIfAbsent(object.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(expression, unknown -> properties(object, unknown).map(properties -> new Test(unknown, properties)));
    }

    private static Optional<List<Method>> properties(Object object, String expression) {
        String code = LITERAL.matcher(expression).replaceAll(" ");
        Set<String> names = new TreeSet<>(NAME.matcher(code).results().map(MatchResult::group).toList());
        names.removeAll(WORDS);
        PARAMETER.matcher(code).results().map(parameter -> parameter.group(1)).forEach(names::remove);
        if (!object.getProperties().containsAll(names)) {
            return Optional.empty();
        }
        List<Method> getters = names.stream().flatMap(name -> getter(object.getClass(), name).stream()).toList();
        return getters.size() == names.size() ? Optional.of(getters) : Optional.empty();
    }

    /** One for each property, for Java gives another each time. */
    private static Optional<Method> getter(Class<?> type, String property) {
        return GETTERS.computeIfAbsent(type, unknown -> new ConcurrentHashMap<>()).computeIfAbsent(property, unknown -> Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("get" + property) && method.getParameterCount() == 0 && !method.isBridge()).findFirst());
    }
}
