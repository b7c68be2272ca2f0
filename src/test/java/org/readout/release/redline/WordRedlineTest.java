package org.readout.release.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.elsewhere.Elsewhere;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.release.changes.SeededEdits;
import org.readout.render.Rendition;
import org.readout.verify.docx.DocxJudge;
import org.readout.verify.judging.Judgement;
import org.w3c.dom.Element;

/** Accepting all tracked changes gives the later text, rejecting all the earlier. */
class WordRedlineTest {

    private static final Audience EDITORS = Memos.audience("editors");
    private static final Map<String, byte[]> RENDERED = new ConcurrentHashMap<>();

    /** Every twelfth; the others take too long for every build, see {@link #acceptedItIsTheLaterTextAndRejectedTheEarlierWhateverTheEdit}. */
    static List<SeededEdits.Edit> some() {
        List<SeededEdits.Edit> all = SeededEdits.all();
        return IntStream.range(0, all.size()).filter(at -> at % 12 == 1).mapToObj(all::get).toList();
    }

    static List<SeededEdits.Edit> all() {
        return SeededEdits.all();
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
    @MethodSource("some")
    void acceptedItIsTheLaterTextAndRejectedTheEarlier(SeededEdits.Edit edit) throws IOException {
        byte[] before = earlier(edit);
        Edition later = edit.later(EDITORS);
        Rendition rendition = Themes.render(later, Format.DOCX);
        byte[] after = rendition.bytes();
        byte[] redline = redline(before, after);
        List<Judgement> judgements = new DocxJudge().judge(new Rendition(rendition.path(), rendition.language(), Format.DOCX, redline), later);
        assertThat(judgements.subList(0, 2)).allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
        assertThat(TrackedChanges.accepted(redline)).isEqualTo(TrackedChanges.accepted(after));
        assertThat(TrackedChanges.rejected(redline)).isEqualTo(TrackedChanges.accepted(before));
    }

    @ParameterizedTest
    @MethodSource("all")
    @Tag("slow")
    void acceptedItIsTheLaterTextAndRejectedTheEarlierWhateverTheEdit(SeededEdits.Edit edit) throws IOException {
        acceptedItIsTheLaterTextAndRejectedTheEarlier(edit);
    }

    @Test
    @Tag("slow")
    void libreOfficeKnowsTheChangesToo(@TempDir Path folder) throws Exception {
        SeededEdits.Edit edit = new SeededEdits.Edit("", SeededEdits.POLICY, SeededEdits.POLICY.replace("Fund independent audits", "Fund yearly independent audits")
                .replace("- **Competition.** New firms need not begin from nothing.\n", "").replace("| Training | Medium | Universities |\n", "")
                .replace("### Terms", "### Words\n\nA paragraph that was not there.\n\n### Terms").replace("appeared in 2023", "appeared in 2024"), List.of());
        Files.write(folder.resolve("redline.docx"), redline(earlier(edit), docx(edit.later(EDITORS))));
        Elsewhere.run(folder, 120, "soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "docx:MS Word 2007 XML",
                "--outdir", folder.resolve("saved").toString(), folder.resolve("redline.docx").toString());
        byte[] saved = Files.readAllBytes(folder.resolve("saved/redline.docx"));
        assertThat(String.join("\n", TrackedChanges.accepted(saved))).contains("Fund yearly independent audits", "A paragraph that was not there.", "appeared in 2024")
                .doesNotContain("Competition", "Universities", "appeared in 2023");
        assertThat(String.join("\n", TrackedChanges.rejected(saved))).contains("Fund independent audits", "Competition", "Universities", "appeared in 2023")
                .doesNotContain("yearly", "A paragraph that was not there.");
    }

    @Test
    void aLinkThatLeadsElsewhereIsMarkedThoughItsWordsStay() {
        SeededEdits.Edit edit = SeededEdits.all().stream().filter(one -> one.name().equals("a link leads elsewhere")).findFirst().orElseThrow();
        Element root = OfficePackage.read(redline(earlier(edit), docx(edit.later(EDITORS)))).tree(OfficePackage.DOCUMENT).getDocumentElement();
        assertThat(Xml.all(root, "ins")).isNotEmpty();
        assertThat(Xml.all(root, "del")).isNotEmpty();
    }

    /** What each says is taken once, though each is compared with all that stands where it stood; the time is the processor's, so that a busy machine changes nothing. */
    @Test
    void aMemoRewrittenFromEndToEndIsComparedInGoodTime() {
        byte[] before = docx(rewritten(0));
        byte[] after = docx(rewritten(1));
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] redline = redline(before, after);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began)).isLessThan(Duration.ofSeconds(12));
        assertThat(TrackedChanges.accepted(redline)).isEqualTo(TrackedChanges.accepted(after));
        assertThat(TrackedChanges.rejected(redline)).isEqualTo(TrackedChanges.accepted(before));
    }

    private static Edition rewritten(int time) {
        StringBuilder paragraphs = new StringBuilder("# Open data\n\n## Background\n\n");
        StringBuilder notes = new StringBuilder();
        for (int at = 0; at < 600; at++) {
            String number = time + "x" + at;
            paragraphs.append(IntStream.range(0, 60).mapToObj(word -> "word" + number + "x" + word).collect(Collectors.joining(" "))).append("[^").append(at).append("]\n\n");
            notes.append("[^").append(at).append("]: Source ").append(at % 50 == 0 ? number : at).append(", as it was seen on a day of that year.\n\n");
        }
        return Memos.edition(Memos.memo(paragraphs.append(notes).toString()), EDITORS);
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
