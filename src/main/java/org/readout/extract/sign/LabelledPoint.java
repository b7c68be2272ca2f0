package org.readout.extract.sign;

import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/** Headings and paragraphs that say of themselves that they are what was learned: “Takeaway 3: …”. */
public final class LabelledPoint {

    private static final Pattern LABEL = PatternFile.of(LabelledPoint.class).pattern("label");

    private LabelledPoint() {
    }

    public static boolean is(Block block) {
        return (block instanceof Heading || block instanceof Paragraph) && LABEL.matcher(PlainText.of(block).strip()).matches();
    }
}
