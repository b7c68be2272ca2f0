package org.readout.batch.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.render.FallbackFont;

/** Reads {@code templates/fonts.yaml} and finds the files it names: in {@code templates/fonts}, then on this machine. */
final class FallbackFonts {

    private final Path folder;
    private Optional<Map<String, Path>> onThisMachine = Optional.empty();

    private FallbackFonts(Path folder) {
        this.folder = folder;
    }

    static FallbackFonts in(Path templates) {
        return new FallbackFonts(templates.resolve("fonts"));
    }

    Checked<List<FallbackFont>> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            List<FallbackFont> fonts = declared.mappings("fallbacks", this::font);
            declared.end();
            return fonts;
        });
    }

    private FallbackFont font(DeclaredYaml declared) {
        String family = declared.text("title");
        List<String> scripts = declared.texts("scripts");
        scripts.stream().filter(script -> !isScript(script)).forEach(script -> declared.report("scripts",
                "“" + script + "” is no script of Unicode.", "Write its English name, as in “Arabic” or “Devanagari”."));
        List<String> languages = declared.texts("languages");
        List<byte[]> files = new ArrayList<>();
        declared.texts("files").forEach(name -> find(name).ifPresent(files::add));
        FallbackFont font = new FallbackFont(family, scripts, languages, declared.text("package"), files);
        declared.end();
        return font;
    }

    private static boolean isScript(String name) {
        try {
            UnicodeScript.forName(name.replace(' ', '_'));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<byte[]> find(String name) {
        Path own = folder.resolve(name);
        Optional<Path> found = Files.isRegularFile(own) ? Optional.of(own) : Optional.ofNullable(onThisMachine().get(name));
        return found.map(path -> {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** By file name; where several have one, the first in the order of their paths. Looked up once, and only when a file is not in the templates. */
    private Map<String, Path> onThisMachine() {
        if (onThisMachine.isEmpty()) {
            Map<String, Path> byName = new HashMap<>();
            ofThisMachine().forEach(path -> byName.putIfAbsent(path.getFileName().toString(), path));
            onThisMachine = Optional.of(byName);
        }
        return onThisMachine.orElseThrow();
    }

    /** Files of all fonts there are outside of the templates, in the order of their paths. */
    static List<Path> ofThisMachine() {
        return new FontFileFinder().find().stream().map(URI::normalize).filter(uri -> "file".equals(uri.getScheme())).map(Path::of).sorted().toList();
    }
}
