package org.readout.batch.work;

import java.util.Collection;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.SourceSpan;

/**
 * A run that cannot begin or go on because of something its user can mend: a wrong folder, template or word. Carries the
 * findings that say so. Not for drafts: what is wrong with a draft never stops a run.
 */
public sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public Refusal(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    /** Another run is at work on the output folder: the same command will do when that one has ended. */
    public static final class Busy extends Refusal {

        private static final long serialVersionUID = 1L;

        public Busy(List<Finding> findings) {
            super(findings);
        }
    }

    /** Nothing can be written to the output folder. */
    public static final class Unwritable extends Refusal {

        private static final long serialVersionUID = 1L;

        public Unwritable(List<Finding> findings) {
            super(findings);
        }
    }

    /** The run would take off what is live, and nobody has said that this is meant. */
    public static final class NotMeant extends Refusal {

        private static final long serialVersionUID = 1L;

        public NotMeant(String place, String message, String hint) {
            super(of(place, message, hint).findings());
        }
    }

    public static Refusal of(String place, String message, String hint) {
        return new Refusal(List.of(Finding.error("cannot-run", SourceSpan.of(place), message, hint)));
    }

    /** A word that names nothing, with the nearest that does. */
    public static Refusal unknown(String option, String word, Collection<String> known) {
        return of(option + " " + word, "There is no " + option.substring(2) + " “" + word + "”.",
                Spelling.nearest(word, known).map(near -> "Did you mean “" + near + "”? ").orElse("")
                        + "There are: " + String.join(", ", known) + ".");
    }

    public List<Finding> findings() {
        return findings;
    }
}
