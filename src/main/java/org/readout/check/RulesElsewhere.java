package org.readout.check;

import static org.readout.finding.Level.ERROR;
import static org.readout.finding.Level.NOTE;
import static org.readout.finding.Level.WARNING;

import java.util.List;
import java.util.stream.Stream;

import org.readout.finding.Level;
import org.readout.finding.RuleText;

/**
 * Rules that other rooms apply while they read a draft, balance it and make editions of it: what they say of themselves,
 * for authors to whom it is all one. A rule is fixed when it stands for the ledger or the release; the others are an
 * editor's to answer for.
 */
final class RulesElsewhere {

    private record Entry(Level level, boolean fixed, String id, String reason, String example, String hint) {
    }

    static final List<RuleText> TEXTS = Stream.of(
        chapter("Leftovers in the file",
            fixed(ERROR, "tracked-change", "A change nobody accepted or rejected is no text yet.", "a word inserted with Track Changes", "Accept or reject it."),
            open(WARNING, "comment-left", "A comment is part of a conversation that is not over.", "a comment in the margin", "Settle it and delete it."),
            open(WARNING, "hidden-text", "Hidden words get found, by search and by those who copy.", "a passage in the Hidden font effect",
                    "Delete it, or make it visible if it belongs to the memo."),
            open(WARNING, "highlighted-text", "Highlighting marks what someone meant to look at again.", "a sentence in yellow",
                    "Settle what it marks and take the highlighting away."),
            open(NOTE, "author-names", "The draft itself tells who worked on it.", "names in comments and tracked changes", "Do not pass the draft on; no edition carries the names."),
            open(NOTE, "remark-left", "A remark in the source is read by whoever opens it.", "<!-- ask the lawyers -->", "Leave it or delete it: no edition shows it."),
            open(WARNING, "date-unreadable", "A date nobody can read is no date.", "date: spring 2024", "Write it as 2024-03-27.")),

        chapter("What is not carried",
            fixed(ERROR, "embedded-document", "Its text is not in the draft’s own.", "another Word file inserted as a link", "Open the draft in Word, save it, and send that copy."),
            fixed(WARNING, "content-not-carried", "Words would be missing from every edition.", "text in an element no reader knows", "Write it as an ordinary paragraph."),
            fixed(WARNING, "cells-beyond", "Words would be missing from every edition.", "a row of five cells in a table of four", "Give the first row as many cells."),
            fixed(WARNING, "part-damaged", "What stood in it is missing from every edition.", "an OpenDocument file whose styles cannot be read", "Save the draft again and compare."),
            open(WARNING, "picture-missing", "Readers would find a gap.", "a picture linked from another computer", "Put the picture into the file."),
            open(NOTE, "picture-in-title", "A title is words.", "a logo in the title line", "Put it into the text."),
            open(WARNING, "diagram-dropped", "What only Word can draw, other formats cannot show.", "a SmartArt diagram", "Paste it as a picture, with alternative text."),
            open(WARNING, "embedded-object", "What needs a program to be seen cannot be published.", "an Excel sheet in a Word file", "Replace it with text, a table or a picture."),
            open(WARNING, "embedded-content", "What would run or load is not part of a memo.", "a macro, a video, a form", "Replace it with text or a picture that is in the file."),
            open(WARNING, "linked-content", "What is loaded from elsewhere may change or vanish.", "a template on a file server", "Break the link."),
            open(WARNING, "link-dropped", "The link would run something.", "a link to javascript:", "Let it lead to a page, or remove it."),
            open(WARNING, "symbol-unknown", "The sign exists in one font only.", "a picture letter of Wingdings", "Put in a character that means the same."),
            open(NOTE, "contents-dropped", "Each edition gets a contents list of its own.", "a contents list made by Word", "Leave it or delete it, as you like."),
            open(NOTE, "header-footer-dropped", "Each edition has its own header and footer.", "a page header", "Move what readers must see into the text."),
            open(NOTE, "navigation-dropped", "Ways around a site lead nowhere in a memo.", "the menu of a web page", "Move what belongs to the memo out of it."),
            open(NOTE, "layout-table", "A table without a table’s meaning confuses screen readers.", "a page laid out in a table", "See whether the order is the one you mean.")),

        chapter("How the draft was understood",
            fixed(ERROR, "front-matter-unreadable", "What the draft says of itself is lost.", "title: Open: a memo", "Write one “key: value” a line; put values with a colon in quotation marks."),
            open(WARNING, "draft-encoding", "Accents may have come out wrong.", "a text file that is not UTF-8", "Look at the accents, or save the file as UTF-8."),
            open(NOTE, "heading-by-look", "What only looks like a heading may be none.", "a bold line in 14 points", "Give it a heading style."),
            open(NOTE, "record-inferred", "A guess is only a guess.", "“Regulators should publish guidance.” in a paragraph", "Set it out, as a list item or under a heading of its own."),
            open(NOTE, "memo-type-inferred", "A guess is only a guess.", "a draft without type", "Add “type: policy-memo” to the front matter or the document properties."),
            fixed(ERROR, "unknown-memo-type", "Without a type there are no parts and no audiences.", "type: polcy-memo", "Write one of the types there are."),
            open(WARNING, "component-conflict", "The memo contradicts itself.", "layer “Model” in the table, “Data” at length", "Decide on one and use it in both places."),
            fixed(ERROR, "duplicate-memo", "One would overwrite the other.", "memo.md and memo.docx", "Take one out, or give one an id of its own."),
            fixed(WARNING, "rule-choice-mistaken", "A rule would be thought off that is on.", "readout-rules: word-doubeled off", "Correct the name, and say why."),
            fixed(NOTE, "rule-switched-off", "What is not looked at must be known.", "readout-rules: word-doubled off because it is a quotation", "Leave it, or take the choice out."),
            fixed(NOTE, "rule-lowered", "What weighs less than elsewhere must be known.", "readout-rules: link-broken note because it is an intranet memo", "Leave it, or take the choice out.")),

        chapter("Refusals",
            fixed(ERROR, "draft-refused", "Readout cannot read it without loss.", "a .pdf or .doc file", "Save it in a format that can be read."),
            fixed(ERROR, "draft-unreadable", "The file is damaged.", "half a .docx", "Open it in the program it comes from and save it again."),
            fixed(ERROR, "draft-empty", "There is nothing to publish.", "an empty file", "Send the draft that has the text."),
            fixed(ERROR, "draft-too-large", "One draft must not stop the others.", "a zip that unpacks to gigabytes", "Make its pictures smaller, or raise the limit."),
            fixed(ERROR, "draft-too-slow", "One draft must not stop the others.", "a draft that takes minutes to read", "Copy its text into a new document.")),

        chapter("The ledger",
            fixed(ERROR, "text-unaccounted", "Nothing is lost in silence.", "words in the file that are in no paragraph", "Report it; the draft is held back until it is mended."),
            fixed(ERROR, "text-invented", "Nothing is put into an author’s mouth.", "words in the memo that are in no draft", "Report it; the draft is held back until it is mended."),
            fixed(WARNING, "things-unaccounted", "Pictures, tables, notes and links are counted too.", "3 of 4 pictures carried", "Compare the editions with the draft."),
            fixed(ERROR, "ledger-unreadable", "What cannot be counted cannot be vouched for.", "a file only one of two paths can read", "Save the draft again."),
            fixed(ERROR, "edition-unaccounted", "An edition leaves out only what its audience is not shown.", "a paragraph that is in no edition", "Report it; the memo is held back until it is mended."),
            fixed(ERROR, "edition-invented", "An edition says only what the memo says.", "words in an edition that are not in the memo", "Report it; the memo is held back until it is mended.")),

        chapter("Editions",
            fixed(ERROR, "rendition-failed", "An edition that cannot be made is not published.", "a picture no program can decode", "Send the draft and the log to whoever looks after Readout."),
            fixed(ERROR, "rendition-unreadable", "What cannot be opened again is not published.", "a damaged PDF", "Send the draft and the log to whoever looks after Readout."),
            fixed(ERROR, "html-title", "A page has one main heading.", "a page without h1", "Correct the theme’s page.html."),
            fixed(ERROR, "html-active", "An edition neither loads nor runs anything.", "a script in page.html", "Take it out of the theme."),
            fixed(ERROR, "html-dead-link", "Every link within a page leads somewhere.", "#section-9 on a page without it", "Send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-bookmark-long", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-bookmark-twice", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-dead-link", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-dead-mark", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-heading-empty", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-heading-skipped", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-language", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-no-header", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-personal", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-doctype", "Browsers guess at a page that does not say what it is.", "a page.html without doctype", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-empty-link", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-fetches", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-heading-empty", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-heading-skipped", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-id-twice", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-landmark", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-language", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-markup", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-nesting", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-no-alternative", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-no-policy", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-no-title", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-refresh", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-zoom", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "withheld-words", "An audience sees only what it is meant to see, metadata included.", "a withheld word in a bookmark", "Send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-active", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-fetches", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-no-alternative", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-no-title", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-revision", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-schema", "A Word file opens everywhere, can be read aloud and tells of nobody.", "a theme whose reference.docx breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-dead-reference", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-id", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-late-policy", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-loose-policy", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-no-scope", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-tab-order", "A page is valid, stands alone and can be read aloud.", "a theme whose page.html breaks this", "Correct the theme, or send the draft to whoever looks after Readout."),
            fixed(ERROR, "pdf-untagged", "Without tags a PDF cannot be read aloud.", "a PDF without structure", "Send the draft to whoever looks after Readout."),
            fixed(ERROR, "pdf-language", "Screen readers go by the language.", "a PDF without language", "Set the language of the draft."),
            fixed(ERROR, "docx-no-grid", "Strict readers refuse the file.", "a table without columns", "Send the draft to whoever looks after Readout.")),

        chapter("Templates and runs",
            fixed(ERROR, "template-mistake", "Nobody knows what was meant.", "fromats: [html]", "Correct the line; the message says what it can be."),
            fixed(ERROR, "template-missing", "Nothing can be made without it.", "no templates/messages/en.properties", "Put the file back."),
            fixed(ERROR, "cannot-run", "Nothing was done.", "an input folder that is not there", "Do what the message says."))).flatMap(List::stream).toList();

    private RulesElsewhere() {
    }

    private static Entry fixed(Level level, String id, String reason, String example, String hint) {
        return new Entry(level, true, id, reason, example, hint);
    }

    private static Entry open(Level level, String id, String reason, String example, String hint) {
        return new Entry(level, false, id, reason, example, hint);
    }

    private static List<RuleText> chapter(String title, Entry... entries) {
        return Stream.of(entries).map(entry -> new RuleText(entry.id(), title, entry.level(), entry.fixed(), entry.reason(), entry.example(), entry.hint())).toList();
    }
}
