package org.readout.translate.xliff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.readout.translate.Bitext.State;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;

/**
 * Trados Studio's .sdlxliff: a segment's state is {@code conf} of its {@code sdl:seg}, tags are numbered through the file and
 * described in {@code tag-defs}.
 */
final class Trados implements Tool {

    static final String NAMESPACE = "http://sdl.com/FileTypes/SdlXliff/1.0";

    private final Map<String, String> tags = new HashMap<>();

    Trados(Element root) {
        for (Element definitions : Dom.all(root, "tag-defs")) {
            for (Element tag : Dom.children(definitions, "tag")) {
                Dom.children(tag).stream().findFirst().ifPresent(first -> tags.put(Tree.attribute(tag, "id"), first.getTextContent()));
            }
        }
    }

    @Override
    public Optional<State> state(Element unit, String segment) {
        return Dom.all(unit, "seg").stream().filter(seg -> NAMESPACE.equals(seg.getNamespaceURI()) && Tree.attribute(seg, "id").equals(segment)).findFirst()
                .map(seg -> switch (Tree.attribute(seg, "conf")) {
                    case "ApprovedSignOff" -> State.FINAL;
                    case "ApprovedTranslation" -> State.REVIEWED;
                    case "Translated" -> State.TRANSLATED;
                    default -> State.INITIAL; // none, Draft, RejectedTranslation, RejectedSignOff
                });
    }

    @Override
    public Optional<String> quoted(Element unit, String number) {
        return Optional.ofNullable(tags.get(number));
    }

    @Override
    public boolean countsThroughTheFile() {
        return true;
    }
}
