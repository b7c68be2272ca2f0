package org.readout.source.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Media;

/** Pictures written into the draft itself (RFC 2397). Any other address is never followed. */
public final class DataUri {

    private static final Pattern FORM = Pattern.compile("(?s)data:(?<type>image/[\\w.+-]+)(?<parameters>(?:;[^;,]*)*),(?<data>.*)");

    private DataUri() {
    }

    public static Optional<Media> media(String address) {
        Matcher form = FORM.matcher(address.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = form.group("parameters").endsWith(";base64")
                    ? Base64.getMimeDecoder().decode(form.group("data"))
                    : URLDecoder.decode(form.group("data"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            return bytes.length == 0 ? Optional.empty() : Optional.of(new Media(form.group("type"), bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
