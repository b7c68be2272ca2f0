package org.readout.extract.entry;

import java.util.Map;

/** What is asked in a paragraph, from {@code start} to before {@code end}. */
public record Asked(int start, int end, String title, Map<String, String> fields) {
}
