package org.readout.translate.xliff;

import java.util.Optional;

import org.readout.translate.Bitext.State;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;

/**
 * memoQ's .mqxliff: a unit for each segment with {@code mq:status}; the id it had is among its contexts where memoQ was told to take
 * it as one.
 */
final class MemoQ implements Tool {

    static final String NAMESPACE = "MQXliff";

    @Override
    public Optional<State> state(Element unit, String segment) {
        String status = Tree.attribute(unit, "status");
        return status.isEmpty() ? Optional.empty() : Optional.of(switch (status) {
            case "Proofread" -> State.FINAL;
            case "Reviewer1Confirmed", "Reviewer2Confirmed" -> State.REVIEWED;
            case "ManuallyConfirmed", "ConfirmedTranslator", "TranslatorConfirmed" -> State.TRANSLATED;
            default -> State.INITIAL; // NotStarted, PartiallyEdited, Pretranslated, MachineTranslated, AssembledFromFragments, Rejected
        });
    }

    @Override
    public Optional<String> paragraph(Element unit) {
        return Dom.all(unit, "context").stream().filter(context -> Tree.attribute(context, "context-type").equals("x-mmq-context"))
                .map(Element::getTextContent).filter(id -> !id.isBlank()).findFirst();
    }
}
