package org.readout.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.Link;
import org.readout.model.MemoType;
import org.readout.model.Note;
import org.readout.model.PlainText;

/** References, notes and links: whether they lead anywhere. */
final class References {

    private static final Pattern LITERAL_MARK = Pattern.compile("\\[\\^[^\\]\\s]+]");
    private static final Pattern WORD_ERROR = Pattern.compile("Error! (?:Reference source|Bookmark)[^.]*\\.");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(click )?(here|this|link|this link|read more|more|see here|ici|hier|aquí|https?://\\S{50,})[.!]?");
    private static final Pattern BROKEN = Pattern.compile("(?i)(https?://|file:.*|[a-z]:\\\\.*|about:.*|https?://(localhost|127\\.).*|.*\\s.*|)");

    private References() {
    }

    static Stream<Breach> unresolved(MemoText memo, MemoType type) {
        Stream<Breach> missing = memo.references().stream().filter(reference -> !memo.targets().contains(reference.what().target()))
                .map(reference -> new Breach(reference.span(), "“" + PlainText.of(reference.what().inlines()).strip()
                        + "” refers to something that is not in the draft."));
        Stream<Breach> left = memo.prose().stream().flatMap(text -> WORD_ERROR.matcher(text.what()).results()
                .map(error -> new Breach(text.span().within(text.what(), error.start(), error.end()), "Word could not find what is referred to here.")));
        return Stream.concat(missing, left);
    }

    static Stream<Breach> notes(MemoText memo, MemoType type) {
        Set<String> notes = memo.memo().notes().stream().map(Note::id).collect(Collectors.toSet());
        Stream<Breach> marks = memo.marks().stream().filter(mark -> !notes.contains(mark.what()))
                .map(mark -> new Breach(mark.span(), "The note “" + mark.what() + "” is marked here but not written."));
        Stream<Breach> literal = memo.prose().stream().flatMap(text -> LITERAL_MARK.matcher(text.what()).results()
                .map(mark -> new Breach(text.span().within(text.what(), mark.start(), mark.end()),
                        "The note “" + mark.group() + "” is marked here but not written.")));
        return Stream.concat(marks, literal);
    }

    static Stream<Breach> unmarkedNotes(MemoText memo, MemoType type) {
        Set<String> marked = memo.marks().stream().map(MemoText.At::what).collect(Collectors.toSet());
        return memo.memo().notes().stream().filter(note -> !marked.contains(note.id()))
                .map(note -> new Breach(note.span(), "Nothing in the text marks the note “" + note.id() + "”."));
    }

    static Stream<Breach> emptyWords(MemoText memo, MemoType type) {
        return memo.links().stream().filter(link -> NOTHING.matcher(words(link)).matches())
                .map(link -> new Breach(link.span(), "The link on “" + words(link) + "” does not say where it leads."));
    }

    static Stream<Breach> brokenLinks(MemoText memo, MemoType type) {
        return memo.links().stream().filter(link -> {
            Matcher broken = BROKEN.matcher(link.what().target().strip());
            return broken.matches();
        }).map(link -> new Breach(link.span(), "The link on “" + words(link) + "” leads to “" + link.what().target() + "”, where no reader can follow."));
    }

    private static String words(MemoText.At<Link> link) {
        return PlainText.of(link.what().inlines()).strip();
    }
}
