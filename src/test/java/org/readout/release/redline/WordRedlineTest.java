package org.readout.release.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.release.changes.SeededEdits;
import org.w3c.dom.Element;

/** Accepting all tracked changes gives the later text, rejecting all the earlier. */
class WordRedlineTest {

    private static final Audience EDITORS = Memos.audience("editors");
    private static final Map<String, byte[]> RENDERED = new ConcurrentHashMap<>();

    static Stream<SeededEdits.Edit> edits() {
        return SeededEdits.all().stream();
    }

    private static byte[] earlier(SeededEdits.Edit edit) {
        return RENDERED.computeIfAbsent(edit.before(), draft -> docx(edit.edition(EDITORS)));
    }

    private static byte[] docx(Edition edition) {
        return Themes.render(edition, Format.DOCX).bytes();
    }

    private static byte[] redline(byte[] before, byte[] after) {
        return WordRedline.of(before, after, "en", Optional.of(LocalDate.of(2024, 4, 2)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void acceptedItIsTheLaterTextAndRejectedTheEarlier(SeededEdits.Edit edit) {
        byte[] before = earlier(edit);
        byte[] after = docx(edit.later(EDITORS));
        byte[] redline = redline(before, after);
        assertThat(TrackedChanges.accepted(redline)).isEqualTo(TrackedChanges.accepted(after));
        assertThat(TrackedChanges.rejected(redline)).isEqualTo(TrackedChanges.accepted(before));
    }

    @Test
    void everyChangeIsReadoutsAndOfTheDate() {
        SeededEdits.Edit edit = SeededEdits.all().stream().filter(one -> one.name().equals("a section more")).findFirst().orElseThrow();
        Element root = OfficePackage.read(redline(earlier(edit), docx(edit.later(EDITORS)))).tree(OfficePackage.DOCUMENT).getDocumentElement();
        List<Element> marks = Stream.concat(Xml.all(root, "ins").stream(), Xml.all(root, "del").stream()).toList();
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            assertThat(Xml.attribute(mark, "author")).isEqualTo("Readout");
            assertThat(Xml.attribute(mark, "date")).isEqualTo("2024-04-02T00:00:00Z");
        });
        assertThat(marks.stream().map(mark -> Xml.attribute(mark, "id"))).doesNotHaveDuplicates();
    }

    @Test
    void theSameTwiceIsTheSameBytesAndNothingIsMarkedWhereNothingChanged() {
        SeededEdits.Edit edit = SeededEdits.all().get(0);
        byte[] before = earlier(edit);
        byte[] after = docx(edit.later(EDITORS));
        assertThat(redline(before, after)).isEqualTo(redline(before, after));
        Element root = OfficePackage.read(redline(before, before)).tree(OfficePackage.DOCUMENT).getDocumentElement();
        assertThat(Xml.all(root, "ins")).isEmpty();
        assertThat(Xml.all(root, "del")).isEmpty();
    }
}
