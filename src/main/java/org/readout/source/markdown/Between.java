package org.readout.source.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Blocks between a line that begins something and the one that ends it, with others of the kind within; what stands in code is none of these lines. */
final class Between extends Holder {

    private final Pattern begins;
    private final Pattern ends;
    private int depth = 1;

    /** Each of the patterns is held against what of a line is not yet another's. */
    Between(Block block, Pattern begins, Pattern ends) {
        super(block);
        this.begins = begins;
        this.ends = ends;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        if (!(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock)) {
            depth += matches(begins, line, state.getIndex()) ? 1 : matches(ends, line, state.getIndex()) ? -1 : 0;
        }
        return depth == 0 ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    private static boolean matches(Pattern pattern, CharSequence line, int from) {
        return pattern.matcher(line).region(from, line.length()).matches();
    }
}
