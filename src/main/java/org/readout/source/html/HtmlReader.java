package org.readout.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.source.Draft;
import org.readout.source.reading.Anchors;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.Places;

/**
 * HTML as browsers read it (jsoup, HTML Living Standard).
 *
 * <p>Carries: what {@link BlockReader} carries; title, language and meta elements. Reports: pictures that are not in the
 * file. Never loads anything; scripts and styles are no text. Refuses: nothing.
 */
public final class HtmlReader implements DraftReader {

    @Override
    public DraftFormat format() {
        return DraftFormat.HTML;
    }

    @Override
    public Checked<Document> read(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        Places places = new Places(draft.file());
        org.jsoup.nodes.Document page = Jsoup.parse(DecodedText.of(draft.bytes()).text());
        Metadata metadata = metadata(page, places, findings);
        BlockReader reading = new BlockReader(places, findings, new Anchors());
        List<Block> blocks = new ArrayList<>(reading.ofPage(page.body()));
        List<Block> top = blocks.stream().filter(block -> block instanceof Heading heading && heading.level() == 1).toList();
        if (top.size() == 1 && (blocks.get(0) == top.get(0) || PlainText.of(top.get(0)).strip().equals(metadata.title()))) {
            metadata = metadata.withTitle(PlainText.of(top.get(0)).strip());
            blocks.remove(top.get(0));
        }
        return Checked.of(new Document(draft.file(), draft.digest(), metadata, blocks, reading.notes(), reading.media(), List.of()), findings);
    }

    private static Metadata metadata(org.jsoup.nodes.Document page, Places places, List<Finding> findings) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : page.select("meta[name][content]")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms)\\.", "");
            if (!name.equals("viewport") && !name.equals("generator")) {
                values.computeIfAbsent(name.equals("creator") ? "author" : name, key -> new ArrayList<>()).add(meta.attr("content"));
            }
        }
        if (!page.title().isBlank()) {
            values.put("title", List.of(page.title()));
        }
        Element root = page.selectFirst("html[lang]");
        if (root != null) {
            values.put("language", List.of(root.attr("lang")));
        }
        return FrontMatter.of(values, places.draft(), findings);
    }
}
