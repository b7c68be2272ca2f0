package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.translate.Bitext.State;
import org.readout.translate.Code;
import org.readout.translate.Piece;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;

/**
 * Phrase's (Memsource's) .mxliff: a unit for each segment, {@code m:confirmed} says up to which step of the work it is confirmed,
 * and tags are text: {@code {1>…<1}} for pairs and {@code {1}} for what stands alone, described in {@code m:tunit-metadata}.
 */
final class Phrase implements Tool {

    static final String NAMESPACE = "http://www.memsource.com/mxlf/2.0";

    private static final Pattern TAG = Pattern.compile("\\{(\\d+)>|<(\\d+)}|\\{(\\d+)}");

    @Override
    public Optional<State> state(Element unit, String segment) {
        String confirmed = Tree.attribute(unit, "confirmed");
        return confirmed.isEmpty() ? Optional.empty() : Optional.of(switch (confirmed) {
            case "0", "false" -> State.INITIAL;
            case "1", "true" -> State.TRANSLATED;
            case "2" -> State.REVIEWED;
            default -> State.FINAL;
        });
    }

    @Override
    public List<Piece> pieces(String characters, Element unit) {
        List<Piece> pieces = new ArrayList<>();
        Matcher tag = TAG.matcher(characters);
        int from = 0;
        while (tag.find()) {
            String number = Stream.of(1, 2, 3).map(tag::group).filter(group -> group != null).findFirst().orElseThrow();
            Optional<Code> code = quoted(unit, number).flatMap(content -> Tag.quoted(content, number));
            if (code.isPresent()) {
                pieces.add(new Piece.Words(characters.substring(from, tag.start())));
                pieces.add(tag.group(1) != null ? new Piece.Open(code.get()) : tag.group(2) != null ? new Piece.Close(code.get().id()) : new Piece.Alone(code.get()));
                from = tag.end();
            }
        }
        pieces.add(new Piece.Words(characters.substring(from)));
        return pieces;
    }

    @Override
    public Optional<String> quoted(Element unit, String number) {
        return Dom.child(unit, "tunit-metadata").stream().flatMap(marks -> Dom.children(marks, "mark").stream())
                .filter(mark -> Tree.attribute(mark, "id").equals(number)).flatMap(mark -> Dom.child(mark, "content").stream()).map(Element::getTextContent).findFirst();
    }

    /** The key that the unit's id became; without one, the paragraph by its number. */
    @Override
    public Optional<String> paragraph(Element unit) {
        return Stream.of(unit, unit.getParentNode()).flatMap(node -> node instanceof Element element ? key(element).stream() : Stream.empty()).findFirst()
                .or(() -> Optional.of(Tree.attribute(unit, "para-id")).filter(id -> !id.isEmpty()));
    }

    private static Optional<String> key(Element place) {
        return Dom.children(place, "context-group").stream().flatMap(group -> Dom.children(group, "context").stream())
                .filter(context -> Tree.attribute(context, "context-type").equals("x-key")).map(Element::getTextContent).filter(key -> !key.isBlank()).findFirst();
    }
}
