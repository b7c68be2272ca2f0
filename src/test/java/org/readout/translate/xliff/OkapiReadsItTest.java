package org.readout.translate.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.URIParser;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Checked;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/** Okapi, which knows nothing of this house, sees the segments, words and tags that were written. */
class OkapiReadsItTest {

    @ParameterizedTest
    @ValueSource(ints = 25)
    void theFilterOf12SeesWhatWasWritten(int bitexts) {
        for (int seed = 0; seed < bitexts; seed++) {
            Bitext bitext = new RandomBitexts(seed).sound();
            List<ITextUnit> seen = textUnits(new Xliff12(false).write(bitext), bitext.language());
            assertThat(seen).extracting(ITextUnit::getId).as("seed %d", seed).isEqualTo(bitext.units().stream().map(Unit::id).toList());
            for (int at = 0; at < seen.size(); at++) {
                Unit unit = bitext.units().get(at);
                assertThat(segments(seen.get(at).getSource())).as("seed %d, %s", seed, unit.id()).isEqualTo(unit.segments().stream().map(Segment::source).map(OkapiReadsItTest::shape).toList());
                TextContainer target = seen.get(at).getTarget(LocaleId.fromBCP47(bitext.language()));
                List<String> translations = unit.segments().stream().flatMap(segment -> segment.target().stream()).map(OkapiReadsItTest::shape).toList();
                // where nothing is translated Okapi makes empty segments of its own
                assertThat(target == null || translations.isEmpty() && segments(target).stream().allMatch(String::isEmpty) ? List.of() : segments(target))
                        .as("seed %d, %s", seed, unit.id()).isEqualTo(translations);
            }
        }
    }

    /** Every rule of the standard that Okapi knows, its schemas among them. */
    @ParameterizedTest
    @ValueSource(ints = 25)
    void theLibraryOf20FindsNoRuleBroken(int bitexts) {
        for (int seed = 0; seed < bitexts; seed++) {
            Bitext bitext = new RandomBitexts(seed).sound();
            String file = new String(new Xliff2().write(bitext), StandardCharsets.UTF_8);
            try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
                reader.open(file);
                List<String> seen = new ArrayList<>();
                while (reader.hasNext()) {
                    var event = reader.next();
                    if (event.isUnit()) {
                        event.getUnit().getSegments().forEach(segment -> seen.add(segment.getSource().getPlainText()));
                    }
                }
                assertThat(seen).as("seed %d", seed).isEqualTo(bitext.units().stream().flatMap(unit -> unit.segments().stream()).map(segment -> segment.source().text()).toList());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + file, e);
            }
        }
    }

    /** A pair that begins in a sentence that is translated and ends in one that is not. */
    @Test
    void halfATranslationIsSoundToo() {
        Code bold = new Code("1", "bold", "");
        Segment first = new Segment("1", new Coded(List.of(new Piece.Open(bold), new Piece.Words("One."))), " ",
                Optional.of(new Coded(List.of(new Piece.Open(bold), new Piece.Words("Un.")))), State.FINAL, List.of());
        Segment second = Segment.untranslated("2", new Coded(List.of(new Piece.Words("Two."), new Piece.Close("1"))), "");
        Bitext bitext = new Bitext("memo", "memo.docx", "en", "fr", Digest.NONE, "", List.of(new Unit("a", "paragraph", true, Digest.NONE, Map.of(), List.of(first, second))));
        byte[] file = new Xliff2().write(bitext);
        XLIFFReader.validate(new String(file, StandardCharsets.UTF_8), new URIParser());
        assertThat(new Xliff2().read("a.xlf", file)).isEqualTo(Checked.of(bitext));
    }

    private static List<ITextUnit> textUnits(byte[] file, String language) {
        List<ITextUnit> units = new ArrayList<>();
        try (XLIFFFilter filter = new XLIFFFilter()) {
            filter.open(new RawDocument(new String(file, StandardCharsets.UTF_8), LocaleId.fromBCP47("en"), LocaleId.fromBCP47(language)));
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    units.add(event.getTextUnit());
                }
            }
        }
        return units;
    }

    private static List<String> segments(TextContainer container) {
        List<String> segments = new ArrayList<>();
        container.getSegments().forEach(segment -> segments.add(shape(segment.text)));
        return segments;
    }

    private static String shape(TextFragment fragment) {
        StringBuilder shape = new StringBuilder();
        String coded = fragment.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            if (TextFragment.isMarker(coded.charAt(at))) {
                shape.append(shape(fragment.getCode(coded.charAt(++at)).getOuterData()));
            } else {
                shape.append(coded.charAt(at));
            }
        }
        return shape.toString();
    }

    private static String shape(String tag) {
        if (tag.startsWith("</") || tag.startsWith("<ex ") || tag.contains("pos=\"close\"")) {
            return "⟨/⟩";
        }
        if (tag.startsWith("<mrk ")) {
            return "⟨kept " + tag.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&#13;", "\r").replace("&amp;", "&") + "⟩";
        }
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(tag);
        return id.find() ? "⟨" + id.group(1) + "⟩" : tag;
    }

    private static String shape(Coded coded) {
        StringBuilder shape = new StringBuilder();
        for (Piece piece : coded.pieces()) {
            shape.append(piece instanceof Piece.Words words ? words.text() : piece instanceof Piece.Protected kept ? "⟨kept " + kept.text() + "⟩"
                    : piece instanceof Piece.Open open ? "⟨" + open.code().id() + "⟩" : piece instanceof Piece.Alone alone ? "⟨" + alone.code().id() + "⟩" : "⟨/⟩");
        }
        return shape.toString();
    }
}
