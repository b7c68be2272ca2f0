package org.readout.release.announcement;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;
import org.readout.release.announcement.ListedRelease.State;

/**
 * What stands beside the releases for all of them: a page that lists them; a page for each that is superseded, which says by which; and, where it is known
 * at what address the public finds them, an Atom feed (RFC 4287) and a sitemap (sitemaps.org 0.9). Made from the releases and the log and nothing else, so the
 * same ones give the same bytes.
 *
 * @param releases the newest first
 * @param words    of the list itself, {@code style} its sheet
 * @param feed     what the feed is known by, for ever
 * @param base     address of the folder that {@code releases} is in, with a slash at its end
 */
public record ReleaseList(List<ListedRelease> releases, Told words, String style, String feed, Optional<URI> base) {

    public static final String INDEX = "index.html";
    public static final String FEED = "feed.atom";
    public static final String SITEMAP = "sitemap.xml";

    private static final Template PAGE = ReportStyle.template(ReleaseList.class, "releases.html");
    private static final Template SUPERSEDED = ReportStyle.template(ReleaseList.class, "superseded.html");
    private static final Template ATOM = ReportStyle.template(ReleaseList.class, "feed.atom");
    private static final Template MAP = ReportStyle.template(ReleaseList.class, "sitemap.xml");

    private static final String NEWER_GONE = "releases.newer-withdrawn";

    private static final Comparator<Told.OfMemo> BY_NAME = Comparator.comparing(Told.OfMemo::id).thenComparing(Told.OfMemo::language).thenComparing(Told.OfMemo::title);

    public ReleaseList {
        releases = List.copyOf(releases);
    }

    /** Name of the page beside a release that says what is in its place. */
    public static String note(String release) {
        return release + ".html";
    }

