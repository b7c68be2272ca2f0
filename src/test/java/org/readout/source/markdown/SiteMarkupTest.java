package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** What is meant for programs that make sites, and what only looks like it. */
class SiteMarkupTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '~', value = {
        "::: warning|Mind the *gap*.|:::|After. => Mind the gap. / After. => 0",
        "::: tip Take care|## A heading|Words.|::: => Take care / [A heading] / Words. => 0",
        "::: {.callout-note title=\"Careful\"}|Words.|:::||After. => Careful / Words. / After. => 0",
        ":::: outer|::: inner|Words.|:::|More.|:::: => Words. / More. => 0",
        "!!! note \"Take care\"|    Indented.||    - one|    - two||After. => Take care / Indented. / one¶two / After. => 0",
        "??? info|    Folded. => Folded. => 0",
        "Words.|{: .lead }|## More|{: .no_toc} => Words. / [More] => 0",
        "[[toc]]||[TOC]||Words. => Words. => 0",
        "{% include figure.html caption=\"A box\" %}||Words. => Words. => 1",
        "{{< youtube abc >}}||Words. => Words. => 1",
        "See [there](https://example.org){: .button } now. => See there now. => 0",
        "```|::: warning|{: .lead }|``` => <::: warning¶{: .lead }> => 0",
        "??? who pays for this||!!! Ask legal before => ??? who pays for this / !!! Ask legal before => 0",
        "!!! note||After. => !!! note / After. => 0",
        "{% if x %}Regulators should act.{% endif %} => {% if x %}Regulators should act.{% endif %} => 0",
        "{% comment %}|Not [for](https://example.org) them.|{% endcomment %}|After. => After. => 0",
        "::: {.notes}|Not for them.|:::|After. => After. => 0",
        "::: note note|Words.|::: => note / Words. => 0",
        "::: a|```|:::|```|Words.|::: => <:::> / Words. => 0",
        "returns {:ok, value} or {:d} now => returns {:ok, value} or {:d} now => 0",
        "::: box|Text[^1].||[^1]: The note.|::: => Text. => 0",
        "Free\\[^9] of it.||\\[^9]: A list. => Free[^9] of it. / [^9]: A list. => 0",
        "Wow !!! that is it. => Wow !!! that is it. => 0",
        "A set {: as we write it. => A set {: as we write it. => 0"})
    void isTakenOutAndAccountedFor(String lines, String blocks, int findings) {
        byte[] draft = ("# Memo\n\n## Summary\n\n" + lines.replace('|', '\n') + "\n").getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = Memos.read("memo.md", draft);
        Document document = read.value().orElseThrow();
        assertThat(document.blocks().stream().skip(1).map(SiteMarkupTest::shown).collect(Collectors.joining(" / "))).isEqualTo(blocks);
        assertThat(read.findings()).extracting(Finding::rule).filteredOn("site-instruction"::equals).hasSize(findings);
        assertThat(Accounting.ofDraft(draft, DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }

    private static String shown(Block block) {
        String text = PlainText.of(block).strip().replace('\n', '¶');
        return block instanceof Heading ? "[" + text + "]" : block instanceof CodeBlock ? "<" + text + ">" : text;
    }
}
