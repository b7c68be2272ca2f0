package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house is as DESIGN says: which room may see which, and where Spring ends. */
class WallsTest {

    static {
        // what is in libraries has no part in it, and there is much of it
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.readout");

    private static final Path HOUSE = Path.of("src/main/java/org/readout");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.readout\\.([a-z]+)((?:\\.[a-z]+)*)\\.[A-Z]");
    private static final Pattern MAKING = Pattern.compile("new(Default)?(NS)?(Instance|Factory)");

    private static final ApplicationModules ROOMS = ApplicationModules.of("org.readout");

    @Test
    void roomsSeeOnlyWhatTheyDeclare() {
        ROOMS.verify();
    }

    @Test
    void everyRoomDeclaresWhatItMaySee() {
        assertThat(ROOMS.stream()).isNotEmpty().allSatisfy(room ->
                assertThat(room(room.getBasePackage().getName())).as(room.toString()).isPresent());
    }

    @Test
    void theHouseNamesEveryRoom() throws IOException {
        try (Stream<Path> folders = Files.list(HOUSE).filter(Files::isDirectory)) {
            List<String> named = Pattern.compile("<li>\\{@code (\\w+)}").matcher(Files.readString(HOUSE.resolve("package-info.java"))).results().map(name -> name.group(1)).toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(folders.map(folder -> folder.getFileName().toString()).toList());
        }
    }

    @Test
    void springStaysWithTheJobTheScheduleAndTheFrontDoors() {
        noClasses().that().resideOutsideOfPackages("org.readout.batch.job", "org.readout.batch.schedule", "org.readout.cli", "org.readout.desk", "org.readout")
                .and().doNotHaveSimpleName("package-info")
                .should().dependOnClassesThat().resideInAPackage("org.springframework..").check(CLASSES);
    }

    /** The desk shows what is there; whoever publishes opens it, and tells it. */
    @Test
    void onlyTheCommandLineOpensTheDesk() {
        noClasses().that().resideOutsideOfPackages("org.readout.cli", "org.readout.desk")
                .should().dependOnClassesThat().resideInAPackage("org.readout.desk..").check(CLASSES);
        noClasses().that().resideInAPackage("org.readout.desk..")
                .should().dependOnClassesThat().resideInAnyPackage("org.readout.batch..", "org.readout.cli..").check(CLASSES);
    }

    @Test
    void theModelKnowsNoLibrary() {
        noClasses().that().resideInAPackage("org.readout.model").and().doNotHaveSimpleName("package-info")
                .should().dependOnClassesThat().resideOutsideOfPackages("org.readout.model", "java..", "org.jspecify..").check(CLASSES);
    }

    @Test
    void renderersCannotSeeDraftsOrRules() {
        noClasses().that().resideInAPackage("org.readout.render..").should().dependOnClassesThat()
                .resideInAnyPackage("org.readout.source..", "org.readout.extract..", "org.readout.check..").check(CLASSES);
    }

    /** As they are written: of another's constant nothing is left in what is compiled. */
    @Test
    void whatARoomImportsItDeclares() throws IOException {
        try (Stream<Path> sources = Files.walk(HOUSE).filter(file -> file.toString().endsWith(".java"))) {
            assertThat(sources.flatMap(WallsTest::undeclared)).isEmpty();
        }
    }

    /** What a source imports from a room that its own does not say it sees. */
    private static Stream<String> undeclared(Path source) {
        if (source.getNameCount() < HOUSE.getNameCount() + 2) {
            return Stream.empty();
        }
        String room = source.getName(HOUSE.getNameCount()).toString();
        List<String> declared = List.of(room("org.readout." + room).orElseThrow().allowedDependencies());
        return IMPORT.matcher(read(source)).results().filter(used -> !used.group(1).equals(room)).map(used -> used.group(1) + used.group(2).replaceFirst("\\.", " :: "))
                .filter(used -> !declared.contains(used)).map(used -> source + ": " + used);
    }

    @Test
    void roomsOfExtractSeeOnlyThoseBefore() throws IOException {
        seeOnlyThoseBefore("org.readout.extract", List.of("language", "ask", "entry", "heading", "table", "name", "sign", "record", "part", "reference"));
        noClasses().that().resideInAPackage("org.readout.extract.table").should().dependOnClassesThat().resideInAPackage("org.readout.extract.heading").check(CLASSES);
        noClasses().that().resideInAPackage("org.readout.extract.sign").should().dependOnClassesThat().resideInAPackage("org.readout.extract.name").check(CLASSES);
    }

    /** The judges of one format know nothing of those of another. */
    @Test
    void roomsOfVerifySeeOnlyThoseBefore() throws IOException {
        seeOnlyThoseBefore("org.readout.verify", List.of("ledger", "carried", "spots", "withheld", "judging", "hidden", "html", "pdf", "docx"), List.of("report"));
        noClasses().that().resideInAnyPackage("org.readout.verify.pdf", "org.readout.verify.docx").should().dependOnClassesThat().resideInAPackage("org.readout.verify.html").check(CLASSES);
        noClasses().that().resideInAPackage("org.readout.verify.docx").should().dependOnClassesThat().resideInAPackage("org.readout.verify.pdf").check(CLASSES);
        noClasses().that().resideInAPackage("org.readout.verify").should().dependOnClassesThat().resideInAPackage("org.readout.verify.report").check(CLASSES);
    }

    private static void seeOnlyThoseBefore(String house, List<String> order) throws IOException {
        seeOnlyThoseBefore(house, order, List.of());
    }

    /**
     * What they see of each other is looked for in their sources too, where another's constants and links in comments are.
     *
     * @param order  rooms that see nothing of the house's own face
     * @param behind it there are these, which together are all
     */
    private static void seeOnlyThoseBefore(String house, List<String> order, List<String> behind) throws IOException {
        Path rooms = Path.of("src/main/java", house.replace('.', '/'));
        try (Stream<Path> there = Files.list(rooms)) {
            assertThat(there.filter(Files::isDirectory).map(room -> room.getFileName().toString())).as("rooms of " + house)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(order.stream(), behind.stream()).toList());
        }
        for (int room = 0; room < order.size(); room++) {
            List<String> later = Stream.concat(order.stream().skip(room + 1), behind.stream()).toList();
            Pattern seen = Pattern.compile("(?m)^import (?:static )?" + Pattern.quote(house) + "\\.(?:\\p{Lu}|(?:" + String.join("|", later) + ")\\.\\p{Lu})");
            try (Stream<Path> sources = Files.list(rooms.resolve(order.get(room)))) {
                assertThat(sources.filter(source -> source.toString().endsWith(".java"))).noneMatch(source -> seen.matcher(read(source)).find());
            }
            noClasses().that().resideInAPackage(house + "." + order.get(room)).should().dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(Stream.of(house), later.stream().map((house + ".")::concat)).toArray(String[]::new)).check(CLASSES);
        }
    }

    /** Nobody reads to the end of a longer one; a literal that fills most of it is another matter. */
    @Test
    void linesEndWhereAScreenDoes() throws IOException {
        Pattern literal = Pattern.compile("\"(?:[^\"\\\\]|\\\\.){90,}\"");
        try (Stream<Path> sources = Files.walk(HOUSE).filter(file -> file.toString().endsWith(".java"))) {
            assertThat(sources.flatMap(file -> read(file).lines().filter(line -> line.length() > 180 && !literal.matcher(line).find()).map(line -> file + ": " + line))).isEmpty();
        }
    }

    @Test
    void whoProvesAReleaseSharesNothingWithWhoMakesIt() {
        noClasses().that().resideInAPackage("org.readout.release.proof").and().doNotHaveSimpleName("package-info")
                .should().dependOnClassesThat(resideInAPackage("org.readout..").and(not(resideInAnyPackage("org.readout.release.proof", "org.readout.finding", "org.readout.model")))).check(CLASSES);
        noClasses().that().resideInAPackage("org.readout.verify..").should().dependOnClassesThat()
                .resideInAnyPackage("org.readout.render.html..", "org.readout.render.docx..", "org.readout.render.pdf..", "org.readout.render.picture..").check(CLASSES);
    }

    /** What is decided is decided of values: nothing is read or written, and nobody is called. */
    @Test
    void effectsStayInTheRoomsThatAreMadeForThem() {
        noClasses().that().resideInAnyPackage("org.readout.model", "org.readout.finding", "org.readout.extract..", "org.readout.check", "org.readout.edition", "org.readout.render..", "org.readout.verify..",
                        "org.readout.translate..", "org.readout.compose", "org.readout.words", "org.readout.release.states", "org.readout.release.changes")
                .should().dependOnClassesThat().haveNameMatching("java\\.nio\\.file\\.Files|java\\.lang\\.Process(Builder)?|java\\.net\\.(Server)?Socket|java\\.io\\.File(In|Out)putStream").check(CLASSES);
    }

    /** From words to glyphs, without pages and tags; what is done to the text of a page, without either. */
    @Test
    void roomsOfPdfSeeOnlyThoseBefore() throws IOException {
        seeOnlyThoseBefore("org.readout.render.pdf", List.of("letters", "text", "tags", "layout"));
    }

    /** Java's own, whatever else is on the class path; each says for itself that it fetches nothing. */
    @Test
    void parsersOfXmlFetchNothing() {
        assertThat(makersOf(DocumentBuilderFactory.class)).isNotEmpty().allSatisfy(source -> assertThat(source)
                .contains("DocumentBuilderFactory.newDefault", "setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true)")
                .satisfiesAnyOf(one -> assertThat(one).contains("/disallow-doctype-decl\", true)"),
                        one -> assertThat(one).contains("/load-external-dtd\", false)", "/external-general-entities\", false)", "/external-parameter-entities\", false)")));
        assertThat(makersOf(XMLInputFactory.class)).isNotEmpty().allSatisfy(source -> assertThat(source)
                .contains("XMLInputFactory.newDefaultFactory()", "setProperty(XMLInputFactory.SUPPORT_DTD, false)", "setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false)"));
        assertThat(makersOf(SAXParserFactory.class)).isEmpty();
    }

    /** The sources of all that make one. */
    private static List<String> makersOf(Class<?> factory) {
        return CLASSES.stream().filter(one -> one.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(factory) && MAKING.matcher(call.getName()).matches()))
                .map(one -> read(Path.of("src/main/java", one.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"))).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a draft is, all readers know; what all readers are, the room alone. */
    @Test
    void readersDoNotSeeTheRoomTheyAreIn() {
        noClasses().that().resideInAnyPackage("org.readout.source.reading", "org.readout.source.html", "org.readout.source.markdown", "org.readout.source.docx", "org.readout.source.odt",
                "org.readout.source.text", "org.readout.source.annotate").should().dependOnClassesThat().resideInAnyPackage("org.readout.source").check(CLASSES);
    }

    @Test
    void roomsOfBatchSeeOnlyThoseBefore() throws IOException {
        seeOnlyThoseBefore("org.readout.batch", List.of("work", "template", "draft", "bitext", "plan", "make", "announce", "compare", "register", "release",
                "job", "publish", "check", "translate", "runs", "schedule", "watch"));
    }

    /** What a run does can be read, and tested, without it. */
    @Test
    void springBatchStaysInOneRoom() {
        noClasses().that().resideOutsideOfPackage("org.readout.batch.job").should().dependOnClassesThat().resideInAPackage("org.springframework.batch..").check(CLASSES);
    }

    private static Optional<ApplicationModule> room(String name) {
        try {
            return Optional.ofNullable(Class.forName(name + ".package-info").getAnnotation(ApplicationModule.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
