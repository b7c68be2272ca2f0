package org.readout.verify.pdf;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.verapdf.model.baselayer.Object;

/**
 * What tests of veraPDF's profiles ask of an object. The rules of all profiles are held against one object after the other, so a
 * property is asked for once while its object is at hand; some go through the tags of the file each time.
 */
final class TestValues {

    /** What is text and not a name: strings and regular expressions. */
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"|(?<=\\()\\s*/(?:[^/\\\\]|\\\\.)+/[a-z]*");
    /** Names, but for those of members, which belong to the value before the point. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "undefined");
    private static final Map<Class<?>, Map<String, Optional<List<Method>>>> KNOWN = new ConcurrentHashMap<>();

    private final Map<Method, java.lang.Object> asked = new HashMap<>();
    private Optional<Object> atHand = Optional.empty();

    /**
     * The values of all properties that {@code test} names, in the order of their names; empty when it asks for anything else than
     * properties that are text, numbers or truth values, such as links or variables of the profile.
     */
    Optional<List<java.lang.Object>> of(Object object, String test) {
        if (atHand.filter(known -> known == object).isEmpty()) {
            atHand = Optional.of(object);
            asked.clear();
        }
        return KNOWN.computeIfAbsent(object.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(test, unknown -> properties(object, unknown)).flatMap(properties -> values(object, properties));
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

    private static Optional<List<Method>> properties(Object object, String test) {
        Set<String> names = new TreeSet<>(NAME.matcher(LITERAL.matcher(test).replaceAll(" ")).results().map(MatchResult::group).toList());
        names.removeAll(WORDS);
        if (!object.getProperties().containsAll(names)) {
            return Optional.empty();
        }
        List<Method> getters = names.stream().flatMap(name -> Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getName().equals("get" + name) && method.getParameterCount() == 0 && !method.isBridge()).limit(1)).toList();
        return getters.size() == names.size() ? Optional.of(getters) : Optional.empty();
    }
}
