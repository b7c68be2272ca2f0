package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Figure;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** A picture that stands alone has its title for a caption; titles of others are left out and accounted for. */
class PictureTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", quoteCharacter = '\'', emptyValue = "", value = {
        "![P](i.jpg \"A title\") = A title",
        "'![P](i.jpg \"A title\")  |' = A title",
        "'![P](i.jpg \"A title\")  |###### A heading' = A title",
        "'![P](i.jpg \"A title\")  |goes on' = ''",
        "![P](i.jpg \"A title\"){: .center} = A title",
        "![P](i.jpg \"One\") ![P](i.jpg \"Two\") = ''",
        "<span>![P](i.jpg \"A title\")</span> = ''",
        "[![P](i.jpg \"A title\")](https://example.org) = ''"})
    void isACaptionOrNothing(String lines, String captions) {
        byte[] draft = ("# Memo\n\n## Summary\n\n" + lines.replace('|', '\n') + "\n\nWords.\n").getBytes(StandardCharsets.UTF_8);
        Document document = Memos.read("memo.md", draft).value().orElseThrow();
        assertThat(document.blocks().stream().filter(Figure.class::isInstance).map(figure -> PlainText.of(((Figure) figure).caption())).collect(Collectors.joining(" "))).isEqualTo(captions);
        assertThat(Accounting.ofDraft(draft, DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }
}
