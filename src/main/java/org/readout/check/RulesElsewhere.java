package org.readout.check;

import static org.readout.finding.Level.ERROR;
import static org.readout.finding.Level.NOTE;
import static org.readout.finding.Level.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.finding.Level;
import org.readout.finding.RuleText;

/**
 * Rules that other rooms apply while they read a draft, balance it and make editions of it: what they say of themselves,
 * for authors to whom it is all one. A rule is fixed when it stands for the ledger or the release; the others are an
 * editor's to answer for.
 */
final class RulesElsewhere {

    /** @param levels of its findings, the highest first */
    private record Entry(List<Level> levels, boolean fixed, String id, String reason, String example, String hint) {

        /** A note where it matters less: the highest level is the one the rule is listed with. */
        Entry orNote() {
            return new Entry(List.of(levels.get(0), NOTE), fixed, id, reason, example, hint);
        }

        RuleText text(String chapter) {
            return new RuleText(id, chapter, levels.get(0), fixed, reason, example, hint);
        }
    }

    private record Chapter(String title, List<Entry> entries) {
    }

    private static final String REPORT = "Report it to whoever looks after Readout or the theme; the release is held back.";

    private static final String FETCH = "Fetch the release anew from whoever published it.";

    private static final List<Chapter> CHAPTERS = List.of(
        chapter("Leftovers in the file",
            fixed(ERROR, "tracked-change", "A change nobody accepted or rejected is no text yet.", "a word inserted with Track Changes", "Accept or reject it."),
            open(WARNING, "comment-left", "A comment is part of a conversation that is not over.", "a comment in the margin", "Settle it and delete it."),
            open(WARNING, "hidden-text", "Hidden words get found, by search and by those who copy.", "a passage in the Hidden font effect",
                    "Delete it, or make it visible if it belongs to the memo."),
            open(WARNING, "highlighted-text", "Highlighting marks what someone meant to look at again.", "a sentence in yellow",
                    "Settle what it marks and take the highlighting away."),
            open(NOTE, "author-names", "The draft itself tells who worked on it.", "names in comments and tracked changes",
                    "Do not pass the draft on; no edition carries the names."),
            open(NOTE, "remark-left", "A remark in the source is read by whoever opens it.", "<!-- ask the lawyers -->", "Leave it or delete it: no edition shows it."),
            open(WARNING, "announcement-field", "What somebody wrote there would appear nowhere.", "summary: in the front matter of announcement.md", "Say it in the text."),
            open(WARNING, "date-unreadable", "A date nobody can read is no date.", "date: spring 2024", "Write it as 2024-03-27.")),

        chapter("What is not carried",
            fixed(ERROR, "embedded-document", "Its text is not in the draft’s own.", "another Word file inserted as a link",
                    "Open the draft in Word, save it, and send that copy."),
            fixed(WARNING, "content-not-carried", "Words would be missing from every edition.", "text in an element no reader knows", "Write it as an ordinary paragraph."),
            fixed(WARNING, "cells-beyond", "Words would be missing from every edition.", "a row of five cells in a table of four", "Give the first row as many cells."),
            fixed(WARNING, "part-damaged", "What stood in it is missing from every edition.", "an OpenDocument file whose styles cannot be read",
                    "Save the draft again and compare."),
            open(WARNING, "picture-missing", "Readers would find a gap.", "a picture linked from another computer",
                    "Put the picture into the file, or beside a draft in Markdown or HTML."),
            open(WARNING, "picture-unreadable", "No reader would see it.", "an SVG that breaks off in the middle", "Save it anew as plain SVG or as PNG."),
            open(WARNING, "picture-active", "A picture that runs or loads something is more than a picture.", "an SVG with a script, or with a photograph on a server",
                    "Save it as plain SVG with everything in it, or as PNG."),
            open(WARNING, "picture-unused", "Somebody meant readers to see it.", "dots.png in the input folder, and no ![…](dots.png) in a draft",
                    "Show it in a draft, or take it out of the folder."),
            open(WARNING, "markup-typed", "Readers would see signs of another program.", "$x_i^2$ or [Lesesaal]{lang=de} in Markdown",
                    "Write a formula as MathML or as a picture, a language as <span lang=\"de\">."),
            open(NOTE, "picture-in-title", "A title is words.", "a logo in the title line", "Put it into the text."),
            open(WARNING, "diagram-dropped", "What only Word can draw, other formats cannot show.", "a SmartArt diagram", "Paste it as a picture, with alternative text."),
            open(WARNING, "embedded-object", "What needs a program to be seen cannot be published.", "an Excel sheet in a Word file",
                    "Replace it with text, a table or a picture.").orNote(),
            open(WARNING, "embedded-content", "What would run or load is not part of a memo.", "a macro, a video, a form",
                    "Replace it with text or a picture that is in the file."),
            open(WARNING, "linked-content", "What is loaded from elsewhere may change or vanish.", "a template on a file server", "Break the link."),
            open(WARNING, "link-dropped", "The link would run something.", "a link to javascript:", "Let it lead to a page, or remove it."),
            open(WARNING, "symbol-unknown", "The sign exists in one font only.", "a picture letter of Wingdings", "Put in a character that means the same."),
            open(WARNING, "site-instruction", "What a program would have put there is missing.", "{% include figure.html %} on a line", "Put what it stands for into the draft."),
            open(NOTE, "heading-blank", "A heading that says nothing stops the reader for nothing.", "a line of style Heading 2 without words", "Write it, or delete the line."),
            open(NOTE, "item-blank", "A bullet with nothing behind it makes readers look for what is missing.", "a “•” at the end of a list",
                    "Write the point, or delete the line."),
            open(NOTE, "contents-dropped", "Each edition gets a contents list of its own.", "a contents list made by Word", "Leave it or delete it, as you like."),
            open(NOTE, "header-footer-dropped", "Each edition has its own header and footer.", "a page header", "Move what readers must see into the text."),
            open(NOTE, "navigation-dropped", "Ways around a site lead nowhere in a memo.", "the menu of a web page", "Move what belongs to the memo out of it."),
            open(NOTE, "site-question-dropped", "What a site asks its visitors is asked of nobody in a memo.", "“We use cookies.” in a banner",
                    "Move what belongs to the memo out of it."),
            open(NOTE, "layout-table", "A table without a table’s meaning confuses screen readers.", "a page laid out in a table", "See whether the order is the one you mean.")),

        chapter("How the draft was understood",
            fixed(ERROR, "front-matter-unreadable", "What the draft says of itself is lost.", "title: Open: a memo",
                    "Write one “key: value” a line; put values with a colon in quotation marks."),
            open(WARNING, "front-matter-key", "What stands behind a misspelt key is lost.", "dat: 2024-03-27", "Write the key that is meant."),
            open(WARNING, "draft-encoding", "Accents may have come out wrong.", "a text file that is not UTF-8", "Look at the accents, or save the file as UTF-8."),
            open(NOTE, "heading-by-look", "What only looks like a heading may be none.", "a bold line in 14 points", "Give it a heading style."),
            open(NOTE, "record-inferred", "A guess is only a guess.", "“Regulators should publish guidance.” in a paragraph",
                    "Set it out, as a list item or under a heading of its own."),
            open(NOTE, "memo-type-inferred", "A guess is only a guess.", "a draft without type", "Add “type: policy-memo” to the front matter or the document properties."),
            open(WARNING, "author-inferred", "A name that was only guessed stands on every edition.", "a name on a line of its own between title and date",
                    "Write “By …” before it, to be sure."),
            open(NOTE, "title-inferred", "A guess is only a guess.", "a first heading beside “Summary” and “Recommendations”, and no title",
                    "Add “title:” to the front matter, or give the line the Title style."),
            fixed(ERROR, "unknown-memo-type", "Without a type there are no parts and no audiences.", "type: polcy-memo", "Write one of the types there are."),
            open(WARNING, "component-conflict", "The memo contradicts itself.", "layer “Model” in the table, “Data” at length", "Decide on one and use it in both places."),
            fixed(ERROR, "duplicate-memo", "One would overwrite the other.", "memo.md and memo.docx", "Leave one of them, or give each an id of its own."),
            fixed(WARNING, "title-shared", "Readers cannot tell two memos of one kind and title apart.", "a copy of a draft beside it",
                    "Take the copy out, or give each a title or a subtitle of its own."),
            fixed(WARNING, "rule-choice-mistaken", "A rule would be thought off that is on.", "readout-rules: word-doubeled off", "Correct the name, and say why."),
            fixed(NOTE, "rule-switched-off", "What is not looked at must be known.", "readout-rules: word-doubled off because it is a quotation",
                    "Leave it, or take the choice out."),
            fixed(NOTE, "rule-lowered", "What weighs less than elsewhere must be known.", "readout-rules: link-broken note because it is an intranet memo",
                    "Leave it, or take the choice out.")),

        chapter("Works that compose memos",
            fixed(ERROR, "part-unknown", "A work cannot do without one of its parts.", "parts: [openess-policy-memo]", "Write the id of a memo there is."),
            fixed(ERROR, "part-repeated", "The same text would stand in the work twice.", "parts: [memo, memo]", "Name it once."),
            fixed(ERROR, "part-in-circle", "A work that is part of itself has no end.", "two drafts that name each other", "Take one out of the list of parts."),
            fixed(ERROR, "part-held-back", "What may not be published alone may not be published within a work.", "a part with an error", "Mend the part."),
            fixed(ERROR, "part-language", "A work is read aloud, hyphenated and translated as one language.", "a French part in an English work",
                    "Compose memos of one language and have the work translated."),
            fixed(ERROR, "part-anchor-clash", "A link must lead to one place.", "a heading of the work whose anchor a part has",
                    "Reword the heading, or give it an anchor of its own."),
            open(WARNING, "part-conflict", "The work contradicts itself.", "layer “Model” in one memo, “Data” in the other", "Decide on one and use it in both memos."),
            open(WARNING, "part-place-unknown", "The link leads to the beginning of the memo only.", "a link to openness-policy-memo#no-such-heading",
                    "Link to a heading, an anchor or a record of that memo.")),

        chapter("Refusals",
            fixed(WARNING, "draft-passed-over", "What nobody reads would be missed by nobody.", "a draft in a folder below the input folder",
                    "Move it up into the input folder, or take it out."),
            fixed(ERROR, "draft-refused", "Readout cannot read it without loss.", "a .pdf or .doc file", "Save it in a format that can be read."),
            fixed(ERROR, "draft-unreadable", "The file is damaged.", "half a .docx", "Open it in the program it comes from and save it again."),
            fixed(ERROR, "draft-empty", "There is nothing to publish.", "an empty file", "Send the draft that has the text."),
            fixed(ERROR, "draft-too-large", "One draft must not stop the others.", "a zip that unpacks to gigabytes", "Make its pictures smaller, or raise the limit."),
            fixed(ERROR, "draft-inaccessible", "One draft must not stop the others.", "a file that Word has locked",
                    "Close it in the program that has it open, or allow reading it."),
            fixed(ERROR, "draft-not-kept", "What cannot be kept cannot be published.", "a full disk", "Make room on the disk and publish again."),
            fixed(ERROR, "draft-too-slow", "One draft must not stop the others.", "a draft that takes minutes to read", "Copy its text into a new document.")),

        chapter("Translations that come back",
            fixed(ERROR, "translation-format", "Nothing can be taken from a file of another kind.", "a PDF with remarks", "Return the file that was sent."),
            fixed(ERROR, "translation-of-nothing", "A translation belongs to a memo.", "a file whose memo was taken out of the input folder", "Put the draft back."),
            fixed(ERROR, "translation-language-unknown", "A translation is kept by its language.", "a file that a tool stripped of its heading", "Say it with --language."),
            fixed(ERROR, "translation-stale", "What is no longer said must not be shown as a translation of what is.", "a sentence that was reworded since the export",
                    "Export again."),
            fixed(ERROR, "translation-source-altered", "A translation of something else is none.", "a source corrected in the tool", "Correct the draft, and export again."),
            fixed(ERROR, "translation-empty", "An empty translation is none.", "a target that holds a space", "Translate it."),
            fixed(ERROR, "translation-equal-source", "Text that nobody translated must not pass for a translation.", "a target that was filled with the source",
                    "Translate it, or approve it.")
                    .orNote(),
            fixed(ERROR, "translation-tags-lost", "A link, a note or a picture would be lost.", "a footnote mark that was deleted", "Put it back."),
            fixed(ERROR, "translation-tags-added", "There is nothing that it stands for.", "⟨9⟩ in a segment with two tags", "Take it out."),
            fixed(ERROR, "translation-tags-unbalanced", "Nobody knows where a stretch ends.", "⟨1⟩ without ⟨/1⟩", "Let both stand."),
            fixed(NOTE, "translation-tags-reordered", "Another order may be right, or a slip.", "the second footnote before the first", "Look at it."),
            fixed(WARNING, "translation-protected", "Names stay as they are.", "“Mozilla” spelled in another way", "Write it as the source does."),
            fixed(WARNING, "translation-numbers", "A wrong number is the worst of slips.", "2023 for 2024", "Compare it with the source."),
            fixed(ERROR, "translation-links", "An address leads somewhere or nowhere.", "example.org translated", "Copy it from the source."),
            fixed(ERROR, "translation-placeholders", "Something is put in their place.", "{name} translated", "Copy it from the source."),
            fixed(WARNING, "translation-length", "It may be the translation of more than this.", "a paragraph for a word", "Look at its neighbours."),
            fixed(ERROR, "translation-wrong-language", "Readers could not read it.", "Spanish in the French file", "Translate it.").orNote(),
            fixed(WARNING, "translation-approved", "What was approved is not overwritten by what was not.", "a file that comes back a week late", "Approve it in the tool."),
            fixed(WARNING, "translation-share", "Readers must not get a patchwork.", "half of a memo in French", "Have the rest translated."),
            fixed(ERROR, "translation-unreadable", "What cannot be read cannot be merged.", "a file cut off by e-mail", "Ask for it again, as it was saved."),
            fixed(ERROR, "translation-unidentified", "A translation is merged into the memo it names, and into no other.", "a table without its second row",
                    "Put back what was deleted."),
            fixed(WARNING, "translation-row-twice", "Nobody knows which of two translations is meant.", "a row that was copied and changed", "Delete the row that is not meant."),
            fixed(WARNING, "translation-row-unknown", "A translation is put in its place by the id of its row alone.", "a row whose first cell is empty",
                    "Put the id back from the table that was sent."),
            fixed(WARNING, "translation-source-edited", "The memo’s text is the author’s, not the translator’s.", "a slip corrected in the source column", "Correct the draft."),
            fixed(NOTE, "translation-remark", "Whoever translates a text reads it closely.", "a comment: “is this a licence or a contract?”", "Answer it."),
            fixed(ERROR, "translation-refused", "What a translation does not need, an attack may.", "a file with a document type, or of 100 MB",
                    "Have it exported from the translation tool again."),
            fixed(WARNING, "translation-unplaced", "A translation belongs to one memo and one language.", "a file that a tool stripped of its heading",
                    "Say which memo and language it is of when you import it."),
            fixed(WARNING, "translation-unit-skipped", "What has no name or no source translates nothing.", "two units with one id",
                    "Ask the translator for the file as the tool wrote it."),
            fixed(WARNING, "translation-tag-unknown", "A tag nobody knows has no place in the memo.", "a b element in a segment", "Put in the tags of the source only."),
            fixed(NOTE, "translation-segments-changed", "Sentences that were joined are approved together.", "two sentences translated as one",
                    "Leave it, or keep the segments that were sent.")),

        chapter("The ledger",
            fixed(ERROR, "text-unaccounted", "Nothing is lost in silence.", "words in the file that are in no paragraph", "Report it; the draft is held back until it is mended."),
            fixed(ERROR, "text-invented", "Nothing is put into an author’s mouth.", "words in the memo that are in no draft",
                    "Report it; the draft is held back until it is mended."),
            fixed(WARNING, "things-unaccounted", "Pictures, tables, notes and links are counted too.", "3 of 4 pictures carried", "Compare the editions with the draft."),
            fixed(ERROR, "ledger-unreadable", "What cannot be counted cannot be vouched for.", "a file only one of two paths can read", "Save the draft again."),
            fixed(ERROR, "edition-unaccounted", "An edition leaves out only what its audience is not shown.", "a paragraph that is in no edition",
                    "Report it; the memo is held back until it is mended."),
            fixed(ERROR, "edition-invented", "An edition says only what the memo says.", "words in an edition that are not in the memo",
                    "Report it; the memo is held back until it is mended.")),

        chapter("Editions",
            fixed(ERROR, "rendition-failed", "An edition that cannot be made is not published.", "a picture no program can decode",
                    "Send the draft and the log to whoever looks after Readout."),
            fixed(ERROR, "glyph-missing", "A letter no font has would be printed as a box, or as another sign.", "Amharic, on a machine without a font for it",
                    "Install the font it names, or put one into templates/fonts and name it in templates/fonts.yaml."),
            fixed(WARNING, "print-overflow", "Words printed over other words cannot be read.", "a long address in a narrow column of a table",
                    "Write it in words that can be parted, or give the table fewer columns."),
            fixed(ERROR, "pseudo-escaped", "What no translator was sent stays in the source’s language for ever.", "“Contents” in an edition in pseudo-language",
                    "Have the words come from the memo or from templates/messages."),
            fixed(ERROR, "rendition-unreadable", "What cannot be opened again is not published.", "a damaged PDF", "Send the draft and the log to whoever looks after Readout."),
            fixed(WARNING, "memo-carried", "A mistake in a draft takes no memo off.", "a draft with errors whose memo is live", "Mend it, or take it out of the folder."),
            fixed(WARNING, "live-release-stays", "What may not be published any more is not carried on.",
                    "a draft with errors whose last good version holds a word that is withheld now",
                    "Mend it, or take it out of the folder."),
            fixed(WARNING, "release-unverified", "What no judge has seen is for a look, not for readers.", "readout publish --without-verify", "Publish again without that word."),
            fixed(ERROR, "hidden-path", "Where a file was made is nobody’s business.", "file:///home/ada/drafts/memo.docx in a picture’s description", REPORT),
            fixed(ERROR, "hidden-machine", "Who sat at which machine is nobody’s business.", "the name of a user as a property", REPORT),
            fixed(ERROR, "hidden-software", "What software was at work is no part of a memo.", "the name of a word processor in the metadata", REPORT),
            fixed(ERROR, "hidden-remark", "What no reader sees is not published.", "a comment in the source of a page", REPORT),
            fixed(ERROR, "withheld-words", "An audience sees only what it is meant to see, metadata included.", "a withheld word in a bookmark", REPORT)),

        chapter("A release, verified where it arrives",
            fixed(ERROR, "release-manifest", "Nothing can be held against a manifest that is none.", "a manifest that was edited by hand", FETCH),
            fixed(ERROR, "release-id", "A release’s name follows from what it holds.", "a date changed in manifest.json", FETCH),
            fixed(ERROR, "release-file-missing", "A release is whole.", "a PDF deleted or renamed", FETCH),
            fixed(ERROR, "release-file-altered", "What is published is never edited.", "a sentence changed in a web page", FETCH),
            fixed(ERROR, "release-file-unlisted", "Nobody vouches for what the manifest does not list.", "a page put beside the others", "Take it away."),
            fixed(ERROR, "release-evidence", "A release tells how it came about.", "no ledger.json", "Ask whoever published it for all of it."),
            fixed(ERROR, "release-source", "No edition is without its draft, and none is of a draft with errors.", "an edition of a draft held back",
                    "Ask whoever published it where it is from."),
            fixed(ERROR, "release-ledger", "Nothing is lost in silence.", "characters unaccounted", "Ask whoever published it for one that is accounted for."),
            fixed(ERROR, "release-conformance", "Every edition was judged, and none fell short.", "a file the report does not tell of",
                    "Ask whoever published it for one that was verified."),
            fixed(WARNING, "release-unjudged", "What no judge has seen is for a look, not for readers.", "readout publish --without-verify",
                    "Ask whoever published it for one that was verified."),
            fixed(ERROR, "release-changes", "What changed is told to people and to programs alike.", "CHANGES.html without changes.json",
                    "Ask whoever published it for all of it."),
            fixed(ERROR, "release-bill", "What made a release can be looked into.", "an sbom.json that is no CycloneDX", "Ask whoever published it for the bill of materials."),
            fixed(ERROR, "release-log", "The log shows who decided what, if nobody altered it.", "a line taken out of log.jsonl", "Compare it with the publisher’s copy."),
            fixed(WARNING, "release-log-missing", "Without the log nobody knows whether a release still stands.", "a release copied without releases/log.jsonl",
                    "Put the log beside the release’s folder."),
            fixed(WARNING, "release-withdrawn", "What was withdrawn is not passed on.", "a zip from before", "Use the release that took its place."),
            fixed(WARNING, "release-unapproved", "A release takes two pairs of eyes.", "readout publish, and no approval afterwards", "Ask whoever published it for an approval."),
            fixed(ERROR, "release-signature", "A signature shows whose a release is.", "a manifest signed with another key", FETCH)),

        chapter("Web pages",
            fixed(ERROR, "html-title", "A page has one main heading.", "a page without h1", "Correct the theme’s page.html."),
            fixed(ERROR, "html-active", "An edition neither loads nor runs anything.", "a script in page.html", "Take it out of the theme."),
            fixed(ERROR, "html-dead-link", "Every link within a page leads somewhere.", "#section-9 on a page without it", "Send the draft to whoever looks after Readout."),
            fixed(ERROR, "html-doctype", "Browsers guess at a page that does not say what it is.", "a page.html without doctype", REPORT),
            fixed(ERROR, "html-markup", "What browsers have to mend, each mends in its own way.", "a tag that is never closed", REPORT),
            fixed(ERROR, "html-nesting", "What stands where it may not stand is moved elsewhere.", "a paragraph in a heading", REPORT),
            fixed(ERROR, "html-id", "What has an empty name cannot be linked to.", "an id with a space in it", REPORT),
            fixed(ERROR, "html-id-twice", "A link to it would lead to one of two places.", "two elements with one id", REPORT),
            fixed(ERROR, "html-dead-reference", "A label that is not there is not read aloud.", "aria-labelledby that names nothing", REPORT),
            fixed(ERROR, "html-empty-link", "A link without words cannot be chosen.", "an address around nothing", REPORT),
            fixed(ERROR, "html-heading-empty", "A heading that says nothing stops the reader for nothing.", "an h3 without text", REPORT),
            fixed(ERROR, "html-heading-skipped", "Who moves from heading to heading looks for what was skipped.", "h2, then h4", REPORT),
            fixed(ERROR, "html-landmark", "Who cannot see the page moves by its parts.", "a page without main", REPORT),
            fixed(ERROR, "html-language", "Screen readers go by the language.", "a page without lang", REPORT),
            fixed(ERROR, "html-no-title", "The window and the tab should say the title.", "a page without title", REPORT),
            fixed(ERROR, "html-no-alternative", "A picture that says nothing is not there for all readers.", "an img without alt", REPORT),
            fixed(ERROR, "html-no-scope", "A header must say whether it is a row’s or a column’s.", "a th without scope", REPORT),
            fixed(ERROR, "html-zoom", "Who needs large letters must be able to enlarge them.", "user-scalable=no", REPORT),
            fixed(ERROR, "html-tab-order", "Keys should move through a page in the order it is read.", "a tabindex of 3", REPORT),
            fixed(ERROR, "html-refresh", "A page that changes by itself cannot be read in peace.", "a meta refresh", REPORT),
            fixed(ERROR, "html-fetches", "A page stands alone, and tells nobody that it is read.", "a font from another site", REPORT),
            fixed(ERROR, "html-no-policy", "What the page may load is said in it, and nothing is allowed.", "a page.html without a content security policy", REPORT),
            fixed(ERROR, "html-late-policy", "A policy binds only what comes after it.", "a style before the policy", REPORT),
            fixed(ERROR, "html-loose-policy", "A policy that allows scripts protects nobody.", "script-src *", REPORT)),

        chapter("Word files",
            fixed(ERROR, "docx-no-grid", "Strict readers refuse the file.", "a table without columns", "Send the draft to whoever looks after Readout."),
            fixed(ERROR, "docx-schema", "Strict readers refuse a file that breaks the format’s schema.", "an element where none may stand", REPORT),
            fixed(ERROR, "docx-active", "An edition runs nothing.", "a macro in reference.docx", REPORT),
            fixed(ERROR, "docx-fetches", "An edition loads nothing from elsewhere.", "a picture that is linked and not in the file", REPORT),
            fixed(ERROR, "docx-personal", "A file tells readers of the memo, not of who made it.", "an author’s name in the properties", REPORT),
            fixed(ERROR, "docx-revision", "Traces of editing tell of people and of earlier words.", "a revision id, a tracked change", REPORT),
            fixed(ERROR, "docx-no-title", "The window should say the title.", "properties without title", REPORT),
            fixed(ERROR, "docx-language", "Spelling and voices go by the language.", "styles without language", REPORT),
            fixed(ERROR, "docx-heading-empty", "A heading that says nothing stops the reader for nothing.", "a Heading 3 without text", REPORT),
            fixed(ERROR, "docx-heading-skipped", "Who moves from heading to heading looks for what was skipped.", "Heading 2, then Heading 4", REPORT),
            fixed(ERROR, "docx-no-header", "Cells are understood by their headers, on every page.", "a table whose header row is not marked as one", REPORT),
            fixed(ERROR, "docx-no-alternative", "A picture that says nothing is not there for all readers.", "a picture without description", REPORT),
            fixed(ERROR, "docx-dead-link", "Every link within a file leads somewhere.", "a link to a bookmark there is not", REPORT),
            fixed(ERROR, "docx-dead-mark", "Every note mark has its note.", "a footnote mark without footnote", REPORT),
            fixed(ERROR, "docx-bookmark-long", "Word cuts off names of over 40 characters.", "a bookmark with a sentence for a name", REPORT),
            fixed(ERROR, "docx-bookmark-twice", "A link to it would lead to one of two places.", "two bookmarks with one name", REPORT)),

        chapter("PDF files",
            fixed(ERROR, "pdf-untagged", "Without tags a PDF cannot be read aloud.", "a PDF without structure", REPORT),
            fixed(ERROR, "pdf-standard", "The standards are promised to every reader and archive.", "a file that veraPDF finds to break a clause of PDF/UA", REPORT),
            fixed(ERROR, "pdf-language", "Screen readers go by the language.", "a PDF without language", REPORT),
            fixed(ERROR, "pdf-language-unknown", "A voice cannot be chosen for it.", "a passage in the language “english”", REPORT),
            fixed(ERROR, "pdf-language-passage", "A passage in another language must say so, or it is read aloud as gibberish.", "French words that are not marked as French",
                    REPORT),
            fixed(ERROR, "pdf-title-hidden", "The window and the tab should say the title.", "a viewer that shows “memo.pdf”", REPORT),
            fixed(ERROR, "pdf-main-heading", "A file has one main heading.", "a PDF without H1", REPORT),
            fixed(ERROR, "pdf-heading-skipped", "Who moves from heading to heading looks for what was skipped.", "H2, then H4", REPORT),
            fixed(ERROR, "pdf-heading-empty", "A heading that says nothing stops the reader for nothing.", "an H3 without text", REPORT),
            fixed(ERROR, "pdf-table-missing", "A table read as loose words makes no sense.", "three tables in the memo, two in the tags", REPORT),
            fixed(ERROR, "pdf-table-header", "Cells are understood by their headers.", "a table of cells only", REPORT),
            fixed(ERROR, "pdf-table-scope", "A header must say whether it is a row’s or a column’s.", "a TH without Scope", REPORT),
            fixed(ERROR, "pdf-table-header-repeated", "A header that is set on each page is read once.", "a THead with text of three pages", REPORT),
            fixed(ERROR, "pdf-table-irregular", "A screen reader counts rows and columns.", "a row with a cell too few", REPORT),
            fixed(ERROR, "pdf-table-row", "Rows hold cells and nothing else.", "a paragraph in a TR", REPORT),
            fixed(ERROR, "pdf-caption", "A caption is found at the table’s beginning or end.", "a caption between rows", REPORT),
            fixed(ERROR, "pdf-list", "Lists hold items and nothing else.", "a paragraph in an L", REPORT),
            fixed(ERROR, "pdf-list-numbering", "A reader is told what kind of list it is.", "an L without ListNumbering", REPORT),
            fixed(ERROR, "pdf-list-item", "An item is a label and a body.", "text in an LI", REPORT),
            fixed(ERROR, "pdf-list-label", "A bullet is read as one.", "a drawn bullet without replacement text", REPORT),
            fixed(ERROR, "pdf-note-missing", "A note must be found from its mark.", "a note that is set as a list’s item", REPORT),
            fixed(ERROR, "pdf-note-label", "Whoever listens must hear a note’s number as its number.", "an FENote without Lbl", REPORT),
            fixed(ERROR, "pdf-note-back", "Who reads a note wants to go on where the mark was.", "an FENote without Ref", REPORT),
            fixed(ERROR, "pdf-note-mark", "Mark and note lead to each other.", "a mark that refers to no note", REPORT),
            fixed(ERROR, "pdf-figure-alternative", "What is not seen must be told.", "a Figure without Alt", REPORT),
            fixed(ERROR, "pdf-figure-place", "Programs that reflow a page ask where a picture is.", "a Figure without BBox", REPORT),
            fixed(ERROR, "pdf-figure-empty", "A description of nothing confuses.", "a Figure that holds no picture", REPORT),
            fixed(ERROR, "pdf-figure-untagged", "A picture that has a description must be in the tags.", "a picture marked as page furniture", REPORT),
            fixed(ERROR, "pdf-link-contents", "A link says in words where it leads.", "a link annotation without Contents", REPORT),
            fixed(ERROR, "pdf-link-untagged", "A link outside the tags cannot be followed by keyboard.", "a link annotation that no Link holds", REPORT),
            fixed(ERROR, "pdf-link-empty", "A link has words to read and a place to go.", "a Link without annotation", REPORT),
            fixed(ERROR, "pdf-link-dead", "A link leads somewhere.", "a link to a place that is not in the tags", REPORT),
            fixed(ERROR, "pdf-bookmark-missing", "Bookmarks are how one finds one’s way in a long file.", "six sections, five bookmarks", REPORT),
            fixed(ERROR, "pdf-bookmark-wrong", "A bookmark leads to the heading it names.", "a bookmark to the page before", REPORT),
            fixed(ERROR, "pdf-font-unicode", "Text that cannot be mapped to characters cannot be read aloud, searched or copied.", "a font without ToUnicode", REPORT),
            fixed(ERROR, "pdf-font-missing", "A file must look the same everywhere and always.", "a font that is not in the file", REPORT),
            fixed(ERROR, "pdf-reading-order", "What is read goes forward through the pages.", "a paragraph of page 3 after one of page 4", REPORT),
            fixed(ERROR, "pdf-read-twice", "Everything is read once.", "one line in two paragraphs", REPORT),
            fixed(ERROR, "pdf-furniture", "Running titles and page numbers are not read with the text.", "the title of the memo in the tags of every page", REPORT)),

        chapter("Templates and runs",
            fixed(ERROR, "template-mistake", "Nobody knows what was meant.", "fromats: [html]", "Correct the line; the message says what it can be."),
            fixed(WARNING, "audience-shown-nothing", "Whoever named the type there expects an edition.", "memos: [position-paper], and parts: [summary] of which it has none",
                    "Name parts of that type, or take the type out."),
            fixed(ERROR, "template-missing", "Nothing can be made without it.", "no templates/messages/en.properties", "Put the file back."),
            fixed(WARNING, "language-unprepared", "A page would be half in English, and headings would not be known.",
                    "a draft in Polish, of which there is no templates/messages/pl.properties",
                    "Have the language added to the templates, as src/docs/languages.md says."),
            fixed(WARNING, "reference-style-missing", "Editions are set in styles alone; one that is not there is taken from the shipped document and may not fit.",
                    "a reference.docx without the style “Card Title 2”", "Bring the style back in Word, or add it under the name the message gives."),
            fixed(WARNING, "editions-taken-off", "Whoever publishes a part may not mean to take the rest off.",
                    "readout publish --audience policymakers --take-off, while the public’s editions are live",
                    "Publish without --audience, --memo and --format."),
            fixed(ERROR, "run-failed", "Readout itself failed; what was published before is untouched.", "no room left on the disk",
                    "Look into readout.log in the folder .readout of the output, and send it to whoever looks after Readout."),
            fixed(ERROR, "cannot-run", "Nothing was done.", "an input folder that is not there", "Do what the message says.")));

    static final List<RuleText> TEXTS = CHAPTERS.stream().flatMap(chapter -> chapter.entries().stream().map(entry -> entry.text(chapter.title()))).toList();

    /** By rule, every level its findings may have. */
    static final Map<String, Set<Level>> LEVELS = CHAPTERS.stream().flatMap(chapter -> chapter.entries().stream())
            .collect(Collectors.toUnmodifiableMap(Entry::id, entry -> Set.copyOf(entry.levels())));

    private RulesElsewhere() {
    }

    private static Entry fixed(Level level, String id, String reason, String example, String hint) {
        return new Entry(List.of(level), true, id, reason, example, hint);
    }

    private static Entry open(Level level, String id, String reason, String example, String hint) {
        return new Entry(List.of(level), false, id, reason, example, hint);
    }

    private static Chapter chapter(String title, Entry... entries) {
        return new Chapter(title, List.of(entries));
    }
}
