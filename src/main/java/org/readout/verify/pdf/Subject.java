package org.readout.verify.pdf;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.verify.pdf.Term.Unsure;
import org.verapdf.model.baselayer.Object;

/** An object of a file, and what it answered: some properties go through the tags of the file each time they are asked for. */
final class Subject implements Facts {

    private static final String SIZE = "_size";

    private final Object object;
    private final Kind kind;
    private final Script script;
    private final Map<String, java.lang.@Nullable Object> answers = new HashMap<>();

    Subject(Object object, Kind kind, Script script) {
        this.object = object;
        this.kind = kind;
        this.script = script;
    }

    /** That it does is told here, that it does not by veraPDF alone. */
    boolean holds(Kind.Test test) {
        return test.term().filter(this::holds).isPresent() || script.holds(object, test.rule());
    }

    private boolean holds(Term term) {
        try {
            return Boolean.TRUE.equals(term.of(this));
        } catch (Unsure e) {
            return false;
        }
    }

    void setVariables() {
        kind.variables().forEach(variable -> script.set(variable, object, this));
    }

    @Override
    public java.lang.@Nullable Object value(String name) {
        java.lang.Object known = answers.get(name);
        if (known == null && !answers.containsKey(name)) {
            known = asked(name);
            answers.put(name, known);
        }
        return known;
    }

    private java.lang.@Nullable Object asked(String name) {
        Method getter = kind.getters().get(name);
        if (getter == null) {
            String link = name.endsWith(SIZE) ? name.substring(0, name.length() - SIZE.length()) : "";
            return kind.links().contains(link) ? (java.lang.Object) object.getLinkedObjects(link).size() : script.value(name);
        }
        try {
            return getter.invoke(object);
        } catch (ReflectiveOperationException e) {
            // veraPDF asks for itself, and fails as it does
            throw new Unsure(name);
        }
    }
}
