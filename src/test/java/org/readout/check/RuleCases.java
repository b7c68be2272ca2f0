package org.readout.check;

import java.util.Map;
import java.util.TreeMap;

/** For each rule of the book a draft that breaks it, and for those that look at words one that only nearly does. */
final class RuleCases {

    static final String FRONT = """
            ---
            title: A memo
            type: policy-memo
            date: 2024-03-27
            language: en
            ---
            """;

    static final String SOUND = FRONT + """

            ## Summary

            It says what to do.

            ## Benefits

            - **Trust.** More of it.

            ## Opportunities

            - **Bids.** They can be compared.

            ## Risks

            - **Promises.** They can be empty.

            ## Recommendations

            1. Legislators should fund audits because nobody else will.
            """;

    private static final String ASK = "1. Legislators should fund audits because nobody else will.";
    private static final String PICTURE = "](data:image/png;base64,iVBORw0KGgo=)\n";
    private static final String TABLE = "\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n";
    private static final String GERMAN = "Die Offenheit der Daten ist nicht nur für die Forschung von Bedeutung, sondern auch für die Verwaltung und das Land, "
            + "weil sie sich mit den Werten der Gesellschaft verbindet und von allen genutzt werden kann.";
    private static final String ENGLISH = "The point of the memo is that it is read by those who have to act, and that what they are to do is said at "
            + "the start of it, so that they can see at once who is asked and for what.";
    private static final Map<String, String> BROKEN = new TreeMap<>();
    private static final Map<String, String> NEARLY = new TreeMap<>();

