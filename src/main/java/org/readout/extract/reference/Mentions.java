package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Component;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.Table;
import org.readout.model.Text;

/**
 * Where a memo speaks of its own records: “see Recommendation 4” and, once in each section, a component's name become
 * references; a recommendation or question remembers the components it speaks of.
 */
public final class Mentions implements Rewriting {

    private static final Map<RecordKind, String> WORDS = Map.of(
            RecordKind.RECOMMENDATION, "recommendation|recommandation|recomendaci[oó]n|empfehlung",
            RecordKind.OPEN_QUESTION, "(?:open )?question|pregunta|frage",
            RecordKind.RISK, "risk|risque|riesgo|risiko",
            RecordKind.OPPORTUNITY, "opportunity|opportunité|oportunidad",
            RecordKind.BENEFIT, "benefit|bénéfice|beneficio");
    private static final List<RecordKind> COUNTED = WORDS.keySet().stream().sorted().toList();
    /** A group for each kind that is counted, in that order, and one for the number. */
    private static final Pattern NUMBERED = Pattern.compile(COUNTED.stream().map(kind -> "(" + WORDS.get(kind) + ")")
            .collect(Collectors.joining("|", "\\b(?:", ")\\s#?(\\d{1,3})\\b(?!\\.\\d)")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** Shorter names of one word, such as “Data”, are words like any other. */
    private static final int LONG_ENOUGH = 10;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\D*$");

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> components = new HashMap<>();
    private final Names named;
    private final Set<String> linked = new HashSet<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private String own = "";
    private boolean names = true;

    private Mentions(Memo memo) {
        Numbers numbers = new Numbers();
        memo.sections().forEach(numbers::section);
        numbers.byKind.forEach((kind, ids) -> ids.forEach((number, id) -> targets.put(kind.id() + " " + number, id)));
        memo.records(Component.class).stream().filter(component -> component.title().length() >= LONG_ENOUGH || component.title().strip().contains(" "))
                .forEach(component -> components.putIfAbsent(fold(component.title()), component.id()));
        this.named = new Names(components.keySet());
    }

    public static Memo apply(Memo memo) {
        Mentions mentions = new Mentions(memo);
        List<Section> sections = memo.sections().stream().map(section -> {
            mentions.linked.clear();
            return mentions.section(section);
        }).toList();
        return new Memo(memo.id(), memo.type(), memo.file(), memo.draft(), memo.metadata(), memo.preamble(), sections,
                memo.records().stream().map(mentions::related).toList(), memo.notes(), memo.media());
    }

    private MemoRecord related(MemoRecord record) {
        Set<String> ids = new LinkedHashSet<>(spokenOf(record.title()));
        ids.addAll(related.getOrDefault(record.id(), Set.of()));
        if (record instanceof Recommendation recommendation) {
            ids.addAll(spokenOf(recommendation.rationale()));
            return recommendation.withRelated(List.copyOf(ids));
        }
        if (record instanceof OpenQuestion question) {
            ids.addAll(spokenOf(question.context()));
            return question.withRelated(List.copyOf(ids));
        }
        return record;
    }

    private List<String> spokenOf(String text) {
        return named.in(text.toCharArray()).stream().map(name -> components.get(name.name())).distinct().toList();
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public Section section(Section section) {
        List<Block> blocks = blocks(section.blocks());
        return new Section(section.part(), section.heading(), blocks, section.sections().stream().map(this::section).toList());
    }

    @Override
    public List<Block> heading(Heading heading) {
        return List.of(heading);
    }

    /** In a table names stand where they belong; numbers are still references. */
    @Override
    public List<Block> table(Table table) {
        boolean before = names;
        names = false;
        List<Block> rewritten = Rewriting.super.table(table);
        names = before;
        return rewritten;
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        related.computeIfAbsent(entry.record(), id -> new LinkedHashSet<>())
                .addAll(spokenOf(entry.fields().stream().map(field -> PlainText.ofBlocks(field.blocks())).collect(Collectors.joining("\n"))));
        own = entry.record();
        Records.Entry rewritten = new Records.Entry(entry.span(), entry.record(), entry.label(), entry.title(), entry.fields().stream()
                .map(field -> new Records.Field(field.span(), field.key(), field.label(), blocks(field.blocks()))).toList());
        own = "";
        return rewritten;
    }

    /** Behind the words that a record was found in, its name is no reference to them. */
    @Override
    public List<Inline> anchor(Anchor anchor) {
        if (names) {
            Records.ofRow(anchor).ifPresent(linked::add);
        }
        return List.of(anchor);
    }

    @Override
    public List<Inline> link(Link link) {
        return List.of(link);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return List.of(reference);
    }

    @Override
    public List<Inline> text(Text text) {
        char[] characters = text.text().toCharArray();
        List<Names.Found> spoken = names ? named.in(characters) : List.of();
        boolean counted = !targets.isEmpty() && hasDigit(characters);
        if (spoken.isEmpty() && !counted) {
            return List.of(text);
        }
        Map<Integer, Mention> found = new TreeMap<>();
        if (counted) {
            NUMBERED.matcher(text.text()).results().forEach(match -> found.put(match.start(), new Mention(match.end(), target(match))));
        }
        spoken.forEach(match -> found.putIfAbsent(match.start(), new Mention(match.end(), components.get(match.name()))));
        return found.isEmpty() ? List.of(text) : referring(text, found);
    }

    private List<Inline> referring(Text text, Map<Integer, Mention> found) {
        List<Inline> parts = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Integer, Mention> mention : found.entrySet()) {
            String target = mention.getValue().target;
            boolean again = components.containsValue(target) && !linked.add(target);
            if (mention.getKey() >= done && !target.isEmpty() && !target.equals(own) && !again) {
                if (mention.getKey() > done) {
                    parts.add(new Text(text.text().substring(done, mention.getKey())));
                }
                parts.add(new Reference(target, List.of(new Text(text.text().substring(mention.getKey(), mention.getValue().end)))));
                done = mention.getValue().end;
            }
        }
        if (done < text.text().length() || parts.isEmpty()) {
            parts.add(new Text(text.text().substring(done)));
        }
        return parts;
    }

    private static final char LAST_ASCII = 127;

    private static boolean hasDigit(char[] text) {
        for (char character : text) {
            if (character <= '9' && character >= '0' || character > LAST_ASCII && Character.isDigit(character)) {
                return true;
            }
        }
        return false;
    }

    private record Mention(int end, String target) {
    }

    private String target(MatchResult mention) {
        String number = mention.group(COUNTED.size() + 1);
        return IntStream.range(0, COUNTED.size()).filter(kind -> mention.group(kind + 1) != null)
                .mapToObj(kind -> targets.getOrDefault(COUNTED.get(kind).id() + " " + number, "")).findFirst().orElse("");
    }

    /** The numbers by which an author counts records: typed before them, or those of a numbered list. */
    private static final class Numbers implements Rewriting {

        private final Map<RecordKind, Map<Integer, String>> byKind = new HashMap<>();

        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            return inlines;
        }

        @Override
        public List<Block> records(Records records) {
            Map<Integer, String> ids = byKind.computeIfAbsent(records.kind(), kind -> new HashMap<>());
            for (Records.Entry entry : records.entries()) {
                Matcher typed = NUMBER.matcher(entry.label());
                if (typed.find()) {
                    ids.putIfAbsent(Integer.parseInt(typed.group(1)), entry.record());
                } else if (records.form() == Records.Form.NUMBERED_LIST) {
                    ids.putIfAbsent(ids.size() + 1, entry.record());
                }
            }
            return List.of(records);
        }
    }
}
