package org.readout.batch.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.finding.FindingsPage;
import org.readout.model.Memo;
import org.readout.source.Annotation;
import org.readout.source.DraftFolder;
import org.readout.store.WholeFile;

/** Findings where an author works: in a copy of the draft itself, as comments, and on a page with the draft's text beside them. */
public final class Annotating {

    private static final String PAGE = "findings.html";

    private Annotating() {
    }

    /**
     * What was written.
     *
     * @param page   every finding beside its words
     * @param copies drafts with comments
     * @param none   names of drafts whose format has no comments, or that could not be read
     */
    public record Written(Path page, List<Path> copies, List<String> none) {
    }

    /** @throws Refusal when the folder is where the drafts are: the copies would be drafts then */
    public static Written write(Settings settings, List<Checking.CheckedDraft> drafts, Path folder) {
        if (isSame(folder, settings.input())) {
            throw Refusal.of(folder.toString(), "The drafts are in this folder; copies of them would be taken for drafts.", "Name another folder with --annotate.");
        }
        List<Path> copies = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (Checking.CheckedDraft draft : drafts) {
            annotation(settings, draft).ifPresentOrElse(made -> {
                copies.add(folder.resolve(made.file()));
                WholeFile.write(folder.resolve(made.file()), made.bytes());
            }, () -> none.add(draft.file()));
        }
        List<Finding> findings = drafts.stream().flatMap(draft -> draft.findings().stream()).toList();
        WholeFile.write(folder.resolve(PAGE), FindingsPage.of(findings, file -> memo(drafts, file)).bytes());
        return new Written(folder.resolve(PAGE), List.copyOf(copies), List.copyOf(none));
    }

    /**
     * A draft that was read in a process of its own, within its limits, can be read here too, whether or not a memo could be made of it; one that cannot be written harms no
     * other.
     */
    private static Optional<Annotation> annotation(Settings settings, Checking.CheckedDraft draft) {
        try {
            return draft.memo().isEmpty() && draft.ledger().isEmpty() ? Optional.empty()
                    : Annotation.of(DraftFolder.load(settings.input().resolve(draft.file())), draft.findings());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Memo> memo(List<Checking.CheckedDraft> drafts, String file) {
        return drafts.stream().filter(draft -> draft.file().equals(file)).findFirst().flatMap(Checking.CheckedDraft::memo);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
