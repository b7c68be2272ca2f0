package org.readout.batch.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.ReadDrafts;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Recent;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Spelling;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.model.Metadata;
import org.readout.release.LiveRelease;
import org.readout.store.WholeFile;

/** What changed in the drafts since a release, all of it: for those who may see everything. Nothing is published. */
public final class Comparing {

    private Comparing() {
    }

    /** Where the report goes unless somebody names a folder. */
    public static Path usualPlace(Settings settings) {
        return settings.output().changes();
    }

    /**
     * For people at a terminal, and as {@code changes.json}.
     *
     * @param wrong files of drafts that have errors; of several that are one memo nothing is told
     */
    public record Account(String text, String json, List<String> wrong) {

        public Account {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * Compares and writes the report and the redlines.
     *
     * @param since id of a release; the live one when it is empty
     * @param to    folder for {@code CHANGES.html}, {@code changes.json} and what they lead to
     * @throws Refusal when there is no such release, what was in it is not known, or a folder, template or word is wrong
     */
    public static Account compare(Settings settings, String since, Path to) {
        Means means = Means.of(settings);
        Templates templates = means.templates();
        Path release = release(settings, since);
        String id = release.getFileName().toString();
        PublishedMemos before = PublishedMemos.ofRelease(settings.output(), release).orElseThrow(() -> Refusal.of(id,
                "What was in the release " + id + " is not kept in the work folder.",
                "It was published by an older Readout, or from another folder. Name a later release with --since."));
        ReadDrafts.Memos memos = memos(means);
        PublishedMemos wanted = new PublishedMemos(before.after(), before.memos().stream().filter(memo -> settings.selection().wantsMemo(memo.memo()))
                .filter(memo -> memos.contested().stream().noneMatch(draft -> draft.memo().equals(memo.memo()))).toList(), before.parts());
        WhatChanged.Told told = new WhatChanged(means, id, wanted, (draft, audience, memo) -> Optional.empty(), new Recent<>(1)).tell(everyone(templates), memos.drafts());
        told.files("").forEach((name, bytes) -> write(to.resolve(name), bytes));
        return new Account(told.report().text(templates.furniture(Metadata.FALLBACK_LANGUAGE)), told.report().json(),
                Stream.concat(memos.drafts().stream().filter(PreparedDraft::isWrong), memos.contested().stream()).map(PreparedDraft::file).toList());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path release(Settings settings, String since) {
        if (since.isEmpty()) {
            return LiveRelease.in(settings.output()).map(LiveRelease::folder).map(Comparing::real)
                    .orElseThrow(() -> Refusal.of(settings.output().path().toString(), "Nothing was published here yet, so nothing has changed since.",
                    "Run “readout publish” first, or name the folder with --output."));
        }
        Path folder = settings.output().releases();
        SortedSet<String> known = releases(folder);
        if (!known.contains(since)) {
            throw known.isEmpty() ? Refusal.of("--since " + since, "Nothing was published in " + settings.output().path() + " yet.",
                    "Run “readout publish” first, or name the folder with --output.")
                    : Refusal.of("--since " + since, "There is no release “" + since + "”.",
                            Spelling.nearest(since, known).map(near -> "Did you mean “" + near + "”? ").orElse("") + "There are: " + String.join(", ", known) + ".");
        }
        return folder.resolve(since);
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> releases(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadDrafts.Memos memos(Means means) {
        try (ReadDrafts drafts = new ReadDrafts(means)) {
            return drafts.memos();
        }
    }

    /** Everything, in the looks of the first audience that is shown everything. */
    private static Audience everyone(Templates templates) {
        Audience like = templates.audiences().stream().filter(audience -> audience.parts().contains(Audience.EVERYTHING)).findFirst().orElse(templates.audiences().get(0));
        return new Audience(WhatChanged.EVERYONE, "those who may see everything", like.description(), templates.types().stream().map(type -> type.id()).toList(),
                List.of(Audience.EVERYTHING),
                List.of(Format.HTML, Format.DOCX), like.paper(), like.theme(), EnumSet.of(Audience.Feature.NUMBERED_HEADINGS), Audience.Readability.UNBOUNDED, like.pdf(),
                like.leastTranslated(), true);
    }
}
