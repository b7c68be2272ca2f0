package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Settings;
import org.readout.model.Audience;
import org.readout.model.Format;

/**
 * Which renditions are to be made of which drafts.
 *
 * @param drafts  all drafts the selection is about, with what only a look at all of them together finds
 * @param carried what stands in for those of them that have errors
 */
public record Plan(List<PreparedDraft> drafts, List<RenditionOrder> orders, List<Carried> carried) {

    /**
     * @param draft as it is now, with errors
     * @param good  what it was when it was last released
     */
    public record Carried(PreparedDraft draft, PreparedDraft good) {

        /** It may have been composed since. */
        boolean isStandIn(PreparedDraft other) {
            return other.translated().isEmpty() && other.file().equals(good.file()) && other.memo().equals(good.memo());
        }
    }

    /**
     * @param prepared what editions are made of
     * @param carried  what among it stands in for drafts with errors, which are not among it
     * @throws org.readout.batch.work.Refusal when a memo is asked for that no draft is
     */
    static Plan of(List<PreparedDraft> prepared, List<Carried> carried, Templates templates, Settings.Selection selection) {
        SortedSet<String> known = new TreeSet<>();
        prepared.stream().filter(draft -> !draft.refused()).forEach(draft -> known.add(draft.memo()));
        selection.requireMemos(known);
        List<PreparedDraft> drafts = prepared.stream()
                .filter(draft -> draft.refused() || selection.wantsMemo(draft.memo())).toList();
        List<RenditionOrder> orders = new ArrayList<>();
        drafts.stream().filter(PreparedDraft::ready).forEach(draft -> orders.addAll(orders(draft, templates, selection)));
        List<Carried> used = carried.stream().filter(one -> orders.stream().anyMatch(order -> one.isStandIn(order.draft()))).toList();
        return new Plan(asTheyAre(drafts, carried), List.copyOf(orders), used);
    }

    /** In the place of what stands in, whatever it stands in for. */
    private static List<PreparedDraft> asTheyAre(List<PreparedDraft> drafts, List<Carried> carried) {
        return drafts.stream().flatMap(draft -> {
            List<PreparedDraft> now = carried.stream().filter(one -> one.isStandIn(draft)).map(Carried::draft).toList();
            return now.isEmpty() ? Stream.of(draft) : now.stream();
        }).toList();
    }

    /** An audience that would be shown nothing of the memo gets no edition of it; the rules have said so. */
    private static List<RenditionOrder> orders(PreparedDraft draft, Templates templates, Settings.Selection selection) {
        List<RenditionOrder> orders = new ArrayList<>();
        for (Audience audience : templates.audiences()) {
            if (audience.memos().contains(draft.type()) && audience.showsAnyOf(draft.parts()) && selection.wantsAudience(audience.id())) {
                for (Format format : audience.formats()) {
                    if (selection.wantsFormat(format) && isFor(audience, format, draft)) {
                        orders.add(new RenditionOrder(draft, audience.id(), format));
                    }
                }
            }
        }
        return orders;
    }

    private static boolean isFor(Audience audience, Format format, PreparedDraft draft) {
        return draft.translated().isEmpty() || format != Format.XLIFF && audience.leastTranslated().isPresent()
                && draft.translated().get().percentFor(audience) >= audience.leastTranslated().getAsInt();
    }
}
