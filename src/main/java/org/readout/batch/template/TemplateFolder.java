package org.readout.batch.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.readout.batch.work.Inputs;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Stamps;
import org.readout.check.HouseStyle;
import org.readout.check.HouseTerms;
import org.readout.check.Languages;
import org.readout.check.RuleBook;
import org.readout.edition.AudienceReader;
import org.readout.edition.Furniture;
import org.readout.edition.FurnitureReader;
import org.readout.extract.MemoTypeReader;
import org.readout.extract.language.LanguageWords;
import org.readout.finding.Checked;
import org.readout.finding.DeclaredText;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.Spelling;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;
import org.readout.release.changes.ChangeRules;
import org.readout.release.states.Policy;
import org.readout.render.FallbackFont;
import org.readout.render.Theme;
import org.readout.render.docx.ReferenceDocument;
import org.readout.render.theme.ThemeReader;
import org.readout.source.DraftFolder;
import org.readout.source.Limits;
import org.readout.store.FileTree;
import org.readout.store.WholeFile;

/**
 * Reads {@code templates/}: all of it before any work begins, so that one look shows every mistake and none surfaces
 * half-way through a release.
 */
public final class TemplateFolder {

    private static final List<String> OPTIONAL = List.of("changes.yaml", "fonts.yaml", "languages.yaml", "limits.yaml", "release.yaml", "terms.yaml");

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Map<String, Digest> digests = new HashMap<>();
    private List<FallbackFont> fallbacks = List.of();

