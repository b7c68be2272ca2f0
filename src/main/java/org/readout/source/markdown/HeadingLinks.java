package org.readout.source.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.commonmark.ext.heading.anchor.IdGenerator;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Omission;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Located;

/**
 * Links to headings by the names that programs give these: GitHub and most others by its rule (“Step 1.2 R&D” is {@code step-12-rd}, the second of a name {@code …-1}), Pandoc by
 * its own (without what stands before the first letter, dots kept). Accents stay, or are written with per cent signs. A link to the title, or to {@code #}, is one to nothing in
 * the text, and its words stay without it.
 */
final class HeadingLinks extends Located {

    private final Map<String, String> headings = new HashMap<>();
    private final Gathering gathering;
    private final IdGenerator github = IdGenerator.builder().defaultId("").build();

    /** @param titles that have been taken out from above the blocks, as they count among headings */
    HeadingLinks(SourceSpan whole, List<Heading> titles, List<Block> blocks, Gathering gathering) {
        super(whole);
        this.gathering = gathering;
        Stream.concat(titles.stream(), blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast)).forEach(this::add);
        titles.forEach(taken -> headings.replaceAll((name, id) -> id.equals(taken.id()) ? "" : id));
        blocks.stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).id()).forEach(id -> headings.put(id, id));
        headings.putAll(gathering.aliases);
    }

    private void add(Heading heading) {
        String text = PlainText.of(heading).strip();
        Stream.of(github.generateId(text), pandoc(text)).filter(name -> !name.isEmpty()).forEach(name -> headings.putIfAbsent(name, heading.id()));
    }

    private static String pandoc(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("(?U)[^\\w\\s.-]", "").replaceAll("(?U)\\s+", "-").replaceFirst("^[^\\p{L}]+", "");
    }

    @Override
    public List<Inline> reference(Reference reference) {
        String target = decoded(reference.target());
        String id = headings.getOrDefault(target, headings.getOrDefault(target.toLowerCase(Locale.ROOT), reference.target()));
        List<Inline> words = inlines(reference.inlines());
        if (id.isEmpty()) {
            gathering.leaveOut(here(), target.isEmpty() ? "link-empty" : "metadata", Omission.Kind.LINK);
            return words;
        }
        return List.of(new Reference(id, words));
    }

    private static String decoded(String target) {
        try {
            return Normalizer.normalize(URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (IllegalArgumentException noEncoding) {
            return target;
        }
    }
}
