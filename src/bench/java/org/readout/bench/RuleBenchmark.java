package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.HouseStyle;
import org.readout.check.HouseTerms;
import org.readout.check.Languages;
import org.readout.check.RuleBook;
import org.readout.edition.AudienceReader;
import org.readout.extract.Extractor;
import org.readout.extract.MemoTypeReader;
import org.readout.extract.language.LanguageWords;
import org.readout.extract.language.Words;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.Metadata;
import org.readout.source.DraftFolder;
import org.readout.source.DraftReaders;

/**
 * The rules on drafts of one's own: of a folder, how often each finds something and where; of a file, the time that extracting
 * and checking take beside reading. Whatever it is, a draft is taken for a technical memo.
 */
final class RuleBenchmark {

    private static final int EXAMPLES = Integer.getInteger("examples", 3);
    private static final int ROUNDS = 15;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final DraftReaders readers = new DraftReaders();
    private final List<MemoType> types;
    private final Extractor extractor;
    private final RuleBook rules;

    private RuleBenchmark(Path templates) throws IOException {
        types = List.of(type(templates, "technical-memo"), type(templates, "policy-memo"), type(templates, "report"));
        List<LanguageWords> languages = new ArrayList<>();
        for (String language : List.of("ar", "de", "en", "es", "fr", "ja")) {
            languages.add(LanguageWords.read(language + ".yaml", Files.readString(templates.resolve("words/" + language + ".yaml"))).value().orElseThrow());
        }
        extractor = new Extractor(types, Words.of(languages));
        List<Audience> audiences = new ArrayList<>();
        for (String audience : List.of("policymakers", "practitioners", "public")) {
            audiences.add(AudienceReader.read(audience + ".yaml", Files.readString(templates.resolve("audiences/" + audience + ".yaml")), types).value().orElseThrow());
        }
        rules = RuleBook.of(new HouseStyle(HouseTerms.read("terms.yaml", Files.readString(templates.resolve("terms.yaml"))).value().orElseThrow(),
                Languages.read("languages.yaml", Files.readString(templates.resolve("languages.yaml"))).value().orElseThrow(), audiences));
    }

    public static void main(String[] arguments) throws Exception {
        RuleBenchmark benchmark = new RuleBenchmark(Path.of(arguments[0]));
        for (String path : List.of(arguments).subList(1, arguments.length)) {
            if (Files.isDirectory(Path.of(path))) {
                benchmark.look(Path.of(path));
            } else {
                benchmark.measure(DraftFolder.load(Path.of(path)));
            }
        }
    }

    private void look(Path folder) throws IOException {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        int drafts = 0;
        for (Path file : files(folder)) {
            try {
                Checked<Document> document = readers.read(DraftFolder.load(file));
                if (document.value().isPresent()) {
                    drafts++;
                    check(extract(document.value().get())).forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
                }
            } catch (RuntimeException e) {
                out.println(file + ": " + e);
                e.printStackTrace(out);
            }
        }
        out.println("## " + folder + ": " + drafts + " drafts");
        byRule.forEach((rule, findings) -> {
            out.println(findings.size() + " " + rule);
            int step = Math.max(1, findings.size() / EXAMPLES);
            for (int at = 0; at < findings.size() && at / step < EXAMPLES; at += step) {
                out.println("    " + findings.get(at).message() + "  @ " + findings.get(at).span().describe());
            }
        });
    }

    private void measure(Draft draft) throws Exception {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP) {
            check(extract(read(draft)));
        }
        Times reading = Times.ofThisThread();
        Times extracting = Times.ofThisThread();
        Times checking = Times.ofThisThread();
        for (int round = 0; round < ROUNDS; round++) {
            Document document = reading.take(() -> read(draft));
            Memo memo = extracting.take(() -> extract(document));
            checking.take(() -> check(memo));
        }
        out.printf(Locale.ROOT, "%s: reading %.1f ms, extracting %.1f ms, checking %.1f ms%n", draft.file(), reading.medianMilliseconds(),
                extracting.medianMilliseconds(), checking.medianMilliseconds());
    }

    private Document read(Draft draft) {
        return readers.read(draft).value().orElseThrow();
    }

    private Memo extract(Document document) {
        Metadata told = document.metadata();
        Metadata typed = new Metadata(told.id(), told.type().isEmpty() || types.stream().noneMatch(type -> type.id().equals(told.type())) ? "technical-memo" : told.type(),
                told.title(), told.subtitle(), told.contributors(), told.date(), told.language(), told.keywords(), told.properties());
        return extractor.extract(new Document(document.file(), document.digest(), typed, document.blocks(), document.notes(), document.media(), document.omissions()))
                .value().orElseThrow();
    }

    private List<Finding> check(Memo memo) {
        return rules.check(memo, types.stream().filter(type -> type.id().equals(memo.type())).findFirst().orElseThrow(), List.of());
    }

    private static MemoType type(Path templates, String id) throws IOException {
        return MemoTypeReader.read(id + ".yaml", Files.readString(templates.resolve("types/" + id + ".yaml")), RuleBook.texts()).value().orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
