package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** Headings without words, bullets without any and links around blanks, in formats that can have them. */
class SaysNothingTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", quoteCharacter = '~', value = {
        "memo.md = ##|Words. = Paragraph = heading-blank",
        "memo.md = ## ![P](i.png)|Words. = Figure Paragraph = picture-missing",
        "memo.md = ## ![P](i.png) ![Q](i.png)|Words. = Paragraph Paragraph = picture-missing picture-missing",
        "memo.md = ## A *heading*|Words. = Heading Paragraph = none",
        "memo.md = Words[ ](https://example.org) and [,](https://example.org). = Paragraph = none",
        "memo.md = [![P](i.png)](https://example.org) words. = Paragraph = picture-missing",
        "memo.md = ## &nbsp;|Words. = Paragraph = heading-blank",
        "memo.md = [Up](#) and words. = Paragraph = none",
        "memo.md = - First.|-|- Third. = ListBlock = item-blank",
        "memo.md = 1. First.|2.|3. Third. = ListBlock = item-blank",
        "memo.html = <ol><li>First.</li><li></li><li>Third.</li></ol> = ListBlock = item-blank",
        "memo.md = Risks:||*||Words. = Paragraph Paragraph = item-blank",
        "memo.md = - First.|- ![P](i.png) = ListBlock = picture-missing",
        "memo.html = <ul><li>First.</li><li><b> </b></li><li><br></li></ul> = ListBlock = item-blank item-blank",
        "memo.html = <p>Risks:</p><ul><li> </li><li><p></p></li></ul> = Paragraph = item-blank item-blank",
        "memo.html = <p>Words <a href='https://example.org'> </a>.</p> = Paragraph = none"})
    void isLeftOutAndAccountedFor(String file, String lines, String blocks, String findings) {
        boolean page = file.endsWith("html");
        String draft = page ? "<html lang='en'><head><title>Memo</title></head><body><h1>Memo</h1><h2>Summary</h2>" + lines + "</body></html>" : "# Memo\n\n## Summary\n\n" + lines.replace('|', '\n') + "\n";
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = Memos.read(file, bytes);
        Document document = read.value().orElseThrow();
        assertThat(document.blocks().stream().dropWhile(block -> !PlainText.of(block).equals("Summary")).skip(1).map(Block::getClass).map(Class::getSimpleName)).containsExactly(blocks.split(" "));
        assertThat(read.findings()).extracting(Finding::rule).filteredOn(rule -> !findings.equals("none") || rule.equals("heading-blank")).containsExactly(findings.equals("none") ? new String[0] : findings.split(" "));
        assertThat(Accounting.ofDraft(bytes, page ? DraftFormat.HTML : DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }
}
