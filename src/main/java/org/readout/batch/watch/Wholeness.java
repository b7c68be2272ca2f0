package org.readout.batch.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;

/**
 * Whether a file looks as if its editor had written all of it. An empty file is being written; a zip, as Word's and
 * LibreOffice's are, has its table of contents at the end. Of other files nothing can be told but that they stay as they are.
 */
final class Wholeness {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Wholeness() {
    }

    static boolean of(Path file) {
        try {
            if (!isZip(file)) {
                return Files.size(file) > 0;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.size() > 0;
            }
        } catch (IOException e) {
            // cut off, held by its editor, or gone again
            return false;
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }
}
