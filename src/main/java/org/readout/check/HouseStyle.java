package org.readout.check;

import java.util.List;

import org.readout.model.Audience;

/**
 * What a house holds its memos to, as declared under {@code templates/}.
 *
 * @param terms     how things are called ({@code terms.yaml})
 * @param languages the commonest words of languages ({@code languages.yaml})
 * @param audiences who reads the memos, and how hard a text each is to be given
 */
public record HouseStyle(HouseTerms terms, Languages languages, List<Audience> audiences) {

    /** A house that declares nothing. */
    public static final HouseStyle PLAIN = new HouseStyle(HouseTerms.NONE, Languages.NONE, List.of());

    public HouseStyle {
        audiences = List.copyOf(audiences);
    }

    /** The audiences that get editions of this type. */
    List<Audience> readers(String type) {
        return audiences.stream().filter(audience -> audience.memos().contains(type)).toList();
    }
}
