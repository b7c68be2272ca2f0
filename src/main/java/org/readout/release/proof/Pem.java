package org.readout.release.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as OpenSSL writes them: RFC 7468. What is in a file is never part of a message. */
final class Pem {

    private Pem() {
    }

    /** @throws UnfitKey when the file is not there or holds no block of that kind */
    static byte[] read(Path file, String kind) {
        try {
            Matcher block = Pattern.compile("-----BEGIN " + kind + "-----\\s+([A-Za-z0-9+/=\\s]+?)-----END " + kind + "-----")
                    .matcher(Files.readString(file, StandardCharsets.US_ASCII));
            if (!block.find()) {
                throw new UnfitKey(file, "It holds no “" + kind + "” in PEM.");
            }
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnfitKey(file, "It cannot be read.");
        }
    }
}
