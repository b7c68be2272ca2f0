package org.readout.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.edition.Edition;
import org.readout.edition.EditionNote;
import org.readout.edition.EditionSection;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Component;
import org.readout.model.Figure;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.NoteMark;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.verify.Accounting;

/** Several memos as one: nothing lost, nothing named twice, one series of everything, and references that lead somewhere. */
class ComposerTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");
    private static final String REPORT = """
            ---
            title: Both Memos
            type: report
            parts: [small-technical-memo, small-policy-memo]
            language: en
            ---

            ## Introduction

            Two memos, bound together.[^own]

            1. **First**

            ---

            ## What comes next

            More memos.

            ## Sources

            [^own]: A note of the report's own, 2024.
            """;

    @Test
    void whatTheSamplesSayIsSaidInTheWorkAndNothingElse() throws IOException {
        Memo technical = memo("openness-technical-memo.docx", Files.readAllBytes(Path.of("input/openness-technical-memo.docx")));
        Memo policy = memo("openness-policy-memo.md", Files.readAllBytes(Path.of("input/openness-policy-memo.md")));
        Memo report = memo("openness-report.md", Files.readAllBytes(Path.of("input/openness-report.md")));
        Work work = sound(report, technical, policy);

        Edition edition = Memos.edition(work.memo(), Memos.audience("practitioners"));
        assertThat(Accounting.ofEdition(work.memo(), edition).findings()).isEmpty();
        Outside outside = new Outside();
        outside.memo(work.memo());
        assertThat(outside.relative).as("every link between the drafts is a reference").isEmpty();
        assertThat(edition.contents(1)).extracting(entry -> entry.number() + " " + entry.title()).contains("1 Summary", "2 Introduction", "3 Openness in the AI Stack",
                "4 Openness in AI: What Policy Can Ask For", "5 What comes next", "6 Sources");
        assertThat(oneSeries(edition, work.memo(), "Recommendation")).isEqualTo(10);
        assertThat(oneSeries(edition, work.memo(), "Question")).isEqualTo(13);
        assertThat(edition.notes()).extracting(EditionNote::number).isEqualTo(IntStream.rangeClosed(1, edition.notes().size()).boxed().toList());
        assertThat(work.memo().media()).hasSize(technical.media().size());
        whoIsShownPartsIsShownThemUnderTheTitlesOfTheMemos(work.memo());
    }

    private static void whoIsShownPartsIsShownThemUnderTheTitlesOfTheMemos(Memo work) {
        Edition brief = Memos.edition(work, Memos.audience("public"));
        assertThat(brief.sections()).extracting(section -> PlainText.of(section.title())).containsExactly("Summary", "Openness in the AI Stack", "Openness in AI: What Policy Can Ask For");
        assertThat(brief.sections().get(1).sections()).extracting(EditionSection::part).containsExactly("summary", "key-points");
        assertThat(Accounting.ofEdition(work, brief).findings()).as("the titles over them are shown").isEmpty();
        Edition asks = Memos.edition(work, Memos.audience("policymakers"));
        assertThat(asks.sections().get(2).sections()).extracting(EditionSection::part).containsExactly("summary", "recommendations", "benefits", "opportunities-and-risks");
        assertThat(oneSeries(asks, work, "Recommendation")).isEqualTo(10);
    }

    /** Memos of all kinds in any order, twice over; what must hold always does. */
    @Test
    void whateverIsComposed() throws IOException {
        List<String> drafts = List.of("small-technical-memo.md", "small-policy-memo.md");
        Random random = new Random(8);
        for (int round = 0; round < 40; round++) {
            List<Memo> parts = new ArrayList<>();
            int many = 1 + random.nextInt(4);
            for (int at = 0; at < many; at++) {
                String text = Files.readString(DRAFTS.resolve(drafts.get(random.nextInt(drafts.size()))));
                List<String> blocks = new ArrayList<>(List.of(text.split("(?m)(?=^## )")));
                // some of its sections are left out, which leaves references that lead nowhere
                for (int less = random.nextInt(4); less > 0 && blocks.size() > 3; less--) {
                    blocks.remove(1 + random.nextInt(blocks.size() - 1));
                }
                parts.add(memo("part-" + at + ".md", utf8(String.join("", blocks))));
            }
            Memo report = memo("report.md", utf8(random.nextBoolean() ? REPORT : REPORT.replace("\n---\n\n## What", "\n## What")));
            compose(report, parts.toArray(Memo[]::new));
        }
    }

    @Test
    void whatIsMissingIsMissed() throws IOException {
        Memo technical = ofFile("small-technical-memo.md");
        Memo policy = ofFile("small-policy-memo.md");
        Memo report = memo("report.md", utf8(REPORT));
        Work work = compose(report, technical, policy);
        Memo whole = work.memo();
        Memo less = new Memo(whole.id(), whole.type(), whole.file(), whole.draft(), whole.metadata(), whole.preamble(),
                whole.sections().subList(1, whole.sections().size()), whole.records(), whole.notes(), whole.media());
        assertThat(Accounting.ofWork(List.of(report, technical, policy), work.repeated(), less)).extracting(Finding::rule).contains("text-unaccounted");
        assertThat(Accounting.ofWork(List.of(report, technical), work.repeated(), whole)).extracting(Finding::rule).contains("text-invented");
    }

    @Test
    void theLineAcrossThePageSaysWhereTheMemosGo() {
        Memo part = memo("part.md", utf8("---\ntitle: The Part\ntype: policy-memo\n---\n\n## Summary\n\nShort.\n"));
        assertThat(titles(memo("r.md", utf8("---\ntype: report\nlanguage: en\n---\n\n## One\n\nText.\n\n### Inner\n\nText.\n\n---\n\n## Conclusion\n\nText.\n\n## Two\n\nText.\n")), part))
                .containsExactly("One", "The Part", "Conclusion", "Two");
        assertThat(titles(memo("r.md", utf8("---\ntype: report\nlanguage: en\n---\n\nOpening.\n\n---\n\n## One\n\nText.\n")), part)).containsExactly("The Part", "One");
        // without one, before what by custom ends a document
        assertThat(titles(memo("r.md", utf8("---\ntype: report\nlanguage: en\n---\n\n## Introduction\n\nText.\n\n## Two\n\nText.\n\n## References\n\nText.\n")), part))
                .containsExactly("Introduction", "Two", "The Part", "References");
        assertThat(titles(memo("r.md", utf8("---\ntype: report\nlanguage: en\n---\n\n## Introduction\n\nText.\n")), part)).containsExactly("Introduction", "The Part");
    }

    @Test
    void aComponentOfTwoMemosIsOneAndBothAreHeard() {
        Memo one = components("one", "The First Memorandum", "| Model weights | Model | What training produces and others may hold. |\n| Model card | Model | A short account of it all. |");
        Memo other = components("other", "The Second Memorandum", "| Model  Weights | System | Numbers in a file that cannot be recalled. |\n| User interface | System | What people see of the system. |");
        Checked<Work> composed = Composer.compose(memo("r.md", utf8(REPORT)), List.of(new Part(one, "Memo"), new Part(other, "Memo")));
        Memo work = composed.value().orElseThrow().memo();
        assertThat(work.records(Component.class)).extracting(Component::id)
                .containsExactly("one--component-model-weights", "one--component-model-card", "other--component-user-interface");
        Component weights = work.records(Component.class).get(0);
        assertThat(weights.description()).isEqualTo("The First Memorandum: What training produces and others may hold.\nThe Second Memorandum: Numbers in a file that cannot be recalled.");
        assertThat(weights.layer()).isEqualTo("Model");
        assertThat(composed.findings()).extracting(Finding::rule).containsExactly("part-conflict");
        Finding conflict = composed.findings().get(0);
        assertThat(conflict.span().file()).isEqualTo("other.md");
        assertThat(conflict.message()).contains("“Model”", "“System”", "“The First Memorandum”", "“The Second Memorandum”");
        assertSound(work);
        Edition edition = Memos.edition(work, Memos.audience("practitioners"));
        assertThat(edition.record(weights.id())).get().extracting(record -> ((Component) record).description()).isEqualTo(weights.description());
    }

    @Test
    void memosSpeakOfEachOther() {
        Memo one = memo("one.md", utf8("---\ntitle: The First Memorandum\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\nSee the companion policy memorandum, and *The Second Memorandum* too. "
                + "So says [it](two.docx#our-view), [this](two#no-such-place), [a risk](two.html#risk-lock-in), [all](../policymakers/two.pdf), [others](https://example.org/two.html), [none](three.md).\n"));
        Memo two = memo("two.md", utf8("---\ntitle: The Second Memorandum\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nShort.\n\n## Our view\n\nText.\n\n## Risks\n\n- **Lock-in.** One cannot leave.\n- **Loss.** One cannot stay.\n"));
        Checked<Work> composed = Composer.compose(memo("r.md", utf8(REPORT)), List.of(new Part(one, "Technical memorandum"), new Part(two, "Policy memorandum")));
        Memo work = composed.value().orElseThrow().memo();
        Outside outside = new Outside();
        outside.memo(work);
        assertThat(outside.references).containsExactly("part--two companion policy memorandum", "part--two The Second Memorandum", "two--our-view it", "part--two this",
                "two--risk-lock-in a risk", "part--two all");
        assertThat(outside.relative).containsExactly("three.md");
        assertThat(composed.findings()).extracting(Finding::rule).containsExactly("part-place-unknown");
        assertThat(composed.findings().get(0).span().file()).isEqualTo("one.md");
        assertSound(work);
    }

    @Test
    void recommendationsAreCountedThroughTheWorkInItsOrder() throws IOException {
        Memo first = renamed("small-policy-memo.md", "first.md");
        Memo second = renamed("small-policy-memo.md", "second.md");
        Memo work = compose(memo("r.md", utf8(REPORT)), first, second).memo();
        int each = first.records(Recommendation.class).size();
        assertThat(work.records(Recommendation.class)).extracting(Recommendation::number).isEqualTo(IntStream.rangeClosed(1, 2 * each).boxed().toList());
        assertThat(work.records(Recommendation.class).get(each).id()).startsWith("second--");
        assertThat(oneSeries(Memos.edition(work, Memos.audience("practitioners")), work, "Recommendation")).isEqualTo(2 * each);
    }

    @Test
    void aSourceIsListedOnceInItsShortestForm() {
        Memo one = memo("one.md", utf8("---\ntitle: One\ntype: policy-memo\n---\n\n## Summary\n\nA[^a] b[^b] c[^c].\n\n[^a]: Zed, *Work*, 2020, <https://www.example.org/zed/>, chapter 4, on another matter.\n\n"
                + "[^b]: A remark and no source.\n\n[^c]: Order 7, 30 October 2023.\n"));
        Memo two = memo("two.md", utf8("---\ntitle: Two\ntype: policy-memo\n---\n\n## Summary\n\nA[^a].\n\n[^a]: Zed, *Work*, <https://example.org/zed>.\n\n## References\n\n- Alpha, [Book](https://example.org/alpha), 2019.\n- Order 7, 30 October 2023.\n"));
        Memo work = compose(memo("r.md", utf8(REPORT)), one, two).memo();
        Section sources = work.sections().get(work.sections().size() - 1);
        assertThat(((ListBlock) sources.blocks().get(0)).items()).extracting(item -> PlainText.ofBlocks(item.blocks()))
                .containsExactly("Alpha, Book, 2019.", "A note of the report's own, 2024.", "Order 7, 30 October 2023.", "Zed, Work, https://example.org/zed.");
        // where the work's author keeps no list, none is made
        assertThat(compose(memo("r.md", utf8(REPORT.replace("## Sources", ""))), one, two).repeated()).containsExactly("One", "Two");
    }

    @Test
    void twoPlacesOfOneNameAreFound() {
        Memo part = memo("part.md", utf8("---\ntitle: The Part\ntype: policy-memo\n---\n\n## Other\n\nShort.\n"));
        Memo other = memo("other.md", utf8("---\ntitle: Another\ntype: policy-memo\n---\n\n## Summary\n\nShort.\n"));
        Checked<Work> composed = Composer.compose(memo("r.md", utf8(REPORT)), List.of(new Part(part, "Memo"), new Part(other, "Memo")));
        assertThat(composed.findings()).extracting(Finding::rule).containsExactly("part-anchor-clash");
    }

    private static Work sound(Memo report, Memo technical, Memo policy) {
        Checked<Work> composed = Composer.compose(report, List.of(new Part(technical, "Technical memorandum"), new Part(policy, "Policy memorandum")));
        assertThat(composed.findings()).isEmpty();
        assertThat(Accounting.ofWork(List.of(report, technical, policy), composed.value().orElseThrow().repeated(), composed.value().orElseThrow().memo())).isEmpty();
        assertSound(composed.value().orElseThrow().memo());
        return composed.value().orElseThrow();
    }

    private static Work compose(Memo report, Memo... memos) {
        Work work = Composer.compose(report, Stream.of(memos).map(memo -> new Part(memo, "Memo")).toList()).value().orElseThrow();
        assertThat(Accounting.ofWork(Stream.concat(Stream.of(report), Stream.of(memos)).toList(), work.repeated(), work.memo())).isEmpty();
        assertSound(work.memo());
        Edition edition = Memos.edition(work.memo(), Memos.audience("practitioners"));
        assertThat(Accounting.ofEdition(work.memo(), edition).findings()).isEmpty();
        return work;
    }

    /** Names are unique; marks have their notes, pictures their bytes; records are set out somewhere; spans name the parts' own drafts. */
    private static void assertSound(Memo work) {
        Places places = Places.of(work);
        assertThat(places.anchors()).doesNotHaveDuplicates();
        Set<String> records = new HashSet<>(work.records().stream().map(MemoRecord::id).toList());
        assertThat(records).hasSize(work.records().size()).isEqualTo(places.records());
        assertThat(work.notes()).extracting(note -> note.id()).doesNotHaveDuplicates();
        Outside outside = new Outside();
        outside.memo(work);
        assertThat(work.notes()).extracting(note -> note.id()).containsAll(outside.marks);
        assertThat(work.media().keySet()).containsAll(outside.pictures);
    }

    /** How many there are of what is labelled so, when they are counted from 1 without a gap. */
    private static int oneSeries(Edition edition, Memo work, String word) {
        List<String> labels = work.records().stream().map(record -> edition.label(record.id())).filter(label -> label.matches(word + " \\d+")).toList();
        assertThat(labels).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, labels.size()).mapToObj(number -> word + " " + number).toList());
        return labels.size();
    }

    private static List<String> titles(Memo report, Memo part) {
        return compose(report, part).memo().sections().stream().map(section -> PlainText.of(section.heading())).toList();
    }

    private static Memo components(String id, String title, String rows) {
        return memo(id + ".md", utf8("---\ntitle: " + title + "\ntype: technical-memo\nlanguage: en\n---\n\n## Components\n\n| Component | Layer | What it is |\n| --- | --- | --- |\n" + rows + "\n"));
    }

    private static Memo ofFile(String name) throws IOException {
        return renamed(name, name);
    }

    private static Memo renamed(String name, String file) throws IOException {
        return memo(file, Files.readAllBytes(DRAFTS.resolve(name)));
    }

    private static Memo memo(String file, byte[] bytes) {
        return Memos.memoOf(Memos.read(file, bytes).value().orElseThrow());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a memo points at. */
    private static final class Outside implements Rewriting {

        private final List<String> references = new ArrayList<>();
        private final List<String> relative = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();

        @Override
        public List<Inline> reference(Reference reference) {
            references.add(reference.target() + " " + PlainText.of(reference.inlines()));
            return List.of(reference);
        }

        @Override
        public List<Inline> link(Link link) {
            if (!link.target().contains(":")) {
                relative.add(link.target());
            }
            return List.of(link);
        }

        @Override
        public List<Inline> noteMark(NoteMark mark) {
            marks.add(mark.note());
            return List.of(mark);
        }

        @Override
        public List<Block> figure(Figure figure) {
            pictures.add(figure.media());
            return List.of(figure);
        }
    }
}
