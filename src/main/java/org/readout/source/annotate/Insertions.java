package org.readout.source.annotate;

import java.util.Map;
import java.util.TreeMap;

/** What is put into an XML file's characters; all that was there stays. Marks at one spot stand so that no two stretches overlap there. */
final class Insertions {

    private static final String PRESERVE = " xml:space=\"preserve\"";

    private final Map<Integer, At> places = new TreeMap<>();

    private static final class At {
        private String closing = "";
        private String opening = "";
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder alone = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();
        private boolean preserved;

        @Override
        public String toString() {
            return (preserved ? PRESERVE : "") + closing + ends + alone + starts + opening;
        }
    }

    void around(Stretch stretch, String start, String end) {
        if (stretch.start().offset() == stretch.end().offset()) {
            at(stretch.start()).alone.append(start).append(end);
        } else {
            at(stretch.start()).starts.append(start);
            at(stretch.end()).ends.append(end);
        }
    }

    void at(int offset, String words) {
        at(new Spot(offset)).alone.append(words);
    }

    private At at(Spot spot) {
        if (spot.preserved() >= 0) {
            places.computeIfAbsent(spot.preserved(), key -> new At()).preserved = true;
        }
        At place = places.computeIfAbsent(spot.offset(), key -> new At());
        place.closing = spot.closing();
        place.opening = spot.opening();
        return place;
    }

    String into(String text) {
        StringBuilder whole = new StringBuilder(text.length() + 1000);
        int from = 0;
        for (Map.Entry<Integer, At> place : places.entrySet()) {
            whole.append(text, from, place.getKey()).append(place.getValue());
            from = place.getKey();
        }
        return whole.append(text, from, text.length()).toString();
    }
}
