package org.readout.verify.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/**
 * veraPDF's validator for several profiles at once: it has a constructor for that, but no factory. A test is an expression in
 * JavaScript over properties of one object of the file; profiles share most of their tests, and thousands of glyphs are alike. What
 * an expression gave for the same values it gives again, in every file, so it is evaluated once. Only what passed is remembered: every
 * failure is found, counted and told by veraPDF itself.
 */
final class AllAtOnce extends BaseValidator {

    private static final Set<TestValues.Question> PASSED = ConcurrentHashMap.newKeySet();
    /** When there are more, they are found out anew. */
    private static final int MOST_PASSED = 50_000;

    private final TestValues properties = new TestValues();

    AllAtOnce(List<ValidationProfile> profiles) {
        super(profiles);
    }

    @Override
    public boolean firstProcessObjectWithRule(FlavourValidator validator, Object object, String context, Rule rule) {
        // a deferred rule is noted here and asked later
        Optional<TestValues.Question> question = Boolean.TRUE.equals(rule.getDeferred()) ? Optional.empty() : properties.of(object, rule);
        if (question.filter(PASSED::contains).isPresent()) {
            return true;
        }
        boolean holds = super.firstProcessObjectWithRule(validator, object, context, rule);
        if (holds && question.isPresent()) {
            if (PASSED.size() >= MOST_PASSED) {
                PASSED.clear();
            }
            PASSED.add(question.get());
        }
        return holds;
    }
}
