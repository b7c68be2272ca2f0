package org.readout.check;

import static org.readout.finding.Level.ERROR;
import static org.readout.finding.Level.NOTE;
import static org.readout.finding.Level.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.finding.Finding;
import org.readout.finding.RuleText;
import org.readout.model.Memo;
import org.readout.model.MemoType;

/** Everything a memo is checked for. Read it from top to bottom: that is the order findings come in. */
public final class RuleBook {

    private record Chapter(String title, List<Rule> rules) {
    }

    private static final List<Chapter> STANDARD = List.of(
        chapter("The memo",
            new Rule("title-missing", ERROR, "Every edition carries the title.", "a draft without title",
                    "Give the draft a title: the Title style in Word; in Markdown “title: …” between two lines of “---”, above the text.", Metadata::title),
            new Rule("date-missing", WARNING, "Readers and citations need to know how old a memo is.", "a draft without date",
                    "Write the date on a line of its own below a title that has the Title style, or “date: 2024-03-27” into the front matter.", Metadata::date),
            new Rule("date-implausible", WARNING, "A slip in the year makes a memo decades old, or not yet written.", "date: 0204-03-27",
                    "Correct the year.", Metadata::implausibleDate),
            new Rule("doi-malformed", WARNING, "A DOI that leads nowhere is worse than none.", "doi: to follow",
                    "Write it as registered, “doi: 10.1000/182”, or leave it out until there is one.", Metadata::doi),
            new Rule("language-missing", WARNING, "Screen readers and hyphenation go by the language.", "a draft without language",
                    "Set the language: in Word, Review, Language; in Markdown, “language: en”.", Metadata::language),
            new Rule("language-unknown", WARNING, "A language nobody knows by that name is as good as none.", "language: english",
                    "Write its code: en, fr, es, de, or with a region, en-GB.", Metadata::languageTag),
            new Rule("language-differs", WARNING, "A screen reader would read the text in the wrong voice.", "French text with “language: en”",
                    "Correct the language of the draft.", LanguageRules::differs),
            new Rule("passage-language-unmarked", NOTE, "A passage in another language must say so, or it is read aloud as gibberish.",
                    "a German quotation in an English memo", "Mark its language (in Word: Review, Language).", LanguageRules::unmarked)),

        chapter("Parts and records",
            new Rule("part-missing", ERROR, "Readers of this kind of memo look for the part.", "a policy memo without recommendations",
                    "Add the part under one of its headings, or give the memo another type.", Parts::missing),
            new Rule("part-empty", ERROR, "A heading with nothing under it promises what is not there.", "## Recommendations, and no text",
                    "Write the part, or delete its heading if the type does not require it.", Parts::empty),
            new Rule("too-few-records", ERROR, "The part is there, but what it should set out could not be found in it.",
                    "a part “Recommendations” of prose that recommends nothing",
                    "Set each one out: a list item with a bold lead, a heading of its own, or a table row.", Parts::tooFew),
            new Rule("edition-empty", WARNING, "An edition with a title and nothing below it is worse than none.",
                    "a memo of background alone, and an audience that is shown the summary",
                    "Write one of these parts, or list others under “parts:” in the audience’s file.", Parts::ofNoUse),
            new Rule("section-empty", WARNING, "A heading with nothing under it looks like a mistake.", "### Evaluation data, and no text",
                    "Write the section or delete its heading.", Parts::emptySections),
            new Rule("duplicate-component", WARNING, "Two entries for one component will drift apart.", "“Model weights” twice in one table",
                    "Merge the two, or give them different names.", RecordRules::duplicateComponents),
            new Rule("component-named-variously", WARNING, "Readers take two names for two things.", "“Model weights” here, “Model-weights” there",
                    "Decide on one name and use it throughout.", ComponentNames::varying),
            new Rule("field-missing", ERROR, "Nobody acts on a recommendation that is addressed to no one.",
                    "“Openness should be rewarded.”", "Say it outright: “Regulators should …”, or add “Addressee: …”.", RecordRules::missingFields),
            new Rule("recommendation-without-reason", NOTE, "Who is asked to act wants to know why.", "“Regulators should fund audits.”, and no more",
                    "Add a sentence, or “Rationale: …”.", Recommendations::withoutReason),
            new Rule("recommendations-mixed", NOTE, "Readers cite recommendations by number.", "three recommendations numbered and two in bullets",
                    "Number all of them.", Recommendations::mixed),
            new Rule("number-gap", WARNING, "A missing number makes readers look for what was lost.", "Recommendation 1, 2, 4",
                    "Number them without gaps; each edition counts anew in any case.", RecordRules::numberGaps),
            new Rule("count-differs", WARNING, "A reader who counts will doubt the rest.", "“It makes ten recommendations”, and there are nine",
                    "Correct the number.", Counts::differing),
            new Rule("question-asks-nothing", WARNING, "A statement among the open questions leaves readers wondering.",
                    "“The cost of audits.”", "Put it as a question, or as “It remains unclear whether …”.", RecordRules::questionsThatAskNothing),
            new Rule("question-mark-missing", NOTE, "A question without its mark reads like a sentence cut short.", "“Who pays for audits.”",
                    "End it with a question mark.", RecordRules::questionsWithoutMark)),

        chapter("Headings and lists",
            new Rule("heading-level-skipped", WARNING, "Screen readers and contents lists go by levels.", "Heading 1, then Heading 3",
                    "Make it the next level down.", Headings::skippedLevels),
            new Rule("heading-duplicated", NOTE, "In a contents list two sections of one name cannot be told apart.", "“Costs” twice under “Background”",
                    "Say what is different about the second.", Headings::duplicated),
            new Rule("heading-number-gap", WARNING, "A missing number makes readers look for what was lost.", "2.1 Scope, then 2.3 Costs",
                    "Number them without gaps, or leave the numbers to Readout.", Headings::numberGaps),
            new Rule("heading-too-long", NOTE, "A heading is for finding one’s way; long ones fill the contents list.", "a heading of twenty words",
                    "Keep what the section is about and move the rest into it.", Headings::tooLong),
            new Rule("heading-ends-with-stop", NOTE, "A heading is no sentence; screen readers pause after it anyway.", "## Costs.",
                    "Delete the mark at its end.", Headings::stopped),
            new Rule("heading-in-capitals", NOTE, "Capitals are slow to read, and some screen readers spell them out.", "## WHAT IT COSTS",
                    "Write it like a sentence and leave its look to the theme.", Headings::inCapitals),
            new Rule("subsection-alone", NOTE, "To divide something gives at least two parts.", "one ### heading under a ## heading",
                    "Divide the section in two, or delete the subheading.", Headings::onlySubsections),
            new Rule("list-of-one", NOTE, "One item is no list.", "a single bullet", "Make it a paragraph, or add what is missing.", Lists::ofOne)),

        chapter("Tables and pictures",
            new Rule("table-without-header", WARNING, "Without header cells a table cannot be read aloud or repeated over pages.",
                    "a table whose first row is like the others", "Mark the first row as a header (in Word: Layout, Repeat Header Rows).", Tables::withoutHeader),
            new Rule("table-ragged", WARNING, "Rows of different lengths usually mean that a cell got lost.", "a row of 3 cells in a table of 4",
                    "Fill in or merge the cells.", Tables::ragged),
            new Rule("table-without-caption", NOTE, "Of several tables readers must know which is meant.", "two tables, neither with a caption",
                    "Give it a caption (in Word: References, Insert Caption).", Tables::withoutCaption),
            new Rule("table-cell-too-long", NOTE, "In print a long cell runs down the page in a narrow column.", "a cell of 120 words",
                    "Shorten it, or move the text below the table.", Tables::longCells),
            new Rule("table-too-wide", NOTE, "On paper and on a telephone such columns hold a word or two.", "a table of ten columns",
                    "Divide the table, or turn rows into columns.", Tables::tooWide),
            new Rule("table-column-empty", NOTE, "An empty column looks like lost data.", "a column with a heading and nothing below",
                    "Fill it in or delete it.", Tables::emptyColumns),
            new Rule("figure-without-caption", NOTE, "Of several figures readers must know which is meant.", "two pictures, one without a caption",
                    "Give it a caption (in Word: References, Insert Caption).", Pictures::withoutCaption),
            new Rule("caption-number-gap", WARNING, "A missing number makes readers look for what was lost.", "Table 1, then Table 3",
                    "Number them without gaps; each edition counts anew in any case.", Captions::numberGaps),
            new Rule("alternative-text-missing", ERROR, "Who cannot see the picture gets nothing.", "a figure without alternative text",
                    "Describe what the picture says (in Word: right-click, Edit Alt Text).", Pictures::missing),
            new Rule("alternative-text-junk", WARNING, "A file name describes nothing.", "alternative text “image1.png”",
                    "Describe what the picture says.", Pictures::junk),
            new Rule("alternative-text-repeated", NOTE, "A screen reader would say the same thing twice.", "alternative text that is the caption",
                    "Describe what can be seen; the caption says what it means.", Pictures::repeated),
            new Rule("alternative-text-too-long", NOTE, "It is read aloud in one go, and one cannot go back in it.", "alternative text of 600 characters",
                    "Say it in two sentences and move the rest into the text.", Pictures::tooLong)),

        chapter("References, notes and links",
            new Rule("reference-unresolved", ERROR, "A reference that leads nowhere cannot be followed or renumbered.",
                    "“see Section 9” whose bookmark was deleted", "Point it at something that is there, or make it plain text.", References::unresolved),
            new Rule("reference-misnamed", WARNING, "Who follows it finds something else.", "“Table 3” with a link to Figure 1",
                    "Point it at what it says, or say what it points at.", Captions::misnamed),
            new Rule("mention-leads-nowhere", WARNING, "Who looks for it looks in vain.", "“see Table 3” in a memo of two tables",
                    "Correct the number, or say of which document it is.", Captions::deadMentions),
            new Rule("mention-typed", WARNING, "An edition that shows less counts anew, and what is typed stays as it is.",
                    "“see Table 2”, typed, for readers who are shown no other table",
                    "Make it a cross-reference (in Word: References, Cross-reference), or say in words what is meant.", Captions::typedMentions),
            new Rule("note-unresolved", ERROR, "A mark without its note loses a source.", "a mark [^7] and no note 7",
                    "Write the note or delete the mark.", Notes::unresolved),
            new Rule("note-unmarked", WARNING, "A note that nothing marks will not be seen in any edition.", "a note 7 and no mark",
                    "Mark it in the text or delete it.", Notes::unmarked),
            new Rule("note-out-of-order", NOTE, "Notes are numbered anew; a gap often means that one got lost.", "[^1], then [^3]",
                    "See whether a note is missing between them.", Notes::outOfOrder),
            new Rule("note-repeated", NOTE, "One note can be marked in several places.", "the same source in notes 3 and 8",
                    "Mark the first note again, or write “see note …”.", Notes::repeated),
            new Rule("note-only-address", NOTE, "On paper an address says nothing, and when it dies the source is lost.", "[^1]: https://example.org/p?id=77",
                    "Add author, title and date.", Notes::onlyAddress),
            new Rule("link-says-nothing", WARNING, "Out of context, “here” leads nobody anywhere.", "a link on the word “here”",
                    "Let the linked words say where the link leads.", Links::emptyWords),
            new Rule("link-broken", ERROR, "The link works on one computer or on none.", "a link to file:///C:/memo.docx",
                    "Link to a public address, or take the link away.", Links::broken),
            new Rule("link-relative", WARNING, "What stands beside the draft is not published with it.", "a link to annex.docx",
                    "Link to a public address, or take the link away.", Links::relative),
            new Rule("link-with-tracking", NOTE, "It tells a site who reads the memo, and it is long.", "https://example.org/?utm_source=mail",
                    "Cut the address off before “utm_” and its like.", Links::tracked),
            new Rule("link-shortened", NOTE, "Nobody can see where it leads, and it dies with the service.", "https://bit.ly/3xYz",
                    "Link to the address behind it.", Links::shortened),
            new Rule("link-naked", NOTE, "An address is spelled out by screen readers, letter by letter.", "https://example.org/a/long/address in a sentence",
                    "Link the words that say what is there.", Links::naked),
            new Rule("link-words-repeated", NOTE, "In a list of links the two cannot be told apart.", "two links on “the report”, to two reports",
                    "Let the linked words say which is which.", Links::sameWords)),

        chapter("Leftovers and slips",
            new Rule("placeholder-left", ERROR, "What is still to be written must not be published.", "[TK], TODO: …, [citation needed]",
                    "Write what belongs there.", Leftovers::placeholders),
            new Rule("placeholder-likely", WARNING, "What is still to be written must not be published.", "The costs are TK.",
                    "Write what belongs there; if it is a name, say what it stands for, or write it another way.", Leftovers::likelyPlaceholders),
            new Rule("contact-left", NOTE, "A personal address or number, once published, stays published.", "jane@ministry.example, +1 202 555 0100",
                    "Take it out, unless readers are meant to use it.", Leftovers::contacts),
            new Rule("word-doubled", NOTE, "A doubled word is nearly always a slip.", "the the", "Delete one of the two.", Typing::doubledWords),
            new Rule("punctuation-slip", NOTE, "It catches the eye, and not in the right way.", "“laws ,, grants”, “end ..”", "Delete what is too much.", Typing::punctuation),
            new Rule("bracket-open", NOTE, "Readers wait for the other half.", "“(see below.”", "Close the bracket or delete it.", Typing::brackets),
            new Rule("quotes-mixed", NOTE, "Two kinds of quotation marks look like two hands.", "\"open\" and “open”",
                    "Decide on one kind; in Word, type the straight ones anew.", Typing::mixedQuotes),
            new Rule("spaces-doubled", NOTE, "They make holes in justified text.", "two spaces after a full stop", "Replace two spaces by one throughout.", Typing::doubledSpaces)),

        chapter("Dates and words",
            new Rule("date-impossible", WARNING, "There was no such day.", "31 April 2024", "Look the date up.", Dates::impossible),
            new Rule("weekday-wrong", WARNING, "Either the day or the date is wrong.", "Friday, 29 February 2024", "Look the date up.", Dates::wrongWeekday),
            new Rule("source-ahead-of-memo", NOTE, "A source cannot be younger than the memo that cites it.", "“accessed 3 May 2024” in a memo of March 2024",
                    "Correct one of the two dates; most often the memo’s was not brought up to date.", Dates::ahead),
            new Rule("date-ambiguous", NOTE, "Half the readers will take the month for the day.", "03/04/2024", "Write the month as a word.", Dates::ambiguous),
            new Rule("date-forms-mixed", NOTE, "Dates in one form are found and compared at a glance.", "27 March 2024 and 2024-03-27",
                    "Decide on one form.", Dates::mixedForms),
            new Rule("acronym-unexplained", NOTE, "Who does not know it is lost.", "GPAI, and nowhere what it stands for",
                    "Spell it out where it first stands, or list it under “known-acronyms” in templates/terms.yaml.", Acronyms::neverSpelledOut),
            new Rule("acronym-explained-late", NOTE, "It is of use where the acronym first stands.", "GPAI, and two pages on: general-purpose AI (GPAI)",
                    "Move the explanation up.", Acronyms::spelledOutLate),
            new Rule("spelling-varies", NOTE, "Two spellings of one word look like two hands.", "organisation and organization",
                    "Decide on one.", Spellings::varying),
            new Rule("term-not-preferred", NOTE, "One thing has one name in all that the house publishes.", "“open-sourced”, where the house says “open”",
                    "Use the house’s word (templates/terms.yaml).", Terms::notPreferred),
            new Rule("term-not-used", WARNING, "The house does not use the word at all.", "“groundbreaking”", "Say it in other words.", Terms::notUsed),
            new Rule("sentence-too-long", NOTE, "Readers lose the thread of a long sentence.", "a sentence of 60 words",
                    "Divide it.", Reading::longSentences),
            new Rule("paragraph-too-long", NOTE, "A wall of words is skipped.", "a paragraph of 300 words", "Divide it where the thought turns.", Reading::longParagraphs),
            new Rule("text-too-hard", NOTE, "Each audience was promised a text it can read.", "grade 18 for the public",
                    "Shorten sentences first, then choose shorter words.", Reading::hardText)));

