package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Something a memo sets out that readers look up, count and quote. All text is plain; the text as set stands in the
 * {@link Records} entries of the same id. A field the author left out is empty, never guessed.
 */
public sealed interface MemoRecord
        permits Approach, Component, Benefit, Opportunity, Risk, Recommendation, OpenQuestion, KeyPoint {

    /** Unique within the memo and stable across versions of its draft: "component-model-weights". */
    String id();

    RecordKind kind();

    /** What the record goes by in a list: its name, ask or question. */
    String title();

    /** What is said of it beside the title, by the key that templates and {@code explain} use, always in the same order; empty where nothing is. */
    Map<String, String> fields();

    /** The same in other words: {@code words} is given each key, "title" first, and what the record says under it, unless that is ids. */
    MemoRecord saying(BinaryOperator<String> words);

    /** The same under another id, and with other ids of what it speaks of. */
    MemoRecord named(UnaryOperator<String> ids);

    /** Each place of the draft it was taken from, at least one. */
    List<SourceSpan> spans();
}