    /** By name, below {@code releases}. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = lists();
        superseded().forEach(one -> files.put(note(one.id()), note(one)));
        return files;
    }

    /** Those of all releases together. */
    public SortedMap<String, byte[]> lists() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(INDEX, utf8(PAGE.execute(page())));
        base.ifPresent(at -> {
            files.put(FEED, utf8(ATOM.execute(feed(at.toString()))));
            files.put(SITEMAP, utf8(MAP.execute(Map.of("pages", sitemap(at.toString())))));
        });
        return files;
    }

    /** Each has a page of its own. */
    public List<ListedRelease> superseded() {
        return releases.stream().filter(one -> one.state() == State.SUPERSEDED).toList();
    }

    /** The page of one that is superseded. */
    public byte[] note(ListedRelease release) {
        return utf8(SUPERSEDED.execute(superseded(release)));
    }

    /** All that this page is written from but the style sheet; equal when the page is. */
    public List<Object> noteFrom(ListedRelease release) {
        return List.of(release, find(release.by()), instead(release), words.furniture());
    }

    private Map<String, Object> page() {
        Map<String, Object> view = common(words.furniture());
        Set<Told.OfMemo> told = new TreeSet<>(BY_NAME);
        releases.stream().filter(release -> release.state() == State.LIVE).forEach(live -> told.addAll(memos(live)));
        view.put("releases", releases.stream().map(release -> row(release, memos(release).stream().filter(memo -> release.state() == State.LIVE || told.add(memo)).toList()))
                .toList());
        view.put("feed", base.isPresent() ? FEED : "");
        return view;
    }

    private Map<String, Object> common(Furniture furniture) {
        Map<String, Object> view = new HashMap<>();
        view.put("language", furniture.language());
        view.put("direction", Furniture.direction(furniture.language()));
        view.put("css", style + "\n" + PageStyle.css());
        view.put("words", PageStyle.words(furniture));
        return view;
    }

    /** @param memos that it is listed with: of hundreds of releases that saves made each names those that neither the live one nor a newer one has */
    private Map<String, Object> row(ListedRelease release, List<Told.OfMemo> memos) {
        Map<String, Object> row = new HashMap<>(facts(release, words.furniture()));
        row.put("live", release.state() == State.LIVE);
        row.put("unnamed", release.told().isEmpty());
        row.put("link", release.id() + "/" + Announcement.PAGE);
        row.put("about", release.told().map(Told::about).orElse(""));
        row.put("memos", memos);
        row.put("anyMemos", !memos.isEmpty());
        row.put("changes", release.changes().stream().limit(1).map(path -> release.id() + "/" + path).toList());
        return row;
    }

    private static List<Told.OfMemo> memos(ListedRelease release) {
        return release.told().map(Told::memos).orElse(List.of());
    }

    private Map<String, Object> facts(ListedRelease release, Furniture furniture) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("id", release.id());
        facts.put("title", title(release, furniture));
        facts.put("titleIn", release.told().map(Told::language).orElse(furniture.language()));
        facts.put("direction", Furniture.direction((String) facts.get("titleIn")));
        List<String> said = new ArrayList<>();
        said.add(furniture.say("releases.published", day(release.published(), furniture)));
        if (release.state() != State.LIVE) {
            said.add(furniture.say("releases." + release.state().name().toLowerCase(Locale.ROOT), day(release.since(), furniture)));
        }
        facts.put("said", said);
        facts.put("reason", release.reason().isEmpty() ? "" : furniture.say("releases.reason", release.reason()));
        facts.put("gone", find(release.by()).filter(by -> by.state() == State.WITHDRAWN).map(by -> gone(by, furniture)).orElse(""));
        facts.put("by", instead(release).map(by -> List.of(Map.of("link", by.id() + "/" + Announcement.PAGE, "title", title(by, furniture), "day", day(by.published(), furniture),
                "titleIn", by.told().map(Told::language).orElse(furniture.language())))).orElse(List.of()));
        return facts;
    }

    private Map<String, Object> superseded(ListedRelease release) {
        Map<String, Object> view = common(words.furniture());
        view.putAll(facts(release, words.furniture()));
        view.put("newer", instead(release).isPresent() || find(release.by()).isEmpty());
        view.put("link", release.id() + "/" + Announcement.PAGE);
        return view;
    }

    private Optional<ListedRelease> find(String id) {
        return releases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What whoever finds a superseded release had better read: the one that took its place or, where that was withdrawn, the live one. */
    private Optional<ListedRelease> instead(ListedRelease release) {
        Optional<ListedRelease> by = find(release.by());
        return by.filter(one -> one.state() != State.WITHDRAWN).or(() -> by.flatMap(gone -> releases.stream().filter(one -> one.state() == State.LIVE).findFirst()));
    }

    private static String gone(ListedRelease by, Furniture furniture) {
        String day = day(by.since(), furniture);
        return furniture.words().containsKey(NEWER_GONE) ? furniture.say(NEWER_GONE, day) : by.id() + ": " + furniture.say("releases.withdrawn", day);
    }

    /** Of one that was withdrawn no more is told than that it was. */
    private static String title(ListedRelease release, Furniture furniture) {
        return release.told().map(Told::title).orElseGet(() -> release.state() == State.WITHDRAWN && furniture.words().containsKey("withdrawn.title")
                ? furniture.say("withdrawn.title") : release.id());
    }

    private static String day(Instant time, Furniture furniture) {
        return furniture.date(time.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Map<String, Object> feed(String at) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", urn(feed));
        view.put("language", words.language());
        view.put("title", words.furniture().say("releases.title"));
        view.put("base", at);
        view.put("author", words.publisher().isEmpty() ? URI.create(at).getHost() : words.publisher());
        view.put("updated", releases.stream().map(ListedRelease::since).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        view.put("entries", releases.stream().map(release -> {
            Map<String, Object> entry = new HashMap<>(facts(release, words.furniture()));
            entry.put("urn", urn(feed + " " + release.id()));
            entry.put("address", at + "releases/" + release.id() + "/" + Announcement.PAGE);
            entry.put("published", release.published().toString());
            entry.put("updated", release.since().toString());
            entry.put("state", release.state().name().toLowerCase(Locale.ROOT));
            List<String> summary = new ArrayList<>();
            release.told().map(Told::about).filter(about -> !about.isEmpty()).ifPresent(summary::add);
            if (release.state() != State.LIVE) {
                summary.add(((List<?>) entry.get("said")).get(1).toString());
            }
            summary.add((String) entry.get("reason"));
            entry.put("summary", String.join(" ", summary).strip());
            return entry;
        }).toList());
        return view;
    }

    private List<Map<String, String>> sitemap(String at) {
        List<Map<String, String>> pages = new ArrayList<>();
        releases.stream().map(ListedRelease::since).max(Instant::compareTo).ifPresent(last -> pages.add(Map.of("address", at + "releases/" + INDEX, "time", last.toString())));
        releases.stream().filter(one -> one.state() != State.WITHDRAWN).forEach(release -> {
            pages.add(Map.of("address", at + "releases/" + release.id() + "/" + Announcement.PAGE, "time", release.published().toString()));
            if (release.state() == State.LIVE) {
                release.told().ifPresent(told -> told.memos().forEach(memo -> memo.editions().forEach(edition ->
                        pages.add(Map.of("address", at + "releases/" + release.id() + "/" + address(edition.path()), "time", release.published().toString())))));
            }
        });
        return pages;
    }

    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
