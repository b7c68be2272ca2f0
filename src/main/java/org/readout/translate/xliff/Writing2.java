package org.readout.translate.xliff;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MidFileData;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Skeleton;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.matches.Matches;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.Unit;

/** A bitext as XLIFF 2.0. A segment's id begins with "s", as segments, codes and marks of a unit share their ids. */
final class Writing2 {

    static final String OURS = "readout";
    static final String WHOLE = "whole";

    private Writing2() {
    }

    static byte[] write(Bitext bitext) {
        StringWriter text = new StringWriter();
        XLIFFWriter writer = new XLIFFWriter();
        writer.setLineBreak("\n");
        writer.setUseIndentation(true);
        writer.create(text, bitext.sourceLanguage(), bitext.language());
        StartFileData file = new StartFileData("f1");
        file.setOriginal(Spelling2.attribute(bitext.file()));
        writer.writeStartFile(file);
        Skeleton skeleton = new Skeleton();
        skeleton.setHref(Spelling2.attribute(bitext.file()));
        writer.writeSkeleton(skeleton);
        MidFileData about = new MidFileData();
        about.setMetadata(metadata(Map.of("memo", bitext.memo(), "release", bitext.release(), "draft", bitext.draft().hex())));
        writer.writeMidFile(about);
        bitext.units().forEach(unit -> writer.writeUnit(unit(unit)));
        writer.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Metadata metadata(Map<String, String> values) {
        MetaGroup group = new MetaGroup(OURS);
        values.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(value -> !value.getValue().isEmpty())
                .forEach(value -> group.add(new Meta(value.getKey(), Spelling2.content(value.getValue()))));
        Metadata metadata = new Metadata();
        metadata.addGroup(group);
        return metadata;
    }

    private static net.sf.okapi.lib.xliff2.core.Unit unit(Unit unit) {
        var written = new net.sf.okapi.lib.xliff2.core.Unit(unit.id());
        written.setTranslate(unit.translate());
        written.setCanResegment(false);
        written.setPreserveWS(true);
        if (!unit.kind().isEmpty()) {
            written.setType(OURS + ":" + unit.kind());
        }
        written.setMetadata(metadata(Map.of("context", unit.context().hex())));
        unit.notes().forEach((category, text) -> {
            Note note = new Note(Spelling2.content(text));
            note.setCategory(Spelling2.attribute(category));
            written.addNote(note);
        });
        Codes2 source = new Codes2("m");
        Codes2 target = new Codes2("n");
        boolean filled = needsAll(unit);
        unit.segments().forEach(segment -> segment(segment, filled, source, target, written));
        return written;
    }

    /**
     * Whether a pair may begin in a segment that is translated and end in one that is not. Half a pair is a code of another sort in
     * XLIFF 2.0, and readers refuse it, so the source stands in for what is missing.
     */
    private static boolean needsAll(Unit unit) {
        return unit.segments().stream().anyMatch(segment -> segment.target().isPresent())
                && !Nesting.spanning(unit.segments().stream().map(Segment::source).toList()).isEmpty();
    }

    private static void segment(Segment segment, boolean filled, Codes2 source, Codes2 target, net.sf.okapi.lib.xliff2.core.Unit unit) {
        var written = unit.appendSegment();
        String id = segment.id().equals(Segment.WHOLE) ? WHOLE : "s" + segment.id();
        written.setId(id);
        written.setCanResegment(false);
        written.setPreserveWS(true);
        source.write(segment.source(), written.getSource());
        written.setState(segment.state().name().toLowerCase(Locale.ROOT));
        segment.target().ifPresent(translation -> {
            target.write(translation, written.getTarget(Part.GetTarget.CREATE_EMPTY));
            written.setSubState(OURS + ":" + Stamp.digest(translation));
        });
        if (filled && segment.target().isEmpty()) {
            target.write(segment.source(), written.getTarget(Part.GetTarget.CREATE_EMPTY));
        }
        if (!segment.gap().isEmpty()) {
            Part gap = unit.appendIgnorable();
            gap.setPreserveWS(true);
            source.words(segment.gap(), gap.getSource());
        }
        segment.matches().forEach(match -> matches(unit).add(match(match, id)));
    }

    private static Matches matches(net.sf.okapi.lib.xliff2.core.Unit unit) {
        if (!unit.hasMatch()) {
            unit.setMatches(new Matches());
        }
        return unit.getMatches();
    }

    private static net.sf.okapi.lib.xliff2.matches.Match match(Match match, String segment) {
        var written = new net.sf.okapi.lib.xliff2.matches.Match();
        written.setRef("#" + segment);
        written.setSimilarity((double) match.quality());
        written.setOrigin(Spelling2.origin(match.origin()));
        written.setSource(new Fragment(written.getStore(), false));
        new Codes2("m").write(match.source(), written.getSource());
        written.setTarget(new Fragment(written.getStore(), true));
        new Codes2("n").write(match.target(), written.getTarget());
        return written;
    }
}
