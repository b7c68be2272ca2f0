package org.readout.render;

import org.readout.edition.Edition;
import org.readout.model.Format;

/** Sets an edition in one format. Safe to share between threads; the same edition and theme give the same bytes. */
public interface Renderer {

    Format format();

    Rendition render(Edition edition, Theme theme);
}
