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
import org.readout.render.Theme;
import org.readout.verify.ledger.Piece;

/**
 * What an edition says, and the words it declares: furniture may be made of these and of no others. Taken from it once for all its formats.
 *
 * @param body        in the order it is to be read
 * @param asides      what each format puts where it likes
 * @param words       all but those of furniture
 * @param furniture   those of the message files
 * @param rightToLeft whether its pages are read from the right
 */
public record Declared(List<ReadingOrder.Part> body, List<Piece> asides, Words words, Words furniture, boolean rightToLeft) {

    public Declared {
        body = List.copyOf(body);
        asides = List.copyOf(asides);
    }

    /** @param theme that the edition is set in */
    public static Declared by(Edition edition, Theme theme) {
        EditionText text = EditionText.of(edition);
        List<Piece> asides = text.asides(edition);
        Words words = new Words();
        ReadingOrder.of(text.body(), List.of()).pieces().forEach(piece -> words.add(piece.text()));
        asides.forEach(piece -> words.add(piece.text()));
        theme.logo().ifPresent(logo -> words.add(logo.alternative()));
        names(edition, words);
        text.records().forEach(id -> edition.record(id).ifPresent(record -> meaning(record, words)));
        edition.findings().forEach(finding -> words.add(finding.rule()).add(finding.hint()).add(finding.level().id())
                .add(finding.span().describe()).add(finding.span().words()));
        Words furniture = new Words();
        edition.furniture().words().values().forEach(furniture::add);
        return new Declared(text.body(), asides, words, furniture, edition.isRightToLeft());
    }

    public boolean has(String word) {
        return words.has(word) || furniture.has(word);
    }

    private static void names(Edition edition, Words words) {
        Metadata metadata = edition.metadata();
        metadata.keywords().forEach(words::add);
        metadata.date().ifPresent(date -> dates(date, edition, words));
        words.add("https://doi.org/" + metadata.doi()).add("doi:" + metadata.doi()).add(edition.translation()).add(edition.typeTitle()).add(edition.audience().title());
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
