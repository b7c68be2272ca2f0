package org.readout.compose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.Reference;
import org.readout.model.Text;

/**
 * Where a memo of the work speaks of another: by a link to it, by its title, or as “the companion technical memorandum”, after the
 * type of the only part that is of it.
 */
final class CrossReferences {

    /** Shorter titles may be words like any other. */
    private static final int LONG_ENOUGH = 16;
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*|");

    private final Names names;
    private final Map<String, Part> spoken = new LinkedHashMap<>();
    private final Optional<Pattern> mention;

    /** @param memo which speaks, and is not spoken of */
    CrossReferences(Memo memo, List<Part> parts, Names names) {
        this.names = names;
        Map<String, Long> kinds = parts.stream().collect(Collectors.groupingBy(Part::kind, Collectors.counting()));
        parts.stream().filter(part -> part.memo() != memo).forEach(part -> {
            if (part.title().length() >= LONG_ENOUGH) {
                spoken.put(part.title().toLowerCase(Locale.ROOT), part);
            }
            if (kinds.get(part.kind()) == 1) {
                spoken.put("companion " + part.kind().toLowerCase(Locale.ROOT), part);
            }
        });
        this.mention = spoken.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(
                spoken.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")(?!\\w)")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Where a link leads within the work; {@code missed} when the memo has no such place, and the memo as a whole is meant. */
    record Target(String id, boolean missed) {
    }

    /** Empty when the link leads out of the work. */
    Optional<Target> target(String address) {
        if (SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String place = hash < 0 ? "" : decoded(address.substring(hash + 1));
        return names.part(decoded(path.substring(path.lastIndexOf('/') + 1))).map(part -> {
            Optional<String> found = place.isEmpty() ? Optional.empty() : names.place(part, place);
            return new Target(found.orElse(names.chapter(part.memo())), !place.isEmpty() && found.isEmpty());
        });
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The text with what it says of other parts as references to them. */
    List<Inline> mentions(Text text) {
        if (mention.isEmpty()) {
            return List.of(text);
        }
        List<Inline> parts = new ArrayList<>();
        Matcher matcher = mention.get().matcher(text.text());
        int done = 0;
        while (matcher.find()) {
            Part part = spoken.get(matcher.group().toLowerCase(Locale.ROOT));
            if (part != null) {
                if (matcher.start() > done) {
                    parts.add(new Text(text.text().substring(done, matcher.start())));
                }
                parts.add(new Reference(names.chapter(part.memo()), List.of(new Text(matcher.group()))));
                done = matcher.end();
            }
        }
        if (done < text.text().length() || parts.isEmpty()) {
            parts.add(new Text(text.text().substring(done)));
        }
        return parts;
    }
}
