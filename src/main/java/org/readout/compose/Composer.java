package org.readout.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Digest;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Media;
import org.readout.model.Memo;
import org.readout.model.Metadata;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Text;

/**
 * Makes one memo of several: what its own draft says first, a section for each part with the part's sections in it, what its own draft
 * says last. Where the draft has a list of sources, the sources of all parts follow in it. Pure; the parts are not changed.
 */
public final class Composer {

    private final Memo draft;
    private final List<Part> parts;
    private final Names names;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();

    private Composer(Memo draft, List<Part> parts) {
        this.draft = draft;
        this.parts = List.copyOf(parts);
        this.names = new Names(draft, parts);
    }

    /** @param draft that names the parts, as a memo of its own */
    public static Checked<Work> compose(Memo draft, List<Part> parts) {
        return new Composer(draft, parts).composed();
    }

    private Checked<Work> composed() {
        names.clashes().forEach(id -> findings.add(Finding.error("part-anchor-clash", SourceSpan.of(draft.file()), "Two places of the work would have the anchor “" + id + "”.",
                "Reword the heading, or give it an anchor of its own, in the draft that you can change.")));
        Set<String> rows = new HashSet<>();
        Memo own = joined(draft, 0, rows);
        List<Memo> joined = parts.stream().map(part -> joined(part.memo(), 1, rows)).toList();
        List<Memo> all = Stream.concat(Stream.of(own), joined.stream()).toList();

        Halves halves = Halves.of(own);
        List<Section> sections = new ArrayList<>(halves.front());
        for (int at = 0; at < parts.size(); at++) {
            sections.add(chapter(parts.get(at), joined.get(at)));
        }
        sections.addAll(halves.back());
        Sources sources = new Sources(all);
        List<Note> notes = all.stream().flatMap(memo -> memo.notes().stream()).toList();
        Map<String, Media> media = new LinkedHashMap<>();
        all.forEach(memo -> media.putAll(memo.media()));
        Memo work = new Memo(draft.id(), draft.type(), draft.file(), digest(), metadata(), halves.preamble(),
                sections.stream().map(section -> listing(section, sources)).toList(), List.of(), notes, media);
        return Checked.of(new Work(work.withRecords(new Series(all, titles(), findings).in(work)), repeated), findings);
    }

    private Memo joined(Memo memo, int deeper, Set<String> rows) {
        return new Joining(memo, deeper, names, new CrossReferences(memo, parts, names), rows, findings).joined();
    }

    private Section chapter(Part part, Memo memo) {
        SourceSpan span = SourceSpan.of(memo.file());
        List<Block> opening = new ArrayList<>();
        repeated.add(part.title());
        String subtitle = memo.metadata().subtitle();
        if (!subtitle.isBlank()) {
            repeated.add(subtitle);
            opening.add(new Paragraph(span, List.of(new Styled(Styled.Style.EMPHASIS, List.of(new Text(subtitle))))));
        }
        opening.addAll(memo.preamble());
        return new Section("", new Heading(span, 1, names.chapter(memo), "", List.of(new Text(part.title()))), opening, memo.sections());
    }

    private Section listing(Section section, Sources sources) {
        if (!section.part().equals(Sources.PART)) {
            return section;
        }
        List<Block> blocks = new ArrayList<>(section.blocks());
        Optional<ListBlock> more = sources.beyond(section, Locale.forLanguageTag(draft.metadata().language()));
        more.ifPresent(list -> {
            blocks.add(list);
            list.items().forEach(item -> repeated.add(PlainText.ofBlocks(item.blocks())));
        });
        return new Section(section.part(), section.heading(), blocks, section.sections());
    }

    private List<String> titles() {
        return Stream.concat(Stream.of(draft.metadata().title()), parts.stream().map(Part::title)).toList();
    }

    /** Of all that it is made of. */
    private Digest digest() {
        return Digest.of(Stream.concat(Stream.of(draft), parts.stream().map(Part::memo)).map(memo -> memo.draft().hex()).toArray(String[]::new));
    }

    /** The draft's own; what it does not say, the parts say: everyone named in them, their keywords, the date of the latest. */
    private Metadata metadata() {
        Metadata own = draft.metadata();
        Set<Metadata.Contributor> contributors = new LinkedHashSet<>(own.contributors());
        Set<String> keywords = new LinkedHashSet<>(own.keywords());
        parts.forEach(part -> {
            contributors.addAll(part.memo().metadata().contributors());
            keywords.addAll(part.memo().metadata().keywords());
        });
        Optional<LocalDate> date = own.date().or(() -> parts.stream().flatMap(part -> part.memo().metadata().date().stream()).max(Comparator.naturalOrder()));
        return new Metadata(own.id(), own.type(), own.title(), own.subtitle(), List.copyOf(contributors), date, own.language(),
                own.keywords().isEmpty() ? List.copyOf(keywords) : own.keywords(), own.properties());
    }
}
