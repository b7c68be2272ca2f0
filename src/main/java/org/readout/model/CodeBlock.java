package org.readout.model;

/**
 * Text whose line breaks and spaces count.
 *
 * @param language the programming language as the author wrote it, or empty
 */
public record CodeBlock(SourceSpan span, String language, String text) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.code(this);
    }
}
