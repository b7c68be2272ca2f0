package org.readout.translate.xliff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;

/** A bitext as XLIFF 1.2. */
final class Writing12 {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private final Bitext bitext;
    private final boolean filled;
    private final Markup xml = new Markup();

    private Writing12(Bitext bitext, boolean filled) {
        this.bitext = bitext;
        this.filled = filled;
    }

    /** @param filled whether the source stands in for a target that is missing */
    static byte[] write(Bitext bitext, boolean filled) {
        Writing12 writing = new Writing12(bitext, filled);
        writing.document();
        return writing.xml.bytes();
    }

    private void document() {
        xml.line("xliff").with("version", "1.2").with("xmlns", NAMESPACE);
        xml.line("file").with("original", bitext.file()).with("source-language", bitext.sourceLanguage()).withUnlessEmpty("target-language", bitext.language())
                .with("datatype", "x-readout").with("tool-id", "readout").with("product-name", bitext.memo()).withUnlessEmpty("product-version", bitext.release());
        xml.line("header");
        xml.line("skl").open("external-file").with("href", bitext.file()).with("uid", "sha256-" + bitext.draft().hex()).close().close();
        xml.line("tool").with("tool-id", "readout").with("tool-name", "Readout").close();
        xml.closeLine();
        xml.line("body");
        bitext.units().forEach(this::unit);
        xml.closeLine().closeLine().closeLine();
    }

    private void unit(Unit unit) {
        xml.line("trans-unit").with("id", unit.id()).with("resname", unit.id()).withUnlessEmpty("restype", unit.kind().isEmpty() ? "" : "x-" + unit.kind())
                .with("extradata", unit.context().hex()).with("xml:space", "preserve");
        if (!unit.translate()) {
            xml.with("translate", "no");
        }
        if (!unit.segments().isEmpty() && unit.segments().stream().allMatch(segment -> segment.state().isApproved())) {
            xml.with("approved", "yes");
        }
        texts(unit);
        unit.notes().forEach((from, note) -> xml.line("note").with("from", from).text(Signs.escaped(note)).close());
        unit.segments().forEach(segment -> segment.matches().forEach(match -> match(match, segment)));
        xml.closeLine();
    }

    private void texts(Unit unit) {
        List<Segment> segments = unit.segments();
        boolean marked = segments.stream().noneMatch(segment -> segment.id().equals(Segment.WHOLE));
        Set<String> spanning = Nesting.spanning(segments.stream().map(Segment::source).toList());
        xml.line("source").with("xml:lang", bitext.sourceLanguage());
        for (Segment segment : segments) {
            Codes12.write(segment.source(), spanning, xml);
            Codes12.words(segment.gap(), xml);
        }
        xml.close();
        if (marked) {
            xml.line("seg-source").with("xml:lang", bitext.sourceLanguage());
            for (Segment segment : segments) {
                xml.open("mrk").with("mtype", "seg").with("mid", segment.id());
                Codes12.write(segment.source(), spanning, xml);
                xml.close();
                Codes12.words(segment.gap(), xml);
            }
            xml.close();
        }
        if (segments.stream().anyMatch(segment -> shown(segment, unit).isPresent())) {
            target(unit, marked);
        }
    }

    private void target(Unit unit, boolean marked) {
        Set<String> spanning = Nesting.spanning(unit.segments().stream().flatMap(segment -> shown(segment, unit).stream()).toList());
        xml.line("target").with("xml:lang", bitext.language()).with("state", States12.name(States12.lowest(unit.segments().stream().map(Segment::state).toList())));
        for (Segment segment : unit.segments()) {
            shown(segment, unit).ifPresent(target -> {
                if (marked) {
                    xml.open("mrk").with("mtype", "seg").with("mid", segment.id()).with("comment", Stamp.of(segment).toString());
                }
                Codes12.write(target, spanning, xml);
                if (marked) {
                    xml.close();
                }
                Codes12.words(segment.gap(), xml);
            });
        }
        xml.close();
    }

    /** What stands in the target: the translation, or for tools that look for text there the source. */
    private Optional<Coded> shown(Segment segment, Unit unit) {
        return segment.target().or(() -> filled && unit.translate() ? Optional.of(segment.source()) : Optional.empty());
    }

    private void match(Match match, Segment segment) {
        xml.line("alt-trans").with("match-quality", Integer.toString(match.quality())).with("origin", match.origin());
        if (!segment.id().equals(Segment.WHOLE)) {
            xml.with("mid", segment.id());
        }
        xml.with("xml:space", "preserve");
        side("source", bitext.sourceLanguage(), match.source());
        side("target", bitext.language(), match.target());
        xml.closeLine();
    }

    private void side(String name, String language, Coded coded) {
        xml.line(name).with("xml:lang", language);
        Codes12.write(coded, Nesting.spanning(List.of(coded)), xml);
        xml.close();
    }
}
