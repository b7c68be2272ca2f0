package org.readout.model;

/**
 * One block of a document or memo. The hierarchy is closed: a new kind of block is a new record here and a new method
 * on {@link BlockVisitor}, and then the compiler lists every place that must learn of it.
 */
public sealed interface Block
        permits Heading, Paragraph, ListBlock, DefinitionList, Table, Figure, Quote, CodeBlock, Divider, Records {

    /** Where the block stands in its draft. */
    SourceSpan span();

    <R> R accept(BlockVisitor<R> visitor);
}
