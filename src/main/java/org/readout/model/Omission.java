package org.readout.model;

/**
 * Text of a draft that its reader did not carry into the document, so that the ledger can account for it: comments,
 * deleted words, page headers, a generated contents list.
 *
 * @param reason the rule of the finding that tells the author, such as {@code header-footer-dropped}
 * @param text   every character left out, words parted by white space
 */
public record Omission(SourceSpan span, String reason, String text) {
}
