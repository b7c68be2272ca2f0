package org.readout.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.RuleText;

/** Each rule speaks up where it is broken, and a sound memo is left in peace. */
class RuleBookTest {

    /** Wherever a finding is made, or told to be made, with a rule's id in the source. */
    private static final Pattern ID_IN_SOURCE = Pattern.compile("(?:Finding\\.(?:error|warning|note)|new Finding|differences)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\""
            + "|(?:RULE|[A-Z_]+_DROPPED|[A-Z_]+_LEFT) = \"([a-z]+(?:-[a-z]+)+)\"|require\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\",\\s+(?:\\(\\) ->\\s+)?[\"a-z]");

    /** Where a finding is made: at which level, and by which rule, or by what its id is called in that class. */
    private static final Pattern MADE = Pattern.compile("\\b(error|warning|note)\\(\\s*(?:\"([a-z]+(?:-[a-z]+)+)\"|([A-Z_]+)\\b)");
    private static final Pattern NAMED_ID = Pattern.compile("String ([A-Z_]+) = \"([a-z]+(?:-[a-z]+)+)\";");
    /** What judges and the ledger miss is an error each time. */
    private static final Pattern ERROR_ALWAYS = Pattern.compile("(?:differences|findings)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"|require\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\",\\s+(?:\\(\\) ->\\s+)?[\"a-z]");

    @Test
    void aSoundMemoIsLeftInPeace() {
        assertThat(found(RuleCases.SOUND)).isEmpty();
    }

    @Test
    void headingsAlikeAreToldOnce() {
        String costs = "### Costs\n\nNone.\n\n";
        assertThat(found("---\ntype: policy-memo\n---\n\n# M\n\n## Background\n\n" + costs + "### Terms\n\nNone.\n\n### Terms\n\nNone.\n\n" + costs + costs)).filteredOn(finding -> finding.rule().equals("heading-duplicated"))
                .extracting(Finding::message, finding -> finding.span().line()).containsExactly(tuple("“Costs” is the heading of 3 sections side by side; this is the second.", 21),
                        tuple("“Terms” is the heading of two sections side by side.", 17));
    }

    @Test
    void whoMissesAPartIsToldWhatItIsKnownBy() {
        assertThat(found(RuleCases.SOUND.replace("## Risks", "## Weather"))).filteredOn(finding -> finding.rule().equals("part-missing"))
                .extracting(Finding::hint).containsExactly("Give it a heading of its own, such as “Risks” or “Risks and harms”, or give the memo another type.");
        assertThat(found(RuleCases.SOUND.replace("## Risks", "## Weather").replace("language: en", "language: fr"))).filteredOn(finding -> finding.rule().equals("part-missing"))
                .extracting(Finding::hint).containsExactly("Give it a heading of its own, such as “Risques”, or give the memo another type.");
        assertThat(found(RuleCases.SOUND.replace("## Risks", "## Weather").replace("language: en", "language: pl"))).filteredOn(finding -> finding.rule().equals("part-missing"))
                .singleElement().satisfies(finding -> assertThat(finding.hint()).contains("no headings in Polish", "“headings” and “offer” of the part “risks” in templates/types/policy-memo.yaml").doesNotContain("“Risks”"));
        assertThat(found(RuleCases.SOUND.replace("## Risks", "## Benefits and risks").replace("- **Promises.** They can be empty.", "It rains."))).filteredOn(finding -> finding.rule().equals("part-missing"))
                .singleElement().satisfies(finding -> assertThat(finding.hint()).startsWith("“Benefits and risks” is not taken for it"));
    }

