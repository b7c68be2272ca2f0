package org.readout.source.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;

/** What a reader gathers beside blocks while it goes through one draft. */
public class Gathering {

    private static final String SVG = "image/svg+xml";

    public final List<Finding> findings = new ArrayList<>();
    public final List<Omission> omissions = new ArrayList<>();
    public final Map<String, Media> media = new LinkedHashMap<>();
    /** Ids of notes, in the order of their marks. */
    public final Set<String> noteOrder = new LinkedHashSet<>();
    public final Anchors anchors = new Anchors();
    /** Bookmarks that stand in a heading or caption, and the id that heading, table or figure got. */
    public final Map<String, String> aliases = new HashMap<>();

    /** Keeps a picture and gives the key it goes by: equal pictures have one. What cannot be shown is not kept. */
    public String picture(Media picture, SourceSpan here) {
        String key = "image-" + Digest.of(picture.bytes()).hex().substring(0, 12);
        (picture.mediaType().equals(SVG) ? drawing(picture, here) : Optional.of(picture)).ifPresent(shown -> media.put(key, shown));
        return key;
    }

    private Optional<Media> drawing(Media picture, SourceSpan here) {
        Optional<StillDrawing> drawing = StillDrawing.of(picture.bytes());
        if (drawing.isEmpty()) {
            report(Finding.warning("picture-unreadable", here, "The picture is an SVG that is not well formed; its alternative text stands in its place.",
                    "Open it in the program that drew it, and save it anew as plain SVG or as PNG."), Omission.Kind.IMAGE, "");
        } else if (drawing.get().active()) {
            findings.add(Finding.warning("picture-active", here, "The picture is an SVG that runs, moves or fetches something from elsewhere; that is left out.",
                    "Save it as plain SVG, with everything it shows in it, or as PNG."));
        }
        return drawing.map(still -> new Media(SVG, still.svg()));
    }

    /** The id of a place that the author named; where another has it already, one of its own, to which links are pointed. */
    public String place(String wanted) {
        String id = anchors.unique(wanted);
        if (!id.equals(wanted)) {
            aliases.putIfAbsent(wanted, id);
        }
        return id;
    }

    /** Something is left out, and the author is told. */
    public void report(Finding finding, String text) {
        report(finding, Omission.Kind.TEXT, text);
    }

    public void report(Finding finding, Omission.Kind kind, String text) {
        findings.add(finding);
        omissions.add(new Omission(finding.span(), finding.rule(), kind, text));
    }

    /** Words left out that another finding, or none, tells of. */
    public void omit(SourceSpan span, String reason, String text) {
        if (!text.isBlank()) {
            omissions.add(new Omission(span, reason, text));
        }
    }

    /** One thing left out that has no words, or whose words stay. */
    public void leaveOut(SourceSpan span, String reason, Omission.Kind kind) {
        omissions.add(new Omission(span, reason, kind, ""));
    }

    /**
     * A picture that cannot stand where it does; one that is missing was left out before.
     *
     * @param words of its description that no other omission has; may be empty
     */
    public void leaveOutPicture(SourceSpan span, String reason, Picture picture, String words) {
        if (media.containsKey(picture.media())) {
            omissions.add(new Omission(span, reason, Omission.Kind.IMAGE, words));
        } else {
            omit(span, reason, words);
        }
    }

    /** Links in words that are kept without them. */
    public void omitLinks(SourceSpan span, String reason, List<Inline> inlines) {
        new Rewriting() {
            @Override
            public List<Inline> link(Link link) {
                leaveOut(span, reason, Omission.Kind.LINK);
                return List.of();
            }

            @Override
            public List<Inline> reference(Reference reference) {
                leaveOut(span, reason, Omission.Kind.LINK);
                return List.of();
            }
        }.inlines(inlines);
    }

    /** References to bookmarks in headings and captions, pointed at the heading, table or figure. */
    public Rewriting pointing() {
        return new Pointing(this::placeOf);
    }

    /** What the name of a target stands for. */
    protected String placeOf(String target) {
        return aliases.getOrDefault(target, target);
    }
}
