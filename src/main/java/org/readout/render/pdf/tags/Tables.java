package org.readout.render.pdf.tags;

import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;

/** A table is one Table with its caption; the header that is set again on each page is read once. */
final class Tables implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().bottomUp(Tables::takeCaptionsIn);
        List<Tag> tables = mending.root().all().filter(tag -> tag.is("Table")).toList();
        for (Tag table : tables) {
            if (table.attribute("role").matches("presentation|none")) {
                table.all().filter(tag -> tag.is("Table", "THead", "TBody", "TFoot", "TR", "TH", "TD")).toList().forEach(Tables::layOnly);
            } else {
                table.tags().stream().filter(group -> group.is("THead", "TFoot")).forEach(mending::readOnce);
            }
        }
    }

    /** The engine sets a caption beside its table. */
    private static void takeCaptionsIn(Tag around) {
        for (Tag caption : around.tags()) {
            if (caption.is("Caption") && caption.from("caption")) {
                Optional<Tag> table = around.tags().stream().filter(tag -> tag.is("Table")
                        && tag.origin().filter(origin -> origin == caption.origin().orElseThrow().getParentNode()).isPresent()).findFirst();
                table.ifPresent(one -> {
                    around.items().remove(caption);
                    one.items().add(0, caption);
                });
            }
        }
    }

    private static void layOnly(Tag tag) {
        tag.become("Div");
        tag.dictionary().removeItem(COSName.A);
    }
}
