package org.readout.verify.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A structure element of a file.
 *
 * @param inner       elements in it
 * @param shown       text of its own
 * @param order       both, in reading order
 * @param annotations what it holds by reference
 */
record TaggedElement(COSDictionary dictionary, List<TaggedElement> inner, List<TaggedFile.Run> shown, List<Object> order, List<COSDictionary> annotations) {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    TaggedElement {
        inner = List.copyOf(inner);
        shown = List.copyOf(shown);
        order = List.copyOf(order);
        annotations = List.copyOf(annotations);
    }

    String type() {
        return dictionary.getNameAsString(COSName.S, "");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    /** It and all within it, in reading order. */
    Stream<TaggedElement> all() {
        List<TaggedElement> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<TaggedElement> all) {
        all.add(this);
        inner.forEach(element -> element.addTo(all));
    }

    Stream<TaggedElement> inner(String type) {
        return inner.stream().filter(element -> element.is(type));
    }

    /** Everything it shows, in reading order. */
    Stream<TaggedFile.Run> runs() {
        List<TaggedFile.Run> runs = new ArrayList<>();
        addRunsTo(runs);
        return runs.stream();
    }

    private void addRunsTo(List<TaggedFile.Run> runs) {
        for (Object part : order) {
            if (part instanceof TaggedElement element) {
                element.addRunsTo(runs);
            } else {
                runs.add((TaggedFile.Run) part);
            }
        }
    }

    /** Its text, with single spaces. */
    String text() {
        return SPACES.matcher(runs().map(TaggedFile.Run::text).collect(Collectors.joining())).replaceAll(" ").strip();
    }

    /** The beginning of its text, for a message. */
    String quoted() {
        String text = text();
        return "“" + (text.length() > 40 ? text.substring(0, 40).strip() + " …" : text) + "”";
    }

    String alternative() {
        return dictionary.getString(COSName.ALT, "");
    }

    /** A name or number among its attributes, whoever their owner is. */
    Optional<String> attribute(String name) {
        return attributes().flatMap(attributes -> Stream.ofNullable(attributes.getDictionaryObject(COSName.getPDFName(name))))
                .map(value -> value instanceof COSName text ? text.getName() : value instanceof COSNumber number ? Integer.toString(number.intValue()) : value.toString())
                .findFirst();
    }

    int span(String name) {
        return attribute(name).map(Integer::parseInt).orElse(1);
    }

    private Stream<COSDictionary> attributes() {
        COSBase all = dictionary.getDictionaryObject(COSName.A);
        if (all instanceof COSArray array) {
            return array.toList().stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
        }
        return all instanceof COSDictionary one ? Stream.of(one) : Stream.empty();
    }

    /** What its Ref says it refers to. */
    List<COSDictionary> references() {
        COSArray references = dictionary.getCOSArray(COSName.getPDFName("Ref"));
        return references == null ? List.of() : IntStream.range(0, references.size()).mapToObj(references::getObject)
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList();
    }
}
