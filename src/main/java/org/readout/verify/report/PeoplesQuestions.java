package org.readout.verify.report;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Format;

/** What a person must still judge of a rendition, because no machine can. */
final class PeoplesQuestions {

    static final List<String> OF_EVERY_FORMAT = List.of(
            "Does each alternative text tell what its picture is there to tell?",
            "Do the headings name what stands under them, and do the contents make sense by themselves?",
            "Does each link say where it leads, read out of its sentence?",
            "Are passages in another language marked as such, and do they sound right when a screen reader speaks them?",
            "Is nothing told by colour, place or shape alone?",
            "Is this what this audience is meant to read, and nothing it is not meant to read, in other words too?");

    private PeoplesQuestions() {
    }

    static List<String> of(Format format) {
        List<String> questions = new ArrayList<>(OF_EVERY_FORMAT);
        questions.addAll(beside(format));
        return questions;
    }

    /** What is asked of files of this format beside what is asked of all. */
    static List<String> beside(Format format) {
        return switch (format) {
            case HTML -> List.of(
                    "Can everything be reached and left with a keyboard, and is it always plain where one is?",
                    "Does the page read well at 400 % and in the reader’s own colours?");
            case PDF -> List.of(
                    "Is the order in which a screen reader tells the page the order of its thoughts?",
                    "Do the tags say what things are: a list a list, a quotation a quotation, a heading a heading of its level?",
                    "Do tables make sense when they are read cell by cell with their headers?",
                    "Are artifacts only what a listener can do without?",
                    "Does every page look as it should in print: no line alone, no heading at a foot, nothing cut off?");
            case DOCX -> List.of(
                    "Does the file open in Word without a question, and look as it should once its fields are updated?",
                    "Does Word’s accessibility assistant find nothing more?",
                    "Does a passage pasted from it into another document keep its sense?");
            case XLIFF -> List.of();
        };
    }
}
