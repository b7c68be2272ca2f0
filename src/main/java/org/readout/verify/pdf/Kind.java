package org.readout.verify.pdf;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;

/**
 * What all objects that veraPDF models alike are asked. Profiles share most of their tests.
 *
 * @param questions  by the names that rules have for them
 * @param links      to the objects below
 * @param exclusions most of what rules ask of tags
 * @param tests      what else the rules ask, each once
 * @param rules      in veraPDF's order
 * @param deferred   rules that wait until the whole file was seen
 * @param variables  that such an object sets
 */
record Kind(Map<String, Question> questions, List<String> links, List<Exclusion> exclusions, List<Test> tests, List<Held> rules, List<Held> deferred, List<Variable> variables) {

    /** The types of names, and of numbers, each with those it is one of. */
    static final List<String> NAME = List.of("CosName", "CosObject", "Object");
    static final List<String> NUMBER = List.of("CosReal", "CosInteger", "CosNumber", "CosObject", "Object");

    /** Links that lead to names or numbers and to nothing else, of which there are more in a file than of all other objects. */
    private static final Map<String, List<String>> PLAIN = Map.of("keys", NAME, "tag", NAME, "fontName", NAME, "size", NUMBER, "colorValues", NUMBER, "controlPoints", NUMBER,
            "point", NUMBER);
    private static final String SIZE = "_size";
    private static final Pattern EXCLUSION = Pattern.compile("(?<property>\\w+) != '(?<value>[^'\\\\]*)'");

    /** What rules have a name for, and its number among these, from 0. */
    record Question(int at, Answer answer) {
    }

    /** What an object says to a question. */
    @FunctionalInterface
    interface Answer {

        java.lang.@Nullable Object of(Object object) throws ReflectiveOperationException;
    }

    /**
     * @param rule one of those that ask this
     * @param term empty when only JavaScript can tell
     */
    record Test(Rule rule, Optional<Term> term) {

        static Test of(Rule rule) {
            return new Test(rule, TermReader.read(rule.getTest()));
        }
    }

    /**
     * All tests that say of one property what it may not be: {@code parentStandardType != 'P'}.
     *
     * @param tests by what each does not allow
     */
    record Exclusion(String property, Map<String, Test> tests) {
    }

    /** A rule that an object is held against, and whose it is. */
    record Held(ValidationProfile profile, Rule rule) {
    }

    static Kind of(Object object, List<ValidationProfile> profiles) {
        List<String> types = Stream.concat(Stream.of(object.getObjectType()), object.getSuperTypes().stream()).toList();
        Map<Boolean, List<Held>> rules = profiles.stream()
                .flatMap(profile -> types.stream().flatMap(type -> profile.getRulesByObject(type).stream()).map(rule -> new Held(profile, rule)))
                .collect(Collectors.partitioningBy(held -> Boolean.TRUE.equals(held.rule().getDeferred())));
        Map<String, Map<String, Test>> exclusions = new LinkedHashMap<>();
        Map<String, Test> tests = new LinkedHashMap<>();
        for (Held held : rules.get(false)) {
            String test = held.rule().getTest();
            Matcher exclusion = EXCLUSION.matcher(test);
            if (exclusion.matches()) {
                exclusions.computeIfAbsent(exclusion.group("property"), any -> new LinkedHashMap<>()).computeIfAbsent(exclusion.group("value"), any -> Test.of(held.rule()));
            } else {
                tests.computeIfAbsent(test, any -> Test.of(held.rule()));
            }
        }
        List<Variable> variables = types.stream().flatMap(type -> profiles.stream().flatMap(profile -> profile.getVariablesByObject(type).stream())).toList();
        List<String> links = links(object, profiles);
        return new Kind(questions(object, links), links, exclusions.entrySet().stream().map(one -> new Exclusion(one.getKey(), one.getValue())).toList(),
                List.copyOf(tests.values()), rules.get(false), rules.get(true), variables);
    }

    /** All its properties, and how many things each link leads to. */
    private static Map<String, Question> questions(Object object, List<String> links) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> object.getProperties().contains(property(method)))
                .forEach(method -> answers.putIfAbsent(property(method), getter(method)));
        links.forEach(link -> answers.putIfAbsent(link + SIZE, asked -> asked.getLinkedObjects(link).size()));
        Map<String, Question> questions = new HashMap<>();
        answers.forEach((name, answer) -> questions.put(name, new Question(questions.size(), answer)));
        return questions;
    }

    /** Java looks each time whether it may call a method, unless it is told so once. */
    private static Answer getter(Method method) {
        method.setAccessible(true);
        return method::invoke;
    }

    /** Without those that lead to what no rule is about. */
    private static List<String> links(Object object, List<ValidationProfile> profiles) {
        return object.getLinks().stream().filter(link -> !PLAIN.containsKey(link) || isRuled(PLAIN.get(link), profiles)).toList();
    }

    /** Whether any of these types has a rule. */
    static boolean isRuled(List<String> types, List<ValidationProfile> profiles) {
        return profiles.stream().anyMatch(profile -> types.stream().anyMatch(type -> !profile.getRulesByObject(type).isEmpty()));
    }

    /** Of many, such as operators that draw a line, no rule asks anything. */
    boolean isAsked() {
        return !tests.isEmpty() || !exclusions.isEmpty() || !deferred.isEmpty() || !variables.isEmpty();
    }

    private static String property(Method getter) {
        return getter.getName().substring("get".length());
    }
}
