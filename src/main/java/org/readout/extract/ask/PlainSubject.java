package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.PatternFile;

/**
 * Whom “… should …” asks where no word of the subject is known to name people or bodies: “Dentists should publish the rules.” Nobody can list all who act; so whatever
 * does something is taken to be asked, unless it is known to be a thing.
 */
final class PlainSubject {

    private static final PatternFile PATTERNS = PatternFile.of(PlainSubject.class);
    private static final int LONGEST = 6;
    private static final Pattern ASK = Pattern.compile("(?iU)^(?<who>[^.,;:?!()]{2,60}?)\\s(?:shall|" + Should.VERBS + ")\\s(?<does>.+)$", Pattern.DOTALL);
    /** Before what is no subject, or none in particular: “In der Regel sollte …”, “A right to undo should …”, “No relief should …”. */
    private static final Pattern NO_SUBJECT = PATTERNS.pattern("no-subject");
    /** What lasts, holds, costs or is done to is no one; whoever does so is asked nothing. */
    private static final Pattern IDLE = Pattern.compile(PATTERNS.text("idle"), Pattern.DOTALL);
    /** By how they end, or because memos speak of them. */
    private static final Pattern THING = PATTERNS.pattern("thing");

    private PlainSubject() {
    }

    /** Who that is, as written. */
    static Optional<String> of(String sentence) {
        Matcher ask = ASK.matcher(Ordinal.without(sentence.strip()));
        return ask.matches() && isSomeone(ask.group("who").strip()) && !IDLE.matcher(ask.group("does").strip()).matches() ? Optional.of(ask.group("who").strip())
                : Optional.empty();
    }

    private static boolean isSomeone(String subject) {
        return Fold.stretches(subject) <= LONGEST && !Addressee.isNobody(subject) && !NO_SUBJECT.matcher(subject).matches() && !isThing(subject);
    }

    /** By the word that the others belong to: “the camera” in “the camera of each train”. */
    private static boolean isThing(String subject) {
        String head = Addressee.head(subject);
        return Addressee.isWritten(head) || THING.matcher(head.substring(head.lastIndexOf(' ') + 1).replaceFirst("^[lLdD]['’]", "")).matches();
    }
}
