package org.readout.source.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Metadata;
import org.readout.model.Paragraph;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;
import org.readout.source.reading.Signature;
import org.readout.source.reading.TitlePage;

/**
 * Plain text, as people type it.
 *
 * <p>Carries: headings that are underlined, numbered, in capitals, set apart on a line of their own or over indented text; terms over what is indented further; paragraphs, their
 * lines joined; lists with typed markers, nested by indentation; indented or {@code >} quotations, the latter and boxes between rules with their lists; columns kept apart by
 * spaces, as a table under names with a rule below them, else as they stand; rules of hyphens; a title, date and names at the top, typed out or as {@code Key: value} lines.
 * Reports: lines taken for headings by their capitals or place, an encoding that had to be guessed.
 * Refuses: nothing.
 */
public final class PlainTextReader implements DraftReader {

    private static final int MOST_ON_TITLE_PAGE = 4;
    private static final Pattern PROPERTY = Pattern.compile(
            "(?i)(id|type|title|subtitle|authors?|editors?|reviewers?|date|language|keywords)\\s*:\\s+(\\S.*)");

    @Override
    public DraftFormat format() {
        return DraftFormat.TEXT;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        return new Reading(draft).read();
    }

    private static final class Reading {

        private final Draft draft;
        private final Places places;
        private final Gathering gathering = new Gathering();
        private TitlePage titlePage = new TitlePage(true);
        private final TypedList list;
        private final List<Block> blocks = new ArrayList<>();
        /** A line below the title that is a name and no more. */
        private Optional<String> signature = Optional.empty();
        /** Kinds of rules under headings; the first that comes is the highest. */
        private final List<String> underlines = new ArrayList<>();
        private Optional<Chunk> numbered = Optional.empty();
        /** What a quotation with marks says, which goes on as long as there are marks; indented text is another. */
        private final List<Chunk> quotation = new ArrayList<>();

        Reading(Draft draft) {
            this.draft = draft;
            this.places = new Places(draft.file());
            this.list = new TypedList(places);
        }

        Checked<Document> read() {
            DecodedText decoded = DecodedText.of(draft.bytes());
            decoded.finding(places.draft()).ifPresent(gathering.findings::add);
            List<Chunk> chunks = new ArrayList<>(Chunk.of(decoded.text()));
            Metadata stated = properties(chunks);
            titlePage = new TitlePage(true, stated.language());
            title(chunks, stated);
            Map<Integer, Integer> apart = SetApart.in(chunks);
            Set<Integer> hung = HungText.in(chunks);
            Set<Integer> terms = HungText.terms(chunks);
            int below = 0;
            for (int at = 0; at < chunks.size(); at++) {
                Chunk chunk = chunks.get(at);
                boolean followed = at + 1 < chunks.size();
                boolean amongSiblings = at > 0 && chunks.get(at - 1).goesOnIn(chunk) || followed && chunk.goesOnIn(chunks.get(at + 1));
                if (!chunk.underline().isEmpty()) {
                    underlined(chunk);
                } else if (chunk.numbered() > 0 && followed && !amongSiblings && !countsOnInList(chunk)) {
                    numbered = Optional.of(chunk);
                    heading(chunk, chunk.words(), underlines.size() + chunk.numbered());
                } else if (chunk.isCapitals() && followed && !(at == 0 && isMasthead(chunks, apart))) {
                    byLook(chunk, underlines.size() + 1);
                } else if (apart.containsKey(at)) {
                    byLook(chunk, underlines.size() + apart.get(at) + (capitals(chunks) > 1 ? 1 : 0));
                } else if (hung.contains(at) && (below > 0 || !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Heading)) {
                    below = below > 0 ? below : ((Heading) blocks.get(blocks.size() - 1)).level() + 1;
                    byLook(chunk.head(), below);
                    Chunk said = chunk.body();
                    blocks.add(new Paragraph(places.next(said.words(), said.line()), said.inlines()));
                } else if (terms.contains(at) && list.isEmpty()) {
                    term(chunk, terms.contains(at - 1));
                } else {
                    text(chunk);
                }
                below = hung.contains(at) ? below : 0;
            }
            endList();
            endQuotation();
            return Checked.of(new Document(draft.file(), draft.digest(), titlePage.over(stated), blocks, List.of(), Map.of(), gathering.omissions),
                    gathering.findings);
        }

