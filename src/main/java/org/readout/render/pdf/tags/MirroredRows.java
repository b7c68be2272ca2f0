package org.readout.render.pdf.tags;

import java.util.Collections;

/**
 * The engine lays tables out from left to right in every language, so a page that reads from right to left gives it the cells of
 * each row in reverse. Here the tags get them back in the order they are read.
 */
final class MirroredRows implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        if (mending.edition().isRightToLeft()) {
            mending.root().all().filter(tag -> tag.is("TR")).forEach(row -> Collections.reverse(row.items()));
        }
    }
}
