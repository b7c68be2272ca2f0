package org.readout.source.reading;

import java.util.regex.Pattern;

/** What stands in large letters above many documents, and so is the title of none. */
final class UsualLine {

    private static final Pattern KIND_OF_DOCUMENT = Pattern.compile("(?iuU)(?:(?:draft|internal|confidential) )?(?:(?:decision|briefing|policy|technical|board|cabinet) )?(?:memo(?:randum)?|briefing(?: note| paper)?|(?:policy|issue|research) (?:brief|note|paper)|(?:white|green|working|discussion|position|consultation) paper|report|note|minutes|press release|fact ?sheet|letter|draft|internal|confidential|proposal|agenda"
            + "|mémo|mémorandum|note (?:de synthèse|d[’']information|stratégique|de service|technique)|rapport|compte[ -]rendu|livre blanc|communiqué de presse|projet|avis"
            + "|vermerk|(?:kurz|zwischen|abschluss)?bericht|(?:positions|eckpunkte|diskussions|arbeits)papier|stellungnahme|pressemitteilung|entwurf|protokoll|gutachten|(?:kabinett|beschluss)?vorlage"
            + "|memorando|memorándum|nota(?: informativa| técnica)?|informe|libro blanco|comunicado de prensa|borrador|acta)(?: (?:(?:no|nr)\\.? ?|n[°º] ?|#)?\\d+(?:[/-]\\d+)?)?");
    private static final Pattern PART_OF_A_MEMO = Pattern.compile("(?iuU)(?:\\d+[.)]? )?(?:(?:executive )?summary|abstract|introduction|background|context|overview|purpose|scope|(?:the )?problem|(?:main |key )?(?:findings|points|messages|recommendations?|risks|takeaways)|conclusions?|options|next steps|methods?|methodology|results|discussion|references|sources|annex|appendix|preface|foreword|acknowledge?ments|timeline|costs|budget|(?:table of )?contents"
            + "|résumé|synthèse|contexte|recommandations?|constats|sommaire|objet|objectifs?|avant-propos|risques|annexe"
            + "|zusammenfassung|kurzfassung|einleitung|hintergrund|ausgangslage|empfehlung(?:en)?|fazit|inhalt(?:sverzeichnis)?|vorwort|problem|ziele?|lösung|risiken|ergebnisse?|anlage"
            + "|resumen(?: ejecutivo)?|introducción|antecedentes|contexto|recomendaci(?:ón|ones)|conclusi(?:ón|ones)|índice|prólogo|objetivos?|riesgos|anexo)");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)(?:subject|re|betreff|betr\\.|objet|asunto)\\s*[:：].*");
    /** A subtitle is shorter, even one that asks. */
    private static final int WORDS_OF_A_SENTENCE = 20;
    private static final Pattern ENDED = Pattern.compile("(?s)(?:\\S+\\s+){5,}\\S+[.!]");

    private UsualLine() {
    }

    static boolean isKindOfDocument(String line) {
        return KIND_OF_DOCUMENT.matcher(line.strip()).matches();
    }

    static boolean isPartOfMemo(String line) {
        return PART_OF_A_MEMO.matcher(line.strip()).matches();
    }

    /** A memorandum says below its head what it is on. */
    static boolean isSubject(String line) {
        return SUBJECT.matcher(line.strip()).matches();
    }

    /** What is said at such length is text, and no line of a title page. */
    static boolean isSentence(String line) {
        return line.strip().split("\\s+").length > WORDS_OF_A_SENTENCE || ENDED.matcher(line.strip()).matches();
    }
}
