package org.readout.release.announcement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.ibm.icu.util.ULocale;
import org.readout.edition.Furniture;
import org.readout.finding.Pieces;

/**
 * All that a release is announced with.
 *
 * @param words    in the language of the page
 * @param date     ISO 8601 date of the release where its lead says one, otherwise of the newest memo, or "undated"
 * @param memos    in the order they are told of
 * @param editions of them, by a memo's id, in the order they are listed
 * @param readers  in the order they are listed
 * @param evidence paths of the release's other files
 */
public record Announcement(Furniture words, Look look, Lead lead, String date, List<AnnouncedMemo> memos, Map<String, List<AnnouncedEdition>> editions, List<Readers> readers,
        Set<String> evidence) {

    public static final String PAGE = "index.html";
    /** The page of what is kept apart. */
    public static final String WORKING = "working.html";
    /** What reports beside the one, and beside the other, have of the theme: two names, as each is shared with the release before under its own. */
    public static final String REPORT_STYLE = "reports.css";
    public static final String WORKING_STYLE = "working.css";

    public Announcement {
        date = lead.date().isEmpty() ? date : lead.date();
        memos = List.copyOf(memos);
        editions = Map.copyOf(editions);
        readers = List.copyOf(readers);
        evidence = Set.copyOf(evidence);
    }

    /** The page and what goes with it, by paths in the release. */
    public SortedMap<String, byte[]> files(Pieces pieces) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        memos.forEach(memo -> files.putAll(new Citation(memo, lead.publisher()).files(pieces)));
        files.put(PAGE, AnnouncementPage.of(this, pieces).bytes());
        files.put(Told.FILE, Told.of(this).json());
        files.put(Told.STYLE, look.css().getBytes(StandardCharsets.UTF_8));
        files.put(REPORT_STYLE, look.values().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /**
     * The page of what is kept apart, for those who work on the texts, and the sheet of the reports beside it: it announces nothing, and leads to their editions.
     *
     * @param carried titles of memos that are as the release before has them, because their drafts have errors
     */
    public SortedMap<String, byte[]> workingFiles(List<String> carried) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(WORKING, WorkingPage.write(this, carried).getBytes(StandardCharsets.UTF_8));
        files.put(WORKING_STYLE, look.values().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    String title() {
        if (!lead.title().isEmpty()) {
            return lead.title();
        }
        return memos.size() == 1 ? memos.get(0).title() : isDated() ? words.say("announcement.title", day(date)) : words.say("announcement");
    }

    /** In a sentence or two. */
    String about() {
        return lead.passages().stream().map(Lead.Passage::text).filter(text -> !text.isEmpty()).findFirst()
                .orElseGet(() -> memos.stream().map(AnnouncedMemo::about).filter(text -> !text.isEmpty()).findFirst().orElse(""));
    }

    boolean isDated() {
        return isDay(date);
    }

    /** From the day of the first memo to that of the last, written out; empty where none says it. */
    String ofMemos() {
        List<LocalDate> days = memos.stream().map(AnnouncedMemo::date).filter(Announcement::isDay).map(LocalDate::parse).sorted().toList();
        return days.isEmpty() ? "" : words.dates(days.get(0), days.get(days.size() - 1));
    }

    static boolean isDay(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    String day(String iso) {
        return words.date(LocalDate.parse(iso));
    }

    String language(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(words.language()));
    }

    String direction() {
        return Furniture.direction(words.language());
    }

    /** A file and what is to be known before it is fetched, for a page. */
    Map<String, Object> file(AnnouncedEdition edition) {
        List<String> facts = new ArrayList<>();
        facts.add(language(edition.language()));
        if (edition.pages() > 0) {
            facts.add(words.say("announcement.pages", edition.pages(), Integer.toString(edition.pages())));
        }
        facts.add(FileSize.of(edition.bytes(), words));
        return Map.of("path", edition.path(), "format", edition.format().id().toUpperCase(Locale.ROOT), "type", edition.format().mediaType(), "language", edition.language(),
                "facts", String.join(" · ", facts));
    }

    /** What tells how all this was checked, for a page. */
    List<Map<String, Object>> checked() {
        return Stream.of("findings", "ledger", "conformance", "manifest").filter(what -> what.equals("manifest") || evidence.contains(what + ".html"))
                .map(what -> Map.<String, Object>of("path", what + (what.equals("manifest") ? ".json" : ".html"), "says", words.say("announcement.evidence." + what))).toList();
    }

    List<AnnouncedEdition> editions(AnnouncedMemo memo, Readers of) {
        return editions.getOrDefault(memo.id(), List.of()).stream().filter(edition -> edition.audience().equals(of.id())).toList();
    }
}
