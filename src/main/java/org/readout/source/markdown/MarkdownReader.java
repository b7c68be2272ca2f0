package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Metadata;
import org.readout.model.Note;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/**
 * Markdown (CommonMark 0.31 with GitHub's tables, strikethrough and footnotes, Pandoc's tables, and PHP Markdown Extra's definition lists and
 * heading attributes).
 *
 * <p>Carries: headings with {@code {#id}}, paragraphs, emphasis, also with blanks within its stars, code, links, lists, task marks as text, definition lists,
 * quotations, code blocks, tables, footnotes, thematic breaks, pictures in the draft or packed with it, raw HTML through
 * {@link org.readout.source.html.HtmlFragment}, Markdown within HTML that says so, what stands in boxes for site generators, drawings in SVG as pictures, links to
 * headings by the names that programs give these, front matter in YAML, and the plain keys of one in TOML.
 * Reports: formulas in TeX and other mark-up of Pandoc's (which stay as they stand), pictures that are not in the file, remarks in HTML comments (left out), lines that tell a
 * site generator what to put there, front matter that is no YAML, an encoding that had to be guessed; titles of links and other instructions to site generators (in the ledger
 * only). Refuses: nothing that is text.
 */
public final class MarkdownReader implements DraftReader {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A(?:---[ \\t]*\\R(?<yaml>.*?)^(?:---|\\.\\.\\.)|\\+\\+\\+[ \\t]*\\R(?<toml>.*?)^\\+\\+\\+)[ \\t]*(?:\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** With nothing to end it before the text: a line without words, or none that could belong to it. */
    private static final Pattern UNENDED = Pattern.compile("\\A---[ \\t]*\\R(?<lines>(?:(?:[A-Za-z][\\w-]*:|[ \\t]+\\S|- )[^\\r\\n]*(?:\\R|\\z))+)(?!(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z))");
    /** “Title: Notes after the workshop” and the like, without any line of hyphens, as in MultiMarkdown: a first paragraph of such lines alone. */
    private static final Pattern UNMARKED = Pattern.compile("\\A\uFEFF?(?=(?:[^\\r\\n]+\\R)*?(?i:title)[ \\t]*:)(?<lines>(?:(?i:id|type|title|subtitle|authors?|editors?|reviewers?|date|language|lang|keywords|doi)[ \\t]*:[ \\t]+\\S[^\\r\\n]*(?:\\R|\\z))+)(?=[ \\t]*(?:\\R|\\z))");
    /** What ends further down, after headings that are no remarks in YAML, is no front matter: its end is a line across the page. */
    private static final Pattern HEADINGS = Pattern.compile("^(?:[ \\t]*\\R#|##)#{0,5} +\\S.*\\R[ \\t]*\\R", Pattern.MULTILINE);

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(), Definitions.create(),
            DrawnBlocks.create(), MarkdownWithin.create(), SiteMarkup.create(), SpacedStars.create(), TypedFormulas.create());
    private static final Pattern PACKED = Pattern.compile("(?i)(?!__MACOSX/)(?:[^/]*/)?[^/]*\\.(?:md|markdown|mdown)");
    /** What links and marks of notes lead to. */
    private static final Pattern LABELLED = Pattern.compile("^ {0,3}\\[[^\\]]+]:.*$", Pattern.MULTILINE);

    /** Of what stands in a cell. */
    private final Parser ofCells = parser();

    private static Parser parser(Extension... more) {
        return Parser.builder().extensions(EXTENSIONS).extensions(List.of(more)).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    }

    /** Whether a file in a zip is a text that the zip may be about; what systems put there beside each file is none. */
    public static boolean isText(String name) {
        return PACKED.matcher(name).matches();
    }

