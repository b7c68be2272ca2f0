package org.readout.source;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;

/**
 * How much a draft may be, as declared in {@code templates/limits.yaml}. A limit that bites is a finding on that draft and
 * harms no other.
 *
 * @param megabytes         of the file
 * @param unpackedMegabytes of all that is packed in it
 * @param unpackingRatio    unpacked size by packed size, for files of more than 20 megabytes unpacked
 * @param entries           files packed in it
 * @param nesting           of lists, cells and quotations in each other
 * @param cells             of all tables together
 * @param notes             footnotes and endnotes together
 * @param seconds           to read, extract and check it
 * @param memoryMegabytes   heap, while that is done
 */
public record Limits(int megabytes, int unpackedMegabytes, int unpackingRatio, int entries, int nesting, int cells, int notes,
        int seconds, int memoryMegabytes) {

    public static final Limits STANDARD = new Limits(100, 500, 200, 10_000, 100, 50_000, 10_000, 60, 512);

    /** @param file the file's name, for messages */
    public static Checked<Limits> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            Limits limits = new Limits(declared.number("megabytes", STANDARD.megabytes),
                    declared.number("unpacked-megabytes", STANDARD.unpackedMegabytes),
                    declared.number("unpacking-ratio", STANDARD.unpackingRatio), declared.number("entries", STANDARD.entries),
                    declared.number("nesting", STANDARD.nesting), declared.number("cells", STANDARD.cells),
                    declared.number("notes", STANDARD.notes), declared.number("seconds", STANDARD.seconds),
                    declared.number("memory-megabytes", STANDARD.memoryMegabytes));
            declared.end();
            return limits;
        });
    }
}
