package org.readout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.readout.check.HouseStyle;
import org.readout.check.HouseTerms;
import org.readout.check.Languages;
import org.readout.check.RuleBook;
import org.readout.edition.AudienceReader;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.edition.FurnitureReader;
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
import org.readout.source.DraftReaders;

/** Drafts written in a test, taken through the rooms with the templates that ship. */
public final class Memos {

    private static final Path TEMPLATES = Path.of("templates");
    public static final List<MemoType> TYPES = List.of(type("policy-memo"), type("report"), type("technical-memo"));
    public static final Words WORDS = Words.of(List.of("ar", "de", "en", "es", "fr", "ja").stream().map(Memos::words).toList());
    private static final Extractor EXTRACTOR = new Extractor(TYPES, WORDS);

    private Memos() {
    }

    public static Checked<Document> read(String file, byte[] bytes) {
        return new DraftReaders().read(new Draft(file, bytes));
    }

    public static Checked<Memo> checked(String markdown) {
        return checked(markdown, HouseStyle.PLAIN);
    }

    public static Checked<Memo> checked(String markdown, HouseStyle style) {
        Checked<Memo> memo = read("draft.md", markdown.getBytes(StandardCharsets.UTF_8)).then(EXTRACTOR::extract);
        return new Checked<>(memo.value(), memo.value()
                .map(value -> RuleBook.of(style).check(value, type(value.type()), memo.findings())).orElse(memo.findings()));
    }

    /** What ships: terms, languages and audiences. */
    public static HouseStyle style() {
        return new HouseStyle(HouseTerms.read("terms.yaml", text(TEMPLATES.resolve("terms.yaml"))).value().orElseThrow(),
                Languages.read("languages.yaml", text(TEMPLATES.resolve("languages.yaml"))).value().orElseThrow(),
                List.of(audience("policymakers"), audience("practitioners"), audience("public")));
    }

    public static Memo memo(String markdown) {
        return checked(markdown).value().orElseThrow();
    }

    public static Memo memoOf(Document document) {
        return EXTRACTOR.extract(document).value().orElseThrow();
    }

    public static Checked<Memo> extracted(Document document) {
        return EXTRACTOR.extract(document);
    }

    private static LanguageWords words(String language) {
        return LanguageWords.read(language + ".yaml", text(TEMPLATES.resolve("words").resolve(language + ".yaml"))).value().orElseThrow();
    }

    /** A draft under {@code src/test/resources/drafts}. */
    public static Memo ofFile(String name) {
        return memo(text(Path.of("src/test/resources/drafts").resolve(name)));
    }

    public static MemoType type(String id) {
        return MemoTypeReader.read(id + ".yaml", text(TEMPLATES.resolve("types").resolve(id + ".yaml")), RuleBook.texts()).value().orElseThrow();
    }

    public static Edition edition(Memo memo, Audience audience) {
        return edition(memo, audience, List.of());
    }

    public static Edition edition(Memo memo, Audience audience, List<Finding> findings) {
        return Cutter.cut(memo, type(memo.type()), audience, furniture(), findings);
    }

    /** The English words. */
    public static Furniture furniture() {
        return FurnitureReader.read("en", text(TEMPLATES.resolve("messages/en.properties"))).value().orElseThrow();
    }

    /** An audience that ships. */
    public static Audience audience(String id) {
        return audience(id, text(TEMPLATES.resolve("audiences").resolve(id + ".yaml")));
    }

    public static Audience audience(String id, String yaml) {
        return AudienceReader.read(id + ".yaml", yaml, TYPES).value().orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