    /** What every edition promises, whoever edits it. */
    private static final Set<String> FIXED = Set.of("title-missing", "alternative-text-missing");

    private final HouseStyle style;

    private RuleBook(HouseStyle style) {
        this.style = style;
    }

    /** The rules for a house that declares no style of its own. */
    public static RuleBook standard() {
        return new RuleBook(HouseStyle.PLAIN);
    }

    public static RuleBook of(HouseStyle style) {
        return new RuleBook(style);
    }

    /** Every rule there is: those of this book in order, then those that other rooms apply. */
    public static List<RuleText> texts() {
        return Stream.concat(own().stream(), RulesElsewhere.TEXTS.stream()).toList();
    }

    static List<RuleText> own() {
        return STANDARD.stream().flatMap(chapter -> chapter.rules().stream().map(rule -> rule.text(chapter.title(), FIXED.contains(rule.id())))).toList();
    }

    /**
     * What there is to say of a memo, as its type and its draft want it said.
     *
     * @param found what other rooms have found, to which the same choices apply
     */
    public List<Finding> check(Memo memo, MemoType type, List<Finding> found) {
        MemoText text = new MemoText(memo, style);
        Choices choices = Choices.of(memo, type, texts());
        List<Finding> all = new ArrayList<>(found);
        STANDARD.stream().flatMap(chapter -> chapter.rules().stream()).forEach(rule -> rule.check(text, type).forEach(all::add));
        return choices.apply(all);
    }

    private static Chapter chapter(String title, Rule... rules) {
        return new Chapter(title, List.of(rules));
    }
}
