package org.readout.source.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Reference;

/** Where links lead. */
final class Addresses {

    private static final Pattern GOOGLE = Pattern.compile("^https?://www\\.google\\.[a-z.]+/url\\?(?:.*&)?q=([^&]+)");
    /** Addresses that would run something. */
    private static final Pattern ACTIVE = Pattern.compile("^\\s*(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);

    private Addresses() {
    }

    /** The words as a link or, within the page, a reference; empty when they lead nowhere or would run something. */
    static Optional<Inline> link(String address, List<Inline> words) {
        String target = unwrapped(address);
        if (target.isEmpty() || ACTIVE.matcher(target).find()) {
            return Optional.empty();
        }
        return Optional.of(target.startsWith("#") ? new Reference(decoded(target.substring(1)), words) : new Link(target, words));
    }

    /** A place's name may be written with escapes (URL Standard, 5.3). */
    private static String decoded(String name) {
        try {
            return name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** Google wraps every address in one of its own that only counts who follows it. */
    private static String unwrapped(String address) {
        Matcher wrapped = GOOGLE.matcher(address);
        try {
            return wrapped.find() ? URLDecoder.decode(wrapped.group(1), StandardCharsets.UTF_8) : address.strip();
        } catch (IllegalArgumentException e) {
            return address.strip();
        }
    }
}
