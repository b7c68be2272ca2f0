package org.readout.verify;

import org.readout.edition.Edition;
import org.readout.model.Memo;
import org.readout.render.Theme;
import org.readout.verify.carried.Declared;
import org.readout.verify.withheld.WithheldText;

/**
 * What a rendition must say and what it must not, worked out once for all formats of an edition.
 *
 * @param declared by the edition
 * @param withheld from its audience
 */
public record Expectation(Edition edition, Declared declared, WithheldText withheld) {

    /**
     * @param memo  that the edition was cut from
     * @param theme that it is set in
     */
    public static Expectation of(Edition edition, Memo memo, Theme theme) {
        Declared declared = Declared.by(edition, theme);
        return new Expectation(edition, declared, WithheldText.of(memo, edition, declared, theme));
    }
}
