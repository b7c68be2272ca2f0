package org.readout.extract.language;

import java.util.regex.Pattern;

/** A heading that says why something does not do, and so tells of nothing good: “Why openness is not enough”. */
public final class WhyNot {

    private static final Pattern FORM = Pattern.compile("(?U)(?:why|pourquoi|por que|warum|wieso|weshalb) (?:no (?:basta|alcanza|es|son|sirve)\\b.*|(?:\\w+ ){1,6}?(?:not|never|cannot|(?:is|are|does|do|did|wo|ca)nt|no|insufficient|pas|jamais|insuffisant\\w*|nunca|insuficientes?|nicht|nie|kein\\w*)\\b.*)");

    private WhyNot() {
    }

    public static boolean is(String heading) {
        return FORM.matcher(Fold.unnumbered(heading)).matches();
    }
}
