package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.source.reading.ItemLabels;
import org.readout.source.reading.Places;

/**
 * Lists and definition lists, with whatever stands in them that is no item: it belongs to the item before it, and before the first item to no list; but a list there keeps its
 * level.
 */
final class Lists {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template");

    private final Function<List<Node>, List<Block>> blocks;
    private final InlineReader inlines;
    private final Places places;

    Lists(Function<List<Node>, List<Block>> blocks, InlineReader inlines, Places places) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.places = places;
    }

    /** After what stands in it before its first item, which bears no mark. */
    List<Block> list(Element element) {
        boolean numbered = element.normalName().equals("ol");
        int step = element.hasAttr("reversed") ? -1 : 1;
        int ordinal = numbered ? BlockReader.integer(element.attr("start"), step > 0 ? 1 : element.select("> li").size()) : 0;
        List<Block> read = new ArrayList<>();
        List<ListBlock.Item> items = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                loose(loose, items, read);
                items.addAll(indented(read, numbered));
                ordinal = numbered ? BlockReader.integer(item.attr("value"), ordinal) : 0;
                items.add(item(item, ordinal));
                ordinal += numbered ? step : 0;
            } else {
                loose.add(child);
            }
        }
        loose(loose, items, read);
        ListBlock.Marker marker = numbered ? marker(element) : ListBlock.Marker.BULLET;
        if (items.stream().anyMatch(item -> !item.label().isEmpty())) {
            read.add(ItemLabels.list(marker, items));
        } else if (!items.isEmpty()) {
            read.add(new ListBlock(items.get(0).span(), marker, items));
        }
        return read;
    }

    private ListBlock.Item item(Element item, int ordinal) {
        List<Node> content = new ArrayList<>();
        if (!item.id().isEmpty()) {
            content.add(new Element("a").attr("name", item.id()));
        }
        content.addAll(item.childNodes());
        List<Block> inner = blocks.apply(content);
        return new ListBlock.Item(inner.isEmpty() ? places.next("", 0) : inner.get(0).span(), ordinal, item.attr(ListCounters.LABEL), inner);
    }

    /** Lists that stand before the first item: old pages indent so. An item that says nothing holds them; where items are counted it would count. */
    private static List<ListBlock.Item> indented(List<Block> read, boolean numbered) {
        if (numbered || read.isEmpty() || !read.stream().allMatch(ListBlock.class::isInstance)) {
            return List.of();
        }
        List<Block> lists = List.copyOf(read);
        read.clear();
        return List.of(new ListBlock.Item(lists.get(0).span(), 0, lists));
    }

    private void loose(List<Node> nodes, List<ListBlock.Item> items, List<Block> before) {
        List<Block> inner = blocks.apply(List.copyOf(nodes));
        nodes.clear();
        if (inner.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            before.addAll(inner);
            return;
        }
        ListBlock.Item last = items.remove(items.size() - 1);
        List<Block> joined = new ArrayList<>(last.blocks());
        joined.addAll(inner);
        items.add(new ListBlock.Item(last.span(), last.ordinal(), last.label(), joined));
    }

    static ListBlock.Marker marker(Element list) {
        String style = Looks.style(list);
        if (style.contains("list-style-type:") || style.contains("list-style:")) {
            for (ListBlock.Marker marker : ListBlock.Marker.values()) {
                String name = marker.name().toLowerCase(Locale.ROOT).replace("letter", "alpha").replace('_', '-');
                if (marker != ListBlock.Marker.BULLET && style.replace("latin", "alpha").matches(".*list-style[^;]*:" + name + ".*")) {
                    return marker;
                }
            }
        }
        return switch (list.attr("type")) {
            case "a" -> ListBlock.Marker.LOWER_LETTER;
            case "A" -> ListBlock.Marker.UPPER_LETTER;
            case "i" -> ListBlock.Marker.LOWER_ROMAN;
            case "I" -> ListBlock.Marker.UPPER_ROMAN;
            default -> ListBlock.Marker.DECIMAL;
        };
    }

    DefinitionList definitions(Element element) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        definitions(element, entries, loose);
        defineLoose(loose, entries);
        return new DefinitionList(entries.isEmpty() ? places.here("") : entries.get(0).span(), entries);
    }

    private void definitions(Element parent, List<DefinitionList.Entry> entries, List<Node> loose) {
        for (Node child : parent.childNodes()) {
            String name = child instanceof Element element ? element.normalName() : "";
            if (name.equals("dt")) {
                defineLoose(loose, entries);
                List<Inline> term = inlines.of(child.childNodes());
                entries.add(new DefinitionList.Entry(places.next(PlainText.of(term), 0), term, List.of()));
            } else if (name.equals("dd")) {
                defineLoose(loose, entries);
                define(child.childNodes(), entries);
            } else if (name.equals("div")) {
                defineLoose(loose, entries);
                definitions((Element) child, entries, loose);
                defineLoose(loose, entries);
            } else if (!NO_TEXT.contains(name)) {
                loose.add(child);
            }
        }
    }

    private void defineLoose(List<Node> nodes, List<DefinitionList.Entry> entries) {
        define(nodes, entries);
        nodes.clear();
    }

    private void define(List<Node> nodes, List<DefinitionList.Entry> entries) {
        List<Block> said = blocks.apply(List.copyOf(nodes));
        if (said.isEmpty()) {
            return;
        }
        DefinitionList.Entry last = entries.isEmpty() ? new DefinitionList.Entry(said.get(0).span(), List.of(), List.of())
                : entries.remove(entries.size() - 1);
        List<Block> definition = new ArrayList<>(last.definition());
        definition.addAll(said);
        entries.add(new DefinitionList.Entry(last.span(), last.term(), definition));
    }
}