        /** “2. Who pays?” behind a first item of several lines, where no heading says that the second section begins. */
        private boolean countsOnInList(Chunk chunk) {
            return list.countsOn(chunk) && numbered.filter(heading -> heading.goesOnIn(chunk)).isEmpty();
        }

        /** What the draft says of itself in its first lines. */
        private Metadata properties(List<Chunk> chunks) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            if (!chunks.isEmpty() && chunks.get(0).lines().stream().allMatch(line -> PROPERTY.matcher(line).matches())) {
                for (String line : chunks.get(0).lines()) {
                    Matcher property = PROPERTY.matcher(line);
                    if (property.matches()) {
                        values.put(property.group(1).toLowerCase(Locale.ROOT), List.of(property.group(2).split("\\s*;\\s*")));
                    }
                }
                omit(chunks.remove(0));
            }
            return FrontMatter.of(values, places.draft(), gathering.findings);
        }

        /** A short first line is the title; one that looks like a heading is only where another follows it, or names and a date do. */
        private void title(List<Chunk> chunks, Metadata stated) {
            if (!stated.title().isEmpty() || chunks.size() < 2) {
                return;
            }
            Chunk first = chunks.get(0);
            boolean ruled = !first.underline().isEmpty();
            boolean alone = chunks.stream().filter(chunk -> ruled && chunk.underline().equals(first.underline())).count() <= 1;
            if (first.looksLikeHeading() ? alone && first.numbered() == 0 && leadsIn(chunks, stated) : first.isShortLine() && !TypedList.begins(first)) {
                titlePage.takes(TitlePage.Role.TITLE, ruled ? heading(first) : first.words());
                omit(chunks.remove(0));
                signature = signature(titlePage.title(), chunks, stated);
                for (Chunk chunk : aboveHeadings(chunks)) {
                    if (signature.map(List::of).equals(Optional.of(chunk.lines())) && isTaken(chunk.lines().get(0))) {
                        chunks.remove(chunk);
                    }
                }
            }
        }

        private static List<Chunk> aboveHeadings(List<Chunk> below) {
            return below.stream().limit(MOST_ON_TITLE_PAGE).takeWhile(chunk -> !chunk.looksLikeHeading()).toList();
        }

        private static Optional<String> signature(String title, List<Chunk> below, Metadata stated) {
            List<String> above = lines(below.stream().takeWhile(chunk -> !chunk.looksLikeHeading()).toList());
            boolean named = stated.contributors().stream().anyMatch(contributor -> contributor.role() == Metadata.Role.AUTHOR) || TitlePage.namesAuthor(above, stated.language());
            return named ? Optional.empty() : Signature.in(title, lines(aboveHeadings(below)), stated.language());
        }

        private static List<String> lines(List<Chunk> chunks) {
            return chunks.stream().flatMap(chunk -> chunk.lines().stream()).toList();
        }

        private static boolean leadsIn(List<Chunk> chunks, Metadata stated) {
            Optional<String> signed = signature(chunks.get(0).words(), chunks.subList(1, chunks.size()), stated);
            return chunks.stream().skip(1).limit(MOST_ON_TITLE_PAGE).filter(chunk -> chunk.looksLikeHeading() || !isOfTitlePage(chunk, stated.language())
                    && !signed.map(List::of).equals(Optional.of(chunk.lines()))).findFirst()
                    .map(Chunk::looksLikeHeading).orElse(false);
        }

        private static boolean isOfTitlePage(Chunk chunk, String language) {
            TitlePage page = new TitlePage(true, language);
            page.takes(TitlePage.Role.TITLE, "a title");
            return chunk.lines().stream().anyMatch(line -> page.takes(TitlePage.Role.OTHER, line));
        }

        private static String heading(Chunk underlined) {
            return underlined.lines().get(underlined.lines().size() - 2).strip();
        }

        private void omit(Chunk chunk) {
            gathering.omit(places.draft(), "metadata", String.join("\n", chunk.lines()));
        }

        private void underlined(Chunk chunk) {
            if (!underlines.contains(chunk.underline())) {
                underlines.add(chunk.underline());
            }
            heading(chunk, heading(chunk), underlines.indexOf(chunk.underline()) + 1);
        }

