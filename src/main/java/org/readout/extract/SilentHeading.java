package org.readout.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * What a section sets out when its heading does not say. Some contents say it alone: things with a spectrum of openness or with goals
 * are components; what is counted as “Recommendation 1”, “Recommendation 2” is recommendations; “The binary view”, “The gradient view”
 * are approaches. Otherwise evidence is weighed: what share of what is set off reads like the kind, whether the heading leans towards it
 * ({@link Cues}), whether the memo has it elsewhere or its type requires it, and where the section stands.
 */
final class SilentHeading {

    static final String BY_CONTENT = " (known by what stands under it)";
    private static final int FEWEST = 2;
    /** Labels that only components have. */
    private static final List<String> OF_COMPONENTS = List.of("spectrum", "system-goals", "societal-goals");
    private static final Pattern COUNTED_ASK = Pattern.compile("(?iu)^(?:(?:key|policy|draft) )?(?:recommendation|recommandation|recomendaci[oó]n|empfehlung|handlungsempfehlung|préconisation)\\s*(?:n[°ºo]\\.?|nr\\.?|#)?\\s*[\\dA-Z][\\d.–-]*\\b.*", Pattern.DOTALL);
    private static final Pattern AN_APPROACH = Pattern.compile(
            "(?iu)^(?:the |an? )?(?:\\S+ ){1,4}(?:approach|view|lens|perspective|school|camp)[.:]?$|^(?:l['’]approche|l['’]|la |une )?(?:approche|vision|lecture|conception) .*|^(?:el |un |la )?(?:enfoque|visión|concepción|modelo) .*|^(?:der |die |das )?\\S+ (?:ansatz|sicht|sichtweise|lesart|modell)[.:]?$|^\\S+(?:ansatz|modell|sicht)[.:]?$");

