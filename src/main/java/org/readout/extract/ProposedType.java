package org.readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.extract.entry.Registry;
import org.readout.extract.heading.SectionTree;
import org.readout.extract.heading.TypedNumbers;
import org.readout.extract.language.Fold;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.PartNames;
import org.readout.model.Audience;
import org.readout.model.Document;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.Section;

/**
 * A memo type to begin with, for an editor to change: another type's parts, or those that a draft has.
 *
 * @param parts  of the type proposed, in order
 * @param known  ids of those that are another type's
 * @param unused parts of the other type that the draft does not have
 */
public record ProposedType(String title, List<MemoType.Part> parts, List<String> known, List<MemoType.Part> unused) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public ProposedType {
        parts = List.copyOf(parts);
        known = List.copyOf(known);
        unused = List.copyOf(unused);
    }

    /** All parts of another type. */
    public static ProposedType from(MemoType other, String title) {
        return new ProposedType(title, other.parts(), other.parts().stream().map(MemoType.Part::id).toList(), List.of());
    }

    /** The parts of a draft, by its headings: those that are another type's as they are there, the others under their own heading. */
    public static ProposedType from(Document draft, MemoType other, String title) {
        PartMatcher matcher = new PartMatcher(new PartNames(other));
        List<MemoType.Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>(Arrays.asList(Audience.EVERYTHING, Audience.PREAMBLE));
        for (Section section : chapters(SectionTree.of(TypedNumbers.recognised(draft.blocks())).sections(), matcher)) {
            Optional<MemoType.Part> known = matcher.match(PlainText.of(section.heading())).flatMap(match -> other.part(match.part()));
            if (known.isPresent()) {
                if (ids.add(known.get().id())) {
                    parts.add(known.get());
                }
            } else {
                own(section, ids).ifPresent(parts::add);
            }
        }
        List<String> taken = parts.stream().map(MemoType.Part::id).toList();
        return new ProposedType(title, parts, other.parts().stream().map(MemoType.Part::id).filter(taken::contains).toList(),
                other.parts().stream().filter(part -> !taken.contains(part.id())).toList());
    }

    /** The type itself, to hold the draft against. */
    public MemoType named(String id) {
        return new MemoType(id, title, parts, List.of());
    }

    /** Asking no more than its draft gives, understood as such a memo: no more records, and no field that one of them lacks. */
    public ProposedType asIn(Memo memo) {
        return new ProposedType(title, parts.stream().map(part -> part.holds()
                .map(kind -> asking(part, memo.records().stream().filter(record -> record.kind() == kind).toList())).orElse(part)).toList(), known, unused);
    }

    private static MemoType.Part asking(MemoType.Part part, List<MemoRecord> records) {
        List<String> said = part.fields().stream().filter(field -> records.stream().noneMatch(record -> record.fields().getOrDefault(field, "").isBlank())).toList();
        return new MemoType.Part(part.id(), part.headings(), part.words(), part.holds(), part.required(), Math.min(part.atLeast(), records.size()), said, part.prose(),
                part.offer());
    }

    /** Whether it can be the name of a type or part. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** As YAML, with remarks for people who never saw any. */
    public String yaml() {
        return MemoTypeWriter.write(this);
    }

    /** The outermost sections, or those within the only one, which bears the memo’s title. */
    private static List<Section> chapters(List<Section> sections, PartMatcher matcher) {
        boolean title = sections.size() == 1 && !sections.get(0).sections().isEmpty() && matcher.match(PlainText.of(sections.get(0).heading())).isEmpty();
        return title ? sections.get(0).sections() : sections;
    }

    private static Optional<MemoType.Part> own(Section section, Set<String> ids) {
        String heading = section.title();
        if (Fold.heading(heading).isEmpty()) {
            return Optional.empty();
        }
        String slug = Fold.address(Fold.heading(heading), 5);
        String id = Registry.unique(isId(slug) ? slug : "part", ids);
        return Optional.of(new MemoType.Part(id, List.of(heading), List.of(), Optional.empty(), false, 0, List.of(), false));
    }
}
