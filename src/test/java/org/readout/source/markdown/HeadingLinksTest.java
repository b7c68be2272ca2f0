package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.verify.Accounting;

/** Links to headings as authors find them in their programs. */
class HeadingLinksTest {

    private static final String HEADINGS = "## Résumé exécutif\n\na\n\n## AI – ML – risks\n\nb\n\n## Step 1.2 R&D\n\nc\n\n## What’s next?\n\nd\n\n## `snake_case` names\n\ne\n\n## Résumé exécutif\n\nf\n\n"
            + "## AI/ML\n\ng\n\n## 3. A heading so long that it goes on for more than sixty characters in all\n\nh\n\n## Named {#own.name}\n\ni\n";

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = {
        "#résumé-exécutif = Résumé exécutif", "#r%C3%A9sum%C3%A9-ex%C3%A9cutif = Résumé exécutif", "#résumé-exécutif-1 = Résumé exécutif", "#ai--ml--risks = AI – ML – risks", "#ai-ml-risks = AI – ML – risks",
        "#step-12-rd = Step 1.2 R&D", "#Step-12-RD = Step 1.2 R&D", "#step-1.2-rd = Step 1.2 R&D", "#whats-next = What’s next?", "#snake_case-names = snake_case names", "#aiml = AI/ML",
        "#3-a-heading-so-long-that-it-goes-on-for-more-than-sixty-characters-in-all = A heading so long", "#a-heading-so-long-that-it-goes-on-for-more-than-sixty-characters-in-all = A heading so long", "#own.name = Named"})
    void leadThere(String target, String heading) {
        Document document = read("# Title\n\nSee [there](" + target + ").\n\n" + HEADINGS);
        List<String> targets = references(document);
        assertThat(document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(one -> targets.contains(one.id())).map(PlainText::of)).singleElement().asString().contains(heading);
    }

    @Test
    void theSecondOfANameIsTheSecond() {
        Document document = read("# Title\n\n[a](#résumé-exécutif) [b](#résumé-exécutif-1)\n\n" + HEADINGS);
        assertThat(references(document)).doesNotHaveDuplicates();
    }

    /** Nothing in the text is called so any more. */
    @Test
    void aLinkToTheTitleLeavesItsWords() {
        String draft = "# A title\n\n[Back to the top](#a-title)\n\n## Summary\n\na\n";
        Document document = read(draft);
        assertThat(references(document)).isEmpty();
        assertThat(PlainText.ofBlocks(document.blocks())).contains("Back to the top");
        assertThat(Accounting.ofDraft(draft.getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }

    /** Places that the author named, before a heading, in it, and before a paragraph. */
    @Test
    void namedPlacesLeadToWhatStandsBehindThem() {
        String draft = "# Title\n\n[a](#0.10.48) [b](#in) [c](#before) [d](#summary)\n\n<a id=\"0.10.48\"></a>\n\n## Summary\n\nx\n\n## <a name='in'></a>Within\n\n<a id=before></a>Words.\n";
        Document document = read(draft);
        assertThat(references(document)).containsExactly("summary", "within", "before", "summary");
        assertThat(PlainText.ofBlocks(document.blocks())).contains("Words.");
        assertThat(Accounting.ofDraft(draft.getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }

    /** In front matter and again over the text, as many sites have it. */
    @Test
    void aTitleThatIsSaidTwiceIsOne() {
        String draft = "---\ntitle: A title\n---\n\n# A Title\n\n## Summary\n\n[Up](#a-title)\n";
        Document document = read(draft);
        assertThat(document.metadata().title()).isEqualToIgnoringCase("A title");
        assertThat(document.blocks()).first().satisfies(block -> assertThat(PlainText.of(block)).isEqualTo("Summary"));
        assertThat(Accounting.ofDraft(draft.getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, document).findings()).isEmpty();
        assertThat(read("---\ntitle: A title\n---\n\n# Another\n\n## Summary\n\na\n").blocks()).first().isInstanceOf(Heading.class);
    }

    @Test
    void whatLeadsNowhereStaysAsItIs() {
        assertThat(references(read("# Title\n\n[a](#nothing-of-this-name) [b](#100%-sure)\n\n" + HEADINGS))).containsExactly("nothing-of-this-name", "100%-sure");
    }

    private static Document read(String markdown) {
        return Memos.read("memo.md", markdown.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    private static List<String> references(Document document) {
        List<String> targets = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> reference(Reference reference) {
                targets.add(reference.target());
                return List.of(reference);
            }
        }.blocks(document.blocks());
        return targets;
    }
}
