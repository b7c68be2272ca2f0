package org.readout.extract.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.extract.entry.SidesInProse;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.sign.NamesInProse;
import org.readout.extract.sign.Things;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/**
 * A section on the good and the bad that counts one in prose and lists the other: “It would bring three gains. The first is …”, and then “The risks are no smaller:” over a list;
 * or sets the one off in paragraphs with names and turns to the other in prose: “**A say for patients.** …”, and then “These hopes must not hide the dangers. The first …”, or the
 * other way round.
 */
public final class SidesInTurn {

    private static final List<RecordKind> GOOD_AND_BAD = List.of(RecordKind.BENEFIT, RecordKind.RISK);

    private final RecordKind good;
    private final PartMatcher matcher;
    private final Sought sought;
    private final Tongue tongue;

    /** @param sought what the good is called: benefit or opportunity */
    public SidesInTurn(Sought sought, PartMatcher matcher) {
        this.good = sought.kind();
        this.matcher = matcher;
        this.sought = sought;
        this.tongue = sought.tongue();
    }

    /** The same blocks with records of both sides in their places; as they are where only one side is told so. */
    public List<Block> in(List<Block> blocks) {
        List<Optional<RecordKind>> sides = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            sides.add(isOverList(blocks, at) ? called(blocks.get(at)) : counted(blocks, at));
        }
        ledUpTo(blocks, sides);
        Set<Boolean> told = new HashSet<>();
        sides.stream().flatMap(Optional::stream).forEach(side -> told.add(side == RecordKind.RISK));
        if (told.size() < 2) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<RecordKind> side = sides.get(at);
            if (side.isPresent() && isOverList(blocks, at)) {
                result.add(blocks.get(at));
                result.addAll(new RecordFinder(sought.of(side.get()), true).blocks(List.of(blocks.get(++at))));
            } else if (side.isPresent() && isLed(blocks.get(at))) {
                result.addAll(new RecordFinder(sought.of(side.get()), false).blocks(List.of(blocks.get(at))));
            } else {
                result.add(side.isPresent() ? new ProseRecords(sought.of(side.get()), false).named((Paragraph) blocks.get(at)) : blocks.get(at));
            }
        }
        return result;
    }

    /** Names in bold right before the prose that turns are of the other side; “Three further gains would come later” turns to none. */
    private void ledUpTo(List<Block> blocks, List<Optional<RecordKind>> sides) {
        int turn = IntStream.range(0, sides.size()).filter(at -> sides.get(at).isPresent()).findFirst().orElse(0);
        int first = firstLed(blocks, turn);
        if (turn - first >= Things.FEWEST && turned(blocks, turn).equals(sides.get(turn))) {
            RecordKind other = sides.get(turn).filter(RecordKind.RISK::equals).isPresent() ? good : RecordKind.RISK;
            Collections.fill(sides.subList(first, turn), Optional.of(other));
        }
    }

    /** Where the names in bold begin that stand right before a block. */
    private static int firstLed(List<Block> blocks, int before) {
        int first = before;
        while (first > 0 && isLed(blocks.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isLed(Block block) {
        return block instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(lead -> !PlainText.of(lead.rest()).isBlank()).isPresent();
    }

    private static boolean isOverList(List<Block> blocks, int at) {
        return Line.leadsUp(blocks.get(at)) && at + 1 < blocks.size() && blocks.get(at + 1) instanceof ListBlock;
    }

    /** The side that a line over a list names. */
    private Optional<RecordKind> called(Block line) {
        String last = Sentences.last(PlainText.of(line).strip(), tongue);
        return tongue.words().announced().in(last).or(() -> matcher.match(last.replaceFirst("\\s?:$", "")).flatMap(PartMatcher.Match::holds)).flatMap(this::side);
    }

    /** The side that a paragraph counts points of. */
    private Optional<RecordKind> counted(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Paragraph paragraph) || isLed(paragraph)) {
            return Optional.empty();
        }
        List<Sentences.Sentence> sentences = Sentences.of(PlainText.of(paragraph), tongue);
        return sentences.stream().flatMap(sentence -> tongue.words().announced().in(sentence.text()).stream()).findFirst().flatMap(this::side)
                .or(() -> turned(blocks, at))
                .filter(side -> new NamesInProse(side, tongue).in(List.of(paragraph.inlines())).stream().anyMatch(points -> points.size() > 1));
    }

    /** The side that the first sentence of a block turns to. */
    private Optional<RecordKind> turned(List<Block> blocks, int at) {
        return Sentences.of(PlainText.of(blocks.get(at)), tongue).stream().findFirst()
                .flatMap(first -> turned(first.text(), blocks.subList(firstLed(blocks, at), at)).or(() -> SidesInProse.turn(first.text(), good)));
    }

    /** The side that a sentence turns to; where most names in bold before it tell of good or bad, only if it leaves that. */
    private Optional<RecordKind> turned(String sentence, List<Block> names) {
        Optional<RecordKind> told = GOOD_AND_BAD.stream().filter(side -> names.stream().filter(name -> tells(name, side)).count() * 2 > names.size()).findFirst();
        return tongue.words().turns().in(sentence).flatMap(turn -> turn.to().or(() -> told.map(side -> side == RecordKind.RISK ? RecordKind.BENEFIT : RecordKind.RISK)))
                .filter(to -> told.filter(to::equals).isEmpty()).flatMap(this::side);
    }

    private boolean tells(Block name, RecordKind side) {
        return Lead.bold(((Paragraph) name).inlines()).flatMap(lead -> tongue.words().valence().of(lead.text())).filter(side::equals).isPresent();
    }

    private Optional<RecordKind> side(RecordKind kind) {
        return Optional.of(kind).filter(RecordKind.SIDES::contains).map(said -> said == RecordKind.RISK ? said : good);
    }
}
