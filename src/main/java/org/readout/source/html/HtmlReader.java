package org.readout.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.LinesBelowTitle;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/**
 * HTML as browsers read it (jsoup, HTML Living Standard), as Google Docs exports it (a page, or a zip with its pictures), as
 * Word saves it (“Web page”, full and filtered) and as LibreOffice does.
 *
 * <p>Carries: what {@link BlockReader} carries; bold, italic and code that style sheets keep by class; lists that are written
 * flat, lists that count down; passages on a highlighter's colour; languages of words and of whole blocks; numbers of headings, captions, quotations and title lines, names and a
 * date below a heading that is the title, also where programs write them as nameless paragraphs; header rows that are only bold; footnotes and endnotes; formulas; drawings
 * written into the page, as pictures; addresses that Google wraps; language and meta elements. Reports: comments, tracked changes (errors), hidden and highlighted text, pictures
 * that are not in the file, embedded things, links that would run something, tables taken apart because they only lay out the page; contents lists, page headers and footers,
 * the ways to other pages that a site puts on each of them, what it asks its visitors, and its own header and footer where a
 * page has a {@code <main>} or an only {@code <article>}, or where a footer says what sites say,
 * markers of lists and notes, and formulas shown twice are left out.
 * Loses: rows of a table's foot as such, alignment of paragraphs outside tables, the direction of text, check marks in forms.
 * Refuses: nothing that is text. Scripts, styles and anything elsewhere are never loaded.
 */
public final class HtmlReader implements DraftReader {

    /** Meta elements that tell of the program, not of the memo. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("viewport", "generator", "progid", "originator", "appversion", "changedby", "changed", "xsl:vendor");

    private static final Pattern PAGE = Pattern.compile("(?i)(?!__MACOSX/).*\\.x?html?");

    /** The mark-up of a page, in the encoding that it is read in. */
    public static String text(byte[] page) {
        return DecodedPage.of(page).text(page);
    }

    @Override
    public DraftFormat format() {
        return DraftFormat.HTML;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        Gathering gathering = new Gathering();
        Places places = new Places(draft.file());
        Pictured file = Pictured.of(draft.bytes(), PAGE.asMatchPredicate());
        DecodedPage decoded = DecodedPage.of(file.text());
        decoded.misread(places.draft()).ifPresent(gathering.findings::add);
        org.jsoup.nodes.Document page = decoded.page();
        Metadata metadata = metadata(page, places, gathering.findings);
        page.body().attr("lang", metadata.language());
        PageStyles.writeInto(page);
        Drawings.asPictures(page);
        Traces traces = new Traces(gathering);
        new LeftOut(gathering, places, traces).takeOutOf(page);
        NumberedHeadings headings = new NumberedHeadings(gathering, places);
        headings.takeOutOfLists(page);
        new WordMarkers(gathering, places).takeOut(page.body());
        new TabledItems(gathering, places).takeOut(page.body());
        FlatLists.nest(page.body());
        SteppedLists.join(page.body());
        headings.number(page);
        Quotations.gather(page.body());
        Captions.join(page.body());
        Languages.handDown(page.body(), metadata.language());
        InsideOut.turn(page.body());
        TitleLines titleLines = TitleLines.of(page, metadata.language());
        BlockReader reading = new BlockReader(places, gathering, file, titleLines, traces);
        List<Block> blocks = new ArrayList<>(BoldLines.recognisedWhereNoHeadings(reading.ofPage(page.body()), reading::size, gathering));
        Optional<Heading> titleHeading = titleLines.hasTitle() ? Optional.empty() : TitleHeading.in(blocks, metadata.title());
        if (titleHeading.isPresent()) {
            String title = PlainText.of(titleHeading.get()).strip();
            int at = blocks.indexOf(titleHeading.get());
            Things.omitTitle(gathering, blocks.remove(at));
            LinesBelowTitle lines = new LinesBelowTitle(title, blocks.subList(at, blocks.size()), block -> false, metadata.language());
            blocks = lines.takenFrom(blocks, gathering);
            metadata = lines.page().over(metadata);
        }
        Rewriting pointing = gathering.pointing();
        return Checked.of(new Document(draft.file(), draft.digest(), titleLines.over(metadata), pointing.blocks(blocks),
                reading.notes().stream().map(pointing::note).toList(), gathering.media, gathering.omissions), gathering.findings);
    }

    private static Metadata metadata(org.jsoup.nodes.Document page, Places places, List<Finding> findings) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : page.select("meta[name][content]")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms)\\.", "");
            if (!OF_THE_PROGRAM.contains(name)) {
                values.computeIfAbsent(name.equals("creator") ? "author" : name, key -> new ArrayList<>()).add(meta.attr("content"));
            }
        }
        // a page with an element nobody knows in its head has its title in its body
        Element title = page.selectFirst("title:not(svg title)");
        if (title != null && !title.text().isBlank()) {
            values.put("title", List.of(title.text().strip()));
        }
        String language = Languages.of(page);
        if (!language.isEmpty()) {
            values.put("language", List.of(language));
        }
        return FrontMatter.of(values, places.draft(), findings);
    }
}
