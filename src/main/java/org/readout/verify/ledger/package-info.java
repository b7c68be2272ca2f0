/**
 * The ledger's workings: what a draft, a document or an edition says, in pieces, and the balance of two such lists.
 *
 * <p>It shares no code with the readers and renderers, so that it does not share their mistakes. Seen by the verify room only.
 */
@NullMarked
package org.readout.verify.ledger;

import org.jspecify.annotations.NullMarked;
