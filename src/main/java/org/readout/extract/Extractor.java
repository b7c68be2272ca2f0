package org.readout.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Heading;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/** Documents into memos: which type, which parts, which records. Safe to share between threads. */
public final class Extractor {

    private final List<MemoType> types;
    private final Map<String, PartMatcher> matchers = new HashMap<>();

    public Extractor(List<MemoType> types) {
        this.types = List.copyOf(types);
        types.forEach(type -> matchers.put(type.id(), new PartMatcher(type)));
    }

    /** Refused when the document is no memo of any known type. */
    public Checked<Memo> extract(Document document) {
        return type(document).then(type -> memo(document, type));
    }

    private Checked<MemoType> type(Document document) {
        String declared = document.metadata().type();
        SourceSpan draft = SourceSpan.of(document.file());
        if (!declared.isEmpty()) {
            List<String> known = types.stream().map(MemoType::id).toList();
            return types.stream().filter(type -> type.id().equals(declared)).findFirst().map(Checked::of)
                    .orElseGet(() -> Checked.refused(Finding.error("unknown-memo-type", draft,
                            "The draft says it is of type “" + declared + "”, which there is not.",
                            Spelling.nearest(declared, known).map(near -> "Did you mean “" + near + "”? ").orElse("")
                                    + "Write one of: " + String.join(", ", known) + ".")));
        }
        MemoType best = types.get(0);
        Likeness most = Likeness.NONE;
        for (MemoType type : types) {
            Likeness likeness = likeness(document, type);
            if (likeness.compareTo(most) > 0) {
                best = type;
                most = likeness;
            }
        }
        if (most.parts() == 0) {
            return Checked.refused(Finding.error("unknown-memo-type", draft,
                    "No heading of the draft names a part of any kind of memo.",
                    "Add headings such as “Summary” and “Recommendations”, and mark them as headings (in Word: Heading 1)."));
        }
        return Checked.of(best, List.of(Finding.note("memo-type-inferred", draft,
                "The draft does not say what kind of memo it is; its headings are those of a “" + best.title() + "”.",
                "Add “type: " + best.id() + "” to the front matter or the document properties to be sure.")));
    }

    /**
     * How far a document is a memo of a type.
     *
     * @param parts a part it has counts one, two when the type requires it
     * @param room  characters under the headings of the parts that the type requires to hold records
     */
    private record Likeness(long parts, long room) implements Comparable<Likeness> {
        static final Likeness NONE = new Likeness(0, 0);

        @Override
        public int compareTo(Likeness other) {
            return parts != other.parts ? Long.compare(parts, other.parts) : Long.compare(room, other.room);
        }
    }

    private Likeness likeness(Document document, MemoType type) {
        PartMatcher matcher = matchers.get(type.id());
        Set<String> parts = new HashSet<>();
        long room = 0;
        boolean counts = false;
        List<Block> spoken = spoken(document, type);
        for (Block block : spoken) {
            if (block instanceof Heading heading) {
                Optional<MemoType.Part> part = matcher.match(PlainText.of(heading)).map(PartMatcher.Match::part).flatMap(type::part);
                part.map(MemoType.Part::id).ifPresent(parts::add);
                counts = part.isPresent() ? part.get().required() && part.get().holds().isPresent() : counts && heading.level() > 2;
            } else if (counts) {
                room += PlainText.of(block).length();
            }
        }
        SilentHeading silent = new SilentHeading(named(spoken, type), required(type), Tongue.of(document));
        outer(SectionTree.of(spoken).sections()).filter(section -> matcher.match(PlainText.of(section.heading())).isEmpty() && !OtherVoices.in(PlainText.of(section.heading())))
                .flatMap(section -> silent.holds(section, false).stream()).flatMap(kind -> matcher.holding(kind).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        return new Likeness(parts.stream().mapToLong(part -> type.part(part).filter(MemoType.Part::required).isPresent() ? 2 : 1).sum(), room);
    }

    /** The sections of a memo whose title may stand over them all. */
    private static Stream<Section> outer(List<Section> sections) {
        return sections.size() == 1 ? sections.get(0).sections().stream() : sections.stream();
    }

    /** Kinds of records that headings of the memo name. */
    private Set<RecordKind> named(List<Block> spoken, MemoType type) {
        Set<RecordKind> named = EnumSet.noneOf(RecordKind.class);
        spoken.stream().filter(Heading.class::isInstance).skip(1).flatMap(heading -> matchers.get(type.id()).match(PlainText.of(heading)).stream())
                .filter(match -> !match.part().equals(PartMatcher.APPENDIX)).forEach(match -> {
                    match.holds().ifPresent(named::add);
                    if (match.part().equals(SpokenHeadings.TWO_SIDED)) {
                        named.addAll(SpokenHeadings.SIDES);
                    }
                });
        return named;
    }

    private static Set<RecordKind> required(MemoType type) {
        return type.parts().stream().filter(MemoType.Part::required).flatMap(part -> part.holds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<Block> spoken(Document document, MemoType type) {
        return SpokenHeadings.recognised(TypedNumbers.recognised(document.blocks()), matchers.get(type.id()));
    }

    private Checked<Memo> memo(Document document, MemoType type) {
        List<Block> spoken = spoken(document, type);
        SectionTree tree = SectionTree.of(spoken);
        Metadata metadata = document.metadata();
        List<Block> preamble = new ArrayList<>(tree.preamble());
        List<Section> sections = tree.sections();
        PartMatcher matcher = matchers.get(type.id());
        Registry registry = new Registry();
        Locale locale = Tongue.of(document);
        Parts parts = new Parts(matcher, registry, locale, named(spoken, type), required(type));
        if (metadata.title().isBlank() && sections.size() == 1 && !sections.get(0).sections().isEmpty()
                && (parts.namesSeveralParts(sections.get(0)) || matcher.match(PlainText.of(sections.get(0).heading())).isEmpty())) {
            metadata = metadata.withTitle(PlainText.of(sections.get(0).heading()).strip());
            preamble.addAll(sections.get(0).blocks());
            sections = sections.get(0).sections();
        }
        preamble.replaceAll(parts::first);
        List<Section> understood = sections.stream().map(parts::understand).toList();
        String id = metadata.id().isEmpty() ? Fold.slug(stem(document.file()), Integer.MAX_VALUE) : Fold.slug(metadata.id(), Integer.MAX_VALUE);
        Memo memo = new Memo(id.isEmpty() ? "memo" : id, type.id(), document.file(), document.digest(), metadata, preamble,
                understood, registry.records(), document.notes(), document.media());
        return Checked.of(Mentions.apply(Repointing.apply(memo, registry.recordsByHeading())), registry.findings());
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
