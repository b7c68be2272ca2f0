package org.readout.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.edition.Edition;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/** Records as cards with headings, or as items of a list. */
final class RecordWriter {

    private static final String SPECTRUM = "spectrum";
    /** Characters of a card that is kept on one page. */
    private static final int SHORT = 600;

    private final BlockWriter blocks;
    private final Edition edition;
    private final Markup markup;
    private final InlineWriter inlines;
    private final ExhibitWriter exhibits;
    private final Margin margin;
    private final Set<String> anchored;

    /** @param anchored records that can be led to already; whatever else shows them bears no id */
    RecordWriter(BlockWriter blocks, Edition edition, Markup markup, InlineWriter inlines, ExhibitWriter exhibits, Margin margin, Set<String> anchored) {
        this.blocks = blocks;
        this.edition = edition;
        this.markup = markup;
        this.inlines = inlines;
        this.exhibits = exhibits;
        this.margin = margin;
        this.anchored = anchored;
    }

    /** @param level of the headings of records that have their own */
    Markup write(Records records, int level) {
        return isCards(records) ? cards(records, level) : list(records);
    }

    private static boolean isCards(Records records) {
        return records.form() == Records.Form.HEADINGS || records.kind() == RecordKind.COMPONENT
                || records.kind() == RecordKind.APPROACH || records.kind() == RecordKind.RECOMMENDATION;
    }

    private Markup cards(Records records, int level) {
        for (Records.Entry entry : records.entries()) {
            String id = anchor(entry);
            margin.note(entry.span());
            markup.open("div", "class", "card " + records.kind().id() + (isShort(entry) ? " short" : ""), "id", id).line();
            String number = edition.headingNumber(entry.record());
            String label = number.isEmpty() ? edition.label(entry.record()) : "";
            if (!label.isEmpty()) {
                markup.open("p", "class", "label").text(label).close("p").line();
            }
            if (!entry.title().isEmpty()) {
                blocks.heading(level, "", number, entry.title(), entry.record());
            }
            addressee(entry);
            fields(entry.record(), entry.fields());
            scale(entry);
            markup.close("div").line();
        }
        return markup;
    }

    private static boolean isShort(Records.Entry entry) {
        return PlainText.of(entry.title()).length() + entry.fields().stream().mapToInt(field -> PlainText.ofBlocks(field.blocks()).length()).sum() <= SHORT;
    }

    /** What has no field to stand in, because the spectrum was told elsewhere, stands last. */
    private void scale(Records.Entry entry) {
        if (entry.fields().stream().noneMatch(field -> field.key().equals(SPECTRUM))) {
            exhibits.spectrum(entry.record());
        }
    }

    /** Whom it is for, unless the author says so in a field of its own. */
    private void addressee(Records.Entry entry) {
        boolean stated = entry.fields().stream().anyMatch(field -> field.key().equals("addressee"));
        edition.record(entry.record()).filter(Recommendation.class::isInstance).map(record -> ((Recommendation) record).addressee())
                .filter(addressee -> !addressee.isEmpty() && !stated)
                .ifPresent(addressee -> markup.open("p", "class", "addressee").open("span", "class", "field-label")
                        .text(edition.furniture().label("field.addressee")).close("span").text(" " + addressee).close("p").line());
    }

    private Markup list(Records records) {
        markup.open("ul", "class", "records " + records.kind().id());
        for (Records.Entry entry : records.entries()) {
            markup.open("li", "id", anchor(entry));
            margin.number(entry.span());
            String label = edition.label(entry.record());
            if (!label.isEmpty()) {
                markup.open("span", "class", "label").text(label).close("span").text(" ");
            }
            markup.open("span", "class", "title");
            inlines.write(entry.title());
            markup.close("span").text(" ");
            fields(entry.record(), runIn(entry.fields()));
            markup.close("li").line();
        }
        return markup.close("ul");
    }

    /** The first body paragraph follows the title on its line. */
    private List<Records.Field> runIn(List<Records.Field> fields) {
        if (fields.isEmpty() || !fields.get(0).key().isEmpty() || !(fields.get(0).blocks().get(0) instanceof Paragraph first)) {
            return fields;
        }
        inlines.write(first.inlines());
        List<Records.Field> rest = new ArrayList<>(fields.subList(1, fields.size()));
        Records.Field body = fields.get(0);
        if (body.blocks().size() > 1) {
            rest.add(0, new Records.Field(body.span(), "", List.of(), body.blocks().subList(1, body.blocks().size())));
        }
        return rest;
    }

    private void fields(String record, List<Records.Field> fields) {
        for (Records.Field field : fields) {
            if (field.key().isEmpty()) {
                blocks.blocks(field.blocks());
                continue;
            }
            markup.open("div", "class", "field " + field.key());
            if (!field.blocks().isEmpty() && field.blocks().get(0) instanceof Paragraph first) {
                markup.open("p");
                label(field);
                markup.text(" ");
                inlines.write(first.inlines());
                markup.close("p");
                blocks.blocks(field.blocks().subList(1, field.blocks().size()));
            } else {
                markup.open("p");
                label(field);
                markup.close("p");
                blocks.blocks(field.blocks());
            }
            if (field.key().equals(SPECTRUM)) {
                exhibits.spectrum(record);
            }
            markup.close("div").line();
        }
    }

    private void label(Records.Field field) {
        markup.open("span", "class", "field-label");
        inlines.write(field.label());
        markup.close("span");
    }

    private String anchor(Records.Entry entry) {
        return anchored.add(entry.record()) ? entry.record() : "";
    }
}
