package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Media;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.source.reading.MathMl;
import org.readout.source.reading.Places;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Frames and shapes (part 3, 10): pictures, formulas, and text that stands beside the paragraph. */
final class Frames {

    private final OdtContext context;
    private final Places places;
    private final List<Element> textBoxes = new ArrayList<>();

    Frames(OdtContext context, Places places) {
        this.context = context;
        this.places = places;
    }

    List<Element> takeTextBoxes() {
        List<Element> taken = List.copyOf(textBoxes);
        textBoxes.clear();
        return taken;
    }

    void read(Element frame, RunBuilder builder) {
        if (!Xml.name(frame).equals("frame")) {
            shape(frame, builder);
            return;
        }
        Optional<Element> math = math(frame);
        if (math.isPresent()) {
            builder.add(RunBuilder.Look.PLAIN, MathMl.formula(math.get()));
            replacements(frame);
            return;
        }
        Optional<Element> box = Xml.child(frame, "text-box");
        if (box.isPresent()) {
            textBoxes.add(box.get());
            return;
        }
        Optional<Element> table = Xml.child(frame, "table");
        table.ifPresent(textBoxes::add);
        if (Xml.child(frame, "object").isPresent() || Xml.child(frame, "object-ole").isPresent() || Xml.child(frame, "plugin").isPresent()) {
            context.findings.add(Finding.warning("embedded-object", places.here(""), "An embedded object is not carried.",
                    "Replace it with text, a table or a picture."));
            Xml.child(frame, "object").ifPresent(object -> context.leaveOut(places.here(""), "embedded-object", object(object).orElse(object)));
            replacements(frame);
            return;
        }
        picture(frame, builder);
    }

    /** A frame gives one picture in several formats; the first that is in the file is taken. */
    private void picture(Element frame, RunBuilder builder) {
        List<Element> images = Xml.children(frame, "image");
        Optional<Media> media = images.stream().map(context.file::picture).flatMap(Optional::stream).findFirst();
        if (media.isPresent()) {
            builder.mark(new Picture(context.picture(media.get()), alternative(frame)));
            images.stream().skip(1).forEach(other -> context.omissions.add(new Omission(places.here(""), "picture-format", Omission.Kind.IMAGE, "")));
        } else if (!images.isEmpty()) {
            context.report(Finding.warning("picture-missing", places.here(""), "A picture is linked and not in the file.",
                    "Insert the picture itself: delete it and use Insert, Image."), Omission.Kind.IMAGE, "");
        }
    }

    /** Pictures that stand for an object where it cannot be shown. */
    private void replacements(Element frame) {
        Xml.children(frame, "image").forEach(image -> context.omissions.add(new Omission(places.here(""), "replacement-picture", Omission.Kind.IMAGE, "")));
    }

    private Optional<Element> math(Element frame) {
        return Xml.child(frame, "object").flatMap(object -> Xml.child(object, "math")
                .or(() -> object(object).filter(root -> Xml.name(root).equals("math"))));
    }

    /** What a packed file keeps in a part of its own. */
    private Optional<Element> object(Element object) {
        try {
            return context.file.object(Xml.attribute(object, "href"));
        } catch (Exception e) {
            throw new IllegalArgumentException("a damaged object", e);
        }
    }

    /** Shapes hold paragraphs of their own, and groups hold shapes. */
    private void shape(Element shape, RunBuilder builder) {
        if (!Xml.children(shape, "p").isEmpty() || !Xml.children(shape, "list").isEmpty()) {
            textBoxes.add(shape);
        }
        for (Element child : Xml.children(shape)) {
            if (Xml.name(child).matches("frame|custom-shape|rect|g|ellipse|path|polygon|line|caption|connector")) {
                read(child, builder);
            }
        }
    }

    private static String alternative(Element frame) {
        return Xml.child(frame, "desc").or(() -> Xml.child(frame, "title")).map(words -> words.getTextContent().strip()).orElse("");
    }
}
