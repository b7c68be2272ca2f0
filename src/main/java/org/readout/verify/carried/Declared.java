package org.readout.verify.carried;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.readout.edition.Edition;
import org.readout.model.Component;
import org.readout.model.MemoRecord;
import org.readout.model.Metadata;
import org.readout.model.Recommendation;

/** The words an edition declares: furniture may be made of these and of no others. */
public final class Declared {

    private Declared() {
    }

    public static Words by(Edition edition) {
        Words words = new Words();
        EditionText.body(edition).forEach(piece -> words.add(piece.text()));
        EditionText.asides(edition).forEach(piece -> words.add(piece.text()));
        edition.furniture().words().values().forEach(words::add);
        Metadata metadata = edition.metadata();
        metadata.keywords().forEach(words::add);
        metadata.date().ifPresent(date -> dates(date, edition, words));
        words.add("https://doi.org/" + metadata.doi()).add("doi:" + metadata.doi()).add(edition.translation()).add(edition.typeTitle()).add(edition.audience().title());
        EditionText.records(edition).forEach(id -> edition.record(id).ifPresent(record -> meaning(record, words)));
        edition.findings().forEach(finding -> words.add(finding.rule()).add(finding.hint()).add(finding.level().id())
                .add(finding.span().describe()).add(finding.span().words()));
        return words;
    }

    /** What a record is understood to say, which need not be the words it is said in. */
    private static void meaning(MemoRecord record, Words words) {
        words.add(record.title());
        if (record instanceof Component component) {
            words.add(component.layer()).add(component.dimension()).add(component.description()).add(component.spectrum())
                    .add(component.systemGoals()).add(component.societalGoals()).add(component.risks());
        } else if (record instanceof Recommendation recommendation) {
            words.add(recommendation.addressee()).add(recommendation.rationale()).add(recommendation.priority()).add(recommendation.horizon());
        }
    }

    /** As any format may write it. */
    private static void dates(LocalDate date, Edition edition, Words words) {
        for (Locale locale : List.of(edition.furniture().locale(), Locale.forLanguageTag(edition.language()))) {
            for (FormatStyle style : FormatStyle.values()) {
                words.add(DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(date));
            }
        }
    }
}
