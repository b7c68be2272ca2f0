package org.readout.extract.record;

import java.util.Set;

/**
 * What sections of one form tell of each other.
 *
 * @param fieldHeads heads that stand in several of them: they say the same thing of each, and name none
 * @param rows       what tables in them name, folded
 */
record Siblings(Set<String> fieldHeads, Set<String> rows, Set<Form> forms) {

    /** What sections beside each other may have in common. */
    enum Form {
        /** One of them has several records with heads of their own. */
        GATHER,
        /** One of them has a table of such records: prose beside it tells of something else. */
        TABLED,
        /** They are what is asked: one that is named like a body (“Ombudsman”) is to be made then. */
        TOPICS,
        /** Most of them are nothing but paragraphs: a list in one of the others says something of what that one names. */
        PROSED,
        /** Two or more of them have a list of names, other names in each. */
        NAMED,
        /** Each of them ends with a list of asks that have names and say more. */
        LISTED,
        /** Two or more of them count steps, over nothing but names most of which order. */
        STEPS,
        /** Nothing but paragraphs stand in them, whose numbers count on from one to the next as in all of the memo. */
        NUMBERED,
        /** One of them is called after what the part holds and counts several in its prose: “Downside risks”, “Three risks stand out. First, …”. */
        COUNTED,
        /** One of them is nothing but a heading over several sections: one beside it that has several gathers them too, whatever it says of them first. */
        HEADED
    }

    boolean are(Form form) {
        return forms.contains(form);
    }
}
