package org.readout.verify.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.samskivert.mustache.Template;
import org.readout.finding.LongJson;
import org.readout.finding.Pieces;
import org.readout.finding.Report;
import org.readout.finding.ReportStyle;
import org.readout.finding.Surroundings;
import org.readout.model.Omission;
import org.readout.verify.EditionLedger;
import org.readout.verify.Ledger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ledger of a run, for people at a terminal, for people with a browser, and for programs. */
public record LedgerReport(List<OfDraft> drafts, List<OfEdition> editions) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Template PAGE = ReportStyle.template(LedgerReport.class, "ledger.html");
    private static final Template DRAFT = ReportStyle.template(LedgerReport.class, "ledger-draft.html");
    private static final Template EDITION = ReportStyle.template(LedgerReport.class, "ledger-edition.html");

    /** A longer name stands on a line of its own. */
    private static final int WIDEST = 60;

    public LedgerReport {
        drafts = List.copyOf(drafts);
        editions = List.copyOf(editions);
    }

    /** @param ledger empty when the draft could not be read; {@code refusal} says why */
    public record OfDraft(String file, Optional<Ledger> ledger, String refusal) {
    }

    public record OfEdition(String memo, String audience, EditionLedger ledger) {
    }

    /** A line for each draft: characters carried, reported with the reasons, unaccounted. Ends with a newline. */
    public String table() {
        int width = drafts.stream().mapToInt(draft -> name(draft).length()).filter(length -> length <= WIDEST).max().orElse(0);
        String form = "%-" + Math.max(width, 5) + "s  %9s  %9s  %11s  %s%n";
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, form, "draft", "carried", "reported", "unaccounted", "reasons"));
        for (OfDraft draft : drafts) {
            boolean wide = name(draft).length() > WIDEST;
            table.append(wide ? name(draft) + "\n" : "");
            String name = wide ? "" : name(draft);
            table.append(draft.ledger().map(ledger -> String.format(Locale.ROOT, form, name, ledger.carried(), ledger.allReported(),
                            ledger.unaccounted() + ledger.invented(), reasons(ledger.reported())))
                    .orElseGet(() -> String.format(Locale.ROOT, form, name, "-", "-", "-", draft.refusal())));
        }
        long read = drafts.stream().filter(draft -> draft.ledger().isPresent()).count();
        int unaccounted = drafts.stream().flatMap(draft -> draft.ledger().stream())
                .mapToInt(ledger -> ledger.unaccounted() + ledger.invented()).sum();
        return table.append(read).append(" of ").append(drafts.size()).append(drafts.size() == 1 ? " draft read, " : " drafts read, ").append(unaccounted)
                .append(unaccounted == 1 ? " character unaccounted\n" : " characters unaccounted\n").toString();
    }

    /** A file's name may hold anything, a line break too. */
    private static String name(OfDraft draft) {
        return draft.file().replaceAll("\\p{Cntrl}", " ");
    }

    public Report json(Pieces pieces) {
        return LongJson.of(json -> {
            json.pieces("drafts", drafts.stream().map(one -> pieces.of("ledger.json", one, () -> LongJson.piece(json(one)))));
            json.pieces("editions", editions.stream().map(one -> pieces.of("ledger.json", one, () -> LongJson.piece(json(one)))));
        });
    }

    private static ObjectNode json(OfDraft draft) {
        ObjectNode node = MAPPER.createObjectNode().put("file", draft.file()).put("read", draft.ledger().isPresent());
        draft.ledger().ifPresentOrElse(ledger -> {
            node.put("carried", ledger.carried());
            node.set("reported", MAPPER.valueToTree(new TreeMap<>(ledger.reported())));
            node.put("unaccounted", ledger.unaccounted()).put("invented", ledger.invented());
            ObjectNode things = node.putObject("things");
            new TreeMap<>(ledger.things()).forEach((kind, count) -> things.putObject(kind.id()).put("raw", count.raw())
                    .put("carried", count.carried()).put("reported", count.reported()).put("unaccounted", count.unaccounted()));
        }, () -> node.put("refusal", draft.refusal()));
        return node;
    }

    private static ObjectNode json(OfEdition edition) {
        ObjectNode node = MAPPER.createObjectNode().put("memo", edition.memo()).put("audience", edition.audience()).put("shown", edition.ledger().shown());
        node.set("withheld", MAPPER.valueToTree(new TreeMap<>(edition.ledger().withheld())));
        return node.put("unaccounted", edition.ledger().unaccounted()).put("invented", edition.ledger().invented());
    }

    /** One page without script; it can be read without what it lies among. */
    public Report page(Surroundings around, Pieces pieces) {
        Iterable<byte[]> ofDrafts = () -> drafts.stream().filter(one -> one.ledger().isPresent())
                .map(one -> pieces.of("ledger.html", one, () -> DRAFT.execute(view(one, one.ledger().get())))).iterator();
        Iterable<byte[]> ofEditions = () -> editions.stream().map(one -> pieces.of("ledger.html", one, () -> EDITION.execute(view(one)))).iterator();
        return ReportStyle.page(PAGE, around, Map.of("style", ReportStyle.css()), Map.of("drafts", ofDrafts, "editions", ofEditions));
    }

    private static Map<String, Object> view(OfDraft draft, Ledger ledger) {
        return Map.of("file", draft.file(), "carried", ledger.carried(), "unaccounted", ledger.unaccounted() + ledger.invented(), "reported", rows(ledger.reported()), "things",
                things(ledger));
    }

    private static Map<String, Object> view(OfEdition edition) {
        return Map.of("memo", edition.memo(), "audience", edition.audience(), "shown", edition.ledger().shown(), "withheld", rows(edition.ledger().withheld()),
                "unaccounted", edition.ledger().unaccounted() + edition.ledger().invented());
    }

    private static List<Map<String, Object>> rows(Map<String, Integer> characters) {
        return new TreeMap<>(characters).entrySet().stream()
                .map(entry -> Map.<String, Object>of("why", Reasons.words(entry.getKey()), "characters", entry.getValue())).toList();
    }

    private static String things(Ledger ledger) {
        return new TreeMap<>(ledger.things()).entrySet().stream().filter(entry -> entry.getKey() != Omission.Kind.TEXT).filter(entry -> entry.getValue().isAny())
                .map(entry -> things(entry.getValue(), entry.getKey().id()))
                .collect(Collectors.joining(", "));
    }

    /** Of some there may be more than the file has, as where an address in the text becomes a link. */
    private static String things(Ledger.Count count, String name) {
        int more = count.carried() - count.raw();
        return more > 0 ? plural(count.raw(), name) + " and " + more + " more that " + (more == 1 ? "was" : "were") + " made of the text"
                : count.carried() + " of " + plural(count.raw(), name);
    }

    private static String plural(int count, String name) {
        return count + " " + name + (count == 1 ? "" : "s");
    }

    private static String reasons(Map<String, Integer> reported) {
        return new TreeMap<>(reported).entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