        /** “POLICY BRIEF” over a draft whose headings look otherwise. */
        private static boolean isMasthead(List<Chunk> chunks, Map<Integer, Integer> apart) {
            return !apart.isEmpty() && capitals(chunks) == 1;
        }

        private static long capitals(List<Chunk> chunks) {
            return chunks.stream().filter(Chunk::isCapitals).count();
        }

        private void byLook(Chunk chunk, int level) {
            heading(chunk, chunk.words(), level);
            gathering.findings.add(Finding.note("heading-by-look", places.here(""), "“" + chunk.words() + "” looks like a heading and is taken for one.",
                    "Underline it with hyphens, so that it surely is one."));
        }

        private void heading(Chunk chunk, String words, int level) {
            endList();
            endQuotation();
            titlePage.end();
            int bounded = Math.min(level, 9);
            blocks.add(new Heading(places.heading(bounded, words, chunk.line()), bounded, gathering.anchors.forText(words), "", List.of(new Text(words))));
        }

        /** @param further whether others stand right above it */
        private void term(Chunk chunk, boolean further) {
            endQuotation();
            SourceSpan span = places.next(chunk.head().words(), chunk.line());
            List<DefinitionList.Entry> entries = new ArrayList<>();
            if (further && blocks.get(blocks.size() - 1) instanceof DefinitionList before) {
                entries.addAll(before.entries());
                blocks.remove(before);
            }
            Chunk said = chunk.body();
            entries.add(new DefinitionList.Entry(span, List.of(new Text(chunk.head().words())), List.of(new Paragraph(places.next(said.words(), said.line()), said.inlines()))));
            blocks.add(new DefinitionList(entries.get(0).span(), entries));
        }

        private void text(Chunk chunk) {
            if (TypedList.begins(chunk) || list.continues(chunk)) {
                endQuotation();
                list.add(chunk);
                return;
            }
            endList();
            List<String> lines = chunk.lines().stream().filter(line -> !isTaken(line)).toList();
            if (!lines.isEmpty()) {
                block(new Chunk(chunk.line(), lines));
            }
        }

        private boolean isTaken(String line) {
            boolean taken = titlePage.takes(TitlePage.Role.OTHER, line);
            if (!taken && signature.equals(Optional.of(line)) && titlePage.takes(TitlePage.Role.BYLINE, line)) {
                gathering.findings.add(Signature.inferred(places.draft(), line));
                signature = Optional.empty();
                taken = true;
            }
            gathering.omit(places.draft(), "metadata", taken ? line : "");
            return taken;
        }

        private void block(Chunk chunk) {
            if (chunk.isQuoted() && !chunk.unquoted().isColumns()) {
                quotation.add(chunk.unquoted());
                return;
            }
            endQuotation();
            Optional<Table> table = chunk.isColumns() ? SpacedTable.of(chunk, places) : Optional.empty();
            if (table.isPresent()) {
                blocks.add(table.get());
                return;
            }
            SourceSpan span = places.next(chunk.words(), chunk.line());
            if (chunk.isDivider()) {
                blocks.add(new Divider(span));
            } else if (chunk.isColumns()) {
                blocks.add(new CodeBlock(span, "", String.join("\n", chunk.lines())));
            } else if (chunk.indent() >= 4) {
                blocks.add(new Quote(span, List.of(new Paragraph(span, List.of(new Text(chunk.words()))))));
            } else {
                blocks.add(new Paragraph(span, chunk.inlines()));
            }
        }

        private void endQuotation() {
            List<Block> said = new ArrayList<>();
            TypedList items = new TypedList(places);
            for (Chunk chunk : quotation) {
                if (TypedList.begins(chunk) || items.continues(chunk)) {
                    items.add(chunk);
                } else {
                    said.addAll(items.finish());
                    said.add(new Paragraph(places.next(chunk.words(), chunk.line()), List.of(new Text(chunk.words()))));
                }
            }
            said.addAll(items.finish());
            quotation.clear();
            if (!said.isEmpty()) {
                blocks.add(new Quote(said.get(0).span(), said));
            }
        }

        private void endList() {
            if (!list.isEmpty()) {
                blocks.addAll(list.finish());
            }
        }
    }
}
