package org.readout.extract.part;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.readout.extract.ask.Ask;
import org.readout.extract.heading.Captions;
import org.readout.extract.heading.CountedLines;
import org.readout.extract.heading.DottedNumbers;
import org.readout.extract.heading.HeadingsWithin;
import org.readout.extract.heading.Indented;
import org.readout.extract.heading.NumberedBelow;
import org.readout.extract.heading.SectionTree;
import org.readout.extract.heading.TypedNumbers;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.language.Words;
import org.readout.extract.sign.Contents;
import org.readout.extract.sign.Once;
import org.readout.extract.sign.Signs;
import org.readout.extract.sign.Telltale;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.PlainText;
import org.readout.model.Section;

/** One document on its way to a memo. What is found out about it is found out once, whichever types it is held against; for one thread. */
public final class Reading {

    private static final int FEWEST_SAID = 2;

    private final Document document;
    private final Tongue tongue;
    private final List<Block> blocks;
    private final List<Tree> trees = new ArrayList<>();
    private final Map<Section, Contents> contents = new IdentityHashMap<>();
    private final Once<Signs> unheaded;
    private final Once<Boolean> citesOrders;

    private record Tree(List<Block> blocks, SectionTree sections) {
    }

    public Reading(Document document, Words words) {
        this.document = document;
        this.tongue = Tongue.of(document, words);
        List<Block> headed = TypedNumbers.recognised(CountedLines.recognised(Captions.recognised(HeadingsWithin.recognised(document.blocks()))));
        this.blocks = Indented.recognised(NumberedBelow.recognised(DottedNumbers.recognised(headed)));
        this.unheaded = new Once<>(() -> Signs.of(blocks, tongue));
        this.citesOrders = new Once<>(() -> Telltale.citesOrders(blocks.stream(), tongue));
    }

    public Document document() {
        return document;
    }

    Tongue tongue() {
        return tongue;
    }

    /** Numbers that authors typed before their headings are taken for numbers, and tell what stands below what. */
    List<Block> blocks() {
        return blocks;
    }

    /** The same tree for the same blocks, as types that recognise the same headings have. */
    SectionTree tree(List<Block> spoken) {
        return trees.stream().filter(tree -> areSame(tree.blocks(), spoken)).findFirst().map(Tree::sections).orElseGet(() -> {
            SectionTree sections = SectionTree.of(spoken);
            trees.add(new Tree(spoken, sections));
            return sections;
        });
    }

    private static boolean areSame(List<Block> some, List<Block> others) {
        return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(at -> some.get(at) == others.get(at));
    }

    /** What lines and labels say of records without a heading. */
    Signs unheaded() {
        return unheaded.get();
    }

    /** Whether sentences of a text ask for something or ask about it, whatever its headings say. */
    public boolean argues() {
        return blocks.stream().flatMap(block -> Sentences.of(PlainText.of(block), tongue).stream()).map(Sentences.Sentence::text)
                .filter(sentence -> Ask.is(sentence) || Unknown.isLeftOpen(sentence)).limit(FEWEST_SAID).count() == FEWEST_SAID;
    }

    Contents of(Section section) {
        return contents.computeIfAbsent(section, any -> new Contents(any, tongue, citesOrders));
    }
}
