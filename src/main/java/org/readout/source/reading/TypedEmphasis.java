package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Omission;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Words that authors set off by signs instead of a style, as in plain text and in notes pasted into a word processor: “_Profile._ Each element …”, “*Costs.*”. */
public final class TypedEmphasis implements Rewriting {

    /** The signs stand at the outer edges of words; a single name with a sign in it (“snake_case”) has none there. */
    private static final Pattern TYPED = Pattern.compile("(?<![\\p{L}\\p{N}_*\\\\/])(?<sign>_|\\*{1,2})(?=[\\p{L}\\p{N}¿¡“\"«„])(?<words>[^_*\\n]{0,120}?[\\p{L}\\p{N}.:?!)”\"»“])\\k<sign>(?![\\p{L}\\p{N}_*])");

    private final Block block;
    private final List<Omission> signs;

    private TypedEmphasis(Block block, List<Omission> signs) {
        this.block = block;
        this.signs = signs;
    }

    /**
     * The same blocks, such words styled.
     *
     * @param signs gets those that are left out for it
     */
    public static List<Block> recognised(List<Block> blocks, List<Omission> signs) {
        return blocks.stream().flatMap(block -> mayHold(PlainText.of(block)) ? block.accept(new TypedEmphasis(block, signs)).stream() : Stream.of(block)).toList();
    }

    @Override
    public List<Inline> text(Text text) {
        return mayHold(text.text()) ? parted(text.text()) : List.of(text);
    }

    private static boolean mayHold(String text) {
        return text.indexOf('_') >= 0 || text.indexOf('*') >= 0;
    }

    private List<Inline> parted(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher typed = TYPED.matcher(text);
        int done = 0;
        while (typed.find()) {
            if (typed.start() > done) {
                inlines.add(new Text(text.substring(done, typed.start())));
            }
            inlines.add(new Styled(typed.group("sign").length() > 1 ? Styled.Style.STRONG : Styled.Style.EMPHASIS, List.of(new Text(typed.group("words")))));
            signs.add(new Omission(block.span(), "typed-sign", typed.group("sign") + " " + typed.group("sign")));
            done = typed.end();
        }
        if (done < text.length()) {
            inlines.add(new Text(text.substring(done)));
        }
        return inlines;
    }
}
