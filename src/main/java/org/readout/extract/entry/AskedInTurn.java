package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.language.Actors;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;

/** One sentence that asks several bodies in turn, a clause each: “We ask the State to pay for audits; the towns, to publish them.” */
final class AskedInTurn {

    private static final PatternFile PATTERNS = PatternFile.of(AskedInTurn.class);
    private static final Pattern CLAUSE = Pattern.compile("[^;]+");
    /** A body with what it is asked, the verb of asking left out. */
    private static final Pattern BODY = PATTERNS.pattern("body");

    private AskedInTurn() {
    }

    /** A clause from {@code start}, and whom it asks. */
    record Clause(int start, String said, String who) {
    }

    /** Empty where the sentence does not ask so. */
    static List<Clause> in(Sentences.Sentence sentence) {
        if (sentence.text().indexOf(';') < 0 || !Ask.recommends(sentence.text())) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(sentence.text());
        while (clause.find()) {
            Matcher body = BODY.matcher(clause.group());
            String who = clauses.isEmpty() ? Addressee.ofAsk(clause.group()) : body.matches() && Actors.named(body.group("who")) ? body.group("who").strip() : "";
            if (who.isEmpty()) {
                return List.of();
            }
            int blank = clause.group().length() - clause.group().stripLeading().length();
            clauses.add(new Clause(sentence.start() + clause.start() + blank, clause.group().strip(), who));
        }
        return clauses.size() > 1 ? clauses : List.of();
    }
}
