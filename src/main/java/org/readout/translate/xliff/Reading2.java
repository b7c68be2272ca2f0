package org.readout.translate.xliff;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.metadata.IMetadataItem;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;
import org.readout.finding.Checked;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XLIFF 2 as a bitext. Okapi refuses a document for one mistake in one unit; then the units are read one by one. */
final class Reading2 {

    /** What 2.2 adds is not in what we write; of its core Okapi knows all but the name. */
    private static final String NEWER = "urn:oasis:names:tc:xliff:document:2.2";
    private static final String KNOWN = "urn:oasis:names:tc:xliff:document:2.0";

    private final Remarks remarks;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private Map<String, String> about = Map.of();
    private String original = "";

    private Reading2(Remarks remarks) {
        this.remarks = remarks;
    }

    static Checked<Bitext> read(Element root, Remarks remarks) {
        Reading2 reading = new Reading2(remarks);
        try {
            reading.events(text(root));
        } catch (RuntimeException e) { // Okapi's own for what breaks the rules, and others where it did not think of it
            reading.units.clear();
            reading.oneByOne(root);
            if (reading.units.isEmpty()) {
                return Checked.refused(remarks.unreadable(why(e)));
            }
        }
        return Checked.of(reading.bitext(root), remarks.findings());
    }

    private Bitext bitext(Element root) {
        String memo = about.getOrDefault("memo", "");
        if (memo.isEmpty()) {
            remarks.unplaced("The file does not say which memo it is of; the tool left that out.");
        }
        return new Bitext(memo, original, Tree.attribute(root, "srcLang"), Tree.attribute(root, "trgLang"), digest(about.getOrDefault("draft", "")),
                about.getOrDefault("release", ""), List.copyOf(units.values()));
    }

    static Digest digest(String hex) {
        return hex.matches("[0-9a-f]{64}") ? new Digest(hex) : Digest.NONE;
    }

    private void events(String document) {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.setIgnoreTagTypeMatch(true); // a translator may lose half of a pair
            reader.open(document);
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isStartFile()) {
                    original = Signs.restored(Kinds2.text(event.getStartFileData().getOriginal()));
                } else if (event.isMidFile() && event.getMidFileData().hasMetadata()) {
                    about = ours(event.getMidFileData().getMetadata());
                } else if (event.isUnit()) {
                    unit(event.getUnit());
                }
            }
        }
    }

    private void unit(net.sf.okapi.lib.xliff2.core.Unit read) {
        Unit unit = new Segments2(read, remarks).unit(read.hasMetadata() ? ours(read.getMetadata()) : Map.of());
        if (units.putIfAbsent(unit.id(), unit) != null) {
            remarks.skipped(unit.id(), "Two units have this id; the first was read.");
        }
    }

    /** Each unit in a document of its own, the rest of which is as it was. */
    private void oneByOne(Element root) {
        List<Element> all = new ArrayList<>(Dom.all(root, "unit"));
        Map<Element, Node> homes = new LinkedHashMap<>();
        for (Element unit : all) {
            Node placeholder = unit.getOwnerDocument().createComment("");
            unit.getParentNode().replaceChild(placeholder, unit);
            homes.put(unit, placeholder);
        }
        for (Element unit : all) {
            Node placeholder = homes.get(unit);
            placeholder.getParentNode().replaceChild(unit, placeholder);
            try {
                events(text(root));
            } catch (RuntimeException e) {
                remarks.skipped(Tree.attribute(unit, "id"), "The unit breaks the rules of XLIFF 2: " + why(e) + ".");
            }
            unit.getParentNode().replaceChild(placeholder, unit);
        }
    }

    /** Okapi's messages have the place in their first lines and the reason in the last one. */
    private static String why(RuntimeException e) {
        return e instanceof XLIFFException ? String.valueOf(e.getMessage()).strip().replaceFirst("(?s).*\n", "").replaceFirst("\\.+$", "") : "it is not complete";
    }

    private static String text(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString().replace(NEWER, KNOWN);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What we wrote in the metadata module. */
    private static Map<String, String> ours(@Nullable Metadata metadata) {
        Map<String, String> values = new LinkedHashMap<>();
        for (MetaGroup group : Optional.ofNullable(metadata).<Iterable<MetaGroup>>map(found -> found).orElse(List.of())) {
            if (Writing2.OURS.equals(group.getCategory())) {
                for (IMetadataItem item : group) {
                    if (item instanceof Meta meta) {
                        values.put(Kinds2.text(meta.getType()), Signs.restored(Kinds2.text(meta.getData())));
                    }
                }
            }
        }
        return values;
    }
}
