package org.readout.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Anchor;
import org.readout.model.Approach;
import org.readout.model.Audience;
import org.readout.model.Benefit;
import org.readout.model.Block;
import org.readout.model.Component;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Risk;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/** What can be reached in a selection: the notes marked, pictures used, places to point at, and entries of records. */
final class Shown implements Rewriting {

    private final Map<String, Note> allNotes = new HashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Deque<Note> unread = new ArrayDeque<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> referred = new HashSet<>();
    private final List<Block> captioned = new ArrayList<>();
    private final Map<String, List<Records.Entry>> entries = new LinkedHashMap<>();
    private final Set<Records.Entry> shownEntries = new HashSet<>();

    private Shown() {
    }

    static Shown in(Selection selection, Memo memo) {
        Shown shown = new Shown();
        memo.notes().forEach(note -> shown.allNotes.put(note.id(), note));
        shown.blocks(selection.preamble());
        selection.sections().forEach(shown::section);
        while (!shown.unread.isEmpty()) {
            shown.blocks(shown.unread.remove().blocks());
        }
        return shown;
    }

    /** Ids of the notes, in the order of their first marks. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    Set<String> media() {
        return media;
    }

    boolean hasTarget(String id) {
        return targets.contains(id);
    }

    /** Where a record stands: its entry or, where there is none, its table row or the sentence that it was found in. Any other id is its own. */
    String place(String id) {
        return targets.contains(id) || !targets.contains(Records.rowAnchor(id)) ? id : Records.rowAnchor(id);
    }

    /** Tables and figures in reading order. */
    List<Block> captioned() {
        return captioned;
    }

    boolean isReferredTo(String id) {
        return referred.contains(id);
    }

    /** The record as far as it is shown: fields that only an entry out of sight fills are empty. */
    Optional<MemoRecord> record(MemoRecord record) {
        List<Records.Entry> visible = entries.getOrDefault(record.id(), List.of());
        int rows = targets.contains(Records.rowAnchor(record.id())) ? 1 : 0;
        if (visible.size() + rows == 0) {
            return Optional.empty();
        }
        if (record.spans().size() == visible.size() + rows) {
            return Optional.of(related(record));
        }
        Fields fields = new Fields(visible);
        List<SourceSpan> spans = visible.isEmpty() ? record.spans().subList(0, 1)
                : visible.stream().map(Records.Entry::span).toList();
        String title = visible.isEmpty() ? record.title() : PlainText.of(visible.get(0).title());
        if (record instanceof Component) {
            return Optional.of(new Component(record.id(), title, fields.text("layer"), fields.text("dimension"),
                    fields.description(), fields.text("spectrum"), fields.text("system-goals"),
                    fields.text("societal-goals"), fields.text("risks"), spans));
        }
        if (record instanceof Recommendation recommendation) {
            return Optional.of(new Recommendation(record.id(), recommendation.number(), title,
                    fields.within(recommendation.addressee()), fields.text("rationale"), fields.text("priority"),
                    fields.text("horizon"), shown(recommendation.related()), recommendation.inferred(), spans));
        }
        return Optional.of(related(plain(record, title, fields, spans)));
    }

    /** What a record speaks of, as far as this audience is shown it. */
    private MemoRecord related(MemoRecord record) {
        if (record instanceof Recommendation recommendation) {
            return recommendation.withRelated(shown(recommendation.related()));
        }
        return record instanceof OpenQuestion question ? question.withRelated(shown(question.related())) : record;
    }

    private List<String> shown(List<String> records) {
        return records.stream().filter(id -> targets.contains(place(id))).toList();
    }

    private static MemoRecord plain(MemoRecord record, String title, Fields fields, List<SourceSpan> spans) {
        return switch (record.kind()) {
            case APPROACH -> new Approach(record.id(), title, fields.description(), spans);
            case BENEFIT -> new Benefit(record.id(), title, fields.description(), spans);
            case OPPORTUNITY -> new Opportunity(record.id(), title, fields.description(), spans);
            case RISK -> new Risk(record.id(), title, fields.description(), spans);
            case KEY_POINT -> new KeyPoint(record.id(), title, fields.description(), spans);
            case OPEN_QUESTION -> new OpenQuestion(record.id(), title, fields.description(), List.of(), spans);
            case COMPONENT, RECOMMENDATION -> throw new IllegalArgumentException(record.kind() + " has fields of its own");
        };
    }

    /** Notes whose marks are all out of sight. */
    List<Edition.Withheld> withheldNotes(Memo memo, Audience audience) {
        return memo.notes().stream().filter(note -> !notes.contains(note.id()))
                .filter(note -> Letters.in(PlainText.ofBlocks(note.blocks())) > 0)
                .map(note -> new Edition.Withheld("audience " + audience.id() + " is not shown the mark of this note",
                        note.span(), Letters.in(PlainText.ofBlocks(note.blocks())))).toList();
    }

    @Override
    public Section section(Section section) {
        targets.add(section.id());
        return Rewriting.super.section(section);
    }

    @Override
    public List<Block> heading(Heading heading) {
        targets.add(heading.id());
        return Rewriting.super.heading(heading);
    }

    @Override
    public List<Block> table(Table table) {
        captioned.add(table);
        targets.add(table.id());
        return Rewriting.super.table(table);
    }

    @Override
    public List<Block> figure(Figure figure) {
        captioned.add(figure);
        targets.add(figure.id());
        media.add(figure.media());
        return Rewriting.super.figure(figure);
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        if (shownEntries.add(entry)) {
            entries.computeIfAbsent(entry.record(), id -> new ArrayList<>()).add(entry);
        }
        targets.add(entry.record());
        return Rewriting.super.entry(entry);
    }

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        Note note = allNotes.get(mark.note());
        if (note != null && notes.add(mark.note())) {
            unread.add(note);
        }
        return Rewriting.super.noteMark(mark);
    }

    @Override
    public List<Inline> picture(Picture picture) {
        media.add(picture.media());
        return Rewriting.super.picture(picture);
    }

    @Override
    public List<Inline> anchor(Anchor anchor) {
        targets.add(anchor.id());
        return Rewriting.super.anchor(anchor);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        referred.add(reference.target());
        return Rewriting.super.reference(reference);
    }

    /** The fields of the entries in sight. */
    private record Fields(List<Records.Entry> entries) {

        String text(String key) {
            return entries.stream().flatMap(entry -> entry.fields().stream()).filter(field -> field.key().equals(key))
                    .map(field -> PlainText.ofBlocks(field.blocks())).filter(text -> !text.isBlank())
                    .findFirst().orElse("");
        }

        String description() {
            String stated = text("description");
            return stated.isEmpty() ? text("") : stated;
        }

        /** The words if they stand in an entry in sight. */
        String within(String words) {
            boolean visible = entries.stream().anyMatch(entry -> PlainText.of(entry.title()).contains(words)
                    || entry.fields().stream().anyMatch(field -> PlainText.ofBlocks(field.blocks()).contains(words)));
            return visible ? words : "";
        }
    }
}
