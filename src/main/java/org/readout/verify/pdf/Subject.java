package org.readout.verify.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.verify.pdf.Term.Unsure;
import org.verapdf.model.baselayer.Object;

/** An object of a file, and what it answered: some properties go through the tags of the file each time they are asked for. */
final class Subject implements Facts {

    private final Object object;
    private final Kind kind;
    private final Script script;
    private final java.lang.@Nullable Object[] answers;
    private final boolean[] asked;

    Subject(Object object, Kind kind, Script script) {
        this.object = object;
        this.kind = kind;
        this.script = script;
        this.answers = new java.lang.Object[kind.questions().size()];
        this.asked = new boolean[answers.length];
    }

    /** The tests that it does not stand. */
    Set<String> failed() {
        Set<String> failed = Set.of();
        for (Kind.Exclusion exclusion : kind.exclusions()) {
            failed = with(failed, excluded(exclusion));
        }
        for (Kind.Test test : kind.tests()) {
            failed = holds(test) ? failed : with(failed, List.of(test));
        }
        return failed;
    }

    private static Set<String> with(Set<String> failed, List<Kind.Test> more) {
        return more.isEmpty() ? failed : Stream.concat(failed.stream(), more.stream().map(test -> test.rule().getTest())).collect(Collectors.toSet());
    }

    /** One at most, where the property is text, and none where it is nothing; else each is asked by itself. */
    private List<Kind.Test> excluded(Kind.Exclusion exclusion) {
        try {
            java.lang.Object value = value(exclusion.property());
            if (value == null || value instanceof String) {
                Kind.Test test = value == null ? null : exclusion.tests().get(value);
                return test == null ? List.of() : List.of(test);
            }
        } catch (Unsure e) {
            // so will each test be
        }
        return exclusion.tests().values().stream().filter(test -> !holds(test)).toList();
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
        Kind.Question question = kind.questions().get(name);
        return question != null && asked[question.at()];
    }

    void setVariables() {
        kind.variables().forEach(variable -> script.set(variable, object, this));
    }

    @Override
    public java.lang.@Nullable Object value(String name) {
        Kind.Question question = kind.questions().get(name);
        if (question == null) {
            return script.value(name);
        }
        if (!asked[question.at()]) {
            answers[question.at()] = answer(name, question);
            asked[question.at()] = true;
        }
        return answers[question.at()];
    }

    private java.lang.@Nullable Object answer(String name, Kind.Question question) {
        try {
            return question.answer().of(object);
        } catch (ReflectiveOperationException e) {
            // veraPDF asks for itself, and fails as it does
            throw new Unsure(name);
        }
    }
}
