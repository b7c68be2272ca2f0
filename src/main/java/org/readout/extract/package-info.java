/**
 * What a document means: {@code Document} and {@code MemoType} in, {@link org.readout.model.Memo} out.
 *
 * <p>Nothing is dropped: text that is no record stays where the author put it. Each room sees only those before it in this list, but that {@code table} and {@code heading} do not
 * see each other, nor {@code name} and {@code sign}:
 * <ul>
 * <li>{@code language}: the words of each language;
 * <li>{@code ask}: what a sentence asks of whom;
 * <li>{@code entry}: one record out of the blocks that make it;
 * <li>{@code table}: records out of tables;
 * <li>{@code heading}: which lines are headings, and their ranks;
 * <li>{@code name}: which part a heading names;
 * <li>{@code sign}: what a section holds whose heading does not say;
 * <li>{@code record}: the records in a part;
 * <li>{@code part}: which part a section is;
 * <li>{@code reference}: what refers to records.
 * </ul>
 * May import: model, finding, words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "words"})
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
