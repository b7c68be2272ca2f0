package org.readout.extract.part;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.Things;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.words.Numbers;

/** Sections that a sentence above them counts as what something is made of: “A bundle is made of five pieces.” over the five and whatever else is told of bundles. */
final class CountedParts {

    private static final String COUNT = "(?<count>" + Numbers.words(Things.FEWEST, 8) + "|[2-8])";
    private static final Pattern MADE_OF = Pattern.compile("(?iU)\\b(?:consists? of|(?:is|are) (?:made (?:up )?of|composed of|built from|built of)|comprises?|se compose(?:nt)? de|(?:est|sont) (?:composée?s?|faite?s?|constituée?s?) de|comprend|comprennent|se compone(?:n)? de|consta(?:n)? de|(?:está|están) (?:hech|compuest|formad)[oa]s? (?:de|por)|besteht aus|bestehen aus|setzt sich aus|umfasst) "
            + COUNT + " (?:\\p{L}+ )?(?:parts|pieces|components|building blocks|modules|layers|pièces|parties|composants|éléments|briques|couches|piezas|partes|componentes|elementos|módulos|capas|teilen?|bestandteilen?|bausteinen?|komponenten|modulen?|schichten)\\b");
    /** What tells how a text, or what it reports on, goes about it: “This memo consists of three parts.” */
    private static final Pattern TELLING = Pattern.compile("(?iU)(?:[^,]{1,40}, )?(?:this|the|our|cette?|ce|le|la|l['’]|notre|este|esta|el|nuestr[oa]|dies\\p{L}*|der|die|das|unser\\p{L}*)\\s?(?:\\p{L}+ ){0,2}?"
            + "(?:memo(?:randum)?|paper|report|brief|note|document|chapter|section|study|survey|review|inquiry|(?:work|research) programme|mémo(?:randum)?|rapport|chapitre|étude|enquête|revue|programme de (?:travail|recherche)"
            + "|memorando|informe|nota|documento|capítulo|sección|estudio|encuesta|revisión|programa de (?:trabajo|investigación)|papier|\\p{L}*bericht|dokument|kapitel|abschnitt|gutachten|studie|umfrage|befragung|erhebung|untersuchung|(?:arbeits|forschungs)programm)(?:,| (?:itself|of|on|by|in|for|about|below|here|that|de|du|des|sur|qui|del|sobre|por|que|von|vom|zu|zur|zum|der|über)\\b|$).*");

    private CountedParts() {
    }

    /** How many of its sections are such, from the first on; none where there are not as many, or one of them says nothing or has others in it. */
    static int in(Section section, Tongue tongue) {
        List<Section> inner = section.sections();
        int count = inner.size() < Things.FEWEST || section.blocks().isEmpty() || !(section.blocks().get(0) instanceof Paragraph first) ? 0
                : Sentences.of(PlainText.of(first.inlines()), tongue).stream().mapToInt(sentence -> count(sentence.text())).filter(some -> some > 0).findFirst().orElse(0);
        return count <= inner.size() && inner.stream().limit(count).allMatch(part -> part.sections().isEmpty() && !part.blocks().isEmpty() && !part.title().endsWith("?")) ? count : 0;
    }

    private static int count(String sentence) {
        Matcher made = MADE_OF.matcher(sentence);
        return made.find() && !TELLING.matcher(sentence.substring(0, made.start()).strip()).matches() ? Numbers.of(made.group("count")).orElse(0) : 0;
    }
}
