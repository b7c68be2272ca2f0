package org.readout.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.RecordKind;

/**
 * What everything that can be pointed at is called in the work: the draft's own ids stay, those of a part follow the part's id, and a
 * component that several memos describe has the name that it has in the first of them.
 */
final class Names {

    private final Memo draft;
    private final List<Part> parts;
    private final Map<String, Places> places = new HashMap<>();
    /** By memo and id. */
    private final Map<String, String> shared = new HashMap<>();

    Names(Memo draft, List<Part> parts) {
        this.draft = draft;
        this.parts = List.copyOf(parts);
        Map<String, String> components = new LinkedHashMap<>();
        memos().forEach(memo -> {
            places.put(memo.id(), Places.of(memo));
            memo.records(Component.class).forEach(component ->
                    shared.put(memo.id() + " " + component.id(), components.computeIfAbsent(fold(component.title()), title -> own(memo, component.id()))));
        });
    }

    private List<Memo> memos() {
        List<Memo> memos = new ArrayList<>(List.of(draft));
        parts.forEach(part -> memos.add(part.memo()));
        return memos;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What the work calls an id of one of its memos. */
    String of(Memo memo, String id) {
        return id.isEmpty() ? "" : shared.getOrDefault(memo.id() + " " + id, own(memo, id));
    }

    private String own(Memo memo, String id) {
        return memo.id().equals(draft.id()) ? id : memo.id() + "--" + id;
    }

    /** The heading that stands over a part. */
    String chapter(Memo part) {
        return "part--" + part.id();
    }

    /** Ids that two places of the work would share. */
    List<String> clashes() {
        Set<String> taken = new HashSet<>();
        List<String> clashes = new ArrayList<>();
        parts.forEach(part -> taken.add(chapter(part.memo())));
        memos().forEach(memo -> {
            Set<String> own = new HashSet<>(places.get(memo.id()).anchors());
            memo.records().stream().map(MemoRecord::id).filter(id -> !shared.containsKey(memo.id() + " " + id)).forEach(own::add);
            own.stream().map(id -> own(memo, id)).filter(id -> !taken.add(id)).sorted().forEach(clashes::add);
        });
        return clashes;
    }

    /** The part that goes by this name: its id, or its draft's file name. */
    Optional<Part> part(String name) {
        return parts.stream().filter(part -> name.equals(part.memo().id()) || name.equals(part.memo().file())
                || name.matches(".+\\.(md|html?|docx|odt|pdf|txt)") && name.substring(0, name.lastIndexOf('.')).equals(part.memo().id())).findFirst();
    }

    /** What the work calls a place of a part that another memo names: an id, or the title of a record as an id is made of it. */
    Optional<String> place(Part part, String id) {
        Memo memo = part.memo();
        Set<String> known = new HashSet<>(places.get(memo.id()).anchors());
        memo.records().forEach(record -> known.add(record.id()));
        if (known.contains(id)) {
            return Optional.of(of(memo, id));
        }
        for (RecordKind kind : RecordKind.values()) {
            if (known.contains(kind.idOf(id))) {
                return Optional.of(of(memo, kind.idOf(id)));
            }
        }
        return Optional.empty();
    }
}
