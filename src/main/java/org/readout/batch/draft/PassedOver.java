package org.readout.batch.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.source.DraftFolder;
import org.readout.store.FileTree;

/**
 * What lies among the drafts and is none, though whoever put it there may think that it is read: folders, links that lead nowhere. Told to whoever runs a command, and no
 * part of a release, which the same drafts give again.
 */
public final class PassedOver {

    private static final int NAMED = 3;
    private static final int DEEP = 5;
    /** What pages that were saved with all that belongs to them keep in a folder of their own; a folder of nothing else holds no draft. */
    private static final Pattern OF_PAGES = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|emf|wmf|css|js|json|woff2?|ttf|otf|xml|thmx|mso)");
    private static final Pattern COMPANION = Pattern.compile("(?i)(.+?)[_.-](files|file|dateien|fichiers|archivos|ficheros|arquivos|bestanden|filer|pliki|soubory|html)");

    private PassedOver() {
    }

    /** Nothing where there is no such folder, which others tell, nor of folders that a run has for itself. */
    public static List<Finding> in(Settings settings) {
        return in(settings.input(), Set.of(settings.output().path().toAbsolutePath().normalize(), settings.templates().toAbsolutePath().normalize()));
    }

    static List<Finding> in(Path input, Set<Path> own) {
        if (!Files.isDirectory(input)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(input)) {
            return all.filter(path -> !Files.isRegularFile(path) && !DraftFolder.isTemporary(path.getFileName().toString()) && !own.contains(path.toAbsolutePath().normalize()))
                    .sorted()
                    .flatMap(path -> Files.isDirectory(path) ? Files.isSymbolicLink(path) ? Stream.of(linked(path)) : folder(path) : Stream.of(noFile(path))).toList();
        } catch (IOException e) {
            // who reads the drafts says so
            return List.of();
        }
    }

    private static Stream<Finding> folder(Path folder) {
        String name = folder.getFileName().toString();
        if (name.equals(DraftFolder.TRANSLATIONS) || isCompanion(folder)) {
            return Stream.empty();
        }
        List<Path> files = new ArrayList<>();
        FileTree.within(folder, DEEP, path -> DraftFolder.isTemporary(path.getFileName().toString()), files::add);
        List<String> held = files.stream().sorted().filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(file -> !OF_PAGES.matcher(file).matches())
                .toList();
        return held.isEmpty() ? Stream.empty() : Stream.of(Finding.warning("draft-passed-over", SourceSpan.of(name + "/"),
                "Folders among the drafts are not read, so nothing is made of what this one holds: " + String.join(", ", held.subList(0, Math.min(NAMED, held.size())))
                        + (held.size() > NAMED ? " and " + (held.size() - NAMED) + " more" : "") + ".",
                "Move what is to be published up into the folder of drafts, or name this folder with --input."));
    }

    private static Finding linked(Path folder) {
        return Finding.warning("draft-passed-over", SourceSpan.of(folder.getFileName() + "/"), "This is a link to a folder, and neither drafts nor pictures are read from there.",
                "Put what is to be published into the folder of drafts itself, or name the other one with --input.");
    }

    /** Of a page that was saved by Word or a browser. */
    private static boolean isCompanion(Path folder) {
        Matcher name = COMPANION.matcher(folder.getFileName().toString());
        return name.matches() && Stream.of(".html", ".htm", ".xhtml", ".md").anyMatch(ending -> Files.exists(folder.resolveSibling(name.group(1) + ending)));
    }

    private static Finding noFile(Path path) {
        return Finding.warning("draft-passed-over", SourceSpan.of(path.getFileName().toString()),
                Files.isSymbolicLink(path) ? "This is a link that leads nowhere, so there is no draft to read." : "This is no file that could be read as a draft.",
                "Put back what it stands for, or take it out.");
    }
}
