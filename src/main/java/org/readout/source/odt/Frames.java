package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Media;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.source.reading.EmbeddedObject;
import org.readout.source.reading.MathMl;
import org.readout.source.reading.Places;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Frames and shapes (part 3, 10): pictures, formulas, and text that stands beside the paragraph. */
final class Frames {

    private static final String OBJECTS = "object|object-ole|plugin|applet|floating-frame";

    private final OdtContext context;
    private final Places places;
    private final List<Element> textBoxes = new ArrayList<>();

    Frames(OdtContext context, Places places) {
        this.context = context;
        this.places = places;
    }

    /** Whether an element is a frame or a shape of any kind; links around them are links. */
    static boolean isDrawn(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return (namespace.contains("drawing") || namespace.contains("dr3d")) && !Xml.name(element).equals("a");
    }

    /** Whether it stands in its line like a letter, and beside or between lines otherwise. */
    static boolean standsInLine(Element drawn) {
        String anchor = Xml.attribute(drawn, "anchor-type");
        return anchor.equals("as-char") || anchor.isEmpty() && Xml.name(drawn).equals("frame");
    }

    List<Element> takeTextBoxes() {
        List<Element> taken = List.copyOf(textBoxes);
        textBoxes.clear();
        return taken;
    }

    void read(Element drawn, RunBuilder builder) {
        if (!Xml.name(drawn).equals("frame")) {
            shape(drawn, builder);
            return;
        }
        Optional<Element> math = math(drawn);
        if (math.isPresent()) {
            builder.add(RunBuilder.Look.PLAIN, MathMl.formula(math.get()));
            replacements(drawn);
            return;
        }
        Optional<Element> beside = Xml.child(drawn, "text-box").or(() -> Xml.child(drawn, "table"));
        beside.ifPresent(textBoxes::add);
        List<Element> objects = Xml.children(drawn).stream().filter(child -> Xml.name(child).matches(OBJECTS)).toList();
        objects.forEach(object -> object(object, alternative(drawn)));
        if (!objects.isEmpty()) {
            builder.leaveOut();
        }
        if (beside.isPresent() || !objects.isEmpty()) {
            replacements(drawn);
        } else {
            picture(drawn, builder);
        }
    }

    private void object(Element object, String alternative) {
        String address = Xml.attribute(object, "href");
        Optional<Element> kept = context.file.object(address);
        String words = alternative.isEmpty() ? kept.map(OdtText::of).orElse("") : alternative;
        context.findings.add(context.file.isFormula(address) ? EmbeddedObject.formula(places.here(""), words,
                "Write it anew with Insert, OLE Object, Formula; or replace it with text or a picture.")
                : EmbeddedObject.any(places.here("")));
        context.leaveOut(places.here(""), "embedded-object", object);
        kept.ifPresent(root -> context.leaveOut(places.here(""), "embedded-object", root));
    }

    /** A frame gives one picture in several formats; the first that is in the file is taken. Drawings may write on theirs. */
    private void picture(Element frame, RunBuilder builder) {
        List<Element> images = Xml.children(frame, "image");
        Optional<Media> media = images.stream().map(context.file::picture).flatMap(Optional::stream).findFirst();
        if (media.isPresent()) {
            builder.mark(new Picture(context.picture(media.get(), places.here("")), alternative(frame)));
            images.stream().skip(1).forEach(other -> context.leaveOut(places.here(""), "picture-format", Omission.Kind.IMAGE));
        } else if (!images.isEmpty()) {
            context.report(Finding.warning("picture-missing", places.here(""), "A picture is linked and not in the file.",
                    "Insert the picture itself: delete it and use Insert, Image."), Omission.Kind.IMAGE, "");
            builder.leaveOut();
            images.stream().skip(1).forEach(other -> context.leaveOut(places.here(""), "picture-missing", Omission.Kind.IMAGE));
        }
        images.stream().filter(Frames::hasText).forEach(textBoxes::add);
    }

    /** Pictures that stand for an object where it cannot be shown. */
    private void replacements(Element frame) {
        Xml.children(frame, "image").forEach(image -> context.leaveOut(places.here(""), "replacement-picture", Omission.Kind.IMAGE));
    }

    private Optional<Element> math(Element frame) {
        return Xml.child(frame, "object").flatMap(object -> Xml.child(object, "math")
                .or(() -> context.file.formula(Xml.attribute(object, "href"))));
    }

    /** Shapes hold paragraphs of their own, and groups hold shapes. */
    private void shape(Element shape, RunBuilder builder) {
        if (hasText(shape)) {
            textBoxes.add(shape);
        }
        Xml.children(shape).stream().filter(child -> isDrawn(child) || Xml.name(child).equals("a")).forEach(child -> {
            if (isDrawn(child)) {
                read(child, builder);
            } else {
                context.leaveOut(places.here(""), "link-dropped", Omission.Kind.LINK);
                shape(child, builder);
            }
        });
    }

    private static boolean hasText(Element shape) {
        return Xml.children(shape).stream().anyMatch(child -> Story.isText(Xml.name(child)));
    }

    private static String alternative(Element frame) {
        return Xml.child(frame, "desc").or(() -> Xml.child(frame, "title")).map(words -> words.getTextContent().strip()).orElse("");
    }
}
