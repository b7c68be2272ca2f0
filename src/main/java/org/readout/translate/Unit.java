package org.readout.translate;

import java.util.List;
import java.util.Map;

import org.readout.model.Inline;

/**
 * A stretch of text that is translated as one.
 *
 * @param id        unique in the memo; the same as long as the text and what it is stay the same
 * @param translate false for code and the like
 * @param notes     what a translator wants to know, by who says it
 */
record Unit(String id, List<Inline> inlines, boolean translate, Map<String, String> notes) {
}
