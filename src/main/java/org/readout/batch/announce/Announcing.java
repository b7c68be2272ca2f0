package org.readout.batch.announce;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.template.CommonestLanguage;
import org.readout.batch.template.Templates;
import org.readout.edition.Furniture;
import org.readout.model.Audience;
import org.readout.model.Metadata;
import org.readout.release.ReleaseEntry;
import org.readout.release.announcement.AnnouncedEdition;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.release.announcement.Announcement;
import org.readout.release.announcement.Lead;
import org.readout.release.announcement.Look;
import org.readout.release.announcement.Readers;
import org.readout.render.Theme;
import org.readout.render.html.FurtherLetters;
import org.readout.render.html.Page;

/** What a release is announced with, put together from what was prepared and produced. */
public final class Announcing {

    private final Templates templates;
    private final AnnouncedMemos told;
    private final AnnouncementLead lead;

    public Announcing(Templates templates, AnnouncedMemos told, AnnouncementLead lead) {
        this.templates = templates;
        this.told = told;
        this.lead = lead;
    }

    /**
     * @param orders   of what may be public
     * @param entries  the same, made
     * @param evidence paths of the release's other files
     */
    public Announcement announcement(List<RenditionOrder> orders, List<ReleaseEntry> entries, String date, Set<String> evidence) {
        List<PreparedDraft> drafts = orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty()).distinct().toList();
        List<AnnouncedMemo> memos = drafts.stream().map(told::of).toList();
        Lead words = lead.read(templates, theme());
        return page(words,
                words.language().isEmpty() ? CommonestLanguage.of(memos.stream().map(AnnouncedMemo::language).toList()) : words.language(), memos, entries, date, false, evidence);
    }

    /** The same of what is kept apart. */
    public Announcement working(List<RenditionOrder> orders, List<ReleaseEntry> entries, String date, Set<String> evidence) {
        List<AnnouncedMemo> memos = orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty()).distinct()
                .map(draft -> AnnouncedMemo.named(draft.memo(), templates.type(draft.type()).title(), draft.metadata().title(), draft.language())).toList();
        return page(Lead.NONE, CommonestLanguage.of(memos.stream().map(AnnouncedMemo::language).toList()), memos, entries, date, true, evidence);
    }

    private Announcement page(Lead words, String language, List<AnnouncedMemo> memos, List<ReleaseEntry> entries, String date, boolean working, Set<String> evidence) {
        Furniture furniture = templates.furniture(language);
        Theme theme = theme();
        Map<String, List<AnnouncedEdition>> editions = entries.stream()
                .map(entry -> new AnnouncedEdition(entry.memo(), entry.audience(), entry.path(), entry.format(), entry.language(),
                entry.pages(), entry.size())).collect(Collectors.groupingBy(AnnouncedEdition::memo));
        List<Readers> readers = templates.audiences().stream().filter(audience -> audience.working() == working).map(audience -> readers(audience, furniture)).toList();
        String text = Stream.concat(furniture.words().values().stream(), memos.stream().map(AnnouncedMemo::toString)).collect(Collectors.joining()) + words + readers;
        String letters = FurtherLetters.of(theme, text);
        Look look = new Look(letters + theme.text("screen.css"), letters + theme.text(Theme.VALUES), Page.logo(theme));
        return new Announcement(furniture, look, words, date, memos, editions, readers, evidence);
    }

    private Theme theme() {
        return templates.theme(AnnouncedMemos.audience(templates).or(() -> templates.audiences().stream().findFirst()).orElseThrow());
    }

    private static Readers readers(Audience audience, Furniture furniture) {
        String about = furniture.name("audience." + audience.id() + ".about", "");
        return new Readers(audience.id(), furniture.name("audience." + audience.id(), audience.title()), about.isEmpty() ? audience.description() : about,
                about.isEmpty() ? Metadata.FALLBACK_LANGUAGE : furniture.language());
    }
}
