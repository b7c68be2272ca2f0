package org.readout.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Words;
import org.readout.extract.name.PartNames;
import org.readout.extract.part.Below;
import org.readout.extract.part.HeldAgainst;
import org.readout.extract.part.Opening;
import org.readout.extract.part.Parts;
import org.readout.extract.part.Reading;
import org.readout.extract.reference.Mentions;
import org.readout.extract.reference.Repointing;
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

    /** Characters. */
    private static final int HARDLY_A_TEXT = 60;

    private final List<MemoType> types;
    private final Words words;
    private final Map<String, PartNames> names = new HashMap<>();

    public Extractor(List<MemoType> types, Words words) {
        this.types = List.copyOf(types);
        this.words = words;
        types.forEach(type -> names.put(type.id(), new PartNames(type)));
    }

    /** Refused when the document is no memo of any known type. */
    public Checked<Memo> extract(Document document) {
        return held(new Reading(document, words)).then(Extractor::memo);
    }

    private Checked<HeldAgainst> held(Reading reading) {
        String declared = reading.document().metadata().type();
        SourceSpan draft = SourceSpan.of(reading.document().file());
        if (reading.document().blocks().isEmpty()) {
            return Checked.refused(Finding.error("draft-empty", draft, reading.document().omissions().isEmpty() ? "The file has no text, only blanks."
                    : "The file has no text beside what it says of itself, such as its title.", "Send the draft that has the text."));
        }
        if (!declared.isEmpty()) {
            List<String> known = types.stream().map(MemoType::id).toList();
            Optional<MemoType> type = types.stream().filter(one -> one.id().equals(declared)).findFirst();
            if (type.isPresent()) {
                return Checked.of(against(reading, type.get()));
            }
            Optional<String> near = Spelling.nearest(declared, known);
            if (near.isPresent()) {
                return Checked.refused(Finding.error("unknown-memo-type", draft, "The draft says it is of type “" + declared + "”, which there is not.",
                        "Did you mean “" + near.get() + "”? Write one of: " + String.join(", ", known) + "."));
            }
        }
        Optional<HeldAgainst> best = Optional.empty();
        HeldAgainst.Likeness most = HeldAgainst.Likeness.NONE;
        for (MemoType type : types) {
            HeldAgainst held = against(reading, type);
            HeldAgainst.Likeness likeness = held.likeness();
            if (likeness.compareTo(most) > 0) {
                best = Optional.of(held);
                most = likeness;
            }
        }
        String unsaid = declared.isEmpty() ? "The draft does not say what kind of memo it is" : "There is no kind of memo “" + declared + "”, as the draft calls itself";
        if (best.isPresent() && most.parts() > 0) {
            return Checked.of(best.get(), List.of(inferred(draft, unsaid + "; its headings are those of a “", best.get().type())));
        }
        Optional<MemoType> type = reading.argues() ? types.stream().filter(one -> one.requires(RecordKind.RECOMMENDATION)).findFirst() : Optional.empty();
        if (type.isPresent()) {
            return Checked.of(against(reading, type.get()), List.of(inferred(draft, unsaid + ", and no heading of it names a part of any; by its sentences it is a “",
                    type.get())));
        }
        String all = reading.document().blocks().stream().map(PlainText::of).collect(Collectors.joining(" ")).strip();
        if (all.isEmpty()) {
            return Checked.refused(Finding.error("unknown-memo-type", draft, "The draft has no words, only pictures or lines.", "Send the draft that has the text."));
        }
        if (all.length() <= HARDLY_A_TEXT && reading.document().blocks().stream().noneMatch(Heading.class::isInstance)) {
            return Checked.refused(Finding.error("unknown-memo-type", draft, "All there is of the draft is “" + all + "”.", "Send the draft that has the text."));
        }
        return Checked.refused(Finding.error("unknown-memo-type", draft,
                "No heading of the draft names a part of any kind of memo.",
                headings(reading.document().metadata().bareLanguage())));
    }

    private String headings(String stated) {
        String language = stated.isEmpty() ? Metadata.FALLBACK_LANGUAGE : stated;
        List<String> offered = types.stream().filter(type -> type.parts().stream().anyMatch(MemoType.Part::required)).limit(1).flatMap(type -> type.parts().stream())
                .filter(part -> part.required() && part.isOfferedIn(language))
                .map(part -> part.offer().getOrDefault(language, part.headings().get(0))).distinct().toList();
        if (offered.isEmpty()) {
            return "No headings in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                    + " are known yet. They are added once, for all drafts, to “headings” and “offer” of the parts in templates/types.";
        }
        return "Add headings such as “" + offered.get(0) + "” and “" + offered.get(offered.size() - 1) + "”, and mark them as headings (in Word: Heading 1); or begin a kind of memo of its own: “readout new-type ID --from-draft FILE”.";
    }

    private static Finding inferred(SourceSpan draft, String why, MemoType type) {
        return Finding.note("memo-type-inferred", draft, why + type.title() + "”.", "Add “type: " + type.id() + "” to the front matter or the document properties to be sure.");
    }

    private HeldAgainst against(Reading reading, MemoType type) {
        return new HeldAgainst(reading, type, names.get(type.id()));
    }

    private static Checked<Memo> memo(HeldAgainst held) {
        Document document = held.document();
        Below below = held.below();
        Registry registry = new Registry();
        Parts parts = held.parts(registry);
        List<Block> preamble = parts.first(below.before());
        List<Section> sections = new Opening(held.matcher(), held.tongue()).recognised(parts.understood(below.sections()));
        Metadata metadata = document.metadata().withTitle(below.title());
        if (document.metadata().title().isBlank() && !below.title().isBlank()) {
            registry.add(Finding.note("title-inferred", SourceSpan.of(document.file()), "The draft does not say its title; its first heading, “" + below.title()
                    + "”, was taken for it.",
                    "Add “title:” to the front matter, or give the line the Title style, to be sure."));
        }
        String id = Fold.address(metadata.id().isEmpty() ? stem(document.file()) : metadata.id(), Integer.MAX_VALUE);
        Memo memo = new Memo(id.isEmpty() ? "memo" : id, held.type().id(), document.file(), document.digest(), metadata, preamble,
                sections, registry.records(), document.notes(), document.media());
        return Checked.of(Mentions.apply(Repointing.apply(memo, registry.recordsByHeading())), registry.findings());
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