    static {
        rule("title-missing", SOUND.replace("title: A memo\n", ""), SOUND);
        rule("date-missing", SOUND.replace("date: 2024-03-27\n", ""), SOUND);
        rule("date-implausible", SOUND.replace("date: 2024-", "date: 0204-"), SOUND.replace("2024-", "1999-"));
        rule("doi-malformed", SOUND.replace("language: en\n", "language: en\ndoi: to follow\n"), SOUND.replace("language: en\n", "language: en\ndoi: https://doi.org/10.1000/182\n"));
        rule("language-missing", SOUND.replace("language: en\n", ""), SOUND);
        rule("language-unknown", SOUND.replace("language: en\n", "language: english\n"), SOUND.replace("language: en\n", "language: en-GB\n"));
        rule("language-differs", SOUND.replace("It says what to do.", GERMAN + "\n\n" + GERMAN), with("> " + GERMAN + "\n\n" + ENGLISH));
        rule("passage-language-unmarked", with(ENGLISH + "\n\n" + ENGLISH + "\n\n> " + GERMAN), with(ENGLISH + "\n\n> Die Daten sind frei."));

        rule("part-missing", SOUND.replace("## Risks", "## Weather"), SOUND);
        rule("part-empty", SOUND.replace("It says what to do.\n", ""), SOUND);
        rule("too-few-records", SOUND.replace(ASK, "Nothing has been decided?"), SOUND);
        rule("edition-empty", "---\ntype: technical-memo\ntitle: A\n---\n\n## Background\n\nSo.\n\n## Summary\n\n## Key points\n", "---\ntype: technical-memo\ntitle: A\n---\n\n## Background\n\nSo.\n\n### Summary\n\nSo.\n");
        rule("section-empty", with("## Background\n\n### Costs\n\n### Terms\n\nFive years."), with("So.\n\n## Background\n\nNone."));
        rule("duplicate-component", with("## Components\n\n| Component | Layer |\n|---|---|\n| Weights | a |\n| Weights | b |"), SOUND);
        rule("component-named-variously", with("## Components\n\n### Model weights\n\nNumbers. The modle weights are large.\n\n### Model card\n\nA page."),
                with("## Components\n\n### Model weights\n\nNumbers. Model weight files are large; the model-weights debate goes on.\n\n### Model card\n\nA page. Model cards are short."));
        rule("field-missing", SOUND.replace("Legislators should fund audits", "Audits should be funded"), SOUND);
        rule("recommendation-without-reason", SOUND.replace(" because nobody else will", ""), SOUND.replace(" because nobody else will.", ". Nobody else will."));
        rule("recommendations-mixed", SOUND.replace(ASK, "### For legislators\n\n1. Legislators should sit. So.\n2. Legislators should act. So.\n\n"
                + "### For regulators\n\n- Regulators should look. So.\n- Regulators should ask. So."), SOUND);
        rule("number-gap", SOUND.replace(ASK, "### Recommendation 1: Legislators should sit\n\nSo.\n\n### Recommendation 3: Legislators should act\n\nSo."), SOUND);
        rule("count-differs", SOUND.replace("It says what to do.", "It makes three recommendations."), SOUND.replace("It says what to do.", "It makes one case, not three recommendations."));
        rule("question-asks-nothing", with("## Open questions\n\n- The cost of audits.\n- Who pays?"), with("## Open questions\n\n- 費用は誰が払うのか。\n- Whether audits pay.\n- Who pays?\n- We do not know who would.\n- Ungeklärt ist, ob es sich lohnt.\n- No se sabe si las cláusulas bastan."));
        rule("question-mark-missing", with("## Open questions\n\n- Who pays for audits.\n- Who asks?"), with("## Open questions\n\n- It is unclear who pays.\n- Who asks?"));

        rule("heading-level-skipped", with("## Background\n\n#### Costs\n\nNone.\n\n#### Terms\n\nNone."), with("## Background\n\n### Costs\n\nNone.\n\n### Terms\n\nNone."));
        rule("heading-duplicated", with("## Background\n\n### Costs\n\nNone.\n\n### Costs\n\nNone."), with("## Background\n\n### Costs\n\nNone.\n\n### Terms\n\nNone."));
        rule("heading-number-gap", with("## Background\n\n### 2.1 Costs\n\nNone.\n\n### 2.3 Terms\n\nNone."), with("## Background\n\n### 2.1 Costs\n\nNone.\n\n### 2.2 Terms\n\nNone."));
        rule("heading-too-long", with("## What it costs to keep the records of a release for as long as anyone may want to read them again\n\nA lot."), with("## What it costs to keep records\n\nA lot."));
        rule("heading-ends-with-stop", with("## What it costs.\n\nA lot."), with("## What it costs, etc.\n\nA lot."));
        rule("heading-in-capitals", with("## WHAT IT COSTS\n\nA lot."), with("## API\n\nAn interface."));
        rule("subsection-alone", with("## What it takes\n\nSo.\n\n### Costs\n\nNone."), with("## What it takes\n\nSo.\n\n### Costs\n\nNone.\n\n### Terms\n\nNone."));
        rule("list-of-one", with("## Background\n\n- It costs a lot."), with("## Background\n\n- It costs a lot.\n- It takes long.\n\n## References\n\n- A. Author, 2023."));

        rule("table-without-header", with("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"), with(TABLE));
        rule("table-ragged", with("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>"), with(TABLE));
        rule("table-without-caption", with(TABLE + "\nOne.\n" + TABLE + "\nTwo.\n" + TABLE), with(TABLE));
        rule("table-cell-too-long", with("| a | b |\n|---|---|\n| c | " + "word ".repeat(120) + "|"), with(TABLE));
        rule("table-too-wide", with("|a".repeat(9) + "|\n" + "|-".repeat(9) + "|\n" + "|b".repeat(9) + "|"), with(TABLE));
        rule("table-column-empty", with("| a | b |\n|---|---|\n| c | |\n| e | |"), with("| a | b |\n|---|---|\n| c | |\n| e | f |"));
        rule("figure-without-caption", with("![A red dot" + PICTURE + "\nSo.\n\n![A blue dot" + PICTURE), with("![A red dot" + PICTURE));
        rule("caption-number-gap", with(captioned("Table 1. Costs") + captioned("Table 3. Terms")), with(captioned("Table 1. Costs") + captioned("Table 2. Terms")));
        rule("alternative-text-missing", with("![" + PICTURE), with("![A red dot" + PICTURE));
        rule("alternative-text-junk", with("![image1.png" + PICTURE), with("![A red dot" + PICTURE));
        rule("alternative-text-repeated", with("<figure><img alt=\"A red dot\" src=\"data:image/png;base64,iVBORw0KGgo=\"><figcaption>A red dot</figcaption></figure>"),
                with("<figure><img alt=\"A red dot\" src=\"data:image/png;base64,iVBORw0KGgo=\"><figcaption>Where we are</figcaption></figure>"));
        rule("alternative-text-too-long", with("![" + "A red dot. ".repeat(40) + PICTURE), with("![A red dot" + PICTURE));

        rule("reference-unresolved", with("See [Annex C](#annex-c)."), with("See [the risks](#risks), and the audit log.\n\n## Components\n\n| Component | Layer |\n|---|---|\n| Audit log | product |"));
        rule("reference-misnamed", with("See [Table 2](#risks)."), with("See [the risks](#risks)."));
        rule("mention-leads-nowhere", with("Table 3 shows it.\n" + TABLE), with("Table 1 shows it, and Table 7 of their report.\n" + TABLE));
        rule("mention-typed", with(captioned("Table 1. Costs") + captioned("Table 2. Terms")).replace("because nobody else will", "because of Table 2"),
                with("See Table 1 and Table 2.\n\n" + captioned("Table 1. Costs") + captioned("Table 2. Terms")).replace("because nobody else will", "because of Table 2 of their report"));
        rule("note-unresolved", with("So it is.[^gone]"), with("So it is.[^here]\n\n[^here]: Here."));
        rule("note-unmarked", with("[^lonely]: Nobody marks it."), with("So it is.[^here]\n\n[^here]: Here."));
        rule("note-out-of-order", with("One.[^1] Two.[^3]\n\n[^1]: One.\n\n[^3]: Three."), with("One.[^1] Two.[^2]\n\n[^1]: One.\n\n[^2]: Two."));
        rule("note-repeated", with("One.[^a] Two.[^b]\n\n[^a]: A. Author, *The whole of it*, 2023.\n\n[^b]: A. Author, *The whole of it*, 2023."), with("One.[^a] Two.[^b]\n\n[^a]: Ibid.\n\n[^b]: Ibid."));
        rule("note-only-address", with("One.[^a]\n\n[^a]: <https://example.org/a>"), with("One.[^a]\n\n[^a]: A. Author, <https://example.org/a>"));
        rule("link-says-nothing", with("For more, [click here](https://example.org/memo)."), with("For more, see [the memo](https://example.org/memo).\n\n## References\n\nA. Author, [https://example.org/a/very/long/address/of/a/memo/on/openness](https://example.org/a)."));
        rule("link-broken", with("See [the draft](file:///C:/memo.docx)."), with("See [the draft](https://example.org/memo)."));
        rule("link-relative", with("See [the annex](annex.docx)."), with("Write to [us](mailto:us@example.org)."));
        rule("link-with-tracking", with("See [the memo](https://example.org/memo?utm_source=mail)."), with("See [the memo](https://example.org/memo?source=mail)."));
        rule("link-shortened", with("See [the memo](https://bit.ly/3xYz)."), with("See [the memo](https://example.org/bit.ly/)."));
        rule("link-naked", with("See <https://example.org/a/memo/of/ours>."), with("So.[^a]\n\n[^a]: See <https://example.org/a/memo/of/ours>."));
        rule("link-words-repeated", with("[The report](https://example.org/1) and [the report](https://example.org/2)."), with("[The report](https://example.org/1) and [the report](https://example.org/1), see \\[[37](https://example.org/3)\\], \\[[37](https://example.org/4)\\]."));

        rule("placeholder-left", with("TODO: say more."), with("Write `TODO` there, on the TODO list.\n\n```\nTODO\n```"));
        rule("placeholder-likely", with("The costs are TK euros."), with("Jensen TK, Lee TK, et al. (2008) Beds and rest. Lancet 371:12-19."));
        rule("contact-left", with("Ask jane@ministry.gov or +1 202-555-0100."), with("Ask @ministry in 2023-2024, or see ISBN 978-3-16-148410-0."));
        rule("word-doubled", with("It is in the the draft."), with("It had had that that had, as a A shows, under CC BY by law."));
        rule("punctuation-slip", with("Laws ,, grants."), with("Laws, grants … and so on, e.g., this."));
        rule("bracket-open", with("It is so (see below."), with("It is so: a) here, b) there (and below)."));
        rule("quotes-mixed", with("\"Open\" and “open”."), with("“Open” and ‘open’, and `\"open\"`."));
        rule("spaces-doubled", with("It is so.  It is not."), with("It is so. It is `a` not."));
        rule("spaces-doubled", with("It is  so."), with("It is so. See ![A dot](dot.png) and ![Another](dot.png) here."));

        rule("date-impossible", with("It began on 31 April 2023."), with("It began on 29 February 2024 with version 66.0.3345."));
        rule("weekday-wrong", with("It began on Friday, 29 February 2024."), with("It began on Thursday, 29 February 2024."));
        rule("source-ahead-of-memo", with("So.[^a]\n\n[^a]: A. Author, 3 May 2024."), with("It will begin on 3 May 2025.[^a]\n\n[^a]: A. Author, 3 March 2024."));
        rule("date-ambiguous", with("It began on 03/04/2023."), SOUND.replace("language: en\n", "language: fr\n") + "\n## Annexe\n\nCela a commencé le 03/04/2023, et pas le 23/04/2023.\n");
        rule("date-forms-mixed", with("It began on 3 April 2023 and ended on 2023-05-04."), with("It began on 3 April 2023 and ended on 4 May 2023.[^a]\n\n[^a]: A. Author, 2023-05-04."));
        rule("acronym-unexplained", with("The GPAI rules apply."), with("The rules for general-purpose AI (GPAI) apply. GPAI is wide. It must NOT be not. See grant CA72919. Write to Ada Lane, Walla Walla, WA 99362. It is so (Fenton SE, Azim HA Jr, de Boer MP 2006). They say ᏣᎳᎩ."));
        rule("acronym-explained-late", with("GPAI is wide.\n\nGeneral-purpose systems (GPAI) are many."), with("General-purpose systems (GPAI) are many. GPAI is wide."));
        rule("spelling-varies", with("An organisation is an organization."), with("An organization is organised by promise."));
        rule("term-not-preferred", with("They utilize the data set."), with("> They utilize it.\n\nThey use the dataset."));
        rule("term-not-used", with("It is a groundbreaking memo."), with("> It is a groundbreaking memo.\n\nIt is breaking ground."));
        rule("sentence-too-long", SOUND.replace("It says what to do.", "It is " + "so ".repeat(60) + "long."), SOUND.replace("It says what to do.", ("It is " + "so ".repeat(20) + "long. ").repeat(3)) + "\n## References\n\nA. Author, " + "on this, ".repeat(60) + "2023.\n");
        rule("paragraph-too-long", SOUND.replace("It says what to do.", "It is so and so. ".repeat(60)), SOUND.replace("It says what to do.", "It is so and so. ".repeat(20)));
        rule("text-too-hard", SOUND.replace("It says what to do.", "Interoperability considerations necessitate organizational accountability. ".repeat(12)),
                SOUND.replace("It says what to do.", "It is so, and we can see it. ".repeat(12)));
    }

    private RuleCases() {
    }

    static Map<String, String> broken() {
        return BROKEN;
    }

    static Map<String, String> nearly() {
        return NEARLY;
    }

    private static void rule(String id, String broken, String nearly) {
        BROKEN.put(id, broken);
        NEARLY.put(id, nearly);
    }

    /** The sound memo with more at its end. */
    private static String with(String more) {
        return SOUND + "\n## Appendix\n\n" + more + "\n";
    }

    private static String captioned(String caption) {
        return "<table><caption>" + caption + "</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>\n\nSo.\n\n";
    }
}
