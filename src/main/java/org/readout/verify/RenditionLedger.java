package org.readout.verify;

/**
 * The account of a rendition, in characters that are not white space.
 *
 * @param carried   characters of the edition that stand in it
 * @param furniture characters Readout adds, all of words the edition declares
 * @param missing   characters of the edition that do not stand in it; always 0 in a release
 * @param misplaced characters that stand elsewhere than the edition has them; always 0 in a release
 * @param invented  characters of words the edition does not declare; always 0 in a release
 * @param leaks     places in it that say what its audience is not shown; always 0 in a release
 */
public record RenditionLedger(int carried, int furniture, int missing, int misplaced, int invented, int leaks) {
}
