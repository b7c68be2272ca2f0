package org.readout.verify.spots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Every object of a PDF, those that nothing points at and those in object streams among them: strings, names of the author's making, XMP,
 * attached files, pictures. What pages show is read elsewhere; fonts, their maps and colour profiles hold nothing of a memo.
 */
final class PdfSpots {

    /** What names kinds of objects, fonts and their letters says nothing of a memo. */
    private static final Pattern TECHNICAL = Pattern.compile("(Type in |BaseFont|FontName|(Registry|Ordering) in Font).*");
    /** How files name the colours of screens. */
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final Set<String> KNOWN_NAMES = Stream.concat(Prescribed.OF_PDF.stream(),
                    Stream.of(COSName.class, StandardStructureTypes.class, PDTableAttributeObject.class, PDListAttributeObject.class, PDLayoutAttributeObject.class)
                            .flatMap(type -> Arrays.stream(type.getFields())).map(PdfSpots::constant).flatMap(Optional::stream))
            .collect(Collectors.toUnmodifiableSet());
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Consumer<Spot> then;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfSpots(Consumer<Spot> then) {
        this.then = then;
    }

    /** Role maps hold names of the standard alone. */
    static void in(PDDocument document, Consumer<Spot> then) throws IOException {
        PdfSpots spots = new PdfSpots(then);
        COSDocument objects = document.getDocument();
        spots.object("the trailer", objects.getTrailer());
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            COSObject object = objects.getObjectFromPool(key);
            if (object != null && object.getObject() != null) {
                spots.object("object " + key.getNumber(), object.getObject());
            }
        }
    }

    private static Optional<String> constant(Field field) {
        try {
            Object value = Modifier.isStatic(field.getModifiers()) ? field.get(null) : Optional.empty();
            return value instanceof COSName name ? Optional.of(name.getName()) : value instanceof String text ? Optional.of(text) : Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void object(String place, COSBase base) throws IOException {
        COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
        if (value instanceof COSString string) {
            if (!TECHNICAL.matcher(place).matches() && !string.getString().equals(COLOURS)) {
                then.accept(Spot.text(place, string.getString()));
            }
        } else if (value instanceof COSName name) {
            name(place, name);
        } else if (value instanceof COSArray array && seen.add(array)) {
            for (COSBase element : array) {
                object(place, element);
            }
        } else if (value instanceof COSDictionary dictionary && seen.add(dictionary)) {
            String kind = kind(dictionary, place);
            for (var entry : dictionary.entrySet()) {
                if (entry.getKey().equals(COSName.ROLE_MAP)) {
                    seen.add(dictionary.getDictionaryObject(COSName.ROLE_MAP));
                    continue;
                }
                name("the name of an entry", entry.getKey());
                object(entry.getKey().getName() + " in " + kind, entry.getValue());
            }
            if (value instanceof COSStream stream) {
                stream(place, stream);
            }
        }
    }

    private static String kind(COSDictionary dictionary, String place) {
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        int in = place.lastIndexOf(" in ");
        return !type.isEmpty() ? type : in < 0 ? place : place.substring(in + " in ".length());
    }

    /** What kind of object it is, the standards say. */
    private void name(String place, COSName name) {
        if (!KNOWN_NAMES.contains(name.getName()) && !TECHNICAL.matcher(place).matches()) {
            then.accept(Spot.text(place, name.getName()));
        }
    }

    private void stream(String place, COSStream stream) throws IOException {
        String type = stream.getNameAsString(COSName.TYPE, "");
        String subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        if (type.equals("Metadata") || subtype.equals("XML")) {
            try (var in = stream.createInputStream()) {
                xmp(in.readAllBytes());
            }
        } else if (type.equals("EmbeddedFile")) {
            try (var in = stream.createInputStream()) {
                byte[] bytes = in.readAllBytes();
                then.accept(Spot.text("an attached file", new String(bytes, StandardCharsets.UTF_8)));
                PictureSpots.in("an attached file", bytes, then);
            }
        } else if (subtype.equals("Image") && COSName.DCT_DECODE.equals(stream.getFilters())) {
            try (var in = stream.createRawInputStream()) {
                PictureSpots.in("a picture, " + place, in.readAllBytes(), then);
            }
        }
    }

    private void xmp(byte[] bytes) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean text = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean format = xml.getLocalName().equals("format");
                    text = !format && !prescribed(xml.getNamespaceURI());
                    for (int at = 0; at < xml.getAttributeCount(); at++) {
                        if (!prescribed(xml.getAttributeNamespace(at)) && !xml.getAttributeLocalName(at).equals("parseType")) {
                            then.accept(Spot.text("XMP", xml.getAttributeValue(at)));
                        }
                    }
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && text) {
                    then.accept(Spot.text("XMP", xml.getText()));
                } else if (event == XMLStreamConstants.COMMENT) {
                    then.accept(Spot.text("XMP, a comment", xml.getText()));
                }
            }
        } catch (XMLStreamException e) {
            then.accept(Spot.text("XMP", new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static boolean prescribed(String namespace) {
        return namespace != null && Prescribed.XMP.contains(namespace);
    }
}
