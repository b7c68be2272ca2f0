package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Every style an edition can be set in, as it ships; the list of what a designer's document must have.
 *
 * @param styles by their ids, which are the names the writers use
 */
record ShippedStyles(Map<String, CTStyle> styles, CTNumbering numbering) {

    /** Read once for each thread, for what was read belongs to one. */
    private static final ThreadLocal<ShippedStyles> READ = ThreadLocal.withInitial(ShippedStyles::parse);

    static ShippedStyles read() {
        return READ.get();
    }

    private static ShippedStyles parse() {
        try {
            Map<String, CTStyle> styles = new LinkedHashMap<>();
            for (CTStyle style : StylesDocument.Factory.parse(new ByteArrayInputStream(ReferenceDocument.part("word/styles.xml")))
                    .getStyles().getStyleArray()) {
                styles.put(style.getStyleId(), style);
            }
            return new ShippedStyles(styles, NumberingDocument.Factory.parse(
                    new ByteArrayInputStream(ReferenceDocument.part("word/numbering.xml"))).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the shipped styles cannot be read", e);
        }
    }

    /** The numbering style that counts by this list. */
    String numberingStyle(BigInteger list) {
        return styles.values().stream().filter(style -> style.getType() == STStyleType.NUMBERING && style.isSetPPr())
                .filter(style -> style.getPPr().getNumPr().getNumId().getVal().equals(list))
                .findFirst().orElseThrow().getStyleId();
    }

    /** The definition of this list; in the shipped document a list and its definition bear the same number. */
    CTAbstractNum definition(BigInteger list) {
        return Arrays.stream(numbering.getAbstractNumArray()).filter(definition -> definition.getAbstractNumId().equals(list))
                .findFirst().orElseThrow();
    }
}
