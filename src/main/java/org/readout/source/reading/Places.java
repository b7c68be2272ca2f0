package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.model.SourceSpan;
import org.w3c.dom.Element;

/** Keeps count of where a reader is, so that every block gets the place an author would name. */
public final class Places {

    private final String file;
    private final List<String> path = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final Optional<Origins> origins;
    private Optional<Element> reading = Optional.empty();
    private int paragraph;

    public Places(String file) {
        this(file, Optional.empty());
    }

    /** @param origins where it is noted what each place came from, if anyone wants to find the way back */
    public Places(String file, Optional<Origins> origins) {
        this.file = file;
        this.origins = origins;
    }

    /** What is counted and told from here on comes from this element. */
    public void reading(Element element) {
        reading = Optional.of(element);
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
        return counted(SourceSpan.of(file, path, 0, line, ""));
    }

    /** The next paragraph, item, cell, picture or the like under the present heading. */
    public SourceSpan next(String text, int line) {
        return counted(SourceSpan.of(file, path, ++paragraph, line, text));
    }

    private SourceSpan counted(SourceSpan span) {
        origins.ifPresent(noted -> reading.ifPresent(element -> noted.counted(span, element)));
        return span;
    }

    /** What was counted last turned out to hold nothing. */
    public void back() {
        origins.ifPresent(noted -> noted.back(SourceSpan.of(file, path, paragraph, 0, "")));
        paragraph--;
    }

    /** A place inside what was counted last. */
    public SourceSpan here(String words) {
        SourceSpan span = SourceSpan.of(file, path, paragraph, 0, words);
        origins.ifPresent(noted -> reading.ifPresent(element -> noted.spoken(span, element)));
        return span;
    }

    /** Where nothing more precise is known. */
    public SourceSpan draft() {
        return SourceSpan.of(file);
    }

    /** A counter of its own, for notes. */
    public Places within(String name) {
        Places places = new Places(file, origins);
        places.path.add(name);
        places.levels.add(0);
        return places;
    }
}
