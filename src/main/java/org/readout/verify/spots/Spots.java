package org.readout.verify.spots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.render.Rendition;
import org.readout.verify.carried.OfficeFile;

/** Every text a rendition's bytes hold, wherever a program could show it. Immutable. */
public final class Spots {

    private final List<Spot> all;

    private Spots(List<Spot> all) {
        this.all = List.copyOf(all);
    }

    /** @throws IOException when the bytes are not of the format they are said to be */
    public static Spots of(Rendition rendition) throws IOException {
        return switch (rendition.format()) {
            case HTML -> of(Jsoup.parse(new ByteArrayInputStream(rendition.bytes()), "UTF-8", ""));
            case DOCX -> of(OfficeFile.of(rendition.bytes()));
            case PDF -> pdf(rendition.bytes());
            case XLIFF -> xliff(rendition.bytes());
        };
    }

    public static Spots of(Document page) {
        List<Spot> spots = new ArrayList<>();
        PageSpots.in(page, spots::add);
        return new Spots(spots);
    }

    /** @throws IOException when an object of it cannot be read */
    public static Spots of(PDDocument document) throws IOException {
        List<Spot> spots = new ArrayList<>();
        PdfSpots.in(document, spots::add);
        return new Spots(spots);
    }

    public static Spots of(OfficeFile file) {
        List<Spot> spots = new ArrayList<>();
        PackageSpots.in(file, spots::add);
        return new Spots(spots);
    }

    private static Spots pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return of(document);
        }
    }

    private static Spots xliff(byte[] bytes) throws IOException {
        List<Spot> spots = new ArrayList<>();
        PackageSpots.xml("the file", OfficeFile.xml(bytes), spots::add);
        return new Spots(spots);
    }

    public List<Spot> all() {
        return all;
    }
}
