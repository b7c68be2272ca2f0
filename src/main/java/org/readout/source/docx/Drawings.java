package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.source.reading.EmbeddedObject;
import org.readout.source.reading.Places;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** DrawingML and VML in a run: pictures, and the text boxes and shapes whose text stands beside the paragraph. */
final class Drawings {

    private final Context context;
    private final PackagePart part;
    private final Places places;
    private final List<Element> textBoxes = new ArrayList<>();

    Drawings(Context context, PackagePart part, Places places) {
        this.context = context;
        this.part = part;
        this.places = places;
    }

    /** Text boxes met since the last call; they stand after the paragraph they are anchored in. */
    List<Element> takeTextBoxes() {
        List<Element> taken = List.copyOf(textBoxes);
        textBoxes.clear();
        return taken;
    }

    void read(Element drawing, RunBuilder builder) {
        List<Element> boxes = new ArrayList<>(WordText.outermost(drawing, "txbxContent"));
        WordText.outermost(drawing, "txBody").stream().filter(body -> boxes.stream().noneMatch(box -> isIn(body, box))).toList().forEach(boxes::add);
        textBoxes.addAll(boxes);
        for (String name : List.of("blip", "imagedata")) {
            for (Element picture : WordText.outermost(drawing, name)) {
                if (boxes.stream().noneMatch(box -> isIn(picture, box))) {
                    picture(picture, drawing, builder);
                }
            }
        }
        if (Xml.name(drawing).equals("object")) {
            context.findings.add(isFormula(drawing) ? EmbeddedObject.formula(places.here(""), alternative(drawing),
                    "Write it anew with Insert, Equation: what other programs put in is not read.")
                    : EmbeddedObject.any(places.here("")));
            builder.leaveOut();
        }
        for (String name : List.of("chart", "relIds")) {
            if (!WordText.outermost(drawing, name).isEmpty()) {
                context.findings.add(Finding.warning("diagram-dropped", places.here(""),
                        "A " + (name.equals("chart") ? "chart" : "diagram") + " that Word draws is not carried.",
                        "Copy it and paste it as a picture, with alternative text."));
            }
        }
    }

    private void picture(Element picture, Element drawing, RunBuilder builder) {
        String relationship = Xml.attribute(picture, "embed").isEmpty() ? Xml.attribute(picture, "id") : Xml.attribute(picture, "embed");
        Optional<String> key = relationship.isEmpty() ? Optional.empty() : context.picture(part, relationship, places.here(""));
        if (key.isPresent()) {
            builder.mark(new Picture(key.get(), alternative(drawing)));
        } else {
            context.report(Finding.warning("picture-missing", places.here(""), "A picture is linked and not in the file.",
                    "Insert the picture itself: in Word, delete it and use Insert, Pictures."), Omission.Kind.IMAGE, "");
            builder.leaveOut();
        }
    }

    /** Of the old equation editor, or of MathType. */
    private static boolean isFormula(Element object) {
        return Xml.all(object, "OLEObject").stream().anyMatch(kept -> Xml.attribute(kept, "ProgID").startsWith("Equation"));
    }

    private static boolean isIn(Element element, Element ancestor) {
        for (var at = element.getParentNode(); at != null; at = at.getParentNode()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static String alternative(Element drawing) {
        for (Element properties : Xml.all(drawing, "docPr")) {
            String description = Xml.attribute(properties, "descr").strip();
            return description.isEmpty() ? Xml.attribute(properties, "title").strip() : description;
        }
        for (Element shape : Xml.all(drawing, "shape")) {
            return Xml.attribute(shape, "alt").strip();
        }
        return "";
    }
}