    @Test
    void whoMissesAllPartsIsToldOnceAndHowToSayThatItIsAnotherKind() {
        assertThat(found("---\ntype: technical-memo\nlanguage: en\n---\n\n# Harbour notes\n\n## Weather\n\nIt rains.\n")).filteredOn(finding -> finding.rule().equals("part-missing"))
                .singleElement().satisfies(finding -> assertThat(finding.message() + " " + finding.hint())
                        .contains("a technical memorandum must have: “Summary”, “Approaches”, “Components”", "readout new-type"));
        assertThat(found("---\ntype: technical-memo\nlanguage: fr\n---\n\n# Notes du port\n\n## Météo\n\nIl pleut.\n")).filteredOn(finding -> finding.rule().equals("part-missing"))
                .singleElement().satisfies(finding -> assertThat(finding.hint()).contains("“Résumé”").doesNotContain("“Summary”"));
    }

    @ParameterizedTest
    @CsvSource({"Summary, Introduction to summary statistics, It counts., false", "Summary, Introduction and summary statistics, It counts., false",
        "- **Promises.** They can be empty., Benefits and risks, It rains., true"})
    void onlyATitleThatNamesAPartBesideOthersIsSaidToDoSo(String old, String title, String text, boolean said) {
        String draft = old.equals("Summary") ? RuleCases.SOUND.replace("## Summary", "## " + title) : RuleCases.SOUND.replace("## Risks", "## " + title).replace(old, text);
        assertThat(found(draft)).filteredOn(finding -> finding.rule().equals("part-missing"))
                .singleElement().satisfies(finding -> assertThat(finding.hint().contains("is not taken for it")).isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource({"en, Dentists should publish the rules, ''", "en, The harbour master must publish the rules, ''", "en, The rules should be published, or add “Addressee: …”", "fr, Les dentistes devraient publier les règles, ''",
        "fr, Les règles devraient être publiées, Say it outright: “Les régulateurs devraient …”.", "de, Zahnärzte sollten die Regeln veröffentlichen, ''", "es, Los dentistas deberían publicar las reglas, ''",
        "ar, على المنطقة أن تنشر قواعد الترتيب, ''", "ar, نشر القواعد, على الوزارة أن", "ja, 地域は順位付けの規則を公開すべきである, ''", "ja, 規則は公開されるべきである, 省は", "pl, Rząd powinien opublikować zasady, ''"})
    void whoeverActsIsAskedAndOneWhoseLanguageIsNotReadIsNotToldOtherwise(String language, String ask, String hint) {
        assertThat(found(RuleCases.SOUND.replace("Legislators should fund audits because nobody else will", ask).replace("language: en", "language: " + language)))
                .filteredOn(finding -> finding.rule().equals("field-missing")).extracting(Finding::hint).allSatisfy(said -> assertThat(said).contains(hint)).hasSize(hint.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The EMA, in 2023, warned of it. | EMA", "It began in 2019. The FDA, however, did not ask. | FDA", "Both EMA and they did so in 2020. | EMA", "Su TK, Fenton SE, 2006. | ''"})
    void whatBeginsASentenceIsNoSurname(String text, String acronym) {
        assertThat(found(RuleCases.SOUND.replace("It says what to do.", text))).filteredOn(finding -> finding.rule().equals("acronym-unexplained"))
                .extracting(Finding::message).containsExactlyElementsOf(acronym.isEmpty() ? List.of() : List.of("“" + acronym + "” is nowhere spelled out."));
    }

    /** What has no caption has no number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Costs at a glance | Table 2: Staff | ''", "Costs at a glance | Table 1: Staff | shows it as Table 2", "'' | Table 1: Staff | ''", "'' | Table 2: Staff | shows it as Table 1"})
    void tablesAreCountedAsEditionsCountThem(String first, String second, String shown) {
        String tables = Stream.of(first, second).map(caption -> "<table>" + (caption.isEmpty() ? "" : "<caption>" + caption + "</caption>") + "<tr><th>a</th></tr><tr><td>c</td></tr></table>\n\nSo.\n\n").collect(Collectors.joining());
        assertThat(found(RuleCases.SOUND.replace("It says what to do.", tables + "See " + second.split(":")[0] + "."))).filteredOn(finding -> finding.rule().equals("mention-typed"))
                .hasSize(shown.isEmpty() ? 0 : 1).allSatisfy(finding -> assertThat(finding.message()).contains(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "eng", "\"-\""})
    void whatIsNoLanguageIsNoneToAddHeadingsOf(String language) {
        assertThat(found(RuleCases.SOUND.replace("## Risks", "## Weather").replace("language: en", "language: " + language))).filteredOn(finding -> finding.rule().equals("part-missing"))
                .extracting(Finding::hint).containsExactly("Give it a heading of its own, such as “Risks” or “Risks and harms”, or give the memo another type.");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsBreach() {
        return RuleBook.own().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            assertThat(RuleCases.broken()).as("a draft that breaks it").containsKey(rule.id());
            assertThat(found(RuleCases.broken().get(rule.id()))).filteredOn(finding -> finding.rule().equals(rule.id())).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.level()).isEqualTo(rule.level());
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.hint()).isNotBlank();
                assertThat(finding.span().file()).isEqualTo("draft.md");
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> noRuleCriesWolf() {
        return RuleBook.own().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () ->
                assertThat(found(RuleCases.nearly().get(rule.id()))).filteredOn(finding -> finding.rule().equals(rule.id())).isEmpty()));
    }

    @Test
    void everyRuleHasItsOwnNameAndSaysWhy() {
        Set<String> ids = new HashSet<>();
        for (RuleText rule : RuleBook.texts()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.reason()).endsWith(".").matches("[^.!?]+[^.]\\.");
            assertThat(List.of(rule.example(), rule.hint(), rule.chapter())).as(rule.id()).noneMatch(String::isBlank);
        }
    }

    @Test
    void whateverFindsSomethingIsListed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ID_IN_SOURCE.matcher(Files.readString(file)).results().forEach(match -> Stream.of(1, 2, 3).map(match::group)
                        .filter(id -> id != null).forEach(used::add));
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(RuleBook.texts()).extracting(RuleText::id).containsAll(used);
        assertThat(used).as("listed, and found nowhere").containsAll(RulesElsewhere.TEXTS.stream().map(RuleText::id)
                .filter(id -> !id.equals("rule-switched-off") && !id.equals("rule-lowered")).toList());
    }

    /** Of rules that other rooms apply, no finding weighs more or less than the list says. */
    @Test
    void noLevelIsAnotherThanTheListSays() throws IOException {
        Map<String, Set<Level>> made = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.endsWith("RulesElsewhere.java")).toList()) {
                levels(Files.readString(file)).forEach((rule, levels) -> made.computeIfAbsent(rule, id -> new TreeSet<>()).addAll(levels));
            }
        }
        made.keySet().retainAll(RulesElsewhere.LEVELS.keySet());
        assertThat(RulesElsewhere.LEVELS).containsAllEntriesOf(made);
        Set<String> unseen = new TreeSet<>(RulesElsewhere.LEVELS.keySet());
        unseen.removeAll(made.keySet());
        // one place makes either of these two
        assertThat(unseen).containsExactly("rule-lowered", "rule-switched-off");
    }

    /** By rule, the levels of the findings that a source makes. */
    private static Map<String, Set<Level>> levels(String source) {
        Map<String, String> ids = NAMED_ID.matcher(source).results().collect(Collectors.toMap(named -> named.group(1), named -> named.group(2), (one, other) -> one));
        Map<String, Set<Level>> levels = new TreeMap<>();
        MADE.matcher(source).results().forEach(made -> {
            String id = made.group(2) == null ? ids.getOrDefault(made.group(3), "") : made.group(2);
            levels.computeIfAbsent(id, rule -> new TreeSet<>()).add(Level.valueOf(made.group(1).toUpperCase(Locale.ROOT)));
        });
        ERROR_ALWAYS.matcher(source).results().forEach(made ->
                levels.computeIfAbsent(made.group(1) == null ? made.group(2) : made.group(1), rule -> new TreeSet<>()).add(Level.ERROR));
        return levels;
    }

    private static List<Finding> found(String markdown) {
        return Memos.checked(markdown, Memos.style()).findings();
    }
}
