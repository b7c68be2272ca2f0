package org.readout.render.html;

import java.util.List;
import java.util.Map;

import org.readout.edition.Edition;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;

/** What an edition's page says of it in its head: Dublin Core, Open Graph, and linked data. All of it is what the edition shows. */
final class Described {

    private final Markup markup = new Markup();

    private Described() {
    }

    static String head(Edition edition) {
        Described head = new Described();
        Metadata metadata = edition.metadata();
        head.dublinCore(edition, metadata);
        head.markup.empty("meta", "property", "og:type", "content", "article").line();
        head.property("og:title", metadata.title());
        head.property("og:description", metadata.subtitle());
        metadata.date().ifPresent(date -> head.property("article:published_time", date.toString()));
        return head.markup.raw(LinkedData.element(report(edition, metadata))).line().toString();
    }

    private void dublinCore(Edition edition, Metadata metadata) {
        markup.empty("link", "rel", "schema.DC", "href", "http://purl.org/dc/elements/1.1/").line();
        name("DC.title", metadata.title());
        named(metadata, Role.AUTHOR).forEach(name -> name("DC.creator", name));
        metadata.contributors().stream().filter(one -> one.role() != Role.AUTHOR).map(Contributor::name).distinct().forEach(name -> name("DC.contributor", name));
        metadata.date().ifPresent(date -> name("DC.date", date.toString()));
        name("DC.language", edition.language());
        name("DC.type", "Text");
        name("DC.format", "text/html");
        metadata.keywords().forEach(keyword -> name("DC.subject", keyword));
        name("DC.identifier", metadata.doi().isEmpty() ? "" : "doi:" + metadata.doi());
    }

    private static Map<String, Object> report(Edition edition, Metadata metadata) {
        return new LinkedData.Report(edition.typeTitle(), metadata.title(), metadata.subtitle(), edition.language(), metadata.date().map(Object::toString).orElse(""),
                named(metadata, Role.AUTHOR), named(metadata, Role.EDITOR), named(metadata, Role.REVIEWER), metadata.keywords(), "", metadata.doi()).members();
    }

    private static List<String> named(Metadata metadata, Role role) {
        return metadata.contributors().stream().filter(one -> one.role() == role).map(Contributor::name).toList();
    }

    private void name(String name, String content) {
        meta("name", name, content);
    }

    private void property(String name, String content) {
        meta("property", name, content);
    }

    private void meta(String attribute, String name, String content) {
        if (!content.isBlank()) {
            markup.empty("meta", attribute, name, "content", content).line();
        }
    }
}
