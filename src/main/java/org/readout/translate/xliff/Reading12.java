package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.finding.Checked;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;

/** XLIFF 1.2 as a bitext: ours, and what tools make of it. */
final class Reading12 {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** Trados keeps text that is locked within a segment as a unit of its own. */
    private static final String LOCKED = "lockTU";

    private final Remarks remarks;
    private final Tool tool;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private String paragraph = "";

    private Reading12(Element root, Remarks remarks) {
        this.remarks = remarks;
        tool = Tool.of(root);
    }

    static Checked<Bitext> read(Element root, Remarks remarks) {
        List<Element> files = Dom.children(root, "file");
        if (files.isEmpty()) {
            return Checked.refused(remarks.unreadable("there is no file element in it"));
        }
        return Checked.of(new Reading12(root, remarks).files(files), remarks.findings());
    }

    private Bitext files(List<Element> files) {
        Element first = files.get(0);
        String memo = Tree.attribute(first, "product-name");
        if (memo.isEmpty()) {
            remarks.unplaced("The file does not say which memo it is of; the tool left that out.");
        }
        for (Element file : files) {
            if (Tree.attribute(file, "product-name").equals(memo)) {
                Dom.all(file, "trans-unit").forEach(this::unit);
            } else {
                remarks.unplaced("The file holds more than one memo; only the first, " + memo + ", was read.");
            }
        }
        return new Bitext(memo, Tree.attribute(first, "original"), Tree.attribute(first, "source-language"), language(first), draft(first),
                Tree.attribute(first, "product-version"), List.copyOf(units.values()));
    }

    private static String language(Element file) {
        return Stream.concat(Stream.of(Tree.attribute(file, "target-language")), Dom.all(file, "target").stream().map(target -> Tree.attribute(target, "lang")))
                .filter(language -> !language.isEmpty()).findFirst().orElse("");
    }

    private static Digest draft(Element file) {
        return Dom.all(file, "external-file").stream().map(skeleton -> digest(Tree.attribute(skeleton, "uid").replaceFirst("^sha256-", "")))
                .findFirst().orElse(Digest.NONE);
    }

    private static Digest digest(String hex) {
        return DIGEST.matcher(hex).matches() ? new Digest(hex) : Digest.NONE;
    }

    private void unit(Element element) {
        String written = Tree.attribute(element, "id");
        String name = Tree.attribute(element, "resname");
        String id = name.equalsIgnoreCase(written) ? name : written; // some tools write ids in their own case
        Optional<Element> source = Dom.child(element, "source");
        if (id.startsWith(LOCKED)) {
            return;
        }
        if (id.isEmpty() || source.isEmpty()) {
            remarks.skipped(id, id.isEmpty() ? "A unit has no id, so nobody knows what it translates." : "The unit has no source.");
            return;
        }
        List<Segment> segments = new Segments12(element, tool, remarks).read(source.get());
        String kind = Tree.attribute(element, "restype");
        keep(element, new Unit(id, kind.startsWith("x-") ? kind.substring(2) : kind, !Tree.attribute(element, "translate").equals("no"),
                digest(Tree.attribute(element, "extradata")), notes(element), segments));
    }

    private void keep(Element element, Unit unit) {
        String belongs = tool.paragraph(element).orElse("");
        String id = belongs.isEmpty() ? unit.id() : belongs;
        Unit before = units.get(id);
        if (before == null) {
            units.put(id, new Unit(id, unit.kind(), unit.translate(), unit.context(), unit.notes(), unit.segments()));
        } else if (!belongs.isEmpty() && belongs.equals(paragraph)) {
            units.put(id, before.with(counted(Stream.concat(before.segments().stream(), unit.segments().stream()).toList())));
        } else {
            remarks.skipped(id, "Two units have this id; the first was read.");
        }
        paragraph = belongs;
    }

    /** Where a tool makes units of segments, white space between them is not in the file. */
    private static List<Segment> counted(List<Segment> segments) {
        List<Segment> counted = new ArrayList<>();
        for (Segment segment : segments) {
            counted.add(new Segment(Integer.toString(counted.size() + 1), segment.source(), segment.gap(), segment.target(), segment.state(), segment.matches()));
        }
        return counted;
    }

    private static Map<String, String> notes(Element unit) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Element note : Dom.children(unit, "note")) {
            notes.merge(Tree.attribute(note, "from"), Signs.restored(note.getTextContent()), (one, other) -> one + "\n" + other);
        }
        return notes;
    }
}
