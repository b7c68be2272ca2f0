package org.readout.extract.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that leave something open: questions, and statements that something is not known. */
public final class Unknown {

    private static final String MARKS = "?？؟";
    private static final String CLOSES = "”\"’»)]";
    private static final Sieve STATED = Sieve.of(
            in("(?:remains?|is|are|was|were|still) (?:therefore |thus |still |as yet |also |yet |currently |largely |far from )*(?:unclear|unknown|uncertain|unresolved|undecided|unsettled|unanswered|untested|unexplored|disputed|an open (?:question|issue|matter)|open questions?"
                    + "|not (?:yet |entirely |fully )?(?:known|clear|settled|understood|established|certain|decided)|poorly understood|little understood|to be (?:seen|determined|decided|settled|established))"),
            in("remains? (?:to be \\w+|open)"), in("nor (?:is it|are we|do we|does (?:anyone|anybody)) (?:yet )?(?:clear|known|settled|certain|sure|know)"), in("could not be (?:determined|established|settled|measured|ascertained|counted)"), in("n['’](?:a|ont) (?:pas |pu )*(?:pu )?être (?:déterminée?s?|établie?s?|mesurée?s?|tranchée?s?|chiffrée?s?)"), in("no (?:ha|han|se ha|se han) podido (?:determinar|establecer|medir|saber|aclarar|comprobar|contar)\\w*"), in("(?:konnte|konnten) (?:\\p{L}+ ){0,4}nicht (?:ermittelt|geklärt|festgestellt|gemessen|beziffert) werden"), in("(?:find|found) (?:almost |next to )?nothing (?:on|about|that)"), in("(?:rien trouvé|n['’]avons trouvé aucun\\w*) (?:sur|qui)"), in("no (?:hemos encontrado|encontramos|hallamos) nada (?:sobre|que)"), in("(?:nichts|keine \\w+) (?:dazu|darüber|zu|über) (?:\\p{L}+ ){0,6}(?:gefunden|finden)"), in("(?:has|have|had) (?:not (?:yet )?been|yet to be|never been) (?:\\w+ )?(?:studied|measured|tested|established|settled|answered|determined|examined|resolved|explored|decided|agreed|assessed|investigated)"),
            in("(?:further|more|additional|future) (?:\\w+ )?(?:research|work|study|studies|evidence|data|analysis|investigation|thinking|discussion)(?: \\w+){0,5} (?:needed|required|necessary|warranted|desirable)"),
            in("(?:needs?|requires?|merits?|deserves?|warrants?|calls? for) (?:further|more|additional) (?:research|work|study|evidence|data|analysis|investigation|thinking|discussion|attention|consideration)"),
            in("(?:future|further) (?:research|work|studies) (?:should|could|might|must|needs? to) (?:examine|explore|test|measure|address|ask|establish|investigate|look|consider|study|compare)"),
            in("(?:we|nobody|no one|none of us|the \\w+) (?:\\w+ )?(?:do|does|did|could|can)(?:not| not|n['’]t) (?:yet |fully |say with certainty )?(?:know|say|tell|establish|determine|settle|find out|resolve|agree (?:on|about|whether|how|which))"), in("(?:we|nobody|no one|the \\w+) (?:could|can)(?: not|not) answer"),
            in("(?:nobody|no one) (?:yet )?(?:knows|has (?:yet )?(?:measured|studied|tested|counted|shown))"), in("(?:little|not much|too little|nothing) is (?:yet )?known"), in("(?:is|are) (?:as yet )?untested whether"),
            in("there is (?:as yet |still )?no (?:\\w+ )?(?:way|method|means|test|measure) (?:to|of|for)"), in("there is (?:as yet |still )?(?:no|little|limited) (?:agreement|consensus|evidence|research|data) (?:on|about|of|as to|that|whether|how)"),
            in("no (?:\\w+ )?(?:data|figures|evidence|information|statistics) (?:is|are|was|were) (?:as yet |yet |currently )?(?:available|to be had|collected|held)"), in("aucune? (?:donnée|information|statistique|étude|chiffre)s? (?:\\p{L}+ )?n['’]est (?:\\p{L}+ )?disponible"), in("(?:we|there) (?:(?:also|still|currently) )?(?:lack|is no data|are no data|is a lack of|is still no)"), in("(?:remain|remains|is|are) (?:immature|poorly documented|largely unexplored|underexplored|under-researched|contested)"), in("the question (?:of|whether) (?:\\w+ ){1,8}(?:remains|is left)"), in("(?:reste|se pose|demeure) la question"), in("(?:queda|sigue) (?:\\w+ )?la (?:cuestión|pregunta)"), in("(?:bleibt|stellt sich) die frage"), in("(?:(?:was|were|are|am|is) (?:not able|unable)|(?:has|have) been unable) to (?:\\w+ )?(?:establish|determine|say|tell|answer|settle|find|agree|decide|measure|resolve|quantify|confirm)"), in("(?:could|did) not (?:\\w+ )?(?:establish|determine|settle|agree (?:on|whether|how)|resolve|quantify)"), in("(?:opinions?|views|experts?|members?|participants?) (?:\\w+ )?(?:differ|differed|diverge|diverged|disagree|disagreed|were divided|are divided) (?:on|about|over|as to|whether)"), in("(?:nobody|no one) (?:\\w+ ){0,4}(?:could|can) (?:say|tell)"), in("(?:too early|impossible|difficult|hard) to (?:say|tell|know)"),
            in("^(?:to )?(?:find(?:ing)? out|learn(?:ing)?|understand(?:ing)?|establish(?:ing)?|determin(?:e|ing)|clarify(?:ing)?|investigat(?:e|ing)) (?:whether|how|what|who|why|when|if|which|where)"), in("^(?:savoir|comprendre|déterminer|établir|clarifier|vérifier|mesurer) (?:si|qui|comment|ce qu\\w*|pourquoi|quand|combien|dans quelle mesure|à quel point|quel\\w*)"), in("^(?:saber|entender|comprender|averiguar|determinar|aclarar|comprobar) (?:si|quién|quiénes|cómo|qué|por qué|cuándo|cuánto|cuántos|hasta qué)"), in("^(?:herausfinden|klären|verstehen|ermitteln|prüfen|wissen), (?:ob|wie|wer|was|warum|wann|welche\\w*)"),
            in("(?:was|were|is|are|been) left (?:open|unresolved|undecided|unanswered|aside)"), in("time will tell"), in("l['’]avenir (?:le |nous )?(?:le )?dira"), in("(?:habrá que ver|el tiempo dirá|está por verse)"), in("(?:muss|wird) sich (?:noch |erst )?zeigen"), in("wird die zeit zeigen"),
            in("(?:another|a further|one more|one|a last|a final|the (?:last|next|remaining|harder|hardest)) (?:open )?question is (?:who|what|how|whether|when|where|which|why|if)"), in("there is (?:also |still |then )?the (?:question|matter|issue|puzzle) of (?:who|what|how|whether|when|where|which|why|if|\\w+)"), in("is (?:another|a different|an open|a separate) (?:matter|question)"), in("(?:anyone|anybody)['’]?s guess"),
            in("(?:evidence|research|data|literature|knowledge|figures|information)(?: [\\p{L}-]+){0,6} (?:is|are|remains?) (?:still |very |too |rather )?(?:scarce|sparse|scant|patchy|mixed|slim|contradictory|inconclusive|missing|lacking)"), in("(?:evidence|research|data|literature|knowledge|figures|information|studies)(?: [\\p{L}-]+){0,8} (?:do|does) not (?:yet )?exist"), in("(?:found|find|know of|are aware of|have) no (?:study|studies|evidence|data|figures|research|good answer|answer|answers|way (?:of|to))"), in("no (?:study|studies|survey|research|trial|one study) (?:has|have|that we know|we know|looks|exists?)"),
            in("(?:not|n['’]t) (?:yet )?have (?:a|any|the) (?:good |reliable |agreed )?(?:way|method|means|data|figures|answer|answers|evidence|definition)"), in("leaves? (?:\\w+ ){1,5}(?:open|unanswered|unresolved|unsettled|undecided)"), in("(?:left|leave|set|put|leaves) aside"), in("too (?:soon|early) to (?:say|tell|know|judge)"), in("would (?:like|want|need|love) to (?:know|learn|understand|see (?:studied|measured|tested))"), in("(?:still |remain |are )unsure"), in("(?:was|were|is|are|remains?|stays?) (?:(?:split|divided) (?:on|about|over|as to)|undecided|unsure|uncertain)"), in("needs? (?:further|more) (?:thought|thinking|debate|testing|inquiry|evidence|work)"), in("(?:question|matter|point|issue)s? (?:that )?(?:deserves?|merits?|needs?|calls? for|awaits?)"), in("(?:law|act|draft|directive|regulation|treaty|contract|literature)s? (?:is|are|remains?) silent"),
            in("(?:nobody|no one|none of us) (?:yet )?has (?:yet |ever |so far |really )?(?:looked|worked out|established|examined|checked|recorded|traced|surveyed|compared|evaluated|found out|written down|tried|asked whether)"), in("nor (?:do|does|did|can|could) (?:we|anyone|anybody|they|it) (?:\\w+ )?(?:know|say|tell)"), in("it would (?:be|help) (?:\\w+ ){0,3}to (?:know|learn|see|understand|establish|find out)"), in("we (?:still |also )?(?:wonder|are left wondering|have yet to (?:learn|find out|establish|see)) (?:who|what|how|whether|if|why|when|which|where)"),
            in("n['’](?:avons|a|ont|ai) pas (?:pu|su) \\p{L}+(?:er|ir|re)"), in("(?:we|they|it|one|nobody) could not (?:\\w+ )?(?:measure|tell|say|find|test|answer|verify|check|confirm|explain|trace|compare)"),
            in("(?:ignore|ignorent|ignorons) (?:également |aussi |encore |toujours )?(?:si|qui|comment|combien|quel\\p{L}*|pourquoi|dans quelle mesure|ce qu)"), in("(?:ignora|desconoce|ignoran|desconocen) (?:también |aún |todavía )?(?:si|qué|cuánt\\p{L}+|cómo|quién)"),
            in("personne n['’]a (?:encore |jamais |vraiment )?(?:mesuré|étudié|vérifié|compté|établi|examiné|évalué|documenté|testé|recensé|comparé|chiffré)e?s?"), in("il (?:serait|resterait) (?:\\p{L}+ )?(?:utile|bon|intéressant) de (?:savoir|connaître|comprendre|mesurer)"), in("sería (?:\\p{L}+ )?(?:útil|bueno|interesante|conveniente) (?:saber|conocer|entender|medir)"),
            in("(?:niemand|keiner) hat (?:\\p{L}+ ){0,5}?(?:erhoben|gemessen|untersucht|geprüft|erforscht|ermittelt|gezählt|verglichen|beziffert|dokumentiert|ausgewertet|beantwortet|erfasst|belegt)"), in("(?:hat|wurde|ist) (?:bisher |bislang |noch )?(?:niemand|von niemandem|nie) (?:\\p{L}+ ){0,2}?(?:erhoben|gemessen|untersucht|geprüft|erforscht|ermittelt|gezählt|verglichen|beziffert|dokumentiert|ausgewertet|beantwortet|erfasst|belegt)"), in("(?:hilfreich|nützlich|gut|wünschenswert) (?:wäre|zu wissen)"),
            // an indirect question behind a no, whatever the verb
            in("(?:not|never|n['’]t|nor|nobody|no one|none|neither|unable|cannot)(?: [\\w'’-]+){0,6}? (?<!(?:on|discuss|matter|address|cover|care|consider|judge|regardless of) )(?:whether|how (?:many|much|often|far|long)|to what extent)"),
            in("(?:not|never|n['’]t|nor|nobody|no one|cannot)(?: [\\w'’-]+){0,4}? (?:know|say|tell|confirm\\w*|establish\\w*|decided?|see|check\\w*|learn\\w*|asked) if"),
            in("(?:not|never|n['’]t|nor|nobody|no one|unable|cannot)(?: [\\w'’-]+){0,4}? (?:know|say|said|(?:tell|told)(?: us| me| them| anyone)?|explain\\w*|disclosed?|published?|stated?|specif\\w+|clarif\\w+|confirm\\w*|establish\\w*|decided?|agreed?|settled?|determined?|found out|find out|work out|replied|answer\\w*) (?:who|whose|what|when|where|which|why|how)"),
            in("(?:has|have|had|is|are|remains?) (?:still|yet) to (?:\\w+ ){1,3}?(?:whether|if|how|who|what|when|which)"),
            in("(?:n['’]|ne )(?:\\p{L}+ ){0,4}?(?:dit|disent|indiqu\\p{L}+|précis\\p{L}+|montr\\p{L}+|permet\\p{L}*|confirm\\p{L}+|répond\\p{L}*|établi\\p{L}*|vérifi\\p{L}+|tranch\\p{L}+|savent|savons)(?: \\p{L}+){0,4}? (?:si|s['’]ils?|dans quelle mesure|combien|à quel point)"),
            in("(?:no|tampoco|ni|nadie)(?: \\p{L}+){0,4}? (?:confirm|aclar|precis|indic|dice|muestr|respond|explic|concret|revel|permit|sab)\\p{L}*(?: \\p{L}+){0,3}? (?:si|cuánt\\p{L}+|hasta qué punto|en qué medida|quién\\p{L}*|cómo|cuándo|dónde|por qué|qué)"),
            in("(?:nicht|kein\\p{L}*|nie|niemand|kaum)(?! darauf)[^.?!,]{0,40}, (?:ob|inwieweit|inwiefern|wie (?:viele?|oft|lange|hoch|weit|stark|gut))"),
            in("^ob [^.?!]{3,200}, [^.?!]*\\b(?:nicht|kein\\p{L}*|niemand|kaum|offen|unklar|fraglich|ungewiss|strittig)"),
            in("(?:remains?|is|stays) (?:still )?an? (?:puzzle|mystery|riddle)"), in("(?:would need|still needs?|still has|still have|have yet) to be (?:studied|investigated|measured|explored|tested|examined|established)"), in("asked (?:\\w+ ){0,4}?(?:whether|if|who|what|how|why|when|where|which)\\b[^.?!]{3,120}\\b(?:did not|didn['’]t|has not|would not|no answer|no reply|without an answer)"),
            in("^(?:whether|how|what|why|who|which|where|when) [^.?!]{3,200}\\b(?:nobody|no one|none of|no \\w+ (?:has|have|knows?|could|can)|(?:we|they) cannot (?:say|tell)|(?:we|they) do not know)"),
            // French
            in("^(?:si|comment|combien|pourquoi|qui) [^.?!]{3,200}\\b(?:personne ne|nul ne|personne n['’]|aucune? \\p{L}+ n)"),
            in("^(?:si|cómo|cuánt\\p{L}+|qué|quién|por qué) [^.?!]{3,200}\\b(?:nadie (?:ha|sabe|lo)|ningun\\p{L}* \\p{L}+ (?:ha|han|sabe)|no lo sabemos)"),
            in("(?:reste|demeure) (?:pour nous )?(?:un mystère|une énigme|inexpliquée?s?|obscure?s?)"), in("(?:il faudrait|il conviendrait d[e'’]|reste à) ?(?:encore |aussi |également )?(?:étudier|mesurer|vérifier|examiner|comprendre|évaluer|documenter|tester|savoir)"),
            in("(?:rien|aucune étude|aucune donnée|aucun travail|aucune enquête|aucune recherche) ne? ?(?:n['’])?(?:permet|indique|montre|établit|mesure|dit|porte|documente|existe|prouve)"), in("rien n['’](?:indique|établit|assure|atteste)"), in("(?:reste|demeure|est) (?:encore |tout )?(?:entière?|inconnue?s?|en débat|débattue?|discutée?|contestée?|controversée?)"), in("(?:n['’]est|ne sont) (?:pas|toujours pas) (?:\\w+ )?(?:réglée?s?|résolue?s?|tranchée?s?|établie?s?|connue?s?|claire?s?|évidente?s?)"), in("(?:est|reste|demeure|sont|restent) (?:muets?|muettes?|silencieu\\w+)"), in("(?:il manque|manquent|il faudrait|on aimerait|nous aimerions|nous voudrions) (?:encore )?(?:savoir|connaître|comprendre|des données|des chiffres|des études|mesurer)"), in("(?:difficile|impossible|trop tôt|prématuré)(?: encore)? (?:de|d['’]|pour) (?:dire|savoir|affirmer|évaluer|conclure|trancher|mesurer)"), in("(?:n['’]avons|n['’]a|n['’]ont) pas (?:\\w+ )?(?:trouvé|pu|réussi|obtenu) (?:de |d['’]|à |se |s['’])?(?:réponse|savoir|trancher|établir|mettre d['’]accord|accorder|accord)"), in("(?:on peut|il est permis de|on doit) se demander"), in("(?:reste|restent) (?:la question|le point|le problème)"),
            in("(?:se pose|se posent) (?:aussi |encore |alors )?(?:la question|les questions)"),
            in("(?:n['’](?:est|a|ont|avons)|ne (?:sont|sommes|fut)) pas (?:été )?(?:parvenue?s? à|(?:en mesure|capables?|à même) (?:de |d['’])\\p{L}+(?:er|ir|re)\\b)"),
            in("no (?:ha|han|hemos|fue|fuimos|fueron) (?:\\p{L}+ )?(?:posible|capaces|en condiciones|en disposición)(?: de)? (?:establecer|determinar|saber|averiguar|precisar|comprobar|verificar|aclarar|medir|decir)"),
            in("(?:nicht|außerstande)(?: [\\p{L}]+){0,3}(?: in der lage| möglich| imstande)?,? [^.?!]{0,120}(?:festzustellen|zu klären|zu ermitteln|zu beziffern|zu beantworten|herauszufinden|nachzuvollziehen|zu bestimmen)"), in("pas (?:pu )?(?:trouver|trouvé) (?:d['’])?(?:accord|consensus|réponse)"),
            // more Spanish
            in("(?:sigue siendo|es aún|es todavía) (?:un misterio|un enigma|una incógnita)"), in("(?:habría que|convendría|haría falta|hace falta|faltaría|falta|merecería la pena) (?:\\p{L}+ )?(?:estudiar|investigar|medir|comprobar|averiguar|analizar|aclarar|saber|probar|evaluar)"),
            in("(?:sigue|siguen|queda|quedan|continúa) (?:aún |todavía )?(?:sin (?:\\w+)|abiert[oa]s?|pendientes?|en duda|en discusión|en disputa)"), in("(?:la ley|la norma|el anteproyecto|el contrato|el reglamento) (?:no dice|calla|guarda silencio|nada dice)"), in("nadie (?:lo |la |los |las |se )?(?:ha|sabe|conoce|puede decir|pudo)"), in("(?:es|resulta) (?:pronto|temprano|prematuro|difícil|imposible) (?:aún )?(?:para )?(?:saber|decir|afirmar|estimar|concluir)"), in("(?:cabe preguntarse|habría que saber|convendría saber|nos gustaría saber|falta por saber)"), in("(?:tampoco|aún no|todavía no|no) (?:sabemos|conocemos|entendemos|hemos encontrado|encontramos|contamos con|tenemos (?:datos|respuesta|cifras|forma))"), in("no se (?:puso|pusieron|ponen) de acuerdo"), in("(?:apenas|casi no) (?:hay|existen|se conocen?) (?:\\w+ )?(?:estudios|datos|evidencia|información|cifras)?"), in("(?:escasean|faltan|escasa|escasos) (?:los |las )?(?:datos|estudios|evidencias?|cifras)"), in("(?:hay|existe|existen) (?:poca|pocos|escasa|escasos|pocas) (?:evidencia|datos|estudios|información|investigación)"),
            // more German
            in("(?:nicht|kaum) (?:abschätzen|sagen|beantworten|klären|beurteilen|beziffern|feststellen|herausfinden) (?:können|konnten|kann|konnte|lässt|lassen|ließ)"),
            in("(?:rätselhaft|schleierhaft|unerklärt|ein rätsel)"), in("zu (?:untersuchen|erforschen|klären|prüfen|messen) (?:wäre|bliebe|bleibt)"), in("(?:müsste|müssten) [^.?!]{0,80}(?:untersucht|erforscht|geklärt|gemessen|erhoben)(?: werden)?"),
            in("(?:niemand|nicht|kein\\p{L}*|nie|kaum)[^.?!,]{0,40} (?:gesagt|geklärt|verraten|mitgeteilt|erklärt|beantwortet|sagen|wissen|erfahren|herausgefunden|klar|dokumentiert|festgehalten|bekannt), (?:wer|wem|wessen|wen|was|wann|warum|weshalb|wieso|welche\\p{L}?|wie|wo(?:r?\\p{L}+)?)"),
            in("(?:lässt|lassen|ließ|ließe) sich (?:\\p{L}+ ){0,4}(?:nicht|kaum|schwer) (?:\\p{L}+ )?(?:sagen|beantworten|feststellen|klären|abschätzen|beziffern|ablesen|beurteilen|einschätzen)"), in("es fehlen|es fehlt (?:an|bislang|bisher|noch)"), in("(?:gibt es|liegen|liegt|es gibt) (?:\\p{L}+ ){0,3}(?:keine|kaum|keinerlei|wenige?) (?:\\p{L}+ )?(?:untersuchung(?:en)?|studien?|zahlen|angaben|daten|erkenntnisse|belege|forschung|antwort(?:en)?|evidenz)"), in("(?:ist|sind|bleibt|bleiben|war|waren)(?: sich)? (?:\\p{L}+ ){0,3}?(?:ungelöst|uneins|uneinig|unbeantwortet|unentschieden|unerforscht|unbekannt|fraglich|strittig)"), in("(?:sich|wir) (?:\\p{L}+ )?(?:uneins|uneinig|nicht einig)"), in("schweigt (?:dazu|sich|darüber|hierzu)"), in("(?:schwer|kaum|unmöglich|schwierig) zu (?:sagen|beantworten|beurteilen|klären|messen|beziffern)"), in("(?:konnten|konnte|können) (?:\\p{L}+ ){0,5}nicht (?:herausfinden|klären|beantworten|sagen|feststellen|ermitteln|beziffern|messen|einigen|entscheiden)"), in("(?:zu früh|verfrüht)"), in("(?:offen|unklar|fraglich) (?:ist|bleibt|war|blieb)"), in("(?:die frage|fragen) (?:\\p{L}+ ){1,5}(?:ist|sind|bleibt|bleiben|stellt sich)(?: \\p{L}+)? (?:offen|ungelöst|ungeklärt|unbeantwortet|umstritten|noch)"), in("wüssten wir gern"), in("wir wüssten gern"),
            in("(?:reste|restent|demeure|demeurent) (?:encore |à ce jour |toujours |également |aussi |donc )?(?:à (?:savoir|déterminer|établir|trancher|préciser|définir|démontrer|évaluer|clarifier|documenter|étudier|mesurer|vérifier|connaître|comprendre|chiffrer|examiner|explorer|éclaircir|résoudre)|ouverte?s?|incertaine?s?|inconnue?s?|floues?|posée?s?|en suspens|mal connue?s?)"),
            in("on ignore"), in("nous ignorons"), in("l['’]on ignore"), in("on ne sait (?:pas|toujours pas|encore)"), in("nous ne savons (?:pas|toujours pas)"), in("(?:n['’]est|n['’]a|ne sont|n['’]ont) pas (?:encore )?(?:clair|établi|connu|certain|tranché|été (?:établi|mesuré|étudié|tranché|évalué|démontré))e?s?"),
            in("il n['’]est pas (?:encore )?(?:clair|établi|certain|acquis|possible de dire)"), in("des (?:recherches|travaux|études) (?:complémentaires|supplémentaires)"), in("(?:on|nous) (?:ne dispose|ne disposons|manque|manquons) (?:pas |encore )?(?:de|d['’])"), in("(?:il n['’]existe|il n['’]y a) (?:pas|aucune?|pas encore|guère) (?:de |d['’])?(?:\\w+ )?(?:consensus|données?|étude|études|réponse|accord|preuve|preuves)"), in("(?:mal|peu|encore) connue?s?"), in("font défaut"), in("(?:ne (?:tranche|tranchons|tranchent)|n['’](?:avons|a|ont) pas (?:\\w+ )?(?:tranché|pu (?:établir|déterminer|trancher|mesurer|répondre|savoir|dire)|su dire|statué))"), in("(?:ne dispose|ne disposons|ne disposent) pas (?:\\w+ )?(?:d['’]éléments?|de données|d['’]informations?|des éléments)"), in("les avis (?:divergent|sont partagés|étaient partagés)"), in("(?:nul|personne) ne l[ea] (?:sait|dit)"), in("nadie lo (?:sabe|dice)"), in("das weiß (?:\\p{L}+ )?(?:niemand|keiner)"), in("nul ne sait"), in("personne ne sait"), in("(?:mérite|méritent|nécessite|nécessitent|appelle) (?:d['’]être approfondie?s?|des (?:recherches|travaux|études))"),
            // Spanish
            in("(?:no|tampoco|aún no|todavía no|sin) (?:está|queda|es|estar|resulta|quedar) (?:aún |todavía |del todo )?(?:claro|clara|resuelto|resuelta|establecido|demostrado|seguro)"), in("(?:no|tampoco) se (?:sabe|conoce|ha (?:estudiado|medido|probado|establecido|demostrado|resuelto))"), in("(?:aún|todavía) no se"),
            in("se (?:desconoce|ignora)"), in("(?:desconocemos|ignoramos)"), in("no sabemos"), in("(?:queda|quedan|está|están|falta|faltan|sigue|siguen) (?:aún |todavía )?(?:por (?:saber|ver|resolver|determinar|aclarar|estudiar|decidir)|pendientes?|abiert[oa]s?|en el aire|saber|sin (?:resolver|respuesta|estar clar[oa]|aclarar))"),
            in("no consta"), in("no (?:pudo|pudimos|pudieron|logró|logramos|alcanzaron|ha sido posible|fue posible|hemos podido) (?:\\w+ )?(?:saber|establecer|determinar|resolver|aclarar|acordar|acuerdo|responder|medir|comprobar)"), in("(?:las opiniones|los expertos|las posiciones) (?:divergen|difieren|están divididas)"), in("nadie (?:sabe|ha medido|ha estudiado)"), in("(?:hacen falta|se necesitan?|se requieren?|hace falta) (?:más |nuevos? )?(?:estudios|investigación|datos|evidencia|investigaciones)"), in("poco se sabe"), in("(?:no|tampoco) (?:hay|existe|existen|disponemos de|se dispone de|contamos con) (?:aún |todavía )?(?:\\w+ )?(?:consenso|acuerdo|datos|evidencia|evidencias|estudios|respuesta|pruebas|información)"), in("faltan (?:datos|estudios|evidencias)"),
            // German
            in("(?:unklar|offen|ungeklärt|unbekannt|ungewiss|strittig|umstritten|fraglich|unsicher) (?:ist|bleibt|sind|bleiben|war|waren|blieb|blieben)"), in("(?:ist|bleibt|sind|bleiben) (?:noch |bislang |bisher |derzeit |weiterhin |auch |zudem |ebenfalls |jedoch |aber )*(?:unklar|offen|ungeklärt|unbekannt|ungewiss|strittig|umstritten|fraglich|zu klären|abzuwarten)"),
            in("(?:ist|sind|wurde|wurden) (?:noch |bislang |bisher )*(?:nicht|kaum|wenig|nie) (?:\\w+ )?(?:bekannt|geklärt|erforscht|untersucht|gemessen|belegt|entschieden|geregelt|verstanden)"),
            in("(?:nicht|kaum|wenig|nie) (?:\\p{L}+ )?(?:bekannt|geklärt|erforscht|untersucht|gemessen|belegt|entschieden|geregelt|verstanden|erprobt) (?:ist|sind|wurde|wurden|war|blieb|bleibt)"),
            in("(?:niemand|keiner) (?:weiß|wusste|kennt|konnte|kann (?:sagen|beantworten))"), in("(?:weiß|wusste|kennt) (?:\\w+ )?(?:niemand|keiner)"), in("wir (?:wissen|kennen|wussten) (?:[\\p{L}]+ ){0,3}(?:nicht|wenig|kaum)"), in("(?:es fehlt|fehlt es|es fehlen|fehlen) (?:\\w+ )*?(?:an (?:\\w+ )?)?(?:erkenntnisse\\w*|daten|belege\\w*|studien|untersuchungen|evidenz|wissen|forschung)"),
            in("(?:weitere|mehr|zusätzliche) (?:forschung|studien|untersuchungen|daten|erkenntnisse)(?: \\w+)* (?:nötig|notwendig|erforderlich|gebraucht)"), in("(?:es gibt|gibt es|liegen) (?:\\w+ )*?(?:kaum|keine|wenig|wenige) (?:\\w+ )?(?:daten|studien|evidenz|erkenntnisse|belege|einigkeit|forschung|antwort)"), in("(?:forschungsbedarf|klärungsbedarf) besteht"), in("besteht (?:weiterer |noch )?(?:forschungsbedarf|klärungsbedarf)"), in("(?:hat|haben|konnte|konnten|hatte|hatten)(?: (?!\\w*nicht\\b)[\\p{L}-]+){0,6} nicht (?:abschließend |endgültig |eindeutig |mehr )?(?:geklärt|klären|beantwortet|beantworten|entschieden|entscheiden|untersucht|untersuchen|feststellen|festgestellt|ermitteln|ermittelt|einigen|geeinigt|sagen)"), in("(?:blieb|blieben|bleibt|bleiben) (?:\\w+ ){0,3}?(?:offen|unklar|ungeklärt|umstritten|strittig)"), in("(?:keine einigkeit|kein konsens|keine einigung|kein einvernehmen)"),
            in("(?:zu klären|zu prüfen|zu untersuchen) (?:ist|bleibt|wäre)"), in("(?:ist|bleibt|wäre) (?:noch )?zu (?:klären|untersuchen|prüfen)"));
    /** Indirect questions, and words with which an item in a list of unknowns begins. */
    private static final Pattern INDIRECT = Pattern.compile(
            "^(?:and |or |et |y |und )?(?:whether|how|what|which|who|whom|when|where|why|to what extent|under what|if|si|dans quelle mesure|comment|combien|quel(?:le)?s?|ce qu[ie]|qui|quand|pourquoi|cuál(?:es)?|dónde|por qué|cómo|quién|quiénes|cuándo|cuánto|cuántos|qué|hasta qué punto|en qué medida|ob|wie|wer|wem|wessen|was|wann|warum|weshalb|inwieweit|inwiefern|welche[rsnm]?|wo)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    /** A line that announces a list of such things. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?iU).*(?:question|research|know|unclear|explor|understand|investigat|unresolved|uncertain|open|recherche|savoir|ignor|clair|pregunta|investiga|sabe|aclarar|desconoc|frage|forsch|unklar|offen|klär|wissen|(?:could|can)(?: ?not|n['’]t) (?:yet )?(?:answer|settle|resolve|establish|say)|unanswered|réponse|répond|tranch|respuesta|responder|contestar|resolver|beantwort).*:\\s*");

