package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** A line by the columns of a screen, in which tables are typed: Chinese, Japanese and Korean letters take two, accents that stand for themselves none. */
record TypedColumns(List<String> columns) {

    static TypedColumns of(String line) {
        List<String> columns = new ArrayList<>();
        line.codePoints().forEach(letter -> {
            String shown = Character.toString(letter);
            int type = Character.getType(letter);
            if ((type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) && !columns.isEmpty()) {
                columns.set(columns.size() - 1, columns.get(columns.size() - 1) + shown);
                return;
            }
            columns.add(shown);
            int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
            if (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH) {
                columns.add("");
            }
        });
        return new TypedColumns(columns);
    }

    int size() {
        return columns.size();
    }

    /** What stands there; a blank beyond the end. */
    char at(int column) {
        return column < columns.size() && !columns.get(column).isEmpty() ? columns.get(column).charAt(0) : ' ';
    }

    String between(int from, int to) {
        return from >= columns.size() ? "" : String.join("", columns.subList(from, Math.min(to, columns.size())));
    }
}
