package org.readout.verify.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.finding.Finding;
import org.readout.finding.LongJson;
import org.readout.finding.Pieces;
import org.readout.finding.Report;
import org.readout.finding.ReportStyle;
import org.readout.finding.Surroundings;
import org.readout.model.Format;
import org.readout.verify.EditionLedger;
import org.readout.verify.Ledger;
import org.readout.verify.Verification;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each rendition of a release was held against and what came of it, for people with a browser and for programs; and, apart from that, what
 * no machine can judge, with room for the name of who does. Its JSON Schema is {@code templates/schemas/conformance.schema.json}.
 */
public record ConformanceReport(List<OfRendition> renditions) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Template PAGE = ReportStyle.template(ConformanceReport.class, "conformance.html");
    private static final Template RENDITION = ReportStyle.template(ConformanceReport.class, "conformance-rendition.html");

    public ConformanceReport {
        renditions = List.copyOf(renditions);
    }

    /**
     * One file of the release, with the accounts of all it was made from.
     *
     * @param path    below the release folder
     * @param title   of the memo, in {@code language}
     * @param draft   the account of the draft it was made from
     * @param edition the account of its edition
     */
    public record OfRendition(String path, Format format, String title, String language, Optional<Ledger> draft, Optional<EditionLedger> edition,
            Verification verification) {
    }

    public Report json(Pieces pieces) {
        ObjectNode questions = MAPPER.createObjectNode();
        formats().forEach(format -> PeoplesQuestions.of(format).forEach(questions.withArray(format.id())::add));
        return LongJson.of(json -> {
            json.put("questions", questions);
            json.pieces("renditions", renditions.stream().map(one -> pieces.of("conformance.json", one, () -> LongJson.piece(json(one)))));
        });
    }

    private static ObjectNode json(OfRendition rendition) {
        ObjectNode file = MAPPER.createObjectNode().put("path", rendition.path()).put("format", rendition.format().id());
        ArrayNode judgements = file.putArray("machine");
        rendition.verification().judgements().forEach(judgement -> {
            ObjectNode node = judgements.addObject().put("standard", judgement.standard()).put("judge", judgement.judge()).put("passed", judgement.passed());
            ArrayNode findings = node.putArray("findings");
            judgement.findings().forEach(finding -> findings.addObject().put("rule", finding.rule()).put("level", finding.level().id())
                    .put("message", finding.message()));
        });
        ledger(rendition, file.putObject("ledger"));
        file.putArray("people");
        return file;
    }

    private Stream<Format> formats() {
        return renditions.stream().map(OfRendition::format).distinct().filter(format -> !PeoplesQuestions.beside(format).isEmpty()).sorted();
    }

    private static void ledger(OfRendition rendition, ObjectNode json) {
        rendition.draft().ifPresent(ledger -> json.putObject("draft").put("carried", ledger.carried()).put("reported", ledger.allReported())
                .put("unaccounted", ledger.unaccounted()).put("invented", ledger.invented()));
        rendition.edition().ifPresent(ledger -> json.putObject("edition").put("shown", ledger.shown()).put("withheld", withheld(ledger))
                .put("unaccounted", ledger.unaccounted()).put("invented", ledger.invented()));
        rendition.verification().ledger().ifPresent(ledger -> json.putObject("rendition").put("carried", ledger.carried())
                .put("furniture", ledger.furniture()).put("missing", ledger.missing()).put("misplaced", ledger.misplaced())
                .put("invented", ledger.invented()).put("leaks", ledger.leaks()));
    }

    private static int withheld(EditionLedger ledger) {
        return ledger.withheld().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One page without script; it can be read without what it lies among. */
    public Report page(Surroundings around, Pieces pieces) {
        Iterable<byte[]> parts = () -> renditions.stream().map(one -> pieces.of("conformance.html", one, () -> RENDITION.execute(view(one)))).iterator();
        List<Map<String, Object>> formats = formats().map(format -> Map.of("id", format.id(), "name", name(format), "questions", PeoplesQuestions.beside(format))).toList();
        return ReportStyle.page(PAGE, around, Map.of("style", ReportStyle.css(), "every", PeoplesQuestions.OF_EVERY_FORMAT, "formats", formats), Map.of("renditions", parts));
    }

    private static Map<String, Object> view(OfRendition rendition) {
        Map<String, Object> view = new TreeMap<>();
        view.put("path", rendition.path());
        view.put("format", name(rendition.format()));
        view.put("id", rendition.format().id());
        view.put("title", rendition.title());
        view.put("language", rendition.language());
        view.put("judgements", rendition.verification().judgements().stream().map(judgement -> Map.of("standard", judgement.standard(),
                "judge", judgement.judge(), "outcome", judgement.passed() ? "passed" : "fell short", "class", judgement.passed() ? "passed" : "short",
                "findings", judgement.findings().stream().map(Finding::message).toList())).toList());
        view.put("equations", equations(rendition));
        return view;
    }

    private static String name(Format format) {
        return format.id().toUpperCase(Locale.ROOT);
    }

    private static List<Map<String, String>> equations(OfRendition rendition) {
        List<Map<String, String>> equations = new ArrayList<>();
        rendition.draft().ifPresent(ledger -> equations.add(equation("Of the draft",
                count(ledger.carried()) + " characters carried, " + count(ledger.allReported()) + " left out for a reason that is reported, "
                        + count(ledger.unaccounted()) + " unaccounted, " + count(ledger.invented()) + " made up")));
        rendition.edition().ifPresent(ledger -> equations.add(equation("Of the memo", count(ledger.shown()) + " characters shown to this audience, "
                + count(withheld(ledger)) + " withheld by a rule, " + count(ledger.unaccounted()) + " unaccounted")));
        rendition.verification().ledger().ifPresent(ledger -> {
            equations.add(equation("Of the edition, read back from this file", count(ledger.carried()) + " characters carried, " + count(ledger.missing()) + " missing, "
                    + count(ledger.misplaced()) + " out of place, " + count(ledger.invented()) + " made up; Readout adds " + count(ledger.furniture())
                    + " in labels, contents and the like"));
            equations.add(equation("Of what is withheld", count(ledger.leaks()) + " places in this file say any of it"));
        });
        return equations;
    }

    private static Map<String, String> equation(String of, String says) {
        return Map.of("of", of, "says", says);
    }

    private static String count(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int group = digits.length() - 3; group > 0; group -= 3) {
            digits.insert(group, '\u202f');
        }
        return digits.toString();
    }
}
