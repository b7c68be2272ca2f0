package org.readout.render.pdf.tags;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Links say in words where they lead, and those within the file lead to a structure element (ISO 14289-2, 8.8 and 8.9). */
final class Links implements Mending.Step {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    @Override
    public void mend(Mending mending) {
        Map<Element, Tag> byOrigin = mending.byOrigin();
        mending.root().all().filter(tag -> tag.is("Link")).forEach(link -> {
            Optional<Tag> target = mending.target(link.attribute("href"), byOrigin);
            link.annotations().map(Item.Annotation::annotation).forEach(annotation -> {
                annotation.setString(COSName.CONTENTS, words(link, mending));
                target.filter(tag -> mending.isSecond()).ifPresent(tag -> Destination.lead(annotation.getCOSDictionary(COSName.A), tag));
            });
        });
    }

    private static String words(Tag link, Mending mending) {
        String label = link.attribute("aria-label").isBlank() ? link.attribute("title") : link.attribute("aria-label");
        String text = link.origin().map(Links::text).orElse("");
        if (!label.isBlank()) {
            return label;
        }
        if (link.attribute("role").equals("doc-noteref")) {
            return mending.edition().furniture().say("notes") + " " + text;
        }
        return text.isEmpty() ? link.attribute("href") : text;
    }

    private static String text(Element element) {
        NodeList pictures = element.getElementsByTagName("img");
        String described = IntStream.range(0, pictures.getLength()).mapToObj(at -> ((Element) pictures.item(at)).getAttribute("alt"))
                .collect(Collectors.joining(" "));
        return SPACES.matcher(element.getTextContent() + " " + described).replaceAll(" ").strip();
    }

    /** A place in the file, as a page for readers that know no better and as a structure element for those that do. */
    static final class Destination {

        private static final COSName STRUCTURE = COSName.getPDFName("SD");

        private Destination() {
        }

        /** Gives a GoTo action that leads to a page a structure destination beside it. */
        static void lead(COSDictionary action, Tag target) {
            COSArray page = action.getCOSArray(COSName.D);
            COSArray structure = new COSArray();
            structure.add(target.dictionary());
            for (int at = 1; at < page.size(); at++) {
                structure.add(page.get(at));
            }
            action.setItem(STRUCTURE, structure);
        }
    }
}
