package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.SourceSpan;

/** Keeps count of where a reader is, so that every block gets the place an author would name. */
public final class Places {

    private final String file;
    private final List<String> path = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private int paragraph;

    public Places(String file) {
        this.file = file;
    }

    /** A heading begins; {@code shown} has its number. */
    public SourceSpan heading(int level, String shown, int line) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
            levels.remove(levels.size() - 1);
            path.remove(path.size() - 1);
        }
        levels.add(level);
        path.add(shown.strip().replaceAll("\\s+", " "));
        paragraph = 0;
        return SourceSpan.of(file, path, 0, line, "");
    }

    /** The next paragraph, item, cell, picture or the like under the present heading. */
    public SourceSpan next(String text, int line) {
        return SourceSpan.of(file, path, ++paragraph, line, text);
    }

    /** What was counted last turned out to hold nothing. */
    public void back() {
        paragraph--;
    }

    /** A place inside what was counted last. */
    public SourceSpan here(String words) {
        return SourceSpan.of(file, path, paragraph, 0, words);
    }

    /** Where nothing more precise is known. */
    public SourceSpan draft() {
        return SourceSpan.of(file);
    }

    /** A counter of its own, for notes. */
    public Places within(String name) {
        Places places = new Places(file);
        places.path.add(name);
        places.levels.add(0);
        return places;
    }
}
