package org.readout.verify.report;

import java.util.Map;

/** Why something of a draft is not in its memo, in words for whoever reads the ledger; programs are given the names. */
final class Reasons {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("alternative-is-plain", "links within a picture's description"),
            Map.entry("cells-beyond", "cells outside their table"),
            Map.entry("comment-left", "comments"),
            Map.entry("content-not-carried", "parts of the file that Readout does not know"),
            Map.entry("contents-dropped", "the draft's own contents list"),
            Map.entry("decoration", "decorations"),
            Map.entry("diagram-dropped", "diagrams and charts that Word draws"),
            Map.entry("embedded-content", "what is embedded and not shown"),
            Map.entry("embedded-document", "documents within the draft"),
            Map.entry("embedded-object", "embedded objects"),
            Map.entry("field-code", "instructions to the word processor"),
            Map.entry("formula-annotation", "formulas written a second time"),
            Map.entry("formula-drawing", "formulas drawn a second time"),
            Map.entry("formula-unreadable", "formulas that cannot be read"),
            Map.entry("header-footer-dropped", "headers and footers"),
            Map.entry("heading-blank", "headings without words"),
            Map.entry("heading-link", "signs that link to a heading"),
            Map.entry("hidden-text", "hidden text"),
            Map.entry("item-blank", "list items without words"),
            Map.entry("layout-table", "tables that only lay out the page"),
            Map.entry("link-broken", "links that lead nowhere"),
            Map.entry("link-dropped", "links that would run something"),
            Map.entry("link-empty", "links without words"),
            Map.entry("link-title", "what shows when a pointer rests on a link"),
            Map.entry("list-marker", "bullets and numbers of lists, which each edition sets anew"),
            Map.entry("metadata", "said of the memo: title, date, names"),
            Map.entry("navigation-dropped", "ways to other pages of the site"),
            Map.entry("not-in-code", "looks and links within code"),
            Map.entry("not-text", "instructions to programs"),
            Map.entry("note-number", "marks of notes, which each edition sets anew"),
            Map.entry("number", "numbers of headings and captions, which each edition sets anew"),
            Map.entry("part-damaged", "damaged parts of the file"),
            Map.entry("picture-format", "pictures given a second time in another format"),
            Map.entry("picture-in-title", "pictures in the title"),
            Map.entry("picture-link", "links on pictures"),
            Map.entry("picture-missing", "pictures that are not in the file"),
            Map.entry("picture-unreadable", "pictures that cannot be shown"),
            Map.entry("picture-title", "what shows when a pointer rests on a picture"),
            Map.entry("remark-left", "remarks in the source"),
            Map.entry("replacement-picture", "pictures that stand for an object"),
            Map.entry("site-instruction", "instructions to a site generator"),
            Map.entry("site-question-dropped", "what the site asks its visitors"),
            Map.entry("table-in-line", "tables within a line, whose words stay"),
            Map.entry("tracked-change", "tracked changes"),
            Map.entry("typed-sign", "signs typed for a look, such as stars around bold words"));

    private Reasons() {
    }

    /** A reason nobody has found words for yet is told by its name. */
    static String words(String reason) {
        return WORDS.getOrDefault(reason, reason.replace('-', ' '));
    }

    static boolean isKnown(String reason) {
        return WORDS.containsKey(reason);
    }
}
