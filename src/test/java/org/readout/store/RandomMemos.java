package org.readout.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.readout.model.*;

/** Memos of every shape, the same for the same seed. */
final class RandomMemos {

    private static final String[] WORDS = {"open", "weights", "", "é\"\\", "\u2028\n\t", "数据", "🙂", "</script>", "a b  c"};

    private final Random random;

    RandomMemos(long seed) {
        random = new Random(seed);
    }

    Memo memo() {
        Map<String, Media> media = new LinkedHashMap<>();
        some(() -> media.put("m" + media.size(), new Media("image/png", bytes())));
        return new Memo(word(), word(), word(), Digest.of(word()), metadata(), blocks(3), some(() -> section(2)),
                some(this::record), some(() -> new Note(span(), word(), pick(Note.Kind.values()), blocks(1))), media);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    private Metadata metadata() {
        return new Metadata(word(), word(), word(), word(),
                some(() -> new Metadata.Contributor(word(), pick(Metadata.Role.values()))),
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(random.nextInt(30000))),
                "en", some(this::word), Map.of("k" + word(), word(), "z", word()));
    }

    private Section section(int depth) {
        return new Section(word(), new Heading(span(), 1 + depth, word(), word(), inlines(2)), blocks(2),
                depth == 0 ? List.of() : some(() -> section(depth - 1)));
    }

    private MemoRecord record() {
        List<SourceSpan> spans = List.of(span());
        return switch (pick(RecordKind.values())) {
            case APPROACH -> new Approach(word(), word(), word(), spans);
            case COMPONENT -> new Component(word(), word(), word(), word(), word(), word(), word(), word(), word(), spans);
            case BENEFIT -> new Benefit(word(), word(), word(), spans);
            case OPPORTUNITY -> new Opportunity(word(), word(), word(), spans);
            case RISK -> new Risk(word(), word(), word(), spans);
            case RECOMMENDATION -> new Recommendation(word(), 1 + random.nextInt(9), word(), word(), word(), word(), word(), some(this::word), random.nextBoolean(), spans);
            case OPEN_QUESTION -> new OpenQuestion(word(), word(), word(), some(this::word), spans);
            case KEY_POINT -> new KeyPoint(word(), word(), word(), spans);
        };
    }

    private List<Block> blocks(int depth) {
        return depth == 0 ? List.of() : some(() -> block(depth - 1));
    }

    private Block block(int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> new Heading(span(), 1, word(), word(), inlines(2));
            case 1 -> new Paragraph(span(), inlines(3));
            case 2 -> new ListBlock(span(), pick(ListBlock.Marker.values()),
                    some(() -> new ListBlock.Item(span(), random.nextInt(5), random.nextBoolean() ? word() : "", blocks(depth))));
            case 3 -> new DefinitionList(span(), some(() -> new DefinitionList.Entry(span(), inlines(1), blocks(depth))));
            case 4 -> new Table(span(), word(), inlines(1), 1, some(() -> new Table.Row(some(() -> new Table.Cell(span(),
                    random.nextBoolean(), 1, 2, pick(Table.Alignment.values()), blocks(depth))))));
            case 5 -> new Figure(span(), word(), "m0", word(), inlines(1));
            case 6 -> new Quote(span(), blocks(depth));
            case 7 -> new CodeBlock(span(), word(), word());
            case 8 -> new Divider(span());
            default -> new Records(span(), pick(RecordKind.values()), pick(Records.Form.values()), 1 + random.nextInt(3),
                    some(() -> new Records.Entry(span(), word(), word(), inlines(1),
                            some(() -> new Records.Field(span(), word(), inlines(1), blocks(depth))))));
        };
    }

    private List<Inline> inlines(int depth) {
        return depth == 0 ? List.of() : some(() -> inline(depth - 1));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(11)) {
            case 0 -> new Text(word());
            case 1 -> new Styled(pick(Styled.Style.values()), inlines(depth));
            case 2 -> new Code(word());
            case 3 -> new Link(word(), inlines(depth));
            case 4 -> new Reference(word(), inlines(depth));
            case 5 -> new NoteMark(word());
            case 6 -> new Anchor(word());
            case 7 -> new LineBreak();
            case 8 -> new Picture("m0", word());
            case 9 -> new Formula(Formula.Term.layout("mfrac", List.of(Formula.Term.token("mi", word()), Formula.Term.token("mn", "2"))));
            default -> new Foreign("fr", inlines(depth));
        };
    }

    SourceSpan span() {
        return new SourceSpan(word(), some(this::word), random.nextInt(9), random.nextInt(9), 0, random.nextInt(9), word());
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> one.get()).toList();
    }
}
