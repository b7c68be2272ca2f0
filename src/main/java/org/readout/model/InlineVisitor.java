package org.readout.model;

/** One method per kind of {@link Inline}; implement all of them and no inline can be forgotten. */
public interface InlineVisitor<R> {

    R text(Text text);

    R styled(Styled styled);

    R code(Code code);

    R link(Link link);

    R reference(Reference reference);

    R noteMark(NoteMark mark);

    R anchor(Anchor anchor);

    R lineBreak(LineBreak lineBreak);

    R picture(Picture picture);

    R formula(Formula formula);

    R foreign(Foreign foreign);
}
