package org.readout.release.announcement;

/**
 * Whom editions are for.
 *
 * @param id      of the audience
 * @param title   in the language of the announcement
 * @param about   who they are and what they get, in a sentence
 * @param aboutIn language of that sentence, a BCP 47 tag
 */
public record Readers(String id, String title, String about, String aboutIn) {
}
