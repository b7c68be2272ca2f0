package org.readout.model;

/**
 * One run of text, or something that stands in the line. Closed like {@link Block}. An inline's place in its draft is
 * its offset in the plain text of its block ({@link SourceSpan#within}).
 */
public sealed interface Inline
        permits Text, Styled, Code, Link, Reference, NoteMark, Anchor, LineBreak, Picture, Formula, Foreign {

    <R> R accept(InlineVisitor<R> visitor);
}
