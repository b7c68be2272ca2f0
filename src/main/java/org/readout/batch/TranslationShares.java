package org.readout.batch;

import java.util.ArrayList;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.SourceSpan;

/** Which audiences do not get a memo in a language because too little of it is translated. */
final class TranslationShares {

    private TranslationShares() {
    }

    static List<Finding> of(Plan plan, Templates templates) {
        List<Finding> findings = new ArrayList<>();
        for (PreparedDraft draft : plan.drafts()) {
            draft.translated().ifPresent(translated -> {
                List<String> without = templates.audiences().stream().filter(audience -> audience.memos().contains(draft.type()))
                        .filter(audience -> audience.leastTranslated().isPresent() && translated.percent() < audience.leastTranslated().getAsInt())
                        .map(Audience::id).toList();
                if (!without.isEmpty()) {
                    findings.add(Finding.warning("translation-share", SourceSpan.of(draft.file()), translated.percent() + " % of this translation is current: too little for "
                            + String.join(", ", without) + ".", "Have the rest translated, or lower “least-translated” of the audience."));
                }
            });
        }
        return findings;
    }
}
