package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.Note;
import org.readout.model.PlainText;

/** Footnotes and endnotes. */
final class Notes {

    private static final Pattern LITERAL_MARK = Pattern.compile("\\[\\^[^\\]\\s]+]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)<?(https?://|www\\.)\\S+>?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** “Ibid.” may stand as often as one likes. */
    private static final int FEWEST_CHARACTERS = 30;

    private Notes() {
    }

    static Stream<Breach> unresolved(MemoText memo, MemoType type) {
        Set<String> notes = memo.memo().notes().stream().map(Note::id).collect(Collectors.toSet());
        Stream<Breach> marks = memo.marks().stream().filter(mark -> !notes.contains(mark.what()))
                .map(mark -> new Breach(mark.span(), "The note “" + mark.what() + "” is marked here but not written."));
        Stream<Breach> literal = memo.passages().stream().filter(passage -> passage.has('^'))
                .flatMap(passage -> LITERAL_MARK.matcher(passage.text()).results()
                        .map(mark -> new Breach(passage.at(mark.start(), mark.end()), "The note “" + mark.group() + "” is marked here but not written.")));
        return Stream.concat(marks, literal);
    }

    static Stream<Breach> unmarked(MemoText memo, MemoType type) {
        Set<String> marked = memo.marks().stream().map(MemoText.At::what).collect(Collectors.toSet());
        return memo.memo().notes().stream().filter(note -> !marked.contains(note.id()))
                .map(note -> new Breach(note.span(), "Nothing in the text marks the note “" + note.id() + "”."));
    }

    static Stream<Breach> onlyAddress(MemoText memo, MemoType type) {
        return memo.memo().notes().stream().filter(note -> ADDRESS.matcher(PlainText.ofBlocks(note.blocks()).strip()).matches())
                .map(note -> new Breach(note.span(), "The note is an address and nothing else."));
    }

    static Stream<Breach> repeated(MemoText memo, MemoType type) {
        Map<String, Note> seen = new HashMap<>();
        return memo.memo().notes().stream().filter(note -> {
            String words = PlainText.ofBlocks(note.blocks()).strip();
            return words.length() >= FEWEST_CHARACTERS && seen.putIfAbsent(words, note) != null;
        }).map(note -> new Breach(note.span(), "The note says the same as one before it."));
    }

    /** Only where the author counts the notes: a word processor does that by itself. */
    static Stream<Breach> outOfOrder(MemoText memo, MemoType type) {
        boolean counted = memo.memo().notes().stream().allMatch(note -> NUMBER.matcher(note.id()).matches() && note.span().line() > 0);
        List<Breach> breaches = new ArrayList<>();
        int highest = 0;
        for (MemoText.At<String> mark : counted ? memo.marks() : List.<MemoText.At<String>>of()) {
            int here = NUMBER.matcher(mark.what()).matches() ? Integer.parseInt(mark.what()) : highest;
            if (here > highest + 1) {
                breaches.add(new Breach(mark.span(), "Note " + here + (highest == 0 ? " is the first one marked." : " is marked right after note " + highest + ".")));
            }
            highest = Math.max(highest, here);
        }
        return breaches.stream();
    }
}
