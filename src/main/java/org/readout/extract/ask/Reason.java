package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.Sieve;

/** Why something is asked, where a sentence or the end of one begins with a word of reason. */
public final class Reason {

    private static final Pattern SENTENCE = Pattern.compile("(?iU)^(?:because|since\\b|the (?:(?:main|chief|only|simple|first) )?reason|the rationale|our (?:main )?reason|the aim is|(?:this|it) is because|(?:we|i) (?:say|ask|propose|recommend|suggest) (?:so|this|it) because|(?:this|it) matters because|(?:this|that) is (?:\\p{L}+ )?(?:important|needed|necessary) (?:because|since|as)|as it stands"
            + "|parce qu|car\\b|puisque|en effet|la (?:principale |première |seule )?raison|le (?:principal |premier )?motif|étant donné|c['’]est que|(?:cela|ceci|ce) (?:[\\p{L}'’]+ ){1,3}parce qu|nous le \\p{L}+ (?:parce qu|car\\b)"
            + "|porque|puesto que|ya que|dado que|pues\\b|la (?:principal |única )?razón|el (?:principal )?motivo|esto se debe|ello se debe|(?:esto|ello) (?:es|resulta) \\p{L}+ (?:porque|ya que)|lo \\p{L}+ porque"
            + "|denn\\b|weil\\b|da\\b|der (?:haupt|einzige |wichtigste |erste )?grund|grund dafür|hintergrund ist|dafür spricht\\b|schließlich ist|(?:das|dies) (?:ist|wird) (?:\\p{L}+ )?(?:nötig|wichtig|notwendig|erforderlich), (?:weil|da)\\b)(?s:.*)");
    /** Behind what is asked: “…, since no farmer is free to refuse”; what is done “merely because” of something is part of the ask. */
    private static final Sieve CLAUSE = Sieve.of(Pattern.compile("(?iU)(?:(?<!\\b(?:merely|only|simply|just|solely) )\\bbecause\\b(?! of\\b)|(?<=, )(?:since\\b(?! (?:the|\\p{L}+) \\d|\\s\\d)|given that\\b|as (?:there|it|they|we|nobody|no one|otherwise)\\b)|\\bfor the (?:simple )?reason that\\b"
            + "|(?<!\\b(?:uniquement|seulement|simplement) )\\bparce qu(?:e\\b|['’])|\\bpuisqu(?:e\\b|['’])|(?<=, )(?:car|étant donné qu|dès lors qu|d['’]autant qu)\\b|\\bau motif qu"
            + "|(?<!\\b(?:solo|sólo|solamente|únicamente|simplemente) )\\bporque\\b|(?<=, )(?:ya que|puesto que|dado que|pues|toda vez que|en vista de que)\\b"
            + "|(?<=, )(?<!\\b(?:nur|bloß|allein|deshalb|deswegen), )(?:weil|denn|zumal)\\b|(?<=, )da (?=(?:der|die|das|den|dem|sie|es|er|wir|man|sonst|ohne|nur|ein\\p{L}*|kein\\p{L}*|dies\\p{L}*|jede\\p{L}*|niemand|bisher|bislang|derzeit)\\b)|\\bmit der begründung, dass\\b)(?s:.{12,})"));

    private Reason() {
    }

    /** Whether the sentence gives the reason for what was asked before it. */
    public static boolean is(String sentence) {
        return SENTENCE.matcher(sentence).matches();
    }

    /** The end of a sentence that says why, without the full stop. */
    public static Optional<String> within(String sentence) {
        return CLAUSE.find(sentence).filter(clause -> clause.start() > 0).map(clause -> clause.group().strip().replaceFirst("[.;]$", ""));
    }

    /** Whether a sentence of the text may end so. */
    public static boolean may(String text) {
        return CLAUSE.may(text);
    }
}
