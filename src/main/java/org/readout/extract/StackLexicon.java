package org.readout.extract;

import java.util.regex.Pattern;

/** What the parts of AI systems are called in the four languages memos come in. */
final class StackLexicon {

    private static final int LONGEST_NAME = 6;
    private static final Pattern NAMES = Pattern.compile("\\b(?:weights?|checkpoints?|parameters?|training (?:data|code|sets?|recipes?)|data ?sets?|corpus|corpora|embeddings?|tokeni[sz]ers?|vocabular(?:y|ies)|inference|prompts?|system prompts?|fine ?tun\\w*|adapters?|encoders?|decoders?|classifiers?|retriev\\w+|index(?:es)?"
            + "|vector store|knowledge base|guardrails?|(?:safety |moderation |content |output |input )?filters?|reward models?|(?:base|foundation|language|speech|acoustic|ranking) models?|evaluations?|benchmarks?|test (?:sets?|suite)|harness|logs?|logging|traces?|telemetry|apis?|interfaces?|sdk|librar(?:y|ies)|runtime|orchestrat\\w+|agents?|planners?|memory|tools?(?: registry)?|sandbox"
            + "|sensors?|cameras?|cluster|chips?|accelerators?|gpus?|compute|hardware|firmware|hosting|model cards?|data ?sheets?|documentation|licen[cs]es?|annotations?|labels?|pre ?processing|pipelines?|source code|code|algorithms?|architecture|hyperparameters?|scor(?:e|ing)|thresholds?|rules?(?: engine)?"
            + "|poids|jeux? de donnees|donnees(?: d\\w+)?|invites?|journaux?|capteurs?|modeles?|code|architecture|interface|filtres?|evaluations?|etiquettes|puces|calcul|pesos|conjuntos? de datos|datos|indicaciones|registros?|sensores?|modelos?|codigo|arquitectura|interfaz|filtros?|etiquetas|evaluacion(?:es)?|computo|gewichte?|datensatz\\w*|trainingsdaten|daten|protokolle?|sensoren?|modelle?|quellcode|schnittstellen?|filter|bewertung\\w*|rechen\\w+|architektur)\\b");

    private StackLexicon() {
    }

    /** Whether a short name speaks of such a part. */
    static boolean names(String name) {
        String folded = Fold.words(name);
        return !folded.isEmpty() && folded.split(" ").length <= LONGEST_NAME && NAMES.matcher(folded).find();
    }
}
