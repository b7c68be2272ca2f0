package org.readout.batch.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.batch.publish.Publishing;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.release.announcement.Lead;
import org.readout.source.DraftFolder;
import org.readout.source.Limits;

/** What a release is announced with comes from the lead and from what the public is shown, and from nowhere else. */
class AnnouncingTest {

    private static final String LEAD = "---\ntitle: Readouts\nwho: Forty people\npublisher: The Institute\nnext: More in May\ncontact: press@example.org\n---\n\nThey *met*.[^1]\n\n"
            + "| A | B |\n|---|---|\n| 1 | 2 |\n\n## Why\n\nBecause. [Run](javascript:alert(1)) <script>alert(1)</script>\n\n[^1]: In March.\n";

    @TempDir
    Path folder;

    @Test
    void theLeadIsRead() throws IOException {
        Lead lead = lead(LEAD);
        assertThat(List.of(lead.title(), lead.who(), lead.publisher(), lead.next(), lead.contact())).containsExactly("Readouts", "Forty people", "The Institute", "More in May", "press@example.org");
        assertThat(lead.passages()).extracting(Lead.Passage::heading).containsExactly("", "Why");
        assertThat(lead.passages().get(0).markup()).contains("They <em>met</em>.", "<table").doesNotContain("note-mark", "href");
        assertThat(lead.passages().get(0).text()).isEqualTo("They met.");
        assertThat(lead.passages().get(1).markup()).contains("Because.").doesNotContain("<script", "javascript");
    }

    @Test
    void theLeadIsNoDraftAndADayWithoutOneIsFine() throws IOException {
        Files.writeString(folder.resolve("memo.md"), "A memo.");
        assertThat(AnnouncementLead.in(folder, Limits.STANDARD).digest()).isEqualTo(Digest.NONE);
        Files.writeString(folder.resolve(DraftFolder.LEAD), LEAD);
        assertThat(DraftFolder.list(folder)).extracting(file -> file.getFileName().toString()).containsExactly("memo.md");
        assertThat(AnnouncementLead.in(folder, Limits.STANDARD).digest()).isEqualTo(Digest.of(Files.readAllBytes(folder.resolve(DraftFolder.LEAD))));
    }

    @Test
    void whatTheAnnouncementHasNoPlaceForIsToldOfAndHoldsNothingUp() throws IOException {
        Files.writeString(folder.resolve(DraftFolder.LEAD), "---\ntitle: Readouts\nsummary: Lost\n---\n\nText.\n");
        assertThat(AnnouncementLead.in(folder, Limits.STANDARD).findings()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("summary"));
        Files.write(folder.resolve(DraftFolder.LEAD), new byte[0]);
        assertThat(AnnouncementLead.in(folder, Limits.STANDARD).findings()).isNotEmpty().extracting(Finding::level).doesNotContain(Level.ERROR);
    }

    @Test
    void whatIsWrongWithTheAnnouncementIsToldInItsOwnTerms() throws IOException {
        Files.writeString(folder.resolve(DraftFolder.LEAD), "---\ntitle: Readouts\nlanguage: xx\ncontakt: us\n\nText. ![Us](us.png)\n");
        Files.writeString(folder.resolve("Announcement.docx"), "");
        Files.writeString(folder.resolve("announcements-memo.md"), "");
        assertThat(AnnouncementLead.in(folder, Limits.STANDARD).findings()).extracting(Finding::message, Finding::hint).satisfiesExactlyInAnyOrder(
                told -> assertThat(told.toList().toString()).contains("announcement.md alone"),
                told -> assertThat(told.toList().toString()).contains("second “---” is missing"),
                told -> assertThat(told.toList().toString()).contains("“us.png” is not in the announcement", "Take it out"),
                told -> assertThat(told.toList().toString()).contains("no place for “contakt”", "Did you mean “contact”?"),
                told -> assertThat(told.toList().toString()).contains("“xx”"));
    }

    @Test
    void onlyWhatThePublicEditionShowsIsTold() {
        AnnouncedMemo told = AnnouncedText.of(Memos.edition(Memos.memo("---\ntitle: Doors\ntype: policy-memo\nlanguage: en\nkeywords: [doors, ministry]\n---\n\nBefore: a ministry.\n\n"
                + "## Summary\n\nDoors[^1] matter. See [the asks](#recommendations).\n\n## Recommendations\n\n1. **Ministries should open doors.**\n\n[^1]: In March.\n"), Memos.audience("public")), Themes.READOUT);
        assertThat(told.summary()).isEqualTo("<p>Doors matter. See the asks.</p>");
        assertThat(told.about()).isEqualTo("Doors matter. See the asks.");
        assertThat(told.keywords()).containsExactly("doors");
        assertThat(told.toString()).doesNotContainIgnoringCase("ministr");
    }

    @Test
    @Tag("slow")
    void anEditedLeadIsANewReleaseAndTheSameInputTheSame() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of("src/test/resources/drafts/small-policy-memo.md"), input.resolve("policy.md"));
        String bare = publish();
        Files.writeString(input.resolve(DraftFolder.LEAD), LEAD);
        String led = publish();
        Path current = folder.resolve("out/current");
        assertThat(Files.readString(current.resolve("index.html"))).contains("<h1>Readouts</h1>", "Forty people", "public/", "<strong>PDF</strong> English · 1 page");
        assertThat(Files.readString(current.resolve("manifest.json"))).doesNotContain("\"file\" : \"announcement.md\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("templates/schemas/announcement.schema.json")))
                .validate(Files.readString(current.resolve("announcement.json")), InputFormat.JSON)).isEmpty();
        assertThat(publish()).isEqualTo(led).isNotEqualTo(bare);
        Files.writeString(input.resolve(DraftFolder.LEAD), LEAD.replace("Forty", "Fifty"));
        assertThat(publish()).isNotEqualTo(led);
        Files.writeString(input.resolve(DraftFolder.LEAD), LEAD);
        assertThat(publish()).isEqualTo(led);
        assertThat(Files.readString(folder.resolve("out/releases/index.html"))).contains("Readouts", bare, "<strong>Current</strong>");
    }

    private String publish() {
        Settings settings = new Settings(folder.resolve("input"), Path.of("templates"), folder.resolve("out"),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(Set.of("public")), new TreeSet<>(Set.of(Format.HTML, Format.PDF))), 2, new Settings.Tool("test", Digest.of("test")));
        return Publishing.publish(settings.in(Settings.Manner.USUAL.withoutVerifying()), Progress.NONE).report().release();
    }

    private Lead lead(String text) throws IOException {
        Files.writeString(folder.resolve(DraftFolder.LEAD), text);
        return AnnouncementLead.in(folder, Limits.STANDARD).read(TemplateFolder.read(Path.of("templates")), Themes.READOUT);
    }
}