    @Override
    public DraftFormat format() {
        return DraftFormat.MARKDOWN;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        Pictured file = Pictured.of(draft.bytes(), MarkdownReader::isText);
        DecodedText decoded = DecodedText.of(file.text());
        Places places = new Places(draft.file());
        Gathering gathering = new Gathering();
        List<Finding> findings = gathering.findings;
        decoded.finding(places.draft()).ifPresent(findings::add);
        String text = decoded.text();
        Metadata metadata = Metadata.EMPTY;
        int firstLine = 1;
        Matcher matter = FRONT_MATTER.matcher(text);
        Matcher unended = UNENDED.matcher(text);
        Matcher unmarked = UNMARKED.matcher(text);
        Optional<Metadata> typed = unmarked.find() ? FrontMatter.ofLines(unmarked.group("lines"), places.draft(), findings) : Optional.empty();
        if (unended.find() && FrontMatter.isIn(unended.group("lines")) && !isEnded(matter)) {
            metadata = FrontMatter.ofUnended(unended.group("lines"), places.draft(), findings);
            gathering.omit(places.draft(), "metadata", unended.group("lines"));
            firstLine += (int) unended.group().lines().count();
            text = text.substring(unended.end());
        } else if (typed.isPresent()) {
            metadata = typed.get();
            gathering.omit(places.draft(), "metadata", unmarked.group("lines"));
            firstLine += (int) unmarked.group().lines().count();
            text = text.substring(unmarked.end());
        } else if (matter.find(0)) {
            String yaml = matter.group("yaml");
            metadata = yaml == null ? FrontMatter.ofToml(matter.group("toml"), places.draft(), findings) : FrontMatter.ofYaml(yaml, places.draft(), findings);
            gathering.omit(places.draft(), "metadata", yaml == null ? matter.group("toml") : yaml);
            firstLine += (int) matter.group().lines().count();
            text = text.substring(matter.end());
        }
        List<String> lines = text.lines().toList();
        TypedTables tables = TypedTables.in(lines);
        Node root = parsed(text, tables);
        Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock node) {
                if (node instanceof FootnoteDefinition definition) {
                    definitions.put(definition.getLabel(), definition);
                }
                visitChildren(node);
            }
        });
        String labels = tables.isEmpty() ? "" : LABELLED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        BlockReader reading = new BlockReader(places, lines, firstLine, gathering, file, cell -> ofCells.parse(cell + "\n\n" + labels));
        List<Block> blocks = new ArrayList<>(BoldLines.recognisedWhereNoHeadings(reading.children(root), block -> 0, gathering));
        List<Note> notes = new ArrayList<>();
        definitions.forEach((label, definition) -> notes.add(new Note(
                places.within("Note " + label).next("", reading.line(definition)), label, Note.Kind.FOOTNOTE,
                reading.within(places.within("Note " + label)).children(definition))));
        notes.addAll(reading.inlineNotes());
        Optional<Heading> title = title(metadata, blocks);
        List<Heading> titles = new ArrayList<>();
        if (title.isPresent()) {
            metadata = metadata.title().isBlank() ? metadata.withTitle(PlainText.of(title.get()).strip()) : metadata;
            titles.add(takenFrom(blocks, title.get(), gathering));
        }
        subtitle(metadata, blocks).ifPresent(subtitle -> titles.add(takenFrom(blocks, subtitle, gathering)));
        HeadingLinks links = new HeadingLinks(places.draft(), titles, blocks, gathering);
        return Checked.of(new Document(draft.file(), draft.digest(), metadata, links.blocks(blocks), notes.stream().map(links::note).toList(), gathering.media,
                gathering.omissions), findings);
    }

    private static boolean isEnded(Matcher matter) {
        return matter.find() && (matter.group("yaml") == null || !HEADINGS.matcher(matter.group("yaml")).find() || FrontMatter.isYaml(matter.group("yaml")));
    }

    private static Node parsed(String text, TypedTables tables) {
        Node usual = parser(tables).parse(text);
        if (!WikiHeadings.mayBeIn(text, usual)) {
            return usual;
        }
        Node wiki = parser(tables, WikiHeadings.create()).parse(text);
        return WikiHeadings.areIn(wiki) ? wiki : usual;
    }

    /** The only heading of the first rank, where nothing stands before it and nothing else is said to be the title. */
    private static Optional<Heading> title(Metadata metadata, List<Block> blocks) {
        boolean only = blocks.stream().filter(block -> block instanceof Heading heading && heading.level() == 1).count() == 1;
        return only && blocks.get(0) instanceof Heading first && first.level() == 1
                && (metadata.title().isBlank() || PlainText.of(first).strip().equalsIgnoreCase(metadata.title().strip())) ? Optional.of(first) : Optional.empty();
    }

    /** What front matter says already: else it would be told again, as a section that all the memo stands below. */
    private static Optional<Heading> subtitle(Metadata metadata, List<Block> blocks) {
        return !metadata.subtitle().isBlank() && !blocks.isEmpty() && blocks.get(0) instanceof Heading first && PlainText.of(first).strip()
                .equalsIgnoreCase(metadata.subtitle().strip()) ? Optional.of(first) : Optional.empty();
    }

    private static Heading takenFrom(List<Block> blocks, Heading first, Gathering gathering) {
        gathering.omit(first.span(), "metadata", PlainText.of(first));
        pictures(first, gathering);
        gathering.omitLinks(first.span(), "metadata", first.inlines());
        blocks.remove(0);
        return first;
    }

    /** Pictures in a title, such as badges, are no part of it. */
    private static void pictures(Heading title, Gathering gathering) {
        new Rewriting() {
            @Override
            public List<Inline> picture(Picture picture) {
                gathering.findings.add(Finding.note("picture-in-title", title.span(), "A picture in the title is left out.", "Put it into the text."));
                gathering.leaveOutPicture(title.span(), "picture-in-title", picture, picture.alternative());
                return List.of();
            }
        }.inlines(title.inlines());
    }
}
