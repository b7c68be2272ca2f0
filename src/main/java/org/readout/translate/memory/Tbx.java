package org.readout.translate.memory;

import java.util.List;

import org.readout.translate.text.Markup;

/** How the house calls things, for translators' tools: TBX-Basic of ISO 30042:2019, in DCA style, a concept for each term. */
public final class Tbx {

    /**
     * One thing and its words; any of them may be empty.
     *
     * @param preferred what the house says
     * @param insteadOf words that mean the same, and are not preferred
     * @param doNotUse  words that are not used at all
     * @param languages those it is about; empty for all
     * @param reason    why
     */
    public record Term(String preferred, List<String> insteadOf, List<String> doNotUse, List<String> languages, String reason) {
    }

    private Tbx() {
    }

    /** @param language of the memos, for terms that are of every language: a BCP 47 tag */
    public static byte[] write(String language, List<Term> terms) {
        Markup xml = new Markup().open("tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", language, "xmlns", "urn:iso:std:iso:30042:ed-2").newLine();
        xml.open("tbxHeader").open("fileDesc").open("sourceDesc").element("p", "templates/terms.yaml, by Readout").close().close().close().newLine();
        xml.open("text").open("body").newLine();
        int number = 0;
        for (Term term : terms) {
            xml.open("conceptEntry", "id", "c" + ++number);
            if (!term.reason().isEmpty()) {
                xml.element("note", term.reason());
            }
            (term.languages().isEmpty() ? List.of(language) : term.languages()).forEach(one -> section(xml, one, term));
            xml.close().newLine();
        }
        return xml.bytes();
    }

    private static void section(Markup xml, String language, Term term) {
        xml.open("langSec", "xml:lang", language);
        if (!term.preferred().isEmpty()) {
            word(xml, term.preferred(), "preferredTerm-admn-sts");
        }
        term.insteadOf().forEach(word -> word(xml, word, "supersededTerm-admn-sts"));
        term.doNotUse().forEach(word -> word(xml, word, "deprecatedTerm-admn-sts"));
        xml.close();
    }

    private static void word(Markup xml, String word, String status) {
        xml.open("termSec").element("term", word).element("termNote", status, "type", "administrativeStatus").close();
    }
}
