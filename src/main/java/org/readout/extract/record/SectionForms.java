package org.readout.extract.record;

import java.util.List;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.EntryFields;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.CountedAlike;
import org.readout.extract.sign.Telltale;
import org.readout.extract.sign.Wording;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** Which headed sections of a part are records, and which gather records or introduce them. */
public final class SectionForms {

    private static final PatternFile PATTERNS = PatternFile.of(SectionForms.class);
    private static final Pattern INTRODUCES = Pattern.compile("(?U)^(introduction|overview|about|background|method|scope|notes?)\\b.*");
    /** A box that a page has made a section, below what stands before it. */
    private static final Pattern OF_ITS_STATE = PATTERNS.pattern("of-its-state");
    private static final Pattern ASIDE = PATTERNS.pattern("aside");

    private final RecordKind kind;
    private final Tongue tongue;
    private final Gathering gathering;
    private final SiblingForms siblings;

    public SectionForms(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
        this.gathering = new Gathering(kind, tongue);
        this.siblings = new SiblingForms(kind, tongue, this::namesOne, gathering);
    }

    /** How many sections at its end are boxes beside it, or tell what others said. */
    static int asidesAtTheEnd(Section section) {
        int size = section.sections().size();
        int at = size;
        while (at > 0 && (ASIDE.matcher(section.sections().get(at - 1).title()).matches() || isOthers(section.sections().get(at - 1).title()))) {
            at--;
        }
        return size - at;
    }

    /** “What the workshop heard”; “Existing practice” and “Implementation of the register” are told of the record itself. */
    private static boolean isOthers(String heading) {
        return OtherVoices.in(heading) && !OF_ITS_STATE.matcher(Fold.words(heading)).lookingAt();
    }

    /** What sections beside each other tell of each other. */
    Siblings siblings(List<Section> sections) {
        return siblings.of(sections);
    }

    /** Whether a section is one that stands beside no others. */
    public boolean isRecord(Section section) {
        return isRecord(section, siblings(List.of(section)));
    }

    boolean isRecord(Section section, Siblings siblings) {
        if (kind == RecordKind.KEY_POINT && OtherVoices.unagreed(section.title()) || Wording.leadsAway(section) || CountedAlike.areNamedBy(section) || section.sections()
                .stream().anyMatch(inner -> ItemLabel.isBelow(kind, inner.heading().inlines(), section.heading().inlines()))) {
            return false;
        }
        if (section.saysNothing()) {
            return ItemLabel.isOn(kind, section.heading().inlines()) || kind == RecordKind.OPEN_QUESTION && Unknown.asks(section.title());
        }
        if (section.sections().isEmpty() && section.blocks().stream().allMatch(EntryFields::isQuotation) || siblings.are(Siblings.Form.GATHER)
                && ItemLabel.isOnProvision(section.title())) {
            return false;
        }
        return ItemLabel.isOn(kind, section.heading().inlines()) && !isStepOfAsks(section, siblings)
                || (namesOne(section) || siblings.are(Siblings.Form.TOPICS) && Bodies.isBare(section.title())) && switch (kind) {
            case OPEN_QUESTION -> section.blocks().stream().noneMatch(ParagraphForms::asksInBox)
                    && (Unknown.asks(section.title()) || Unknown.isItem(section.title()) && !gathering.gathers(section, siblings));
            case RECOMMENDATION -> Addressee.asksSomeone(section.title()) || !(isAnsweredByTable(section) || gathering.gathers(section, siblings));
            default -> !gathering.gathers(section, siblings) && !siblings.are(Siblings.Form.COUNTED) && !(siblings.are(Siblings.Form.TABLED) && isProse(section, siblings));
        };
    }

    /** “Step 1: Collect evidence” over “**Test the models.** …” and “**Pay for research.** …”, beside other steps: what is asked stands in them. */
    private boolean isStepOfAsks(Section section, Siblings siblings) {
        return kind == RecordKind.RECOMMENDATION && siblings.are(Siblings.Form.STEPS) && SiblingForms.isStep(section);
    }

    /** “What will it cost?” over a table of figures asks for nothing. */
    private static boolean isAnsweredByTable(Section section) {
        return section.title().endsWith("?") && section.blocks().stream().anyMatch(Table.class::isInstance);
    }

    /** Whether neither its name nor anything set out in it tells of a part of a system, or of a way that the table beside it names too. */
    private boolean isProse(Section section, Siblings siblings) {
        boolean named = kind == RecordKind.APPROACH ? siblings.rows().contains(Fold.heading(section.title())) : tongue.words().stack().names(section.title());
        return section.sections().isEmpty() && !named && !Telltale.isComponent(section.blocks(), tongue);
    }

    /** Whether the heading asks for nothing and the sentence below it does. */
    boolean asksInProse(Section section) {
        return !ItemLabel.isOn(kind, section.heading().inlines()) && !Ask.is(section.title()) && !Imperative.opens(section.title(), tongue)
                && !section.blocks().isEmpty() && section.blocks().get(0) instanceof Paragraph first
                && Sentences.of(PlainText.of(first.inlines()), tongue).stream().findFirst().filter(sentence -> Ask.is(sentence.text())).isPresent();
    }

    /** Whether the heading may be a record's name at all. */
    boolean namesOne(Section section) {
        String title = section.title();
        return !INTRODUCES.matcher(Fold.heading(title)).matches() && !(kind == RecordKind.COMPONENT
                && (OtherVoices.in(title) || Group.isNote(title) || Line.CAPTION.matcher(title).lookingAt()))
                && !(kind == RecordKind.RECOMMENDATION && OtherVoices.turnedDown(title)) && !(kind == RecordKind.COMPONENT && Wording.tells(title))
                && !(kind == RecordKind.APPROACH && Wording.explains(title)) && !Group.gathers(kind, title)
                && (kind != RecordKind.RECOMMENDATION || Addressee.asksSomeone(title) || Addressee.ofGroup(title, tongue).isEmpty());
    }

    /** Whether the heading says itself what is asked, so that what stands below only says it at length; other headings tell what was found. */
    public static boolean orders(Section section, Tongue tongue) {
        String title = section.title();
        return Ask.is(title) || Imperative.opens(title, tongue) || Imperative.opens(title.substring(title.indexOf(':') + 1).strip(), tongue);
    }
}
