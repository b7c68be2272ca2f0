package org.readout.release.announcement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.edition.Furniture;
import org.readout.edition.FurnitureReader;
import org.readout.model.Format;

/** A small announcement of one memo. */
public final class Announced {

    private Announced() {
    }

    public static Announcement of(String date, String text) {
        AnnouncedMemo memo = new AnnouncedMemo("memo", "Memo", "A memo <&>", "", "en", date, List.of(new AnnouncedMemo.Names("author", "Authors", List.of("Ada Byron", "Müller & Sons"))),
                List.of("openness"), "<p>" + text + "</p>", text, "");
        return of(date, memo, Lead.NONE, "en");
    }

    public static Announcement of(String date, AnnouncedMemo memo, Lead lead, String language) {
        return of(date, memo, lead, language, ":root { --accent: #0b5563; }");
    }

    public static Announcement of(String date, AnnouncedMemo memo, Lead lead, String language, String css) {
        return new Announcement(words(language), new Look(css, ":root { --accent: #0b5563; }", Optional.empty()), lead, date, List.of(memo),
                Map.of(memo.id(), List.of(new AnnouncedEdition(memo.id(), "public", "public/memo.html", Format.HTML, "en", 0, 1200),
                        new AnnouncedEdition(memo.id(), "public", "public/memo.pdf", Format.PDF, "en", 3, 1_234_000))),
                List.of(new Readers("public", "Public", "Everybody.", "en")), Set.of("findings.html"));
    }

    public static Furniture words(String language) {
        try {
            return FurnitureReader.read(language, Files.readString(Path.of("templates/messages/" + language + ".properties"))).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
