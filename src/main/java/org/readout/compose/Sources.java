package org.readout.compose;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/**
 * What the memos of a work cite, each once: their notes and the entries of their lists of sources, as far as they name a year or an
 * address. Two are the same source when their first links lead to the same place or, without links, their words are the same; the
 * shorter entry is kept.
 */
final class Sources {

    static final String PART = "references";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d{2}(?!\\d)");
    private final Map<String, Source> bySource = new LinkedHashMap<>();

    private record Source(SourceSpan span, List<Block> blocks, String text) {

        Source orShorter(Source other) {
            return other.text.length() < text.length() ? other : this;
        }
    }

    Sources(List<Memo> memos) {
        memos.forEach(memo -> {
            memo.notes().forEach(this::note);
            memo.allSections().filter(section -> section.part().equals(PART)).forEach(section -> entries(section.blocks()).forEach(this::take));
        });
    }

    private void note(Note note) {
        take(new Source(note.span(), Bare.BARE.blocks(note.blocks()), PlainText.ofBlocks(note.blocks())));
    }

    private void take(Source source) {
        Optional<String> address = First.link(source.blocks());
        if (address.isPresent() || YEAR.matcher(source.text()).find()) {
            bySource.merge(key(source), source, Source::orShorter);
        }
    }

    private static String key(Source source) {
        return First.link(source.blocks()).map(address -> address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#]+$", ""))
                .orElseGet(() -> source.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    private static List<Source> entries(List<Block> blocks) {
        List<Source> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ListBlock list) {
                list.items().forEach(item -> entries.add(new Source(item.span(), Bare.BARE.blocks(item.blocks()), PlainText.ofBlocks(item.blocks()))));
            } else if (block instanceof Paragraph paragraph) {
                entries.add(new Source(paragraph.span(), Bare.BARE.paragraph(paragraph), PlainText.of(paragraph)));
            }
        }
        return entries;
    }

    /** Those that {@code listed} does not have yet, in alphabetical order; empty when there is none. */
    Optional<ListBlock> beyond(Section listed, Locale locale) {
        Set<String> there = entries(listed.blocks()).stream().map(Sources::key).collect(Collectors.toSet());
        Collator alphabet = Collator.getInstance(locale);
        List<ListBlock.Item> items = bySource.entrySet().stream().filter(source -> !there.contains(source.getKey())).map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Source::text, alphabet::compare).thenComparing(Source::text))
                .map(source -> new ListBlock.Item(source.span(), 0, source.blocks())).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListBlock(items.get(0).span(), ListBlock.Marker.BULLET, items));
    }

    /** Text that stands a second time has no anchors and marks of its own. */
    private enum Bare implements Rewriting {
        BARE;

        @Override
        public List<Inline> anchor(Anchor anchor) {
            return List.of();
        }

        @Override
        public List<Inline> noteMark(NoteMark mark) {
            return List.of();
        }
    }

    /** Finds the first link. */
    private static final class First implements Rewriting {

        private Optional<String> found = Optional.empty();

        static Optional<String> link(List<Block> blocks) {
            First first = new First();
            first.blocks(blocks);
            return first.found;
        }

        @Override
        public List<Inline> link(Link link) {
            found = found.or(() -> Optional.of(link.target()));
            return List.of(link);
        }

        @Override
        public List<Inline> reference(Reference reference) {
            return List.of(reference);
        }
    }
}
