package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Ordinal;

/**
 * Whom “… should …” asks where no word of the subject is known to name people or bodies: “Dentists should publish the rules.” Nobody can list all who act; so whatever
 * does something is taken to be asked, unless it is known to be a thing.
 */
final class PlainSubject {

    private static final int LONGEST = 6;

    private static final Pattern ASK = Pattern.compile("(?iU)^(?<who>[^.,;:?!()]{2,60}?)\\s(?:shall|" + Should.VERBS + ")\\s(?<does>.+)$", Pattern.DOTALL);

    /** Before what is no subject, or none in particular: “In der Regel sollte …”, “A right to undo should …”, “No relief should …”. */
    private static final Pattern NO_SUBJECT = Pattern.compile("(?iU)(?:an?|une?|una?|eine?[mnrs]?|no|any|some|aucune?|nul(?:le)?|ning[uú]n[ao]?|kein\\p{L}*|in|on|at|by|for|from|to|with|without|as|of|under|between|instead|before|after|during|until|within"
            + "|en|dans|par|pour|avec|sans|sur|sous|à|aux?|de|entre|avant|après|pendant|con|sin|por|para|antes|durante|desde|im|bei[m]?|für|mit|ohne|statt|nach|vor|von|vom|zu[mr]?|auf|aus|unter|während|bis|ab|hier|dabei|dann|only|so|also|then)\\s.*|.*[§\\d].*");

    /** What lasts, holds, costs or is done to is no one; whoever does so is asked nothing. */
    private static final Pattern IDLE = Pattern.compile("(?iU)(?:(?:not|also|now|therefore|then|all|each|both|never|no longer|\\p{L}+ly|ne|pas|aussi|donc|toujours|también|siempre|no)\\s)*(?:"
            + "be|become|have|contain|include|cover|comprise|consist|apply|extend|remain|stay|last|cost|hang|stand|exist|come|go|end|expire|count|depend|mean|lead|say|state|show|indicate|reflect|follow|differ|distinguish|fall|rise|grow|happen|occur|take (?:effect|place)"
            + "|être|devenir|avoir|rester|durer|figurer|comporter|comprendre|contenir|inclure|couvrir|distinguer|mentionner|indiquer|porter|permettre|aller|venir|se|s['’]\\p{L}+"
            + "|ser|estar|ir|tener|haber|seguir|quedar|durar|figurar|contener|incluir|abarcar|distinguir|mencionar|indicar|permitir|poder|\\p{L}+[aei]rse)\\b.*"
            + "|.*\\s(?:werden|sein|bleiben|haben|genügen|gelten|dauern|enthalten|umfassen|vorsehen|entfallen|erfolgen|ermöglichen|beginnen|enden|stehen|können)[.!]?", Pattern.DOTALL);

    /** By how they end, or because memos speak of them. */
    private static final Pattern THING = Pattern.compile("(?iU)(?:\\p{L}*(?:tion|sion|ment|ness|ance|ence|ity|ism|ship|ing|ure|ión|miento|dad|encia|anza|ung|heit|keit|schaft|tät|nis|verfahren|preise?|plan|pläne)e?(?:s|en)?"
            + "|registers?|rules?|laws?|acts?|bills?|polic(?:y|ies)|plans?|prices?|tax(?:es)?|fees?|tariffs?|rates?|reports?|lists?|records?|data|codes?|models?|systems?|tools?|software|standards?|tests?|pages?|(?:web)?sites?|forms?|letters?|notices?|signs?|labels?|charts?|tables?|figures?|maps?|texts?|words?"
            + "|decisions?|deadlines?|dates?|budgets?|money|costs?|numbers?|results?|answers?|questions?|rights?|articles?|clauses?|chapters?|criteri(?:a|on)|methods?|process(?:es)?|program(?:me)?s?|projects?|schemes?|pilots?|cameras?|machines?|weights?|files?|documents?|documentation|power|duty|duties|access|work|use|reliefs?|transcripts?|logs?|interfaces?"
            + "|lois?|règles?|textes?|registres?|prix|tarifs?|données|modèles?|systèmes?|outils?|normes?|caméras?|projets?|rapports?|délais?|droits?|leyes|ley|reglas?|normas?|registros?|precios?|datos|modelos?|sistemas?|proyectos?|anteproyectos?|pliegos?|informes?|plazos?|derechos?|artículos?"
            + "|gesetze?s?|regeln?|register|daten|modelle?|systeme?|vorschl[aä]ge?|berichte?|fristen?|rechte?|sätze?|entw[uü]rfe?|verträge?)");

    private PlainSubject() {
    }

    /** Who that is, as written. */
    static Optional<String> of(String sentence) {
        Matcher ask = ASK.matcher(Ordinal.without(sentence.strip()));
        return ask.matches() && isSomeone(ask.group("who").strip()) && !IDLE.matcher(ask.group("does").strip()).matches() ? Optional.of(ask.group("who").strip()) : Optional.empty();
    }

    private static boolean isSomeone(String subject) {
        return Fold.stretches(subject) <= LONGEST && !Addressee.isNobody(subject) && !NO_SUBJECT.matcher(subject).matches() && !isThing(subject);
    }

    /** By the word that the others belong to: “the camera” in “the camera of each train”. */
    private static boolean isThing(String subject) {
        String head = Addressee.head(subject);
        return Addressee.isWritten(head) || THING.matcher(head.substring(head.lastIndexOf(' ') + 1).replaceFirst("^[lLdD]['’]", "")).matches();
    }
}
