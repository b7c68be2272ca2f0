package org.readout.verify.withheld;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.readout.render.Rendition;

/** Every text a rendition's bytes hold, wherever a program could show it. Immutable. */
public final class Spots {

    private final List<Spot> all;

    private Spots(List<Spot> all) {
        this.all = List.copyOf(all);
    }

    /** @throws IOException when the bytes are not of the format they are said to be */
    public static Spots of(Rendition rendition) throws IOException {
        List<Spot> spots = new ArrayList<>();
        switch (rendition.format()) {
            case HTML -> PageSpots.in(rendition.bytes(), spots::add);
            case DOCX -> PackageSpots.in(rendition.bytes(), spots::add);
            case PDF -> PdfSpots.in(rendition.bytes(), spots::add);
            case XLIFF -> xliff(rendition.bytes(), spots);
        }
        return new Spots(spots);
    }

    private static void xliff(byte[] bytes, List<Spot> spots) throws IOException {
        try {
            PackageSpots.xml("the file", bytes, spots::add);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    List<Spot> all() {
        return all;
    }
}
