package org.readout.cli;

import java.util.Optional;

/** How this Java reads the names of files: a memo is published under its own, which may not depend on who starts Readout. */
final class FileNames {

    private FileNames() {
    }

    /**
     * Why nothing can be done, and how to mend it.
     *
     * @param system   the operating system's name; Windows keeps names as characters, whatever the encoding
     * @param encoding Java's {@code sun.jnu.encoding}, which it takes from the locale once, at its start
     */
    static Optional<String> refusal(String system, String encoding) {
        return system.startsWith("Windows") || encoding.equals("UTF-8") ? Optional.empty() : Optional.of("Java was started in a locale without UTF-8 (" + encoding
                + "): names such as “Übersicht.md” cannot be read, and memos would be published under other names. Nothing was done.\n"
                + "  → Start Readout by its script “readout”, or set LC_ALL=C.UTF-8 (on a Mac en_US.UTF-8) before Java is started.");
    }
}
