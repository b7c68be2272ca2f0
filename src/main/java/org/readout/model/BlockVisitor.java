package org.readout.model;

/** One method per kind of {@link Block}; implement all of them and no block can be forgotten. */
public interface BlockVisitor<R> {

    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R list(ListBlock list);

    R definitions(DefinitionList list);

    R table(Table table);

    R figure(Figure figure);

    R quote(Quote quote);

    R code(CodeBlock code);

    R divider(Divider divider);

    R records(Records records);
}
