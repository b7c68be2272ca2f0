package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.template.Templates;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.SourceSpan;

/** Which audiences do not get a memo in a language because too little of it is translated. */
public final class TranslationShares {

    private TranslationShares() {
    }

    public static List<Finding> of(Plan plan, Templates templates) {
        List<Finding> findings = new ArrayList<>();
        for (PreparedDraft draft : plan.drafts()) {
            draft.translated().ifPresent(translated -> {
                List<Audience> without = templates.audiences().stream().filter(audience -> audience.memos().contains(draft.type()))
                        .filter(audience -> audience.leastTranslated().isPresent() && translated.percentFor(audience) < audience.leastTranslated().getAsInt()).toList();
                if (!without.isEmpty()) {
                    findings.add(Finding.warning("translation-share", SourceSpan.of(draft.file()), "Too little of this translation is current: "
                            + without.stream().map(audience -> translated.percentFor(audience) + " % of what " + audience.id() + " is shown").collect(Collectors.joining(", "))
                            + ".", "Have the rest translated, or lower “least-translated” of the audience."));
                }
            });
        }
        return findings;
    }
}
