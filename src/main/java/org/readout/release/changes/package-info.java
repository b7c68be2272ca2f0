/**
 * What changed from one edition to a later one of the same memo, for the same audience: told, weighed, and set as a redline.
 *
 * <p>Enters: two {@link org.readout.edition.Edition}s, never memos, so that nothing an audience is not shown can be told of. Leaves:
 * {@link org.readout.release.changes.Changes}, and the reports on them.
 *
 * <p>In one walk an edition becomes a list of {@link org.readout.release.changes.Element}s ({@code Inventory}); those of the two editions are
 * paired ({@code Pairing}); what differs in a pair, or has none, is a {@link org.readout.release.changes.Change} ({@code Comparison}, with
 * {@code Order}, {@code Renumbering} and {@code Rows}); how much each weighs is declared ({@link org.readout.release.changes.ChangeRules}).
 *
 * <p>What is not told: how words are set (emphasis, alignment, whether a list has bullets), what stands beside the author's text (exhibits), and
 * that a record set out at two places had the second of them moved.
 */
@NullMarked
@NamedInterface("changes")
package org.readout.release.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
