package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.CaptionWords;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;

/** Captions in the form of headings, right below a picture: “#### Fig. 2: The tide gauge”. What stands behind them belongs to the section that the picture stands in. */
public final class Captions {

    private static final Pattern CAPTION = Pattern.compile("(?iU)\\s*" + CaptionWords.PICTURE + "\\s*\\d+(?:[.-]\\d+)*\\b.*");

    private Captions() {
    }

    /** The same blocks, such headings made paragraphs that links to them still find. */
    public static List<Block> recognised(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        for (int at = 1; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading heading && heading.number().isEmpty() && isPicture(blocks.get(at - 1)) && CAPTION.matcher(PlainText.of(heading)).matches()) {
                result.set(at, new Paragraph(heading.span(), Stream.concat(Stream.<Inline>of(new Anchor(heading.id())), heading.inlines().stream()).toList()));
            }
        }
        return result;
    }

    private static boolean isPicture(Block block) {
        return block instanceof Figure || block instanceof Paragraph paragraph && paragraph.inlines().stream().anyMatch(Picture.class::isInstance)
                && paragraph.inlines().stream().allMatch(inline -> inline instanceof Picture || PlainText.of(List.of(inline)).isBlank());
    }
}
