package org.readout.check;

import static org.readout.finding.Level.ERROR;
import static org.readout.finding.Level.NOTE;
import static org.readout.finding.Level.WARNING;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.RuleText;
import org.readout.model.Memo;
import org.readout.model.MemoType;

/** Everything a memo is checked for. Read it from top to bottom: that is the order findings come in. */
public final class RuleBook {

    private static final List<Rule> STANDARD = List.of(
            new Rule("title-missing", ERROR, "Every edition carries the title.", "a draft without title",
                    "Give the draft a title: the Title style in Word, “title:” in the front matter.", Metadata::title),
            new Rule("date-missing", WARNING, "Readers and citations need to know how old a memo is.", "a draft without date",
                    "Add the date under the title, or “date: 2024-03-27” to the front matter.", Metadata::date),
            new Rule("language-missing", WARNING, "Screen readers and hyphenation go by the language.", "a draft without language",
                    "Set the language: in Word, Review, Language; in Markdown, “language: en”.", Metadata::language),

            new Rule("part-missing", ERROR, "Readers of this kind of memo look for the part.", "a policy memo without recommendations",
                    "Add the part under one of its headings, or give the memo another type.", Parts::missing),
            new Rule("part-empty", ERROR, "A heading with nothing under it promises what is not there.", "## Recommendations, and no text",
                    "Write the part, or delete its heading if the type does not require it.", Parts::empty),
            new Rule("too-few-records", ERROR, "The part is there, but what it should set out could not be found in it.",
                    "a part “Recommendations” of prose that recommends nothing",
                    "Set each one out: a list item with a bold lead, a heading of its own, or a table row.", Parts::tooFew),
            new Rule("section-empty", WARNING, "A heading with nothing under it looks like a mistake.", "### Evaluation data, and no text",
                    "Write the section or delete its heading.", Parts::emptySections),

            new Rule("duplicate-component", WARNING, "Two entries for one component will drift apart.", "“Model weights” twice in one table",
                    "Merge the two, or give them different names.", RecordRules::duplicateComponents),
            new Rule("field-missing", ERROR, "Nobody acts on a recommendation that is addressed to no one.",
                    "“Openness should be rewarded.”", "Say it outright: “Regulators should …”, or add “Addressee: …”.", RecordRules::missingFields),
            new Rule("question-asks-nothing", WARNING, "A statement among the open questions leaves readers wondering.",
                    "“The cost of audits.”", "Put it as a question, or as “It remains unclear whether …”.", RecordRules::questionsThatAskNothing),
            new Rule("number-gap", WARNING, "A missing number makes readers look for what was lost.", "Recommendation 1, 2, 4",
                    "Number them without gaps; each edition counts anew in any case.", RecordRules::numberGaps),

            new Rule("heading-level-skipped", WARNING, "Screen readers and contents lists go by levels.", "Heading 1, then Heading 3",
                    "Make it the next level down.", Structure::skippedLevels),
            new Rule("table-without-header", WARNING, "Without header cells a table cannot be read aloud or repeated over pages.",
                    "a table whose first row is like the others", "Mark the first row as a header (in Word: Layout, Repeat Header Rows).",
                    Structure::tablesWithoutHeader),
            new Rule("table-ragged", WARNING, "Rows of different lengths usually mean that a cell got lost.", "a row of 3 cells in a table of 4",
                    "Fill in or merge the cells.", Structure::raggedTables),

            new Rule("alternative-text-missing", ERROR, "Who cannot see the picture gets nothing.", "a figure without alternative text",
                    "Describe what the picture says (in Word: right-click, Edit Alt Text).", Pictures::missing),
            new Rule("alternative-text-junk", WARNING, "A file name describes nothing.", "alternative text “image1.png”",
                    "Describe what the picture says.", Pictures::junk),

            new Rule("reference-unresolved", ERROR, "A reference that leads nowhere cannot be followed or renumbered.",
                    "“see Section 9” whose bookmark was deleted", "Point it at something that is there, or make it plain text.",
                    References::unresolved),
            new Rule("note-unresolved", ERROR, "A mark without its note loses a source.", "a mark [^7] and no note 7",
                    "Write the note or delete the mark.", References::notes),
            new Rule("note-unmarked", WARNING, "A note that nothing marks will not be seen in any edition.", "a note 7 and no mark",
                    "Mark it in the text or delete it.", References::unmarkedNotes),
            new Rule("link-says-nothing", WARNING, "Out of context, “here” leads nobody anywhere.", "a link on the word “here”",
                    "Let the linked words say where the link leads.", References::emptyWords),
            new Rule("link-broken", ERROR, "The link works on one computer or on none.", "a link to file:///C:/memo.docx",
                    "Link to a public address, or take the link away.", References::brokenLinks),

            new Rule("placeholder-left", ERROR, "What is still to be written must not be published.", "TK, TODO, [citation needed]",
                    "Write what belongs there.", Leftovers::placeholders),
            new Rule("word-doubled", NOTE, "A doubled word is nearly always a slip.", "the the", "Delete one of the two.", Leftovers::doubledWords));

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static RuleBook standard() {
        return new RuleBook(STANDARD);
    }

    /** Every rule's text, in order. */
    public List<RuleText> texts() {
        return rules.stream().map(rule -> new RuleText(rule.id(), rule.level(), rule.reason(), rule.example(), rule.hint())).toList();
    }

    /** What there is to say of a memo, by the rules its type does not exclude. */
    public List<Finding> check(Memo memo, MemoType type) {
        MemoText text = new MemoText(memo);
        return rules.stream().filter(rule -> !type.exclusions().contains(rule.id()))
                .flatMap(rule -> rule.check(text, type)).toList();
    }
}
