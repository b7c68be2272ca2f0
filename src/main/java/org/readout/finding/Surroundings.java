package org.readout.finding;

import java.util.List;
import java.util.Map;

/**
 * What a report's page lies among: the page it goes back to, and the sheet of the theme's colours and fonts. Without them a page stands alone, in the letters of whatever
 * it is read on.
 *
 * @param back  path of the page it goes back to, from its own; empty where there is none
 * @param says  what that page is called
 * @param sheet path of the sheet of the theme's colours and fonts; empty where there is none
 */
public record Surroundings(String back, String says, String sheet) {

    public static final Surroundings NONE = new Surroundings("", "", "");

    /** The same for a page one folder below. */
    public Surroundings below() {
        return new Surroundings(above(back), says, above(sheet));
    }

    private static String above(String path) {
        return path.isEmpty() ? "" : "../" + path;
    }

    /** For a page that belongs to another one, beside it. */
    public Surroundings of(String page, String called) {
        return new Surroundings(page, called, sheet);
    }

    /** For a template: {@code back} with {@code href} and {@code says}, and {@code sheet}, each of them once or not at all. */
    public Map<String, Object> view() {
        return Map.of("back", back.isEmpty() ? List.of() : List.of(Map.of("href", back, "says", says)), "sheet", sheet.isEmpty() ? List.of() : List.of(sheet));
    }
}
