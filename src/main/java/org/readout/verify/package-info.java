/**
 * Whether a rendition is what it should be: {@code Rendition} and the {@code Edition} it was made of in, judgements out.
 *
 * <p>It reads the bytes afresh and shares no code with the renderers. Every format is held against two equations of the ledger.
 *
 * <p><b>What is carried.</b> Each paragraph, heading, cell, caption, term, note and alternative text of the edition stands in the
 * rendition, in the edition's order (notes, title, names and findings may stand anywhere). What the rendition says beyond that is
 * <em>furniture</em>: numbers, labels, contents, running heads, an index, a matrix, a summary page. Furniture needs no mark. It may hold
 * only words the edition declares: those of its text, metadata, labels, records and findings, of its kind and its audience, and of
 * {@code Edition.furniture()}, that is of the message files; numbers are free. Any other word is invented, and an error. So a renderer that
 * has something to say says it with {@code edition.furniture().say(...)} or in the edition's own words.
 *
 * <p>A picture speaks by its alternative text alone ({@code alt}, {@code role="img"} with {@code aria-label} or {@code title}; {@code Figure}
 * with {@code Alt}; {@code wp:docPr} with {@code descr}); words drawn in it are not read. What is decoration says so in the words of its
 * format ({@code aria-hidden} or {@code hidden}; {@code Artifact}; header or footer, or {@code decorative}) and is not read either.
 *
 * <p><b>What is withheld.</b> No word of the memo that the edition does not have stands anywhere in the bytes, decoration, drawings,
 * metadata and comments included: see {@code verify.withheld}.
 *
 * <p><b>The rooms.</b> {@code ledger} says what a draft, a document or an edition says, {@code carried} what a rendition says, {@code spots} all that stands in its
 * file; {@code withheld} and {@code hidden} hold that against what must not stand there; {@code judging} is what every judge is asked and answers, and {@code html},
 * {@code pdf} and {@code docx} are the judges of one format each. This room puts them together; {@code report} writes down what came of it.
 *
 * <p>May import: model, finding, edition, render.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "edition", "render"})
package org.readout.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
