package org.readout.translate.xliff;

import java.util.List;
import java.util.Optional;

import org.readout.translate.Bitext.State;
import org.readout.translate.Piece;
import org.w3c.dom.Element;

/** What a tool says in its own words in XLIFF 1.2. Told by the namespace that the document's root declares. */
sealed interface Tool permits Tool.AnyTool, Trados, MemoQ, Phrase {

    static Tool of(Element root) {
        var attributes = root.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            switch (attributes.item(at).getNodeValue()) {
                case Trados.NAMESPACE:
                    return new Trados(root);
                case MemoQ.NAMESPACE:
                    return new MemoQ();
                case Phrase.NAMESPACE:
                    return new Phrase();
                default:
            }
        }
        return new AnyTool();
    }

    /** How far the segment has come, if the tool says so beside the target's own state. */
    default Optional<State> state(Element unit, String segment) {
        return Optional.empty();
    }

    /** The tag that the tool took out and put its own number in place of. */
    default Optional<String> quoted(Element unit, String number) {
        return Optional.empty();
    }

    /** What a run of characters says, for tools that write tags into the text. */
    default List<Piece> pieces(String characters, Element unit) {
        return List.of(new Piece.Words(characters));
    }

    /** The same for all the tool's units that were one of ours, where it makes a unit of each segment. */
    default Optional<String> paragraph(Element unit) {
        return Optional.empty();
    }

    /** Whether segments are counted through the file and not through the unit. */
    default boolean countsThroughTheFile() {
        return false;
    }

    /** OmegaT, Weblate, Crowdin and whatever else keeps to the standard. */
    record AnyTool() implements Tool {
    }
}
