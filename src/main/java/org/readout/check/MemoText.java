package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/** A memo gone through once, with all that rules ask for laid out flat, each thing with its place; and what it is held to. */
final class MemoText {

    /** A thing and where it stands. */
    record At<T>(SourceSpan span, T what) {
    }

    /** A link and the place it stands in. */
    record Linked(SourceSpan span, String words, String target, Passage.Place place, List<String> parts) {

        Linked(SourceSpan span, Link link, Passage.Place place, List<String> parts) {
            this(span, PlainText.of(link.inlines()).strip(), link.target().strip(), place, List.copyOf(parts));
        }
    }

    /** A table or a figure, with its caption where it has one. */
    record Captioned(boolean table, String id, String caption, List<String> parts) {

        Captioned {
            parts = List.copyOf(parts);
        }
    }

    private final Memo memo;
    private final HouseStyle style;
    final List<Passage> passages = new ArrayList<>();
    final Vocabulary vocabulary = new Vocabulary();
    final List<Linked> links = new ArrayList<>();
    final List<At<Reference>> references = new ArrayList<>();
    final List<At<String>> marks = new ArrayList<>();
    final List<At<String>> alternatives = new ArrayList<>();
    final List<Captioned> captioned = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<ListBlock> lists = new ArrayList<>();
    final List<Records> records = new ArrayList<>();
    final Map<String, Object> targets = new HashMap<>();
    private final Map<Class<?>, Object> found = new HashMap<>();

    MemoText(Memo memo, HouseStyle style) {
        this.memo = memo;
        this.style = style;
        new MemoWalk(this).through(memo);
    }

    Memo memo() {
        return memo;
    }

    HouseStyle style() {
        return style;
    }

    /** The language of the memo, without region: the one it says it is in, or its text reads like, or English. */
    String language() {
        String declared = memo.metadata().bareLanguage();
        return declared.isEmpty() ? LanguageRules.told(this).orElse(Metadata.FALLBACK_LANGUAGE) : declared;
    }

    /** Everything with words, in reading order, notes last. */
    List<Passage> passages() {
        return passages;
    }

    /** All words of the passages. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Passages with such words. */
    Set<Passage> with(Predicate<Form> wanted) {
        Set<Passage> with = new HashSet<>();
        vocabulary.forms().stream().filter(wanted).forEach(form -> form.words().forEach(word -> with.add(word.passage())));
        return with;
    }

    Stream<Passage> passages(Predicate<Passage> wanted) {
        return passages.stream().filter(wanted);
    }

    List<Linked> links() {
        return links;
    }

    List<At<Reference>> references() {
        return references;
    }

    /** Ids of the notes marked, in the order of their marks. */
    List<At<String>> marks() {
        return marks;
    }

    /** The alternative text of each figure and picture. */
    List<At<String>> alternatives() {
        return alternatives;
    }

    /** In reading order. */
    List<Captioned> captioned() {
        return captioned;
    }

    List<Table> tables() {
        return tables;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Lists that are neither records nor sources and stand in no other. */
    List<ListBlock> lists() {
        return lists;
    }

    List<Records> records() {
        return records;
    }

    List<Records.Entry> entries() {
        return records.stream().flatMap(block -> block.entries().stream()).toList();
    }

    /** Everything a reference can point at: the {@link Block}, entry or anchor of each id. */
    Map<String, Object> targets() {
        return targets;
    }

    /** What {@code look} finds; it looks once, however many rules ask. */
    @SuppressWarnings("unchecked")
    <T> T once(Class<?> asking, Supplier<T> look) {
        return (T) found.computeIfAbsent(asking, key -> look.get());
    }
}
