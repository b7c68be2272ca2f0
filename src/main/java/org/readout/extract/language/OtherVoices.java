package org.readout.extract.language;

import java.util.regex.Pattern;

/** Headings over what others said, asked or recommended, over questions that have answers, and over advice on something else. */
public final class OtherVoices {

    private static final String DOCUMENT = "(?:reports?|study|studies|papers?|proposals?|review|opinion|guidance|white paper|consultation|inquiry|rapport|etude|avis|informe|estudio|dictamen|bericht|berichts|gutachten|gutachtens|studie)";
    private static final Pattern TURNED_DOWN = Pattern.compile("(?U)\\b(?:do not recommend|not recommended|rejected|considered and|ruled out|ce que .* ne (?:reti|recommand|propos|demand|repren)\\w* pas|ne recommandons pas|lo que (?:\\w+ ){0,2}no (?:recomend|recomiend|propon|pedimos|pide|acept|recog|asum)\\w*|no recomendamos|was (?:\\w+ ){1,3}nicht (?:empfehl|empfiehlt|vorschl|forder|ubern)\\w*|nicht empfehlen|what (?:\\w+ ){1,3}(?:do|does|did|will|are|is) not (?:propos|recommend|ask|adopt|tak|accept|endors)\\w*|verworfene?|out of (?:\\w+ ){0,2}scope|(?:outside|beyond) (?:the |our )?(?:\\w+ )?scope|not in scope|hors (?:du |de )?(?:champ|perimetre)|fuera del? (?:alcance|ambito)|nicht (?:gegenstand|umfasst)|ausserhalb des (?:rahmens|umfangs))\\b");
    /** Each is looked for in a folded heading. */
    private static final Sieve SIGNS = Sieve.of(
            // a summary of somebody else's document
            Pattern.compile("\\b(?:summary|synopsis|overview|review|recap|resume|synthese|resumen|zusammenfassung) (?:of|du|de la|del|de|des|der|von)\\b(?! (?:this|our|the present|ce|cette|notre|este|esta|nuestro|dieses|dieser|unserer))"
                    + ".*\\b" + DOCUMENT + "\\b"),
            Pattern.compile("\\b(?:frequently asked|common questions|questions? and answers?|questions? (?:et )?reponses?|preguntas? y respuestas?|q a|faqs?|questions frequentes|foire aux questions|preguntas frecuentes|haufige fragen|haufig gestellte|fragen und antworten"
                    + "|questions (?:for|to|from) (?:the )?(?:witness|participant|respondent|interview|parent|reader|customer|user)\\w*|interview questions|survey questions|questions (?:that )?(?:we|they|you) (?:asked|put)|questions (?:that )?(?:\\w+ ){0,2}(?:people|readers|members|clients|customers|visitors|users|parents|others) (?:\\w+ )?(?:ask|put|raise)|questions que lon nous pose|preguntas que nos hacen|fragen die man uns stellt|questions asked|questions we(?: are|re)?(?: \\w+)? asked|what we are(?: \\w+)? asked|questions (?:que|quon) (?:\\w+ ){1,3}pos\\w+|preguntas que (?:\\w+ ){1,3}(?:hacen|hacer|plantean|formulan)|fragen die (?:\\w+ ){1,4}(?:gestellt|stellen|horen)|terms and definitions|definitions and (?:terms|abbreviations)|glossary|termes et definitions|glossaire|terminos y definiciones|glosario|begriffe und (?:definitionen|abkurzungen)|begriffsbestimmungen|glossar|questions (?:we were|they were) asked|fragen die wir stellten|preguntas que hicimos|questions posees aux|questionnaire|questions (?:from|de|du) (?:the |la )?(?:floor|audience|public|assembly|room|hearing|salle|assemblee)|fragen aus (?:der|dem|den) \\w+|preguntas (?:del publico|de la sala|de la asamblea)|(?:replies|responses|answers) (?:to|from)|reponses (?:a|au|aux)|respuestas (?:a|al)|antworten (?:auf|der)|reminder$|for reference$|for information$|pour information$|zur information$|rappel$|pour memoire$|recordatorio$|zur erinnerung$|fragebogen|cuestionario)\\b"),
            Pattern.compile("\\b(?:previous|earlier|past|prior|existing|precedente?s?|anteriore?s?|anterieure?s?|previas|fruhere[nr]?|bisherigen?|status of|follow up (?:to|of)|progress on|implementation of"
                    + "|suivi des|seguimiento de|umsetzung der|government response|related work|what others|what (?:we|the \\w+) heard|what we were told|what was said|ce qui? (?:ont|a ete) dit\\w*|ce quont dit|ce qui sest dit|lo que se dijo|was gesagt wurde|international (?:examples|approaches|comparisons?|experiences?)|(?:approches|comparaisons?|exemples) internationa(?:les?|ux)|(?:enfoques|comparaciones|comparacion|ejemplos) internacional(?:es)?|internationale (?:ansatze|vergleiche|beispiele|erfahrungen)|elsewhere|lessons from|was andere|was wir gehort|ce que (?:dautres|les autres|disent)|ce que nous avons entendu|dautres pays|lo que (?:otros|otras|dicen|nos dijeron|hemos oido|escuchamos)|otros paises|anderswo|andere lander|ailleurs|(?<!for )(?<!to )other (?:countries|states|cities|jurisdictions|governments|organi[sz]ations|bodies|reports|papers)|dautres villes|otras ciudades|otras organizaciones|andere stadte|andere organisationen)\\b"),
            TURNED_DOWN,
            // “recommendations of the 2019 task force”; without a year only a report's can be known to be another's
            Pattern.compile("\\b(?:of|from|by|in|to|on) (?:the|an?) (?:\\w+ )?(?:19|20)\\d\\d\\b|\\b(?:de|del|des|der|du|von|vom) (?:la |el )?(?:\\w+ )?(?:de )?(?:19|20)\\d\\d\\b|\\bof (?:the|an) (?:" + DOCUMENT + "|commission|panel|committee|task force)\\b"),
            Pattern.compile("\\b(?:note|notes|word|remarks?) (?:on|about) (?:the |our )?(?:method\\w*|approach|data|sources)\\b|\\b(?:note|nota|remarque|anmerkung\\w*|hinweise?) (?:de |sur la |zur |zu den |sobre (?:el |la )?)?(?:method\\w+|metod\\w+)|^(?:\\d+ )?(?:(?:rappel de |sobre |zum |about )?(?:la |el |the )?(?:procedure|procedimiento|verfahren|tramitacion)|how (?:to read|we worked|this)|(?:(?:research|survey|study) )?(?:methods?|methodology)|(?:forschungs|untersuchungs)?methodik|methodisches|vorgehen|methode|metodologia|metodo|methodologie|study design|data and methods|approach and methods?|methods? and approach\\w*)\\b"),
            // objections with answers to them, a form filled in to show how
            Pattern.compile("\\b(?:(?:common|frequent|usual|typical|likely|possible|familiar) (?:objections|misconceptions|myths|counter ?arguments)|(?:objections|counter ?arguments|misconceptions) (?:answered|we (?:often )?(?:hear|meet)|we have heard|and (?:answers|replies|responses))|(?:haufige|ubliche|mogliche|gangige|bekannte)n? (?:einwande|gegenargumente|irrtumer|missverstandnisse)|einwande und (?:antworten|erwiderungen)|(?:antworten|erwiderungen) auf (?:\\w+ )?einwande"
                    + "|(?:objections|idees recues|contre arguments) (?:frequentes?|courantes?|habituelles?|entendues|et reponses)|idees recues|objeciones (?:frecuentes|habituales|comunes|posibles|y respuestas)|(?:topicos|mitos) (?:frecuentes|habituales))\\b|^(?:les |las |die )?(?:objections|objeciones|einwande)$"),
            Pattern.compile("\\b(?:example|illustration|specimen|exemple|ejemplo|beispiel)s? (?:of|for|de|du|dune?|dun|para|fur|eines?|einer)\\b.*\\b(?:completed|filled|worked|rempli\\w*|complet\\w*|cumplimentad\\w*|rellenad?\\w*|ausgefullt\\w*)\\b|\\bworked examples?\\b|\\b(?:exemple|ejemplo) (?:rempli|cumplimentado|relleno|resuelto)\\b|\\bausgefullte\\w* (?:muster|beispiel|profil|bogen)\\b"),
            // what each group of an assembly says to what it adopts
            Pattern.compile("\\b(?:(?:statements?|declarations?|explanations?) (?:of|by|from) (?:the )?(?:\\w+ )?(?:groups?|members|vote)|(?:declarations?|interventions?|positions?) des (?:groupes|membres)|explications? de vote|(?:declaraciones|intervenciones|posiciones) de los (?:grupos|miembros)|explicacion(?:es)? de voto|votos? particular(?:es)?|(?:erklarungen|stellungnahmen) der (?:gruppen|fraktionen|mitglieder)|(?:minderheits|sonder)vot(?:um|en)|(?:dissenting|minority|separate) (?:opinions?|statements?|votes?)|(?:opinions?|avis) (?:dissidente?s?|minoritaires?)|opiniones? (?:disidentes?|minoritarias?))\\b"),
            // “components of a good consultation”
            Pattern.compile("\\b(?:of|for) (?:an? )?(?:good(?! faith)|successful|effective|productive|healthy)\\b|\\bdune? (?:bonne?(?! foi)|reussie?)\\b|\\bde una? (?:buen|buena(?! fe))\\b|\\beine[rs] guten?\\b"),
            Pattern.compile("\\bscope of (?:our|the) work$|\\b(?:limitations?|limits?|limites?|limitaciones|grenzen|scope) (?:of|de|der|del|du|to)? ?(?:this|our|the|la presente|present|presente|cette|ce|esta?|nuestr[ao]|notre|l|diese[rs]|unsere[rs]) (?:report|memo|memorandum|note|brief|briefing|letter|document|rapport|informe|nota|documento|memoria|berichts?|papiers?|gutachtens?|vermerks?|notiz|dokuments?|study|analysis|audit|examination|engagement|paper|survey|method\\w*|approach|research|review|etude|analyse|estudio|analisis|studie|untersuchung|methode)\\b"));

    private OtherVoices() {
    }

    public static boolean in(String heading) {
        return SIGNS.finds(Fold.words(heading));
    }

    /** “What we do not propose”, also among asks. */
    public static boolean turnedDown(String heading) {
        return TURNED_DOWN.matcher(Fold.words(heading)).find();
    }
}
