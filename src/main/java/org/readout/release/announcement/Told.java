package org.readout.release.announcement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.edition.Furniture;
import org.readout.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release tells of itself in {@code announcement.json}, so that a list of releases can be made from the releases alone, with the words and
 * in the look that they were published with.
 *
 * @param language  of the texts, a BCP 47 tag
 * @param about     in a sentence or two, may be empty
 * @param publisher may be empty
 * @param contact   an e-mail address, a web address, or words; may be empty
 * @param date      ISO 8601, or "undated"
 * @param words     that a list of releases and the page in the place of a withdrawn one need, patterns by key
 */
public record Told(String title, String language, String about, String publisher, String contact, String date, List<OfMemo> memos, Map<String, String> words) {

    public static final String FILE = "announcement.json";
    public static final String STYLE = "announcement.css";

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public Told {
        // those of earlier Readouts do not say it
        contact = Objects.requireNonNullElse(contact, "");
        memos = List.copyOf(memos);
        words = new TreeMap<>(words);
    }

    public record OfMemo(String id, String kind, String title, String language, String doi, List<OfEdition> editions) {

        public OfMemo {
            editions = List.copyOf(editions);
        }
    }

    /** @param pages 0 in a format that has none */
    public record OfEdition(String path, String audience, String format, String mediaType, String language, int pages, int bytes) {
    }

    static Told of(Announcement announcement) {
        Map<String, String> words = new TreeMap<>();
        announcement.words().words().forEach((key, pattern) -> {
            if (key.startsWith("releases.") || key.startsWith("withdrawn.") || key.equals("digits") || key.equals("date") || key.equals("skip")
                    || key.equals("announcement.changed") || key.equals("announcement.contact")) {
                words.put(key, pattern);
            }
        });
        return new Told(announcement.title(), announcement.words().language(), announcement.about(), announcement.lead().publisher(), announcement.lead().contact(),
                announcement.date(),
                announcement.memos().stream().map(memo -> new OfMemo(memo.id(), memo.kind(), memo.title(), memo.language(), memo.doi(),
                        announcement.readers().stream().flatMap(of -> announcement.editions(memo, of).stream()
                                .map(one -> new OfEdition(one.path(), of.title(), one.format().id(), one.format().mediaType(), one.language(), one.pages(), one.bytes())))
                                .toList()))
                        .toList(), words);
    }

    /** Empty where a release tells nothing, as one published by an earlier Readout. */
    public static Optional<Told> by(Path release) {
        try {
            return WholeFile.readIfThere(release.resolve(FILE)).map(bytes -> MAPPER.readValue(bytes, Told.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    byte[] json() {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The words that it was published with. */
    Furniture furniture() {
        return new Furniture(language, words);
    }
}
