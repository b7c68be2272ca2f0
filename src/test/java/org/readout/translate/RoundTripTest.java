package org.readout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.Text;
import org.readout.store.MemoJson;

/** What goes out of a memo goes back to its place. */
class RoundTripTest {

    static Stream<Memo> memos() {
        return TranslatedMemos.all();
    }

    @ParameterizedTest
    @MethodSource("memos")
    void sourceAsTranslationGivesTheSameMemoToTheByte(Memo memo) {
        Bitext same = TranslatedMemos.translated(TranslatedMemos.extracted(memo), text -> text);
        Memo back = Localised.of(memo, same).memo();
        assertThat(MemoJson.canonical(inTheLanguageOf(memo, back))).isEqualTo(MemoJson.canonical(memo));
    }

    @ParameterizedTest
    @MethodSource("memos")
    void everySegmentComesToItsPlace(Memo memo) {
        Bitext turned = TranslatedMemos.translated(TranslatedMemos.extracted(memo), TranslatedMemos::turned);
        Localised localised = Localised.of(memo, turned);
        assertThat(localised.share().percent()).isEqualTo(100);
        Memo expected = new Turning().memo(memo);
        assertThat(text(localised.memo())).isEqualTo(text(expected));
        assertThat(localised.memo().metadata().title()).isEqualTo(TranslatedMemos.turned(memo.metadata().title()));
        for (int at = 0; at < memo.records().size(); at++) {
            MemoRecord source = memo.records().get(at);
            MemoRecord told = localised.memo().records().get(at);
            assertThat(space(told.title())).isEqualTo(space(TranslatedMemos.turned(source.title())));
            // program code within what a record says is not turned
            source.fields().forEach((key, value) -> assertThat(space(told.fields().get(key))).as(source.id() + " " + key)
                    .isEqualTo(key.equals("related") ? space(value) : value.contains("code block") ? space(told.fields().get(key)) : space(TranslatedMemos.turned(value))));
        }
    }

    @ParameterizedTest
    @MethodSource("memos")
    void sourceThatIsNotTranslatedStandsMarkedWithItsLanguage(Memo memo) {
        Localised localised = Localised.of(memo, TranslatedMemos.extracted(memo));
        assertThat(localised.share().current()).isZero();
        assertThat(text(localised.memo())).isEqualTo(text(memo));
    }

    @Test
    void halfOfAParagraphMayBeTranslated() {
        Memo memo = TranslatedMemos.memo("---\nlang: en\n---\n# A title\n\n## Recommendations\n\nOpen the **weights** first. Then publish the *data* too.\n");
        Bitext bitext = TranslatedMemos.extracted(memo);
        Bitext half = bitext.with(bitext.units().stream().map(unit -> unit.with(unit.segments().stream()
                .map(segment -> segment.id().equals("2") ? segment.with(Optional.of(Coded.of("Puis le reste.")), Bitext.State.TRANSLATED) : segment).toList())).toList());
        Memo told = Localised.of(memo, half).memo();
        assertThat(text(told)).contains("Open the weights first. Puis le reste.").doesNotContain("Then publish");
        List<Foreign> marked = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> foreign(Foreign foreign) {
                marked.add(foreign);
                return List.of(foreign);
            }
        }.memo(told);
        assertThat(marked).filteredOn(foreign -> PlainText.of(foreign.inlines()).equals("Open the weights first. ")).isNotEmpty().allMatch(foreign -> foreign.language().equals("en"));
    }

    private static Memo inTheLanguageOf(Memo memo, Memo back) {
        return new Memo(back.id(), back.type(), back.file(), back.draft(), back.metadata().withLanguage(memo.metadata().language()), back.preamble(), back.sections(),
                back.records(), back.notes(), back.media());
    }

    private static String space(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String text(Memo memo) {
        StringBuilder text = new StringBuilder(PlainText.ofBlocks(memo.preamble()));
        memo.allSections().forEach(section -> text.append('\n').append(PlainText.of(section.heading())).append('\n').append(PlainText.ofBlocks(section.blocks())));
        memo.notes().forEach(note -> text.append('\n').append(PlainText.ofBlocks(note.blocks())));
        return text.toString();
    }

    /** The same function over the tree itself. */
    private static final class Turning implements Rewriting {
        @Override
        public List<Inline> text(Text text) {
            return List.of(new Text(TranslatedMemos.turned(text.text())));
        }

        @Override
        public List<Inline> picture(Picture picture) {
            return List.of(new Picture(picture.media(), TranslatedMemos.turned(picture.alternative())));
        }

        @Override
        public List<Block> figure(Figure figure) {
            return List.of(new Figure(figure.span(), figure.id(), figure.media(), TranslatedMemos.turned(figure.alternative()), inlines(figure.caption())));
        }
    }
}
