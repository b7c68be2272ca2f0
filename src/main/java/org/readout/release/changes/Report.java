package org.readout.release.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.words.Difference;
import org.readout.words.Stretch;

/** Puts changes in words: what a thing is called and where it stands. */
final class Report {

    private final Map<String, Element> before = new HashMap<>();
    private final Map<String, Element> after = new HashMap<>();
    private final Pairing pairing;

    Report(Pairing pairing) {
        this.pairing = pairing;
        pairing.before.forEach(element -> before.put(element.key(), element));
        pairing.after.forEach(element -> after.put(element.key(), element));
    }

    Change whole(Change.Kind kind, Element element, String was, String is) {
        Map<String, Element> edition = kind == Change.Kind.DROPPED ? before : after;
        return new Change(element.thing(), kind, element.id(), element.fullName(), where(element, edition), "", was, is, List.of(), Optional.empty(), Change.Weight.NONE);
    }

    Change field(Element now, String aspect, String was, String is) {
        return new Change(now.thing(), Change.Kind.FIELD, now.id(), now.fullName(), where(now, after), aspect, was, is, List.of(), Optional.empty(), Change.Weight.NONE);
    }

    Change words(Element now, Change.Kind kind, String aspect, List<Token> was, List<Token> is) {
        return words(new Change(now.thing(), kind, now.id(), now.fullName(), where(now, after), aspect, Token.text(was), Token.text(is), List.of(), Optional.empty(),
                Change.Weight.NONE), aspect, was, is);
    }

    Change words(Change change, String aspect, List<Token> was, List<Token> is) {
        List<Stretch> pieces = Difference.between(was, is);
        return new Change(change.thing(), change.kind(), change.id(), change.name(), change.where(), aspect, change.before(), change.after(), pieces,
                Optional.of(Extent.of(pieces)), Change.Weight.NONE);
    }

    /** A row or column, under what its table is called. */
    Change row(Element old, Element now, Thing thing, Change.Kind kind, String name, String was, String is) {
        String table = now.fullName().isEmpty() ? old.fullName() : now.fullName();
        String around = where(now, after);
        return new Change(thing, kind, now.id(), name, table.isEmpty() ? around : table, "", was, is, List.of(), Optional.empty(), Change.Weight.NONE);
    }

    /** Where it stood and where it stands, said by what is the same: its number, its heading, or what it follows. */
    Change moved(Element old, Element now) {
        String from = where(old, before);
        String to = where(now, after);
        if (!old.number().equals(now.number()) && !now.number().isEmpty() && !now.thing().isPassage()) {
            from = old.number();
            to = now.number();
        } else if (pairing.sharesPlace(old, now)) {
            from = follows(old, pairing.before);
            to = follows(now, pairing.after);
        }
        return whole(Change.Kind.MOVED, now, from, to);
    }

    private static String follows(Element element, List<Element> all) {
        String last = "first";
        for (Element other : all) {
            if (other.key().equals(element.key())) {
                break;
            }
            if (other.within().equals(element.within()) && other.thing() != Thing.NOTE && (other.thing() == Thing.SECTION) == (element.thing() == Thing.SECTION)) {
                last = "after “" + other.fullName() + "”";
            }
        }
        return last;
    }

    /** The nearest heading, or what it belongs to. */
    private static String where(Element element, Map<String, Element> edition) {
        Element around = edition.get(element.within());
        while (around != null && around.thing().isPassage()) {
            around = edition.get(around.within());
        }
        return around == null || around.thing() == Thing.MEMO ? "" : around.fullName();
    }
}
