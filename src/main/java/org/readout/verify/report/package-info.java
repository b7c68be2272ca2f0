/**
 * What was found of a whole release, written for people and for programs: the ledger of its drafts and editions, and what each rendition was held against.
 *
 * <p>Enters: ledgers and verifications. Leaves: {@code Report}s, as pages and as JSON, and a table for the terminal. May import: model, finding, verify; no
 * other room of verify sees it.
 */
@NullMarked
@NamedInterface("report")
package org.readout.verify.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
