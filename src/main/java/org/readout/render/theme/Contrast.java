package org.readout.render.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.render.theme.Look.Role;

/** Which colours must stand out from which, and by how much: WCAG 2.2, 1.4.3 (text) and 1.4.11 (graphics). */
final class Contrast {

    private static final double FOR_TEXT = 4.5;
    private static final double FOR_GRAPHICS = 3;

    private static final List<Pair> PAIRS = Stream.concat(
            Stream.of(Role.TEXT, Role.QUIET, Role.ACCENT, Role.OPPORTUNITY, Role.RISK)
                    .flatMap(role -> Stream.of(new Pair(role, Role.PAPER, FOR_TEXT), new Pair(role, Role.TINT, FOR_TEXT))),
            Stream.of(new Pair(Role.ON_ACCENT, Role.ACCENT, FOR_TEXT), new Pair(Role.TEXT, Role.HIGHLIGHT, FOR_TEXT),
                    new Pair(Role.EDGE, Role.PAPER, FOR_GRAPHICS), new Pair(Role.EDGE, Role.TINT, FOR_GRAPHICS))).toList();

    private Contrast() {
    }

    record Pair(Role front, Role back, double atLeast) {

        boolean of(Role role) {
            return front == role || back == role;
        }

        Role other(Role role) {
            return front == role ? back : front;
        }

        String need() {
            return atLeast == FOR_TEXT ? "text needs 4.5 : 1" : "graphics need 3 : 1";
        }
    }

    /** A pair that is too much alike, and the ratio it has. */
    record Breach(Pair pair, double ratio) {
    }

    /** Pairs of which a colour is not known are passed over. */
    static List<Breach> breaches(Map<Role, Colour> colours) {
        return PAIRS.stream().filter(pair -> colours.keySet().containsAll(List.of(pair.front(), pair.back())))
                .map(pair -> new Breach(pair, colours.get(pair.front()).contrast(colours.get(pair.back()))))
                .filter(breach -> breach.ratio() < breach.pair().atLeast()).toList();
    }

    /** The shade of {@code role}'s colour, as near as possible, with which every pair it is in passes, whichever of these colours it is among. */
    static Optional<Colour> nearest(Role role, List<Map<Role, Colour>> among) {
        List<Pair> pairs = PAIRS.stream().filter(pair -> pair.of(role)).toList();
        return among.get(0).get(role).nearest(shade -> among.stream().allMatch(colours -> pairs.stream().allMatch(pair -> {
            Colour other = colours.get(pair.other(role));
            return other == null || shade.contrast(other) >= pair.atLeast();
        })));
    }
}
