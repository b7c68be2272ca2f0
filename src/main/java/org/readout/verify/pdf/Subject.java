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

    /** Some properties answer differently the second time, such as whether a heading skips a level: what was told here is not asked again. */
    boolean holds(Kind.Test test) {
        try {
            return Boolean.TRUE.equals(test.term().orElseThrow(() -> new Unsure(test.rule().getTest())).of(this));
        } catch (Unsure e) {
            return script.holds(object, test.rule());
        }
    }

    boolean wasAsked(String name) {
        return answers.containsKey(name);
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