    private TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws Refusal when the folder is not there, incomplete or mistaken, with every mistake in it */
    public static Templates read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(folder.toString(), Files.exists(folder) ? "This is no folder of templates." : "There is no such folder of templates.",
                    "Name another with --templates; one comes with this Readout.");
        }
        return new TemplateFolder(folder).templates(true);
    }

    /** Without themes and their fonts, which are most of the folder, and without the words of editions: all that reading, extracting and checking ask for. */
    public static Templates forReading(Path folder) {
        return new TemplateFolder(folder).templates(false);
    }

    /** Of all there is to be read: the folder, and the fonts of this machine, which may be named in it. */
    public static Stamps stamps(Path folder, Instant now) {
        return Stamps.of(folder, now).and(Stamps.of(FallbackFonts.ofThisMachine().stream(), now));
    }

    /**
     * How the house decides about releases. No part of {@link Inputs}: what is in a release does not depend on it.
     *
     * @throws Refusal when it is mistaken, with every mistake in it
     */
    public static Policy policy(Path folder) {
        TemplateFolder templates = new TemplateFolder(folder);
        Policy policy = templates.optional("release.yaml", Policy::read, Policy.USUAL);
        if (!templates.findings.isEmpty()) {
            throw new Refusal(templates.findings);
        }
        return policy;
    }

    /** What drafts are read within; the usual where that is not said, or mistaken, which whoever reads all templates will report. */
    public static Limits limits(Path folder) {
        return new TemplateFolder(folder).optional("limits.yaml", Limits::read, Limits.STANDARD);
    }

    /** @param whole with what editions are made from */
    private Templates templates(boolean whole) {
        List<MemoType> types = declared("types", ".yaml", (file, yaml) -> MemoTypeReader.read(file, yaml, RuleBook.texts()));
        // audiences name types and their parts: beside one that is mistaken all that name it would seem to be
        List<Audience> audiences = findings.isEmpty() ? declared("audiences", ".yaml", (file, yaml) -> AudienceReader.read(file, yaml, types)) : List.of();
        warnings.addAll(shownNothing(types, audiences));
        List<LanguageWords> languages = declared("words", ".yaml", LanguageWords::read);
        Map<String, Furniture> furniture = whole ? furniture(types, audiences) : Map.of();
        fallbacks = whole ? optional("fonts.yaml", FallbackFonts.in(folder)::read, List.of()) : List.of();
        Map<String, Theme> themes = whole ? themes(audiences) : Map.of();
        themes.values().forEach(this::reference);
        Limits limits = optional("limits.yaml", Limits::read, Limits.STANDARD);
        HouseStyle style = new HouseStyle(optional("terms.yaml", HouseTerms::read, HouseTerms.NONE),
                optional("languages.yaml", Languages::read, Languages.NONE), audiences);
        ChangeRules changeRules = optional("changes.yaml", ChangeRules::read, ChangeRules.NONE);
        if (whole) {
            file("release.yaml", "release.yaml", Policy::read);
            misnamed("", OPTIONAL, listed(folder, 1));
        }
        if (!findings.isEmpty()) {
            throw new Refusal(findings);
        }
        return new Templates(types, new Vocabulary(languages), audiences, furniture, themes, limits, style, changeRules, inputs(types, languages, audiences, furniture, themes),
                warnings);
    }

    /** Audiences that get editions of a kind of memo and are shown none of its parts; a work of that kind may still have parts of other kinds. */
    private static List<Finding> shownNothing(List<MemoType> types, List<Audience> audiences) {
        List<Finding> found = new ArrayList<>();
        for (Audience audience : audiences) {
            for (MemoType type : types) {
                List<String> parts = type.parts().stream().map(MemoType.Part::id).toList();
                if (audience.memos().contains(type.id()) && !audience.parts().contains(Audience.PREAMBLE) && !audience.showsAnyOf(parts)) {
                    found.add(Finding.warning("audience-shown-nothing", SourceSpan.of("audiences/" + audience.id() + ".yaml"),
                            "“memos:” names “" + type.id() + "”, and “parts:” none of the parts of that type, so there are no editions of it for this audience.",
                            "Add some of them to “parts:” (" + String.join(", ", parts) + "), or take “" + type.id() + "” out of “memos:”."));
                }
            }
        }
        return found;
    }

    private Inputs inputs(List<MemoType> types, List<LanguageWords> languages, List<Audience> audiences, Map<String, Furniture> furniture, Map<String, Theme> themes) {
        SortedMap<String, Digest> all = new TreeMap<>(digests);
        all.put(Inputs.TYPES, Digest.of(types.stream().map(MemoType::id).toArray(String[]::new)));
        all.put(Inputs.VOCABULARY, Digest.of(languages.stream().map(words -> words.language() + " " + digests.get("words/" + words.language() + ".yaml")).toArray(String[]::new)));
        // what rules ask of audiences: what they are shown, and how hard a text
        all.put(Inputs.AUDIENCES, Digest.of(audiences.stream().map(audience -> audience.id() + audience.title() + audience.memos()
                + audience.parts() + audience.readability()).toArray(String[]::new)));
        furniture.forEach((language, words) -> all.put(Inputs.words(language), Digest.of(new TreeMap<>(words.words()).toString())));
        themes.forEach((name, theme) -> theme.contents().forEach((what, digest) -> all.put(Inputs.theme(name, what), digest)));
        return new Inputs(all);
    }

    private <T> List<T> declared(String kind, String extension, BiFunction<String, String, Checked<T>> reading) {
        List<T> values = new ArrayList<>();
        List<Path> all = files(folder.resolve(kind));
        List<String> names = all.stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(extension)).toList();
        misnamed(kind + "/", List.of("*" + extension), all);
        if (names.isEmpty()) {
            findings.add(missing(kind + "/*" + extension));
        }
        names.forEach(name -> remembered(kind + "/" + name, name, reading).ifPresent(values::add));
        return values;
    }

    private <T> T optional(String name, BiFunction<String, String, Checked<T>> reading, T otherwise) {
        return remembered(name, name, reading).orElse(otherwise);
    }

    private <T> Optional<T> remembered(String path, String name, BiFunction<String, String, Checked<T>> reading) {
        WholeFile.readIfThere(folder.resolve(path)).ifPresent(bytes -> digests.put(path, Digest.of(bytes)));
        return file(path, name, reading);
    }

    /** @param name what the reader knows the file by */
    private <T> Optional<T> file(String path, String name, BiFunction<String, String, Checked<T>> reading) {
        return WholeFile.readIfThere(folder.resolve(path)).flatMap(bytes -> {
            Checked<T> read = DeclaredText.of(path, bytes).then(text -> reading.apply(name, text));
            findings.addAll(read.findings().stream().map(finding -> at(path, finding)).toList());
            return read.value();
        });
    }

    /** Whatever was meant to be read and is not, for a letter of its name: nobody would miss it before readers do. */
    private void misnamed(String kind, List<String> names, List<Path> files) {
        for (Path file : files) {
            String name = file.getFileName().toString();
            String stem = name.replaceFirst("(?i)\\.(ya?ml|properties)(\\.txt)?$", "");
            List<String> read = names.stream().map(one -> one.replace("*", stem)).toList();
            if (!stem.equals(name) && !read.contains(name)) {
                read.stream().filter(one -> one.startsWith(stem + ".")).findFirst()
                        .or(() -> Spelling.nearest(name, read).filter(near -> Math.abs(near.length() - name.length()) < 2))
                        .ifPresent(near -> findings.add(Finding.error("template-mistake", SourceSpan.of(kind + name), "Nothing reads a file of this name.",
                                "Name it “" + near + "”, or take it out of the folder.")));
            }
        }
    }

    private Map<String, Furniture> furniture(List<MemoType> types, List<Audience> audiences) {
        Map<String, Furniture> byLanguage = new TreeMap<>();
        declared("messages", ".properties", (file, text) -> FurnitureReader.read(stem(file), text))
                .forEach(words -> byLanguage.put(words.language(), words));
        Furniture english = byLanguage.get(Templates.FALLBACK_LANGUAGE);
        if (english == null) {
            findings.add(missing("messages/en.properties"));
            return byLanguage;
        }
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add("type." + type.id()));
        audiences.forEach(audience -> names.addAll(List.of("audience." + audience.id(), "audience." + audience.id() + ".about")));
        byLanguage.keySet().forEach(language -> file("messages/" + language + ".properties", language,
                (name, text) -> FurnitureReader.keys(name, text, byLanguage.values(), names)));
        byLanguage.replaceAll((language, words) -> words.over(english));
        return byLanguage;
    }

    private Map<String, Theme> themes(List<Audience> audiences) {
        SortedSet<String> named = new TreeSet<>();
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        folders(folder.resolve("themes")).forEach(name -> folders.put(name, contents(folder.resolve("themes").resolve(name))));
        SortedMap<String, byte[]> house = contents(folder.resolve("house"));
        if (folders.isEmpty()) {
            findings.add(missing("themes/*"));
            return Map.of();
        }
        for (Audience audience : audiences) {
            if (!folders.containsKey(audience.theme())) {
                findings.add(Finding.error("template-mistake", SourceSpan.of("audiences/" + audience.id() + ".yaml"),
                        "There is no theme “" + audience.theme() + "”.",
                        Spelling.nearest(audience.theme(), folders.keySet()).map(name -> "Did you mean “" + name + "”? ").orElse("")
                                + "There are: " + String.join(", ", folders.keySet()) + "."));
            } else {
                named.add(audience.theme());
            }
        }
        Checked<SortedMap<String, Theme>> read = ThemeReader.read(named, folders, house, fallbacks);
        findings.addAll(read.findings());
        return read.value().orElseGet(TreeMap::new);
    }

    private SortedMap<String, byte[]> contents(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            tree(root).forEach(file -> WholeFile.readIfThere(file).ifPresent(bytes -> files.put(path(root, file), bytes)));
        }
        files.forEach((name, bytes) -> {
            if (name.matches("[^/]*\\.(yaml|css|html)")) {
                findings.addAll(DeclaredText.of(path(folder, root) + "/" + name, bytes).findings());
            }
        });
        return files;
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** A reference document that lacks styles can be used, and whoever looks after the theme is told. */
    private void reference(Theme theme) {
        theme.optional(Theme.REFERENCE_DOCUMENT).stream()
                .flatMap(bytes -> ReferenceDocument.check("themes/" + theme.name() + "/" + Theme.REFERENCE_DOCUMENT, bytes).stream())
                .forEach(finding -> (finding.level() == Level.ERROR ? findings : warnings).add(finding));
    }

    private static Finding at(String file, Finding finding) {
        SourceSpan span = finding.span();
        return new Finding(finding.rule(), finding.level(),
                new SourceSpan(file, span.headings(), span.paragraph(), span.line(), span.start(), span.end(), span.words()),
                finding.message(), finding.hint());
    }

    private Finding missing(String path) {
        return Finding.error("template-missing", SourceSpan.of(path), "The templates lack this file.",
                "Copy it from the folder “templates” that comes with this Readout into " + folder + ", or name another folder with --templates.");
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static List<Path> files(Path folder) {
        return Files.isDirectory(folder) ? listed(folder, 1).stream().filter(Files::isRegularFile).toList() : List.of();
    }

    private static List<String> folders(Path folder) {
        return Files.isDirectory(folder)
                ? listed(folder, 1).stream().filter(Files::isDirectory)
                        .map(path -> path.getFileName().toString()).toList()
                : List.of();
    }

    private static List<Path> tree(Path folder) {
        return listed(folder, Integer.MAX_VALUE).stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> listed(Path folder, int depth) {
        return FileTree.below(folder, depth, DraftFolder::isTemporary);
    }
}
