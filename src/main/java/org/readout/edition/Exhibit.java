package org.readout.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an edition sets beside the author's text, made of its own records and furniture: it repeats, it never adds. Every format
 * shows the same exhibits. An audience asks for them by feature, and gets those the memo has the data for.
 */
public sealed interface Exhibit {

    /** Where in the edition it stands. */
    enum Place {
        /** On the first page, after the summary. */
        OPENING,
        BEFORE_TEXT,
        /** At the sections or records it names. */
        WITHIN,
        AFTER_TEXT,
        /** After the notes. */
        LAST
    }

    /** Its anchor, unique in the edition; empty for what stands {@link Place#WITHIN}. */
    String id();

    Place place();

    /** The name used in templates, in message keys and in markup: "side-by-side". */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What stands over it. */
    default String title(Furniture furniture) {
        return furniture.say("exhibit." + kind());
    }

    /**
     * A record that an exhibit names.
     *
     * @param anchor where the edition sets it out
     */
    record Entry(String record, String anchor, String title) {
    }

    /**
     * What is asked of whom, to stand on one page with the summary.
     *
     * @param sections how many of the edition's sections share its page: those it opens with that are its summary
     */
    record Summary(String id, int sections, List<Ask> asks) implements Exhibit {
        public Summary {
            asks = List.copyOf(asks);
        }

        /** @param addressee who is asked, or empty */
        public record Ask(Entry recommendation, String label, String addressee) {
        }

        @Override
        public Place place() {
            return Place.OPENING;
        }
    }

    /**
     * Components by layer and dimension, both in the order of their first mention.
     *
     * @param dimensions the columns' heads; one empty head where the author names no dimension
     */
    record Stack(String id, List<String> dimensions, List<Layer> layers) implements Exhibit {
        public Stack {
            dimensions = List.copyOf(dimensions);
            layers = List.copyOf(layers);
        }

        /**
         * A row.
         *
         * @param name  empty for components whose layer the author does not name
         * @param cells one for each dimension, each with its components
         */
        public record Layer(String name, List<List<Entry>> cells) {
            public Layer {
                cells = cells.stream().map(List::copyOf).toList();
            }
        }

        @Override
        public Place place() {
            return Place.BEFORE_TEXT;
        }
    }

    /**
     * What the memo says of each component, side by side.
     *
     * @param fields keys of the columns ("system-goals"), those that some component fills
     */
    record Matrix(String id, List<String> fields, List<Row> rows) implements Exhibit {
        public Matrix {
            fields = List.copyOf(fields);
            rows = List.copyOf(rows);
        }

        /** @param cells one for each field, empty where the memo says nothing */
        public record Row(Entry component, List<String> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        @Override
        public Place place() {
            return Place.AFTER_TEXT;
        }
    }

    /** The scales of components whose spectrum could be told, by record. */
    record Spectra(Map<String, Spectrum> scales) implements Exhibit {
        public Spectra {
            scales = Map.copyOf(scales);
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public Place place() {
            return Place.WITHIN;
        }
    }

    /** Two neighbouring sections to be read against each other. */
    record SideBySide(String first, String second) implements Exhibit {
        @Override
        public String id() {
            return "";
        }

        @Override
        public Place place() {
            return Place.WITHIN;
        }
    }

    /** Components in alphabetical order with the places that speak of them. */
    record Index(String id, List<Line> lines) implements Exhibit {
        public Index {
            lines = List.copyOf(lines);
        }

        /** @param places where it is set out first, then what else speaks of it */
        public record Line(Entry component, List<Mention> places) {
            public Line {
                places = List.copyOf(places);
            }
        }

        /** @param label what the place is called ("Appendix A.3", "Question 2"), or the component's title where it has no label */
        public record Mention(String anchor, String label) {
        }

        @Override
        public Place place() {
            return Place.LAST;
        }
    }
}
