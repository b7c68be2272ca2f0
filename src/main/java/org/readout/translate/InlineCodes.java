package org.readout.translate;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Inlines as XLIFF 1.2 inline elements: {@code g} around text, {@code x} for what stands alone, numbered in order. */
final class InlineCodes implements InlineVisitor<Boolean> {

    private final XMLStreamWriter xml;
    private int next;

    private InlineCodes(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(List<Inline> inlines, XMLStreamWriter xml) throws XMLStreamException {
        new InlineCodes(xml).all(inlines);
    }

    private boolean all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static boolean write(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean around(String type, String equivalent, List<Inline> inlines) {
        return write(() -> {
            xml.writeStartElement("g");
            xml.writeAttribute("id", Integer.toString(++next));
            xml.writeAttribute("ctype", type);
            if (!equivalent.isEmpty()) {
                xml.writeAttribute("equiv-text", equivalent);
            }
            all(inlines);
            xml.writeEndElement();
        });
    }

    private boolean alone(String type, String equivalent) {
        return write(() -> {
            xml.writeEmptyElement("x");
            xml.writeAttribute("id", Integer.toString(++next));
            xml.writeAttribute("ctype", type);
            if (!equivalent.isEmpty()) {
                xml.writeAttribute("equiv-text", equivalent);
            }
        });
    }

    @Override
    public Boolean text(Text text) {
        return write(() -> xml.writeCharacters(text.text().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")));
    }

    @Override
    public Boolean styled(Styled styled) {
        return around(switch (styled.style()) {
            case EMPHASIS -> "italic";
            case STRONG -> "bold";
            case UNDERLINE -> "underlined";
            case STRIKE, SUPERSCRIPT, SUBSCRIPT, SMALL_CAPS, HIGHLIGHT ->
                    "x-" + styled.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }, "", styled.inlines());
    }

    @Override
    public Boolean code(Code code) {
        return locked(code.text());
    }

    private boolean locked(String text) {
        return write(() -> {
            xml.writeStartElement("mrk");
            xml.writeAttribute("mtype", "protected");
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    @Override
    public Boolean link(Link link) {
        return around("link", "", link.inlines());
    }

    @Override
    public Boolean reference(Reference reference) {
        return around("x-reference", "", reference.inlines());
    }

    @Override
    public Boolean noteMark(NoteMark mark) {
        return alone("x-note", "");
    }

    @Override
    public Boolean anchor(Anchor anchor) {
        return alone("x-anchor", "");
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return alone("lb", "");
    }

    @Override
    public Boolean picture(Picture picture) {
        return alone("image", picture.alternative());
    }

    @Override
    public Boolean formula(Formula formula) {
        return locked(formula.term().line());
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        return around("x-foreign", "", foreign.inlines());
    }
}
