package org.readout.source.html;

import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.model.Block;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/** HTML that stands inside a draft of another format, such as raw HTML in Markdown. */
public final class HtmlFragment {

    /**
     * A drawing as a picture.
     *
     * @param source an address that holds it
     */
    public record Drawing(String source, String alternative) {
    }

    private HtmlFragment() {
    }

    /** The blocks of a fragment; places and ids go on from those of the draft around it, and its pictures are that draft's. */
    public static List<Block> blocks(String html, Places places, Gathering gathering, Pictured pictures) {
        return new BlockReader(places, gathering, pictures, TitleLines.none(), new Traces(gathering)).ofFragment(html);
    }

    /** What is drawn in a line of text; nothing where it shows what is drawn elsewhere. */
    public static Optional<Drawing> drawing(String svg) {
        Document page = Jsoup.parseBodyFragment(svg);
        Drawings.asPictures(page);
        return Optional.ofNullable(page.selectFirst("img")).map(picture -> new Drawing(picture.attr("src"), picture.attr("alt")));
    }
}
