package org.readout.release.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.Memos;
import org.readout.edition.Edition;
import org.readout.extract.Continuity;
import org.readout.model.Audience;
import org.readout.model.Memo;

/** Edits of two drafts, of every kind and record kind. */
public final class SeededEdits {

    public static final String POLICY = draft("policy.md");
    static final String TECHNICAL = draft("technical.md");
    static final String TABLES = draft("table.html");

    private SeededEdits() {
    }

    /**
     * @param name     what an editor did
     * @param before   the draft
     * @param after    the same, edited
     * @param expected each change, as {@link #describe} says it
     */
    public record Edit(String name, String before, String after, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }

        public Edition edition(Audience audience) {
            return Memos.edition(memo(before), audience);
        }

        /** As a run has it: records keep the ids they had. */
        public Edition later(Audience audience) {
            return Memos.edition(Continuity.keep(memo(after), Continuity.of(memo(before))), audience);
        }

        public Changes changes(Audience audience) {
            return Changes.between(edition(audience), later(audience), RULES);
        }
    }

    static final ChangeRules RULES = ChangeRules.read("changes.yaml", text(Path.of("templates/changes.yaml"))).value().orElseThrow();

    private static final Map<String, Memo> MEMOS = new ConcurrentHashMap<>();

    private static Memo memo(String draft) {
        return MEMOS.computeIfAbsent(draft, text -> text.startsWith("<")
                ? Memos.read("draft.html", text.getBytes(StandardCharsets.UTF_8)).then(Memos::extracted).value().orElseThrow() : Memos.memo(text));
    }

    /** "recommendation reworded title: Recommendation 2 Define levels of access" */
    static String describe(Change change) {
        return change.thing().id() + " " + change.kind().id() + (change.aspect().isEmpty() ? "" : " " + change.aspect()) + ": " + change.name();
    }

    private static String draft(String name) {
        return text(Path.of("src/test/resources/changes").resolve(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edit edit(String name, String draft, String from, String to, String... expected) {
        if (!draft.contains(from)) {
            throw new IllegalArgumentException("the draft lacks what is to be edited: " + from);
        }
        return new Edit(name, draft, draft.replace(from, to), List.of(expected));
    }

    /** Takes a stretch out and puts it before another. */
    private static Edit move(String name, String draft, String stretch, String before, String... expected) {
        String without = edit(name, draft, stretch, "").after();
        return new Edit(name, draft, edit(name, without, before, stretch + before).after(), List.of(expected));
    }

    public static List<Edit> all() {
        return List.of(
            // the memo itself
            edit("another title", POLICY, "title: Open models and public policy", "title: Open models and good policy", "memo retitled title: Open models and good policy"),
            edit("another subtitle", POLICY, "subtitle: What a legislature can do", "subtitle: What parliaments can do", "memo field subtitle: Open models and public policy"),
            edit("no subtitle any more", POLICY, "subtitle: What a legislature can do\n", "", "memo field subtitle: Open models and public policy"),
            edit("a later date", POLICY, "date: 2024-03-27", "date: 2024-04-02", "memo field date: Open models and public policy"),
            edit("a contributor more", POLICY, "  - Sample Author L\n", "  - Sample Author L\n  - Somebody Else\n", "contributor new: Somebody Else"),
            edit("a contributor less", POLICY, "  - Sample Author L\n", "", "contributor dropped: Sample Author L"),
            edit("a contributor in another role", POLICY, "reviewers:\n  - Sample Reviewer M", "editors:\n  - Sample Reviewer M", "contributor field role: Sample Reviewer M"),
            // sections
            edit("a section more", POLICY, "## Benefits\n", "## Scope\n\nThis memo is about models that are given to others.\n\nIt has a second paragraph.\n\n## Benefits\n", "section new: 4 Scope"),
            edit("a section less", POLICY, "### Earlier efforts\n\nSoftware policy went through the same debate twenty years ago, and settled on licences that everyone can read.\n\nSee [the recommendations](#recommendations) for what follows from it.\n\n", "",
                    "section dropped: 3.1 Earlier efforts"),
            edit("a section retitled", POLICY, "### Earlier efforts", "### What was tried before", "section retitled title: 3.1 What was tried before"),
            move("a section moved", POLICY, between(POLICY, "## Benefits", "## Opportunities"), "## Background", "section moved: 3 Benefits"),
            move("a subsection moved to another section", POLICY, between(POLICY, "### Earlier efforts", "### Terms"), "## Key points", "section moved: 1.1 Earlier efforts"),
            // passages
            edit("a paragraph more", POLICY, "Three facts are worth", "Nobody owns the word open, and nobody should.\n\nThree facts are worth", "paragraph new: Nobody owns the word open, and nobody should."),
            edit("a paragraph less", POLICY, "Public bodies buy, fund and regulate software, and models are becoming part of it.\n\n", "",
                    "paragraph dropped: Public bodies buy, fund and regulate software, and models are becoming part of it."),
            edit("a paragraph reworded", POLICY, "Public bodies buy, fund and regulate software", "Public bodies purchase, fund and regulate software",
                    "paragraph reworded text: Public bodies purchase, fund and regulate software, and models are becoming part of it."),
            move("a paragraph moved", POLICY, "Public bodies buy, fund and regulate software, and models are becoming part of it.\n\n", "> Openness is not",
                    "paragraph moved: Public bodies buy, fund and regulate software, and models are becoming part of it."),
            move("a paragraph moved to another section", POLICY, "Public bodies buy, fund and regulate software, and models are becoming part of it.\n\n", "Software policy went",
                    "paragraph moved: Public bodies buy, fund and regulate software, and models are becoming part of it."),
            edit("a paragraph parted in two", TECHNICAL, "in some of its parts. This memo", "in some of its parts.\n\nThis memo", "paragraph split: A release is open in some of its parts."),
            edit("two paragraphs joined", POLICY, "on its own.\n\nPolicy can", "on its own. Policy can",
                    "paragraph merged: Openness is a matter of degree, and each part of a system may be open or closed on its own. Policy can reward…"),
            edit("a list item more", POLICY, "2. Documentation costs", "2. Licences differ between countries.\n3. Documentation costs", "item new: Licences differ between countries."),
            edit("a list item reworded", POLICY, "copied without loss", "copied without any loss", "item reworded text: Weights can be copied without any loss."),
            edit("a list item less", POLICY, "1. Weights can be copied without loss.\n", "", "item dropped: Weights can be copied without loss."),
            edit("a list counted from three", POLICY, "1. Weights can be copied without loss.\n2. Documentation costs little compared with training.\n3. Evaluation", "3. Weights can be copied without loss.\n4. Documentation costs little compared with training.\n5. Evaluation",
                    "item renumbered: Weights can be copied without loss."),
            edit("a quotation reworded", POLICY, "not one switch but a row", "not a switch but a row", "quotation reworded text: Openness is not a switch but a row of them, said one participant of an earlier meeting."),
            edit("a definition reworded", POLICY, "that anyone may inspect and use", "that anybody may inspect and use", "definition reworded text: Open data Data that anybody may inspect and use."),
            edit("code rewritten", TECHNICAL, "run(prompt)", "generate(prompt)", "code reworded text: load(weights) generate(prompt)"),
            edit("a comma more", POLICY, "buy, fund and regulate", "buy, fund, and regulate",
                    "paragraph reworded text: Public bodies buy, fund, and regulate software, and models are becoming part of it."),
            edit("a link leads elsewhere", TECHNICAL, "https://example.org/list", "https://example.org/other", "paragraph reworded text: More is in a long list."),
            edit("a paragraph becomes a quotation", TECHNICAL, "\nMore is in", "\n> More is in", "quotation field kind: More is in a long list."),
            // notes
            edit("a note more", POLICY, "models are becoming part of it.", "models are becoming part of it.[^new]\n\n[^new]: Figures were not gathered.", "note new: 2 Figures were not gathered."),
            edit("a note less", POLICY, "which parts of them should be.[^debate]", "which parts of them should be.", "note dropped: 2 An overview of the debate appeared in 2023."),
            edit("a note reworded", POLICY, "An overview of the debate appeared in 2023.", "A good overview of the debate appeared in 2023.", "note reworded text: 2 A good overview of the debate appeared in 2023."),
            // tables and figures
            edit("a row more", POLICY, "| Audits |", "| Licences | Low | Courts |\n| Audits |", "row new: Licences"),
            edit("a row less", POLICY, "| Audits | High | Independent bodies |\n", "", "row dropped: Audits"),
            edit("a cell reworded", POLICY, "| Audits | High |", "| Audits | Very high |", "row reworded column Cost: Audits"),
            move("a row moved", POLICY, "| Training | Medium | Universities |\n", "| Registers |", "row moved: Training"),
            edit("a column more", POLICY, "| Measure | Cost | Who acts |\n| --- | --- | --- |\n| Registers | Low | Statistical offices |\n| Audits | High | Independent bodies |\n| Training | Medium | Universities |",
                    "| Measure | Cost | When | Who acts |\n| --- | --- | --- | --- |\n| Registers | Low | Now | Statistical offices |\n| Audits | High | Later | Independent bodies |\n| Training | Medium | Now | Universities |", "column new: When"),
            edit("a column renamed", POLICY, "| Measure | Cost |", "| Measure | Price |", "column retitled title: Price"),
            edit("a caption reworded", TABLES, "Measures and their costs", "Measures, costs and effects", "table retitled title: Table 1 Measures, costs and effects"),
            edit("a table less", TABLES, between(TABLES, "<table>", "<p>Other"), "", "table dropped: Table 1 Measures and their costs"),
            move("a table moved", TABLES, between(TABLES, "<table>", "<p>Other"), "<p>Costs were", "table moved: Table 1 Measures and their costs"),
            edit("an alternative text reworded", TECHNICAL, "data above, model below", "the data above, the model below", "figure reworded alternative: Figure 1 How the parts hang together"),
            edit("a figure's caption reworded", TECHNICAL, "How the parts hang together", "How the parts are joined together", "figure retitled title: Figure 1 How the parts are joined together"),
            edit("another picture", TECHNICAL, between(TECHNICAL, "iVBOR", " \"How"), "iVBORw0KGgoAAAANSUhEUgAAADAAAAAYCAIAAAAzn+mLAAAAMUlEQVR4nO3OMREAMAgEMGY0Iazy64JnyF0EpPrNKRUfCAkJCaUHQkJCQumBkJDQsg/VFVcuPi8fOAAAAABJRU5ErkJggg==", "figure field picture: Figure 1 How the parts hang together"),
            // recommendations
            edit("a recommendation more", POLICY, "4. **Publish", "4. **Teach evaluation at public universities.** Skills are scarce.\n5. **Publish", "recommendation new: Recommendation 4 Teach evaluation at public universities."),
            edit("a recommendation less", POLICY, "4. **Publish evaluation results for every system in use.** Results that nobody sees change nothing.\n", "",
                    "recommendation dropped: Recommendation 4 Publish evaluation results for every system in use."),
            edit("an ask reworded", POLICY, "Define levels of access in law", "Define three levels of access in law", "recommendation reworded title: Recommendation 2 Define three levels of access in law."),
            edit("a rationale reworded", POLICY, "A buyer can ask for what a regulator cannot.", "A buyer may ask for what a regulator may not.", "recommendation reworded text: Recommendation 3 Ask for documentation when buying software."),
            move("a recommendation moved", POLICY, "5. **Keep a register of models in public service.** People have a right to know what decides about them.\n", "3. **Ask",
                    "recommendation moved: Recommendation 3 Keep a register of models in public service."),
            edit("others are asked", POLICY, "### For legislators", "### For governments", "section retitled addressee: 7.1 For governments"),
            // open questions
            edit("a question more", POLICY, "- How should courts", "- Who may inspect training data?\n- How should courts", "open-question new: Question 3 Who may inspect training data?"),
            edit("a question less", POLICY, "- Can a licence bind those who only use a model through an interface?\n", "", "open-question dropped: Question 2 Can a licence bind those who only use a model through an interface?"),
            edit("a question reworded", POLICY, "How should courts read the word open?", "How should courts and agencies read the word open?", "open-question reworded title: Question 3 How should courts and agencies read the word open?"),
            edit("what is said of a question reworded", POLICY, "Nobody has budgeted for it.", "Nobody has set money aside for it.", "open-question reworded text: Question 1 Who pays for keeping documentation up to date?"),
            move("a question moved", POLICY, "- How should courts read the word open?\n", "- Who pays", "open-question moved: Question 1 How should courts read the word open?"),
            // the other kinds
            edit("a key point more", POLICY, "- **Write things", "- **Ask early.** Contracts are hard to change.\n- **Write things", "key-point new: Ask early."),
            edit("a key point reworded", POLICY, "Some releases cannot be taken back.", "Some releases can never be taken back.", "key-point reworded text: Keep room for caution."),
            edit("a benefit renamed", POLICY, "**Scrutiny.**", "**Scrutiny by many.**", "benefit retitled title: Scrutiny by many."),
            edit("a benefit less", POLICY, "- **Competition.** New firms need not begin from nothing.\n", "", "benefit dropped: Competition."),
            move("a benefit moved", POLICY, "- **Research.** Scientists can repeat what others have done.\n", "- **Scrutiny", "benefit moved: Research."),
            edit("an opportunity reworded", POLICY, "needs less time", "needs far less time", "opportunity reworded text: 5.2 Cheaper audits"),
            edit("an opportunity more", POLICY, "### Cheaper audits", "### Public archives\n\nLibraries can keep models for those who come later.\n\n### Cheaper audits", "opportunity new: 5.2 Public archives"),
            edit("a risk reworded", POLICY, "tuned for harm", "tuned to do harm", "risk reworded text: 6.1 Misuse"),
            edit("a risk less", POLICY, "### Concentration\n\nOpenness may help those who already own the machines.\n\n", "", "risk dropped: 6.2 Concentration"),
            move("an opportunity taken for a risk", POLICY, between(POLICY, "### Local languages", "### Cheaper audits"), "### Misuse", "risk field kind: 6.1 Local languages"),
            edit("an approach reworded", TECHNICAL, "as it does for software", "as it does for programs", "approach reworded text: 2.3 Openness as a binary"),
            edit("an approach less", TECHNICAL, between(TECHNICAL, "### Openness as a set", "### Openness as a binary"), "", "approach dropped: 2.2 Openness as a set of criteria"),
            move("an approach moved", TECHNICAL, between(TECHNICAL, "### Openness as a binary", "## Components"), "### Openness as a gradient", "approach moved: 2.1 Openness as a binary"),
            edit("a component more", TECHNICAL, "| Model card |", "| Training code | Model | AI artifacts | The programs that train |\n| Model card |", "component new: Training code"),
            edit("a component in another layer", TECHNICAL, "| Model card | Model |", "| Model card | System |", "component field layer: Model card"),
            edit("a component of another dimension", TECHNICAL, "| Training data | Data | AI artifacts |", "| Training data | Data | Documentation |", "component field dimension: A.1 Training data"),
            edit("a component described otherwise", TECHNICAL, "The numbers that training produces", "The numbers that training yields", "component reworded description: A.2 Model weights"),
            edit("a spectrum reworded", TECHNICAL, "From an interface to a download.", "From an interface to a free download.", "component reworded spectrum: A.2 Model weights"),
            edit("goals reworded", TECHNICAL, "Faults can be traced to their causes.", "Faults can be traced to what caused them.", "component reworded system-goals: A.1 Training data"),
            edit("a component's risks left out", TECHNICAL, "**Risks.** Private information is spread further.\n\n", "", "component field risks: A.1 Training data"),
            edit("a column more in a table of components", TECHNICAL, "| Component | Layer | Dimension | What it is |\n| --- | --- | --- | --- |\n| Training data | Data | AI artifacts | What a model learns from |\n| Model weights | Model | AI artifacts | The numbers that training produces |\n| Model card | Model | Documentation | A short account of purpose and limits |",
                    "| Component | Layer | Dimension | What it is | Seen last |\n| --- | --- | --- | --- | --- |\n| Training data | Data | AI artifacts | What a model learns from | May |\n| Model weights | Model | AI artifacts | The numbers that training produces | June |\n| Model card | Model | Documentation | A short account of purpose and limits | July |",
                    "column new: Seen last"),
            edit("a component's row less", TECHNICAL, "| Model card | Model | Documentation | A short account of purpose and limits |\n", "", "component dropped: Model card"));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }
}
