package org.readout.model;

import java.util.List;
import java.util.Optional;

/** A paragraph of running text. */
public record Paragraph(SourceSpan span, List<Inline> inlines) implements Block {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /** The formula that is all it says, which is displayed and not set in the line. */
    public Optional<Formula> displayed() {
        List<Inline> said = inlines.stream().filter(inline -> !(inline instanceof Text text && text.text().isBlank())).toList();
        return said.size() == 1 && said.get(0) instanceof Formula formula ? Optional.of(formula) : Optional.empty();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
