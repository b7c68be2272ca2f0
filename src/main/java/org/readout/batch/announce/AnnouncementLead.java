package org.readout.batch.announce;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.readout.batch.template.Templates;
import org.readout.check.Languages;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.Audience;
import org.readout.model.Block;
import org.readout.model.Digest;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Heading;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.Metadata;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.release.announcement.Lead;
import org.readout.render.Theme;
import org.readout.render.html.HtmlRenderer;
import org.readout.source.DraftFolder;
import org.readout.source.DraftReaders;
import org.readout.source.Illustrated;
import org.readout.source.Limits;

/**
 * The file that leads into the announcement, as it was when the run began: Markdown, with {@code title}, {@code who}, {@code date}, {@code publisher},
 * {@code next}, {@code contact} and {@code language} before the text.
 */
public final class AnnouncementLead {

    private static final Set<String> KNOWN = Set.of("who", "publisher", "next", "contact");
    private static final List<String> PLACES = List.of("title", "who", "date", "publisher", "next", "contact", "language");
    private static final Pattern MISNAMED = Pattern.compile("(?i)announcement\\.\\p{Alnum}+");
    private static final MemoType TYPE = new MemoType("announcement", "Announcement", List.of(), List.of());
    private static final Audience EVERYONE = new Audience("announcement", "Announcement", "", List.of(TYPE.id()), List.of(Audience.EVERYTHING), List.of(), Audience.Paper.A4, "",
            Set.of(), Audience.Readability.UNBOUNDED, Audience.PdfProfile.UA_2, OptionalInt.empty(), false);

    private final Digest digest;
    private final Supplier<Optional<Checked<Document>>> reading;
    private final List<Finding> misnamed;
    private Optional<Optional<Checked<Document>>> document = Optional.empty();

    private AnnouncementLead(Digest digest, Supplier<Optional<Checked<Document>>> reading, List<Finding> misnamed) {
        this.digest = digest;
        this.reading = reading;
        this.misnamed = misnamed;
    }

    /** Read when it is first asked for: a run that has nothing to do asks for its digest alone. */
    private synchronized Optional<Checked<Document>> document() {
        if (document.isEmpty()) {
            document = Optional.of(reading.get());
        }
        return document.get();
    }

    public static AnnouncementLead in(Path input, Limits limits) {
        Optional<Draft> draft;
        try {
            draft = DraftFolder.lead(input);
        } catch (UncheckedIOException e) {
            return new AnnouncementLead(Digest.NONE, () -> Optional.of(Checked.refused(Finding.warning("announcement-field", SourceSpan.of(DraftFolder.LEAD),
                    "The announcement goes out without its lead, which cannot be opened.", "Give the file read permission, or close the program that has it open."))), List.of());
        }
        return new AnnouncementLead(draft.map(Draft::digest).orElse(Digest.NONE), () -> draft.map(one -> new DraftReaders(limits).read(one)), misnamed(input));
    }

    /** {@link Digest#NONE} where there is none. */
    public Digest digest() {
        return digest;
    }

    /** What is not as it should be. A lead that cannot be read is left out, and the release goes out without it. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(misnamed);
        document().ifPresent(read -> {
            read.findings().stream().filter(finding -> !finding.rule().equals("front-matter-key")).map(AnnouncementLead::ofLead).forEach(findings::add);
            read.value().map(Document::metadata).ifPresent(said -> {
                said.properties().keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(key ->
                        findings.add(Finding.warning("announcement-field", SourceSpan.of(DraftFolder.LEAD), "The announcement has no place for “" + key + "”.",
                                Spelling.nearest(key, PLACES).map(near -> "Did you mean “" + near + "”? ").orElse("")
                                        + "It can have " + String.join(", ", PLACES) + "; say anything else in the text.")));
                if (!said.language().isEmpty() && !Languages.isTag(said.language())) {
                    findings.add(Finding.warning("language-unknown", SourceSpan.of(DraftFolder.LEAD),
                            "The announcement says its language is “" + said.language() + "”, which no browser or screen reader knows.",
                            "Write its code: en, fr, es, de, or with a region, en-GB."));
                }
            });
        });
        return findings;
    }

    /** No error, for it holds nothing up; and what helps in a memo is no help here. */
    private static Finding ofLead(Finding finding) {
        return finding.rule().equals("picture-missing")
                ? Finding.warning(finding.rule(), finding.span(), finding.message().replace("neither in the draft nor beside it", "not in the announcement"),
                        "Take it out: the announcement is words alone; show the picture in a memo.")
                : finding.withoutError();
    }

    /** Drafts that their authors may take for the announcement. */
    private static List<Finding> misnamed(Path input) {
        return !Files.isDirectory(input) ? List.of() : DraftFolder.list(input).stream().map(file -> file.getFileName().toString())
                .filter(MISNAMED.asMatchPredicate().and(name -> !Illustrated.isPicture(name)))
                .map(file -> Finding.warning("announcement-field", SourceSpan.of(file), "This is taken for a memo: what announces a release is read from " + DraftFolder.LEAD
                        + " alone.",
                        "Save its text as " + DraftFolder.LEAD + " (Markdown) and take this file out of the folder, or give it another name if it is a memo.")).toList();
    }

    Lead read(Templates templates, Theme theme) {
        return document().flatMap(Checked::value).map(read -> lead(read, templates, theme)).orElse(Lead.NONE);
    }

    private static Lead lead(Document read, Templates templates, Theme theme) {
        Metadata metadata = read.metadata();
        Edition edition = Cutter.cut(memo(read), TYPE, EVERYONE, templates.furniture(metadata.language()), List.of());
        List<Lead.Passage> passages = new ArrayList<>();
        if (!edition.preamble().isEmpty()) {
            passages.add(passage("", edition.preamble(), edition, theme));
        }
        for (EditionSection section : edition.sections()) {
            passages.add(passage(PlainText.of(section.title()), section.blocks(), edition, theme));
        }
        Map<String, String> said = metadata.properties();
        return new Lead(metadata.title(), metadata.language(), said.getOrDefault("who", ""), metadata.date().map(Object::toString).orElse(""),
                said.getOrDefault("publisher", ""), said.getOrDefault("next", ""), said.getOrDefault("contact", ""), passages);
    }

    private static Lead.Passage passage(String heading, List<Block> blocks, Edition edition, Theme theme) {
        return new Lead.Passage(heading, HtmlRenderer.passage(edition, theme, blocks).strip(),
                blocks.stream().filter(Paragraph.class::isInstance).map(PlainText::of).filter(text -> !text.isBlank()).findFirst().orElse("").strip());
    }

    /** All headings on one level: an announcement is short. */
    private static Memo memo(Document read) {
        List<Block> preamble = read.blocks().stream().takeWhile(AnnouncementLead::isText).toList();
        List<Section> sections = new ArrayList<>();
        for (int at = preamble.size(); at < read.blocks().size(); at++) {
            if (read.blocks().get(at) instanceof Heading heading) {
                sections.add(new Section("", heading, read.blocks().stream().skip(at + 1L).takeWhile(AnnouncementLead::isText).toList(), List.of()));
            }
        }
        return new Memo("announcement", TYPE.id(), read.file(), read.digest(), read.metadata(), preamble, sections, List.of(), read.notes(), read.media());
    }

    private static boolean isText(Block block) {
        return !(block instanceof Heading);
    }
}
