package org.readout.extract.record;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Group;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/**
 * Whom a heading among others says that the asks under it are for. Where most of them name bodies that are known, a bare name
 * between them is a body too: “Ministry of Justice”, “Judicial Council”, “The ILO and the United Nations system”; “Of funders”, “Of ourselves”.
 */
final class Bodies {

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}?";
    private static final Pattern BARE = Pattern.compile(NAME + "(?: (?:and|et|y|e|und) (?:(?:the|le|la|les|el|los|las|der|die|das) |l['’])?" + NAME + ")?");
    private static final Pattern OF = Pattern.compile("(?iu)^(?:of|from|vom|von(?: den| der)?|du|des|de la|del|de los|de las)\\s");

    private Bodies() {
    }

    /** Whether a heading is no more than a short name. */
    static boolean isBare(String title) {
        return BARE.matcher(title).matches() && !OF.matcher(title).lookingAt();
    }

    /** “Data artifacts” beside “Model artifacts”: the last word is what the layers have in common. */
    private static boolean isCalledAlike(String one, String two) {
        return one.indexOf(' ') > 0 && one.substring(one.lastIndexOf(' ')).equalsIgnoreCase(two.substring(Math.max(0, two.lastIndexOf(' '))));
    }

    private static boolean fewAreDimensions(List<Section> siblings) {
        return siblings.stream().filter(sibling -> Group.isDimension(sibling.title())).count() * 2 < siblings.size();
    }

    /** What a heading says of all that stands under it, by its own words or by those of its siblings. */
    static Group of(RecordKind kind, Section section, List<Section> siblings, Tongue tongue) {
        String title = section.title();
        Group said = Group.of(kind, title, tongue);
        if (said.fields().containsKey("dimension") && Group.isDimension(title) && siblings.stream().map(Section::title)
                .anyMatch(sibling -> !Group.isDimension(sibling) && (isCalledAlike(sibling, title) || fewAreDimensions(siblings)))) {
            return new Group(Map.of("layer", title));
        }
        if (kind != RecordKind.RECOMMENDATION || !said.fields().isEmpty() || !BARE.matcher(title).matches() || Imperative.opens(title, tongue) && !Actors.named(title)) {
            return said;
        }
        long known = siblings.stream().filter(sibling -> !Addressee.ofGroup(sibling.title(), tongue).isEmpty()).count();
        return known * 2 > siblings.size() ? new Group(Map.of("addressee", OF.matcher(title).replaceFirst(""))) : said;
    }
}
