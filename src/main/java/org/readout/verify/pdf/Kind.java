package org.readout.verify.pdf;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;

/**
 * What all objects that veraPDF models alike are asked. Profiles share most of their tests.
 *
 * @param getters   of the properties, by their names
 * @param links     to the objects below
 * @param tests     what the rules ask, each once
 * @param rules     in veraPDF's order
 * @param deferred  rules that wait until the whole file was seen
 * @param variables that such an object sets
 */
record Kind(Map<String, Method> getters, List<String> links, List<Test> tests, List<Held> rules, List<Held> deferred, List<Variable> variables) {

    /**
     * @param rule one of those that ask this
     * @param term empty when only JavaScript can tell
     */
    record Test(Rule rule, Optional<Term> term) {

        static Test of(Rule rule) {
            return new Test(rule, TermReader.read(rule.getTest()));
        }
    }

    /** A rule that an object is held against, and whose it is. */
    record Held(ValidationProfile profile, Rule rule) {
    }

    static Kind of(Object object, List<ValidationProfile> profiles) {
        List<String> types = Stream.concat(Stream.of(object.getObjectType()), object.getSuperTypes().stream()).toList();
        Map<Boolean, List<Held>> rules = profiles.stream()
                .flatMap(profile -> types.stream().flatMap(type -> profile.getRulesByObject(type).stream()).map(rule -> new Held(profile, rule)))
                .collect(Collectors.partitioningBy(held -> Boolean.TRUE.equals(held.rule().getDeferred())));
        Map<String, Method> getters = Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> object.getProperties().contains(property(method)))
                .collect(Collectors.toMap(Kind::property, Function.identity(), (one, other) -> one));
        List<Test> tests = rules.get(false).stream().map(Held::rule).collect(Collectors.toMap(Rule::getTest, Test::of, (one, other) -> one, LinkedHashMap::new))
                .values().stream().toList();
        List<Variable> variables = types.stream().flatMap(type -> profiles.stream().flatMap(profile -> profile.getVariablesByObject(type).stream())).toList();
        return new Kind(getters, List.copyOf(object.getLinks()), tests, rules.get(false), rules.get(true), variables);
    }

    /** Of many, such as operators that draw a line, no rule asks anything. */
    boolean isAsked() {
        return !tests.isEmpty() || !deferred.isEmpty() || !variables.isEmpty();
    }

    private static String property(Method getter) {
        return getter.getName().substring("get".length());
    }
}