    /** “Two questions are not settled.” tells of what follows and is none itself. */
    private static final Pattern COUNTS = Pattern.compile("(?iU).*\\b(?:two|three|four|five|six|several|some|many|a few|a number of|following|deux|trois|quatre|cinq|plusieurs|quelques|suivantes?|suivants|dos|tres|cuatro|cinco|varias|algunas|siguientes|zwei|drei|vier|fünf|einige|mehrere|folgende[nr]?)"
            + " (?:\\w+ )?(?:questions?|issues?|points?|matters?|uncertainties|gaps?|preguntas|cuestiones|puntos|interrogantes|dudas|fragen|punkte)\\b.*"
            + "|(?iU).*\\b(?:all|every|tous|toutes|tod[oa]s|alle|chaque|jede) (?:of )?(?:(?:the|these|les|ces|l[oa]s|est[oa]s|die|diese) )?(?:\\w+ )?(?:questions?|debates?|points?|matters?|issues?|disputes?|débats?|désaccords|cuestiones|debates|puntos|dudas|fragen|streitfragen|punkte)[.]?"
            + "|(?iU)tou(?:te)?s les (?:questions|points) n(?:['’]|e\\b).*|(?iU)(?:not (?:all|every)|pas tou(?:te)?s|no tod[oa]s|nicht alle) (?:of )?(?:(?:the|these|les|ces|l[oa]s|est[oa]s|die|diese) )?(?:\\w+ )?(?:questions?|points?|issues?|cuestiones|preguntas|puntos|fragen|punkte)\\b.*"
            + "|(?iU).*\\b(?:there (?:are|is)|il y a|hay|es gibt|gibt es) (?:\\w+ ){0,2}?(?:things?|points?|matters?|questions?|issues?|choses|points|questions|cosas|cuestiones|puntos|dinge|fragen|punkte)\\b.*"
            + "|(?iU).*\\b(?:questions?|issues|points|matters|cuestiones|preguntas|puntos|dudas|fragen|punkte) (?:(?:set out |listed |that stand |stated |given |énumérées |posées |unten )?(?:below|here|ci-dessous|ci-après|a continuación|de abajo|unten)|that follow|qui suivent|que siguen)\\b.*", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    /** “We invite the Committee to press for the following.” tells that something comes. */
    private static final Pattern LEADS_ON = Pattern.compile("(?iU)(?s:.*)(?:\\bthe following(?: \\w+){0,4}|\\bas follows|\\bsuivante?s?|\\b(?:lo |las |los |la )?siguientes?|\\bfolgende[nsr]?(?: \\p{L}+)?)\\s?[.:]$");

    /** “We add what we could not find out.” tells that something comes, too. */
    private static final Sieve TELLS = Sieve.of(Pattern.compile("(?iU)\\b(?:(?:we|i|members|participants) (?:\\p{L}+ ){0,2}?(?:add|list|set out|record|note down|collect|gather|name|close with|end with|turn to)|(?:nous|on) (?:\\p{L}+ )?(?:ajoutons|énumérons|listons|recensons|indiquons|terminons par|finissons par|relevons)|(?:añadimos|enumeramos|recogemos|anotamos|listamos|terminamos con|cerramos con)|(?:nennen|sammeln|zählen|führen|ergänzen|halten|schließen mit)(?: wir)?|wir (?:nennen|sammeln|zählen|führen|ergänzen|halten))"
            + " (?:\\p{L}+ ){0,3}?(?:what|those|the (?:points|matters|questions|things)|ce qu|les (?:points|questions)|lo que|l[ao]s (?:cuestiones|preguntas|puntos)|(?:auf, )?was|die (?:fragen|punkte))"));

    private static final Pattern SAYS_WHAT = Pattern.compile("(?iU)\\b(?:whether|if|how|what|which|who|whose|whom|when|where|why|si|s['’]ils?|comment|combien|qui|quand|pourquoi|quel(?:le)?s?|ce qu(?:i|e|['’]\\p{L}+)|cómo|cuánt[oa]s?|quién(?:es)?|cuándo|qué|cuál(?:es)?|ob|wie|wer|was|wann|warum|welche\\p{L}?|inwie(?:weit|fern)|wo)\\b");
    private static final Pattern TURN = Pattern.compile("(?iU)(?<=[^,]{10})(?:,|;)? (?:and|but|et|mais|y|pero|und|aber) (?=.*)");
    private static final Pattern DOUBTS = Pattern.compile("(?iU)\\b(?:whether|to what extent|ob|inwieweit|inwiefern|dans quelle mesure|hasta qué punto|en qué medida)\\b");
    /** One asked: “Would you bet a life on it?” */
    private static final Pattern QUOTED = Pattern.compile("(?s).*\\p{L}\\s?[:,]\\s*[“\"«„][^“\"«»„]*[?？]\\s?[”\"»“]\\s*[.)]?\\s*");

    private Unknown() {
    }

    /** For a sentence in small letters. */
    private static Pattern in(String words) {
        return Pattern.compile("\\b" + words + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    public static boolean asks(String sentence) {
        return endsAsking(sentence) && !QUOTED.matcher(sentence).matches() && !endsQuotation(sentence);
    }

    /** The end of what somebody said, begun sentences before. */
    private static boolean endsQuotation(String sentence) {
        String said = sentence.strip();
        char last = said.charAt(said.length() - 1);
        return last == '"' && said.indexOf('"') == said.length() - 1 || last == '”' && said.indexOf('“') < 0 || last == '“' && said.indexOf('„') < 0
                || last == '»' && said.indexOf('«') < 0 || last == '«' && said.indexOf('»') < 0;
    }

    private static boolean endsAsking(String sentence) {
        int end = sentence.length();
        while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && CLOSES.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** Whether a sentence of the text may leave something open. */
    public static boolean may(String text) {
        return text.chars().anyMatch(character -> MARKS.indexOf(character) >= 0) || STATED.may(text);
    }

    public static boolean isLeftOpen(String sentence) {
        return asks(sentence) || !sentence.endsWith(":") && STATED.finds(sentence.toLowerCase(Locale.ROOT)) && !COUNTS.matcher(sentence).matches() && !TELLS.finds(sentence);
    }

    /** Whether it tells something, and only then, behind an “and”, that something about it is not known. */
    public static boolean tellsFirst(String sentence) {
        Matcher turn = TURN.matcher(sentence);
        return !asks(sentence) && turn.find() && !STATED.finds(sentence.substring(0, turn.start()).toLowerCase(Locale.ROOT)) && !INDIRECT.matcher(sentence).matches();
    }

    /** An indirect question that can hardly be the title of something told. */
    public static boolean doubts(String text) {
        return DOUBTS.matcher(text).lookingAt();
    }

    /** Whether it says of one thing that it is not known, wherever in the sentence: “It is unclear whether the night bus would wait.” */
    public static boolean doubtsOne(String sentence) {
        return isLeftOpen(sentence) && DOUBTS.matcher(sentence).find();
    }

    /** Whether it is no more than an indirect question: “Why errors grow in an easterly wind.” */
    public static boolean isIndirect(String sentence) {
        return sentence.endsWith(".") && INDIRECT.matcher(sentence).matches();
    }

    /** Whether an indirect question tells what is not known. */
    public static boolean saysWhat(String sentence) {
        return SAYS_WHAT.matcher(sentence).find();
    }

    /** Whether the sentence is none of the things it speaks of: they come behind it. */
    public static boolean leadsOn(String sentence) {
        return LEADS_ON.matcher(sentence.strip()).matches() || !asks(sentence) && (COUNTS.matcher(sentence).matches() || TELLS.finds(sentence)) && STATED.finds(sentence.toLowerCase(Locale.ROOT));
    }

    /** “Not all questions could be answered.” speaks of those that follow, and of none. */
    public static boolean speaksOfSeveral(String sentence) {
        return !asks(sentence) && COUNTS.matcher(sentence).matches();
    }

    /** Under a heading of open questions an item may also begin with “whether”. */
    public static boolean isItem(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0 || INDIRECT.matcher(text).matches() || isLeftOpen(text);
    }

    public static boolean announces(String line) {
        return ANNOUNCES.matcher(line).matches();
    }
}
