package org.readout.source.markdown;

import java.util.Set;
import java.util.function.Supplier;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/**
 * Has a parser look wherever a sign stands in a passage.
 *
 * @param parser a new one for each passage
 */
record AtSign(char sign, Supplier<InlineContentParser> parser) implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(sign);
    }

    @Override
    public InlineContentParser create() {
        return parser.get();
    }
}