    /** From here on a reading is believed; see {@link #weight}. */
    private static final int ENOUGH = 4;
    private static final List<RecordKind> WEIGHED = List.of(RecordKind.COMPONENT, RecordKind.RECOMMENDATION, RecordKind.OPEN_QUESTION, RecordKind.APPROACH,
            RecordKind.RISK, RecordKind.BENEFIT, RecordKind.KEY_POINT);
    /** Kinds that nothing but a heading's lean tells from each other: they are looked for only where no heading names them. */
    private static final Set<RecordKind> FORM_ONLY = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.RISK);
    /** A line over questions that were put to somebody. */
    private static final Pattern PUT_TO_OTHERS = Pattern.compile("(?iu).*\\b(?:asked|will ask|comments?|respond\\w*|interview\\w*|survey\\w*|respuestas?|encuesta\\w*|entrevist\\w*|enquêt\\w*|entretien\\w*|interrog\\w*|befragt\\w*|fragten|umfrage|stellungnahmen?|comentarios|commentaires)\\b.*", Pattern.DOTALL);
    /** What others told, asked or want is not the memo's own. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:told|said|heard|submissions?|responses?|respon(?:dents?|ded)|witness\\w*|stakeholders?|consult\\w*|participants?|interview\\w*|survey\\w*|hearing|who we are|members?(?! states)|biograph\\w*|guide|glossary|contact|history|events?|programme|cases?(?! for)|examples?"
            + "|temoin\\w*|auditions?|entretiens?|enquete|membres|testigos?|comparec\\w*|encuesta|entrevistas?|miembros|anhorung\\w*|zeugen|befragung|mitglieder|beispiele?|exemples?|ejemplos?)\\b");
    private static final int SHORTEST_POINT = 3;

    private final Set<RecordKind> named;
    private final Set<RecordKind> required;
    private final Locale locale;

    /**
     * @param named    kinds that a heading of the memo names: what is still missing is likelier to be what an unknown heading holds
     * @param required kinds that its type requires: likelier yet
     */
    SilentHeading(Set<RecordKind> named, Set<RecordKind> required, Locale locale) {
        this.named = named;
        this.required = required;
        this.locale = locale;
    }

    /** @param early whether no section of the body stands before it */
    Optional<RecordKind> holds(Section section, boolean early) {
        Optional<RecordKind> told = told(section);
        if (told.isPresent()) {
            return told;
        }
        List<SetOff> things = SetOff.in(section);
        String heading = PlainText.of(section.heading());
        if (OTHERS.matcher(Fold.words(heading)).find()) {
            return Optional.empty();
        }
        RecordKind best = WEIGHED.get(0);
        int most = 0;
        for (RecordKind kind : WEIGHED) {
            int weight = named.contains(kind) && (FORM_ONLY.contains(kind) || !leans(heading, kind)) ? 0 : weight(kind, heading, content(kind, section, things), early);
            if (weight > most) {
                most = weight;
                best = kind;
            }
        }
        return most >= ENOUGH ? Optional.of(best) : Optional.empty();
    }

    /** Content up to three, the heading's lean two, one where nothing else names the kind and another where the type requires it; key points stand first. */
    private int weight(RecordKind kind, String heading, int content, boolean early) {
        boolean blind = FORM_ONLY.contains(kind) && content < 3 && !leans(heading, kind);
        if (content == 0 || blind || kind == RecordKind.KEY_POINT && !early) {
            return 0;
        }
        int missing = named.contains(kind) ? 0 : required.contains(kind) ? 2 : 1;
        return content + (leans(heading, kind) ? 2 : 0) + missing + (kind == RecordKind.KEY_POINT ? 1 : 0);
    }

    private boolean leans(String heading, RecordKind kind) {
        return Cues.in(heading, kind) || kind == RecordKind.OPEN_QUESTION && Unknown.isLeftOpen(heading) && !Unknown.asks(heading)
                || kind == RecordKind.RECOMMENDATION && !Addressee.ofGroup(heading, locale).isEmpty();
    }

    private int content(RecordKind kind, Section section, List<SetOff> things) {
        List<SetOff> setOff = things.stream().filter(thing -> !thing.plain()).toList();
        return switch (kind) {
            case OPEN_QUESTION -> section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && PUT_TO_OTHERS.matcher(PlainText.of(paragraph.inlines())).matches()) ? 0
                    : openness(setOff.size() >= FEWEST && section.sections().isEmpty() ? setOff : setOff.isEmpty() ? sentences(things) : things, leans(PlainText.of(section.heading()), kind), setOff.isEmpty());
            case RECOMMENDATION -> Math.max(share(setOff.isEmpty() ? sentences(things) : things, thing -> Ask.is(first(thing))), Math.min(named.contains(kind) ? 0 : leans(PlainText.of(section.heading()), kind) ? 2 : 1, share(setOff.size() >= FEWEST ? setOff : things, thing -> Ask.is(first(thing)) || Imperative.opens(first(thing), locale.getLanguage()))));
            case COMPONENT -> share(setOff, thing -> isComponent(thing.blocks()) || StackLexicon.names(thing.name()));
            case KEY_POINT -> section.sections().isEmpty() && section.blocks().stream().filter(Paragraph.class::isInstance).count() <= 1
                    && section.blocks().stream().anyMatch(ListBlock.class::isInstance) ? Math.max(0, share(setOff, thing -> isPoint(thing, leans(PlainText.of(section.heading()), kind))) - 1) : 0;
            case RISK, BENEFIT -> share(setOff, thing -> !thing.name().isEmpty() && Valence.of(thing.name()).filter(kind::equals).isPresent()) == 3 && setOff.size() * 2 > things.size() ? 3
                    : share(setOff, thing -> true) > 0 && !Cues.twoSided(PlainText.of(section.heading())) || leans(PlainText.of(section.heading()), kind) && told(kind, section) ? 2 : 0;
            case APPROACH -> setOff.size() * 2 >= things.size() && share(setOff, thing -> !thing.name().isEmpty()) == 3 ? 2 : 0;
            default -> 0;
        };
    }

    private boolean told(RecordKind kind, Section section) {
        return section.sections().isEmpty() && new NamesInProse(kind, locale).in(section.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).inlines()).toList())
                .stream().mapToInt(List::size).sum() >= FEWEST;
    }

    /** Prose has nothing set off: each sentence is looked at. */
    private List<SetOff> sentences(List<SetOff> things) {
        return things.stream().flatMap(thing -> Sentences.of(thing.text(), locale).stream().map(sentence -> new SetOff("", sentence.text().strip(), thing.blocks(), true))).toList();
    }

    /** Whether a heading that may speak of limits or of the unknown stands over nothing but what is not known. */
    boolean onlyLeavesOpen(Section section) {
        return leans(PlainText.of(section.heading()), RecordKind.OPEN_QUESTION) && content(RecordKind.OPEN_QUESTION, section, SetOff.in(section)) == 3;
    }

    /** “Whether …” and “how …” leave something open where the heading leans that way; prose may ask in order to answer. */
    private int openness(List<SetOff> things, boolean leans, boolean prose) {
        if (prose && !leans) {
            return share(things, this::leavesOpen) == 3 ? 3 : 0;
        }
        return leans ? share(things, thing -> leavesOpen(thing) || !thing.plain() && thing.name().isEmpty() && Unknown.isItem(thing.text())) : share(things, this::leavesOpen);
    }

    private static int share(List<SetOff> things, Predicate<SetOff> alike) {
        long count = things.stream().filter(alike).count();
        return count < FEWEST || count * 2 < things.size() ? 0 : count * 5 >= things.size() * 4 ? 3 : 2;
    }

    /** A question with its answer right behind it is a frequent question; as a heading it may be a manner of telling. */
    private boolean leavesOpen(SetOff thing) {
        boolean answered = Unknown.asks(thing.name()) && (thing.text().length() > thing.name().length() || !thing.plain() && !thing.blocks().isEmpty() && !(thing.blocks().get(0) instanceof Paragraph first && PlainText.of(first.inlines()).contains(thing.name())));
        return !answered && Unknown.isLeftOpen(first(thing));
    }

    private String first(SetOff thing) {
        return Sentences.of(thing.text(), locale).stream().findFirst().map(sentence -> sentence.text().strip()).orElse("");
    }

    /** A sentence; where the heading does not lean that way, one of some length and without a name. */
    private static boolean isPoint(SetOff thing, boolean leans) {
        return thing.text().endsWith(".") && thing.text().split("\\s+").length >= (leans ? SHORTEST_POINT : SHORTEST_POINT + 2) && (leans || thing.name().isEmpty());
    }

    private static Optional<RecordKind> told(Section section) {
        if (section.blocks().stream().anyMatch(block -> block instanceof Table table && isOfComponents(table))
                || itemsOf(section).filter(SilentHeading::isComponent).limit(FEWEST).count() == FEWEST) {
            return Optional.of(RecordKind.COMPONENT);
        }
        if (heads(section).filter(head -> COUNTED_ASK.matcher(head).matches()).limit(FEWEST).count() == FEWEST) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        return heads(section).filter(head -> AN_APPROACH.matcher(head).matches()).limit(FEWEST).count() == FEWEST ? Optional.of(RecordKind.APPROACH) : Optional.empty();
    }

    static boolean isCountedAsk(Paragraph paragraph) {
        return COUNTED_ASK.matcher(PlainText.of(paragraph.inlines()).strip()).matches();
    }

    private static boolean isOfComponents(Table table) {
        return TableRecords.of(table, RecordKind.COMPONENT).filter(rows -> OF_COMPONENTS.stream().anyMatch(rows.keys()::contains) || rows.tellsOfTheStack()).isPresent();
    }

    /** Each thing that may be a record, as the blocks that say something of it. */
    private static Stream<List<Block>> itemsOf(Section section) {
        Stream<List<Block>> inSections = section.sections().stream().map(Section::blocks);
        Stream<List<Block>> inLists = section.blocks().stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().map(ListBlock.Item::blocks)
                : block instanceof DefinitionList definitions ? definitions.entries().stream().map(DefinitionList.Entry::definition) : Stream.empty());
        return Stream.concat(inSections, inLists);
    }

    private static boolean isComponent(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream()) : Stream.of(block))
                .filter(Paragraph.class::isInstance).flatMap(block -> Statements.in(RecordKind.COMPONENT, ((Paragraph) block).inlines()).stream())
                .map(Statements.Statement::key).anyMatch(OF_COMPONENTS::contains);
    }

    /** Headings below, and how paragraphs and items begin. */
    private static Stream<String> heads(Section section) {
        return Stream.concat(section.sections().stream().map(inner -> PlainText.of(inner.heading()).strip()),
                section.blocks().stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream().limit(1)) : Stream.of(block))
                        .filter(Paragraph.class::isInstance).flatMap(block -> head(((Paragraph) block).inlines())));
    }

    private static Stream<String> head(List<Inline> inlines) {
        String text = PlainText.of(inlines).strip();
        return COUNTED_ASK.matcher(text).matches() ? Stream.of(text) : Lead.bold(inlines).map(Lead::text).stream();
    }
}
