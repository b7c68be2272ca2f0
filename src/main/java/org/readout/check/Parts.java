package org.readout.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/** Whether a memo has the parts of its type, and something in them. */
final class Parts {

    /** As many as a hint can say. */
    private static final int HEADINGS = 2;

    /** What stands between the names of two parts, in the languages that parts are known in. */
    private static final String AND = ",?\\s(?:and|et|y|e|und|&)\\s+";

    private Parts() {
    }

    static Stream<Breach> missing(MemoText memo, MemoType type) {
        List<MemoType.Part> required = type.parts().stream().filter(MemoType.Part::required).toList();
        List<MemoType.Part> missing = required.stream().filter(part -> sections(memo, part).isEmpty())
                .filter(part -> part.holds().isEmpty() || count(memo, part) == 0).toList();
        if (missing.size() > 1 && missing.equals(required) && missing.stream().allMatch(part -> part.isOfferedIn(memo.language()))) {
            return Stream.of(isAnother(memo, type, missing));
        }
        return missing.stream().map(part -> new Breach(SourceSpan.of(memo.memo().file()), "The part “" + part.headings().get(0)
                + "” is missing; a " + type.title().toLowerCase(Locale.ROOT) + " must have it.", hint(memo, type, part)));
    }

    /** Without any of its parts it was hardly meant to be one, and to be told of each does not help. */
    private static Breach isAnother(MemoText memo, MemoType type, List<MemoType.Part> missing) {
        return new Breach(SourceSpan.of(memo.memo().file()), "None of the parts is there that a " + type.title().toLowerCase(Locale.ROOT) + " must have: "
                + missing.stream().map(part -> "“" + part.headings().get(0) + "”").collect(Collectors.joining(", ")) + ".",
                "Give each a heading of its own, such as " + missing.stream().flatMap(part -> offered(memo, part).limit(1)).map(heading -> "“" + heading + "”")
                        .collect(Collectors.joining(", ")) + "; or, if it is a memo of another kind, say which (“type: …”): “readout new-type ID --from-draft FILE” begins a new one.");
    }

    /** A section that names the part beside others says that the author thought of it. */
    private static String hint(MemoText memo, MemoType type, MemoType.Part part) {
        String language = memo.language();
        if (!part.isOfferedIn(language)) {
            return "Perhaps a heading of the draft names it: no headings in " + LanguageRules.name(language)
                    + " are known of it yet. They are added once, for all drafts, to “headings” and “offer” of the part “"
                    + part.id() + "” in templates/types/" + type.id() + ".yaml.";
        }
        String instead = memo.memo().allSections().filter(section -> namesBesideOthers(section, part)).findFirst()
                .map(Section::title).map(title -> "“" + title + "” is not taken for it, as it names others too: give it").orElse("Give it");
        return instead + " a heading of its own, such as " + offered(memo, part).map(heading -> "“" + heading + "”").collect(Collectors.joining(" or "))
                + ", or give the memo another type.";
    }

    /** In the language of the draft, where the type knows one. */
    private static Stream<String> offered(MemoText memo, MemoType.Part part) {
        return Optional.ofNullable(part.offer().get(memo.language())).map(Stream::of).orElseGet(() -> part.headings().stream().limit(HEADINGS));
    }

    /** “Introduction to summary statistics” has the word and means something else; over sections that are several parts it means those. */
    private static boolean namesBesideOthers(Section section, MemoType.Part part) {
        String title = section.title().toLowerCase(Locale.ROOT);
        boolean several = section.sections().stream().map(Section::part).filter(below -> !below.isEmpty()).distinct().count() > 1;
        return part.headings().stream().map(heading -> Pattern.quote(heading.toLowerCase(Locale.ROOT)))
                .map(heading -> several ? "\\b" + heading + "\\b" : "\\b" + heading + AND + "|" + AND + heading + "(?:$|[,:]|" + AND + ")")
                .anyMatch(named -> Pattern.compile("(?U)" + named).matcher(title).find());
    }

    static Stream<Breach> empty(MemoText memo, MemoType type) {
        return type.parts().stream().filter(MemoType.Part::required).flatMap(part -> sections(memo, part).stream())
                .filter(Section::saysNothing)
                .map(section -> new Breach(section.span(), "The part “" + section.title() + "” is empty."));
    }

    static Stream<Breach> tooFew(MemoText memo, MemoType type) {
        return type.parts().stream().filter(part -> part.atLeast() > 0 && part.holds().isPresent())
                .filter(part -> count(memo, part) < part.atLeast())
                .flatMap(part -> sections(memo, part).stream().filter(section -> !section.saysNothing()).limit(1)
                        .map(section -> new Breach(section.span(), "“" + section.title() + "” sets out " + count(memo, part)
                                + " of at least " + part.atLeast() + " it must have.")));
    }

    static Stream<Breach> emptySections(MemoText memo, MemoType type) {
        return memo.memo().allSections().filter(Section::saysNothing)
                .filter(section -> !type.part(section.part()).map(MemoType.Part::required).orElse(false))
                .map(section -> new Breach(section.span(), "Nothing stands under “" + section.title() + "”."));
    }

    /** An audience that gets editions of the type, and would be shown nothing of this memo. */
    static Stream<Breach> ofNoUse(MemoText memo, MemoType type) {
        SortedSet<String> there = memo.memo().parts();
        return memo.style().readers(type.id()).stream().filter(audience -> !audience.showsAnyOf(there))
                .map(audience -> new Breach(SourceSpan.of(memo.memo().file()), "The audience “" + audience.title()
                        + "” gets no edition, for the memo has none of the parts it is shown ("
                        + String.join(", ", audience.parts()) + ")" + (there.isEmpty() ? "." : "; it has " + String.join(", ", there) + "."),
                        "Write one of the parts it is shown, list others under “parts:” in audiences/" + audience.id() + ".yaml, or take “" + type.id()
                        + "” out of its “memos:”."));
    }

    private static List<Section> sections(MemoText memo, MemoType.Part part) {
        return memo.memo().allSections().filter(section -> section.part().equals(part.id())).toList();
    }

    private static long count(MemoText memo, MemoType.Part part) {
        return memo.memo().records().stream().filter(record -> part.holds().isPresent() && record.kind() == part.holds().get()).count();
    }
}
