package org.readout.render.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.readout.edition.ContentsEntry;
import org.readout.edition.Edition;
import org.readout.model.Audience.Feature;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;
import org.readout.render.Logo;
import org.readout.render.Theme;

/**
 * Fills a theme's page template. What templates can use: {@code title}, {@code subtitle}, {@code language},
 * {@code direction}, {@code mirrored}, {@code type}, {@code audience}, {@code audienceId}, {@code preparedFor}, {@code date}, {@code isoDate},
 * {@code contributors} (heading, names), {@code cover}, {@code brief} (hardly a page, which has no cover), {@code contents} (level, number, title, id), {@code words}
 * (furniture by key, dots as underscores), {@code paper}, {@code paperSize}, {@code logo} (source, alternative), {@code css}, {@code metadata} (what
 * the head says to machines), {@code doi}, {@code opening} (what comes first of all, often nothing) and {@code body}; these three and {@code css} as markup.
 */
public final class Page {

    private static final int CONTENTS_LEVELS = 2;
    private static final int BOOKMARK_LEVELS = 6;
    private static final Mustache.Compiler COMPILER = Mustache.compiler().emptyStringIsFalse(true).defaultValue("");
    /** By their text; a template finds out once how to get at what it names. */
    private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();
    private static final int MOST_TEMPLATES = 16;

    private Page() {
    }

    /** The page readers open: {@code page.html} and {@code screen.css} of the theme. */
    static String forScreen(Edition edition, Theme theme) {
        return of(edition, theme, "page.html", "screen.css", Medium.SCREEN);
    }

    /** The page the PDF renderer sets: {@code print.html} and {@code print.css} of the theme. */
    public static String forPrint(Edition edition, Theme theme) {
        return of(edition, theme, "print.html", "print.css", Medium.PRINT);
    }

    private static String of(Edition edition, Theme theme, String template, String styles, Medium medium) {
        Map<String, Object> view = view(edition);
        view.put("css", theme.text(styles));
        logo(theme).ifPresent(logo -> view.put("logo", logo));
        view.put("metadata", medium == Medium.SCREEN ? Described.head(edition) : "");
        BlockWriter.Flow flow = new BlockWriter(edition, medium, theme).write();
        view.put("opening", flow.opening());
        view.put("body", flow.body());
        if (COMPILED.size() > MOST_TEMPLATES) {
            COMPILED.clear();
        }
        Template compiled = COMPILED.computeIfAbsent(theme.text(template), COMPILER::compile);
        String page = compiled.execute(view);
        String letters = medium == Medium.SCREEN ? FurtherLetters.of(theme, page) : "";
        if (letters.isEmpty()) {
            return page;
        }
        view.put("css", letters + theme.text(styles));
        return compiled.execute(view);
    }

    /** The theme's logo for a template: its {@code source}, an address that holds the picture, and its {@code alternative}. */
    public static Optional<Map<String, String>> logo(Theme theme) {
        return theme.logo().map(logo -> Map.of("source", source(logo, theme), "alternative", logo.alternative()));
    }

    private static String source(Logo logo, Theme theme) {
        String kind = logo.file().toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(theme.file(logo.file()));
    }

    private static Map<String, Object> view(Edition edition) {
        Map<String, Object> view = new HashMap<>();
        view.put("title", edition.metadata().title());
        view.put("subtitle", edition.metadata().subtitle());
        view.put("language", edition.language());
        view.put("direction", edition.isRightToLeft() ? "rtl" : "ltr");
        view.put("mirrored", edition.isRightToLeft());
        view.put("type", edition.typeTitle());
        view.put("memo", edition.memo());
        view.put("audience", edition.audienceTitle());
        view.put("audienceId", edition.audience().id());
        view.put("preparedFor", edition.furniture().say("prepared-for", edition.audienceTitle()));
        view.put("translation", edition.translation());
        view.put("date", edition.metadata().date().map(edition.furniture()::date).orElse(""));
        view.put("doi", edition.metadata().doi());
        view.put("isoDate", edition.metadata().date().map(Object::toString).orElse(""));
        view.put("contributors", contributors(edition));
        view.put("names", String.join(", ", edition.metadata().contributors().stream().map(Contributor::name).toList()));
        view.put("keywords", String.join(", ", edition.metadata().keywords()));
        boolean brief = edition.isBrief();
        view.put("brief", brief);
        view.put("cover", edition.audience().shows(Feature.COVER) && !brief);
        view.put("paper", edition.audience().paper().id());
        view.put("paperSize", edition.audience().paper().width() + "mm " + edition.audience().paper().height() + "mm");
        List<Map<String, Object>> contents = new ArrayList<>();
        if (edition.audience().shows(Feature.CONTENTS)) {
            edition.contents(CONTENTS_LEVELS).forEach(entry -> contents(entry, contents));
        }
        view.put("contents", contents);
        view.put("hasContents", !contents.isEmpty());
        view.put("bookmarks", edition.contents(BOOKMARK_LEVELS).stream().map(Page::bookmark).toList());
        Map<String, String> words = new HashMap<>();
        edition.furniture().words().forEach((key, pattern) -> words.put(key.replace('.', '_').replace('-', '_'), pattern));
        view.put("words", words);
        return view;
    }

    private static void contents(ContentsEntry entry, List<Map<String, Object>> contents) {
        contents.add(Map.of("level", entry.level(), "number", entry.number(), "title", entry.title(), "id", entry.id()));
        entry.inner().forEach(inner -> contents(inner, contents));
    }

    private static Map<String, Object> bookmark(ContentsEntry entry) {
        return Map.of("name", (entry.number() + " " + entry.title()).strip(), "id", entry.id(),
                "bookmarks", entry.inner().stream().map(Page::bookmark).toList());
    }

    private static List<Map<String, String>> contributors(Edition edition) {
        List<Map<String, String>> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> names = edition.metadata().contributors().stream().filter(one -> one.role() == role).map(Contributor::name).toList();
            if (!names.isEmpty()) {
                groups.add(Map.of("heading", edition.furniture().say("contributors." + role.name().toLowerCase(Locale.ROOT)),
                        "names", String.join(", ", names)));
            }
        }
        return groups;
    }
}
