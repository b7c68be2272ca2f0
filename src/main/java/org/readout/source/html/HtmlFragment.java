package org.readout.source.html;

import java.util.List;

import org.readout.model.Block;
import org.readout.source.reading.DataUri;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** HTML that stands inside a draft of another format, such as raw HTML in Markdown. */
public final class HtmlFragment {

    private HtmlFragment() {
    }

    /** The blocks of a fragment; places and ids go on from those of the draft around it. */
    public static List<Block> blocks(String html, Places places, Gathering gathering) {
        return new BlockReader(places, gathering, DataUri::media, TitleLines.none(), new Traces(gathering)).ofFragment(html);
    }
}
