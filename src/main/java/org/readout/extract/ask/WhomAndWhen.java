package org.readout.extract.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom an ask is for and by when, as courts of auditors put it in brackets before the ask: “the Treasury, the Home Office – by 2027”. */
public record WhomAndWhen(String whom, String when) {

    /** A year, with a word or two of when in it: “dès 2026”, “end of 2027”, “T2 2027”. */
    private static final Pattern DATED = Pattern.compile("(?U)(?:[\\p{L}\\d’'.-]+ ){0,3}\\d{4}(?:[-–/]\\d{2,4})?");
    private static final Pattern PARTED = Pattern.compile("(?U)(?<whom>.+)(?:\\s(?:--|[–—-])\\s|[,;:]\\s)\\s*(?<when>[^,;]+)");

    /** A date may stand last. */
    public static WhomAndWhen of(String said) {
        Matcher parted = PARTED.matcher(said.strip());
        boolean dated = parted.matches() && (DATED.matcher(parted.group("when")).matches() || ByWhen.is(parted.group("when")));
        return dated ? new WhomAndWhen(parted.group("whom"), parted.group("when")) : new WhomAndWhen(said.strip(), "");
    }
}
