package org.readout.batch.release;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.batch.compare.PublishedMemos;
import org.readout.batch.compare.WhatChanged;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.make.MadeAhead;
import org.readout.batch.make.Production;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.template.CommonestLanguage;
import org.readout.batch.work.Recent;
import org.readout.edition.Furniture;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.release.LiveRelease;
import org.readout.store.Content;

/** What changed since the release before, told to each audience of what it is shown. */
final class ChangesSince {

    private final Means means;
    private final Production production;
    private final Recent<WhatChanged.Plain, byte[]> plain;

    ChangesSince(Means means, Production production, Recent<WhatChanged.Plain, byte[]> plain) {
        this.means = means;
        this.production = production;
        this.plain = plain;
    }

    /** Against the release that is live or, where the same was published before, the one it was told against then: so it is the same release again. */
    SortedMap<String, Content> tell(List<RenditionOrder> orders, Digest work, MadeAhead made) {
        String after = after(work);
        SortedMap<String, byte[]> told = new TreeMap<>();
        PublishedMemos.ofRelease(means.settings().output(), means.settings().output().release(after)).ifPresent(before -> {
            WhatChanged changed = new WhatChanged(means, after, before,
                    (draft, audience, memo) -> word(new RenditionOrder(draft, audience.id(), Format.DOCX), memo, made), plain);
            // of a release for which one memo was edited this takes longer than all else, and no audience's waits for another's
            means.templates().audiences().parallelStream().map(audience -> {
                List<PreparedDraft> drafts = orders.stream().filter(order -> order.audience().equals(audience.id())).map(RenditionOrder::draft).distinct().toList();
                SortedMap<String, byte[]> files = new TreeMap<>();
                Furniture words = means.templates().furniture(CommonestLanguage.of(drafts.stream().map(PreparedDraft::language).toList()));
                changed.tellAll(audience, drafts, ReleaseReports.around(audience.working(), words).below()).forEach(one -> files.putAll(one.files(audience.id() + "/")));
                return files;
            }).toList().forEach(told::putAll);
        });
        return Content.of(told);
    }

    /** Id of the release that was live before. */
    String after(Digest work) {
        return PublishedMemos.byWork(means.settings().output(), work.hex()).map(PublishedMemos::after)
                .orElseGet(() -> LiveRelease.in(means.settings().output()).map(LiveRelease::id).orElse(PublishedMemos.NONE));
    }

    private Optional<byte[]> word(RenditionOrder order, Digest memo, MadeAhead made) {
        if (memo.equals(order.draft().content())) {
            made.await(order);
        }
        return production.kept(order, memo);
    }
}
