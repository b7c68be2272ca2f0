package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Digest;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;
import org.readout.words.Words;

/** The tokens of inlines, by the words of the edition's language. */
final class Tokens implements InlineVisitor<List<Token>> {

    private final Edition edition;
    private final Words language;

    Tokens(Edition edition) {
        this.edition = edition;
        this.language = new Words(edition.language());
    }

    List<Token> of(List<Inline> inlines) {
        // runs that follow each other are one text: a word may be half bold
        List<Token> tokens = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Text || inline instanceof Styled && isPlain(((Styled) inline).inlines())) {
                run.append(PlainText.of(List.of(inline)));
            } else if (!(inline instanceof NoteMark) && !(inline instanceof Anchor)) {
                tokens.addAll(words(run.toString()));
                run.setLength(0);
                tokens.addAll(inline.accept(this));
            }
        }
        tokens.addAll(words(run.toString()));
        return tokens;
    }

    private static boolean isPlain(List<Inline> inlines) {
        return inlines.stream().allMatch(inline -> inline instanceof Text || inline instanceof NoteMark || inline instanceof Anchor
                || inline instanceof Styled styled && isPlain(styled.inlines()));
    }

    /** Each stretch of white space is one space. */
    List<Token> words(String text) {
        return language.tokens(text.replaceAll("\\s+", " ")).stream().map(Token::word).toList();
    }

    @Override
    public List<Token> text(Text text) {
        return words(text.text());
    }

    @Override
    public List<Token> styled(Styled styled) {
        return of(styled.inlines());
    }

    @Override
    public List<Token> code(Code code) {
        return words(code.text());
    }

    @Override
    public List<Token> link(Link link) {
        return pointing(of(link.inlines()), "", "⟨" + link.target() + "⟩");
    }

    /** One that reads as the number of what it points at is as good as before when that number moves on. */
    @Override
    public List<Token> reference(Reference reference) {
        String words = PlainText.of(reference.inlines()).strip();
        String label = edition.label(reference.target());
        boolean number = !label.isEmpty() && (label.equals(words) || label.endsWith(" " + words));
        return number ? List.of(new Token("→" + reference.target(), words, reference.target()))
                : pointing(of(reference.inlines()), reference.target(), "→" + reference.target());
    }

    private static List<Token> pointing(List<Token> words, String target, String key) {
        List<Token> tokens = new ArrayList<>(words);
        tokens.add(new Token(key, "", target));
        return tokens;
    }

    @Override
    public List<Token> noteMark(NoteMark mark) {
        return List.of();
    }

    @Override
    public List<Token> anchor(Anchor anchor) {
        return List.of();
    }

    @Override
    public List<Token> lineBreak(LineBreak lineBreak) {
        return List.of(Token.word(" "));
    }

    @Override
    public List<Token> picture(Picture picture) {
        return picture(picture.media(), picture.alternative());
    }

    /** By its bytes: names of media are the reader's own. */
    List<Token> picture(String media, String alternative) {
        return List.of(new Token("picture " + digest(media) + " " + alternative, "[picture: " + alternative + "]", ""));
    }

    String digest(String media) {
        Media found = edition.media().get(media);
        return found == null ? media : Digest.of(found.bytes()).abbreviated();
    }

    @Override
    public List<Token> formula(Formula formula) {
        return words(formula.term().line());
    }

    @Override
    public List<Token> foreign(Foreign foreign) {
        List<Token> tokens = of(foreign.inlines());
        return foreign.language().equals(edition.language()) ? tokens : tokens.stream().map(token -> token.in(foreign.language())).toList();
    }
}
