/**
 * The fourth equation: what an audience is not shown stands nowhere in the bytes of its renditions.
 *
 * <p>Enters: the memo, its edition, the theme, and the bytes. Leaves: {@link org.readout.verify.withheld.Leak}s. The edition itself holds
 * nothing withheld, so that no renderer can see any; only this package sees both.
 *
 * <p>Withheld is a <em>word</em> of four characters or more that the memo has, wherever it has it (text, notes, alternative texts, link targets,
 * ids, properties), and neither the edition nor the theme; and a <em>phrase</em> of six words on end that a paragraph of the memo has
 * and the edition has not, read from its beginning to its end; numbers and the words of furniture are left out. It is
 * looked for in everything a program could show ({@code verify.spots}). Where bytes cannot be read as text, only words of seven characters and
 * more are looked for, because shorter ones turn up by chance.
 *
 * <p>Pictures hold no text at all in an edition, so any that is found in one is a leak, whatever it says.
 *
 * <p>Seen by the verify room only.
 */
@NullMarked
package org.readout.verify.withheld;

import org.jspecify.annotations.NullMarked;
