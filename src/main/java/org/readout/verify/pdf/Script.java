package org.readout.verify.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;

/** The variables of profiles, and veraPDF's JavaScript for what is not told without; that is started when it is first needed. */
final class Script implements Facts, AutoCloseable {

    private static final Facts NOTHING = name -> {
        throw new Term.Unsure(name);
    };

    private final Map<String, java.lang.@Nullable Object> variables = new HashMap<>();
    private Optional<ScriptableObject> scope = Optional.empty();

    Script(List<ValidationProfile> profiles) {
        for (ValidationProfile profile : profiles) {
            for (Variable variable : profile.getVariables()) {
                variables.put(variable.getName(), TermReader.read(variable.getDefaultValue()).orElseThrow().of(NOTHING));
            }
        }
    }

    @Override
    public java.lang.@Nullable Object value(String name) {
        java.lang.Object value = variables.get(name);
        return value != null || variables.containsKey(name) ? value : NOTHING.value(name);
    }

    boolean holds(Object object, Rule rule) {
        return JavaScriptEvaluator.getTestEvalResult(object, rule, scope());
    }

    void set(Variable variable, Object object, Facts facts) {
        java.lang.Object value;
        try {
            value = TermReader.read(variable.getValue()).orElseThrow(() -> new Term.Unsure(variable.getValue())).of(facts);
        } catch (Term.Unsure e) {
            value = JavaScriptEvaluator.evalVariableResult(variable, object, scope());
        }
        variables.put(variable.getName(), value);
    }

    private ScriptableObject scope() {
        ScriptableObject known = scope.orElseGet(JavaScriptEvaluator::initialise);
        scope = Optional.of(known);
        variables.forEach((name, value) -> known.put(name, known, value));
        return known;
    }

    boolean isStarted() {
        return scope.isPresent();
    }

    @Override
    public void close() {
        scope.ifPresent(known -> JavaScriptEvaluator.exitContext());
    }
}
