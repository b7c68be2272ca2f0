/**
 * Bitexts as XLIFF 1.2 and 2.0, and what translation tools make of them.
 *
 * <p>XLIFF 1.2 keeps everything in the standard's own elements and attributes, none in a namespace of ours: the strict schema allows foreign
 * ones only with a schema beside it, and tools drop what they do not know more readily than what they do.
 * <ul>
 * <li>memo, draft, release: {@code product-name}, {@code skl/external-file/@uid}, {@code product-version} of the file;
 * <li>kind, context: {@code restype} and {@code extradata} of the unit; its id is its {@code resname} too, which tools that number units anew
 *     keep as a key;
 * <li>notes: {@code note/@from}; matches: {@code alt-trans} with {@code mid}; gaps: between the marks of {@code seg-source};
 * <li>states: {@code target/@state} and {@code approved} are the lowest of the unit's segments. A segment's own, with a digest of the translation
 *     it is of, is the {@code comment} of its mark in the target ({@code "final 3f2a…"}). It holds while the text is that one and the unit's state
 *     is not lower than what was sent: a tool that changes a text and no state does not pass it off as approved, one that changes the state is believed;
 * <li>characters that XML cannot hold: {@code x} with the id {@code U+0001} in text; ␛ and four digits in attributes and notes.
 * </ul>
 *
 * <p>XLIFF 2.0 has places for all this: {@code state} and {@code subState} (the digest) of a segment, {@code ignorable} for gaps, and the metadata and
 * matches modules. It has no empty files and no empty units; a bitext needs a unit, and a unit a segment.
 *
 * <p>Reading is lenient: what is not understood is found, and the rest is read. What a tool says of a segment in its own words goes before what it
 * says in the standard's.
 *
 * <table>
 * <caption>What tools say, and what it is taken for</caption>
 * <tr><th>tool</th><th>initial</th><th>translated</th><th>reviewed</th><th>final</th></tr>
 * <tr><td>XLIFF 1.2: Weblate, Crowdin, OmegaT …</td><td>new, needs-translation, -adaptation, -l10n</td><td>translated, needs-review-…</td><td>signed-off</td>
 *     <td>final, approved without state</td></tr>
 * <tr><td>Trados {@code conf}</td><td>none, Draft, Rejected…</td><td>Translated</td><td>ApprovedTranslation</td><td>ApprovedSignOff</td></tr>
 * <tr><td>memoQ {@code mq:status}</td><td>any other</td><td>ManuallyConfirmed</td><td>Reviewer1Confirmed</td><td>Proofread</td></tr>
 * <tr><td>Phrase {@code m:confirmed}</td><td>0</td><td>1</td><td>2</td><td>3 and up</td></tr>
 * </table>
 */
@NullMarked
@NamedInterface("xliff")
package org.readout.translate.xliff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
