package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.extract.heading.HeadingsWithin;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/** Tables of one cell that pages frame their boxes with. */
class BoxesTest {

    private static final SourceSpan HERE = SourceSpan.of("draft.html");
    private static final Heading METHOD = new Heading(HERE, 3, "method", "", List.of(new Text("Method")));

    private static Table box(String id, String caption) {
        return new Table(HERE, id, caption.isEmpty() ? List.of() : List.of(new Text(caption)), 0, List.of(new Table.Row(List.of(new Table.Cell(HERE, false, 1, 1, Table.Alignment.START, List.of(METHOD))))));
    }

    @Test
    void aBareOneIsOpened() {
        assertThat(HeadingsWithin.recognised(List.of(box("", "")))).singleElement().isInstanceOf(Heading.class);
    }

    /** A quotation has neither: what the page says there would be lost. */
    @Test
    void oneWithACaptionOrThatALinkMayLeadToStaysATable() {
        List<Block> boxes = List.of(box("", "Box 2. How it was done"), box("box-2", ""));
        assertThat(HeadingsWithin.recognised(boxes)).isEqualTo(boxes);
    }

    @Test
    void aRequestWithACaptionKeepsIt() {
        String draft = "<!doctype html><body><h1>Tides</h1><h2>Background</h2><p>Readings are old.</p><table><caption>Box 3. To our readers</caption><tr><td><p><b>Information request 2.1</b></p><p>Which archives hold the log?</p></td></tr></table><p>They are kept.</p>"
                + "<h2>Recommendations</h2><ul><li>Publish the log.</li><li>Count the gauges.</li></ul>";
        Memo memo = Memos.memoOf(Memos.read("draft.html", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(memo.toString()).contains("To our readers");
        assertThat(Drafted.titles(Memos.memoOf(Memos.read("draft.html", draft.replaceFirst("<caption>.*</caption>", "").getBytes(StandardCharsets.UTF_8)).value().orElseThrow()), OpenQuestion.class)).containsExactly("Which archives hold the log?");
    }
}
