package org.readout.release.announcement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.Pieces;
import org.readout.finding.Report;
import org.readout.finding.ReportStyle;
import org.readout.finding.Surroundings;
import org.readout.render.html.LinkedData;

/** The release's page: who, when, why; what each memo is, for whom, and where to get it; what changed; what comes next. One self-contained file, no script. */
final class AnnouncementPage {

    private static final Template TEMPLATE = ReportStyle.template(AnnouncementPage.class, "announcement.html");
    private static final Template MEMO = ReportStyle.template(AnnouncementPage.class, "announcement-memo.html");
    private static final Pattern CHANGES = Pattern.compile("([^/]+)/CHANGES(?:\\.([^/]+))?\\.html");

    private final Announcement announcement;
    private final Map<String, String> words;

    private AnnouncementPage(Announcement announcement) {
        this.announcement = announcement;
        this.words = PageStyle.words(announcement.words());
    }

    static Report of(Announcement announcement, Pieces pieces) {
        AnnouncementPage page = new AnnouncementPage(announcement);
        return ReportStyle.page(TEMPLATE, Surroundings.NONE, page.view(), Map.of("memos", page.memos(pieces)));
    }

    /** All that is written of a memo is written from this. */
    private record OfMemo(AnnouncedMemo memo, List<AnnouncedEdition> editions, List<Readers> readers, Furniture words) {
    }

    private List<byte[]> memos(Pieces pieces) {
        return announcement.memos().stream().map(memo -> pieces.of("announcement", new OfMemo(memo, announcement.editions().getOrDefault(memo.id(), List.of()),
                announcement.readers(), announcement.words()), () -> MEMO.execute(memo(memo)))).toList();
    }

    private Map<String, Object> view() {
        Lead lead = announcement.lead();
        Map<String, Object> view = new HashMap<>();
        view.put("language", announcement.words().language());
        view.put("direction", announcement.direction());
        view.put("title", announcement.title());
        view.put("css", announcement.look().css() + "\n" + PageStyle.css());
        String kind = announcement.words().say("announcement");
        view.put("kind", kind.equals(announcement.title()) ? "" : kind);
        view.put("about", announcement.about());
        view.put("publisher", lead.publisher());
        view.put("linkedData", LinkedData.element(members()));
        view.put("logo", announcement.look().logo().stream().toList());
        view.put("words", words);
        view.put("who", lead.who());
        // beside who met, “when” says when they did: the days of memos are no answer to that, and stand for themselves
        view.put("date", lead.date().isEmpty() ? "" : announcement.day(lead.date()));
        // that of the only memo stands beside its names
        view.put("dates", lead.date().isEmpty() && announcement.memos().size() > 1 ? announcement.ofMemos() : "");
        view.put("isoDate", announcement.isDated() ? announcement.date() : "");
        view.put("passages", lead.passages());
        view.put("changes", announcement.readers().stream().flatMap(this::changes).toList());
        view.put("next", lead.next());
        view.put("contact", contact(lead.contact()));
        view.put("evidence", announcement.checked());
        view.put("anyChanges", !((List<?>) view.get("changes")).isEmpty());
        view.put("anyEvidence", !((List<?>) view.get("evidence")).isEmpty());
        return view;
    }

    /** In each language they are told in. */
    private Stream<Map<String, String>> changes(Readers of) {
        String says = announcement.words().say("announcement.changed.for", of.title());
        return announcement.evidence().stream().sorted().flatMap(path -> {
            Matcher page = CHANGES.matcher(path);
            return !page.matches() || !page.group(1).equals(of.id()) ? Stream.empty()
                    : Stream.of(Map.of("path", path, "says", page.group(2) == null ? says : says + " · " + announcement.language(page.group(2))));
        });
    }

    private Map<String, Object> members() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", "WebPage");
        page.put("name", announcement.title());
        page.put("inLanguage", announcement.words().language());
        LinkedData.put(page, "datePublished", announcement.isDated() ? announcement.date() : "");
        LinkedData.put(page, "abstract", announcement.about());
        if (!announcement.lead().publisher().isEmpty()) {
            page.put("publisher", Map.of("@type", "Organization", "name", announcement.lead().publisher()));
        }
        page.put("hasPart", announcement.memos().stream().map(this::report).toList());
        return page;
    }

    private Map<String, Object> report(AnnouncedMemo memo) {
        Map<String, Object> report = new LinkedData.Report(memo.kind(), memo.title(), memo.subtitle(), memo.language(), memo.date(), memo.named("author"), memo.named("editor"),
                memo.named("reviewer"), memo.keywords(), memo.about(), memo.doi()).members();
        LinkedData.put(report, "encoding", announcement.readers().stream().flatMap(of -> announcement.editions(memo, of).stream().map(edition -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("@type", "MediaObject");
            file.put("contentUrl", edition.path());
            file.put("encodingFormat", edition.format().mediaType());
            file.put("inLanguage", edition.language());
            file.put("contentSize", edition.bytes() + " B");
            return file;
        })).toList());
        return report;
    }

    private Map<String, Object> memo(AnnouncedMemo memo) {
        Map<String, Object> view = new HashMap<>();
        view.put("words", words);
        view.put("id", memo.id());
        view.put("kind", memo.kind());
        view.put("title", memo.title());
        view.put("subtitle", memo.subtitle());
        view.put("language", memo.language());
        view.put("direction", Furniture.direction(memo.language()));
        view.put("date", Announcement.isDay(memo.date()) ? announcement.day(memo.date()) : "");
        view.put("isoDate", memo.date());
        view.put("contributors", memo.contributors().stream().map(group -> Map.of("heading", group.heading(), "names", String.join(", ", group.names()))).toList());
        view.put("summary", memo.summary());
        view.put("doi", memo.doi());
        view.put("citations", citations(memo));
        List<Map<String, Object>> editions = announcement.readers().stream().map(of -> editions(memo, of)).filter(one -> !one.isEmpty()).toList();
        view.put("editions", editions);
        view.put("anyEditions", !editions.isEmpty());
        return view;
    }

    private static List<Map<String, String>> citations(AnnouncedMemo memo) {
        return Citation.paths(memo).entrySet().stream().map(one -> Map.of("path", one.getValue(), "format", one.getKey())).toList();
    }

    private Map<String, Object> editions(AnnouncedMemo memo, Readers of) {
        List<AnnouncedEdition> editions = announcement.editions(memo, of);
        return editions.isEmpty() ? Map.of() : Map.of("for", of.title(), "about", of.about(), "aboutIn", of.aboutIn().equals(announcement.words().language()) ? "" : of.aboutIn(),
                "files", editions.stream().map(announcement::file).toList());
    }

    static List<Map<String, String>> contact(String contact) {
        if (contact.isEmpty()) {
            return List.of();
        }
        String address = contact.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? "mailto:" + contact : contact.matches("https?://\\S+") ? contact : "";
        return List.of(Map.of("says", contact, "address", address));
    }
}
