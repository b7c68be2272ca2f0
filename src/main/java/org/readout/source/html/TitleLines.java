package org.readout.source.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.model.Metadata;
import org.readout.source.reading.FrontMatter;
import org.readout.source.reading.TitlePage;

/**
 * Which lines at the top of a page are its title page. Google Docs, Word, LibreOffice's XHTML and pandoc say so by class;
 * LibreOffice's HTML says so nowhere, but there the first line is the page's title over again.
 */
final class TitleLines {

    private static final String NAME = "\\p{Lu}[\\p{L}.’'-]*";
    private static final String WHOLE_NAME = NAME + "(?: (?:" + NAME + "|van|von|de|der|den|da|la|el|al|bin)){1,4}";
    private static final Pattern NAMES = Pattern.compile(WHOLE_NAME + "(?:(?:,|;|,? and|,? &) " + WHOLE_NAME + ")*");
    private static final Pattern BYLINE = Pattern.compile("(?i)(?:authors?|written by|by|editors?|edited by|reviewers?|reviewed by)\\s*:?\\s+\\S.*");

    private final TitlePage page;
    private final String title;
    private final String subject;
    private final @Nullable Element first;

    private TitleLines(TitlePage page, String title, String subject, @Nullable Element first) {
        this.page = page;
        this.title = title;
        this.subject = subject;
        this.first = first;
    }

    static TitleLines of(Document document, String language) {
        Element subject = document.selectFirst("meta[name=classification], meta[name=DCTERMS.subject]");
        return new TitleLines(new TitlePage(true, language), document.title().strip(), subject == null ? "" : subject.attr("content"),
                document.body().select("p, h1").stream().filter(line -> !Looks.blank(line.text())).findFirst().orElse(null));
    }

    /** Where no title page can be: in a note, in a fragment. */
    static TitleLines none() {
        return new TitleLines(new TitlePage(false), "", "", null);
    }

    /** Whether the line is said of the memo rather than in it; then it is kept, and is no block. */
    boolean take(Element line) {
        if (!page.isOpen()) {
            return false;
        }
        boolean heading = !line.normalName().equals("p");
        TitlePage.Role role = role(line);
        if (heading && (role != TitlePage.Role.TITLE || !page.title().isEmpty()) || !line.select("img, math, a[href^=#]").isEmpty()) {
            return false;
        }
        return !Looks.blank(line.text()) && page.takes(role, line.text());
    }

    private TitlePage.Role role(Element line) {
        String names = " " + line.className().toLowerCase(Locale.ROOT) + " ";
        if (names.matches(".* (title|msotitle) .*") || line == first && line.normalName().equals("p") && line.text().strip().equals(title)) {
            return TitlePage.Role.TITLE;
        }
        if (page.title().isEmpty()) {
            return TitlePage.Role.OTHER;
        }
        if (names.matches(".* (subtitle|msosubtitle) .*") || page.subtitle().isEmpty() && isSubject(line.text().strip())) {
            return TitlePage.Role.SUBTITLE;
        }
        if (names.matches(".* (author|msoauthor) .*") || isNamesOnTitlePage(line)) {
            return TitlePage.Role.BYLINE;
        }
        return names.matches(".* (date|msodate) .*") ? TitlePage.Role.DATE : TitlePage.Role.OTHER;
    }

    /** LibreOffice keeps a document's subject among the meta elements, and authors give it as the subtitle. */
    private boolean isSubject(String words) {
        return words.length() > 10 && (subject.equals(words) || subject.startsWith(words + ","));
    }

    /** Nothing but names, and the next line says who edited, or when. */
    private static boolean isNamesOnTitlePage(Element line) {
        Element next = line.nextElementSibling();
        String after = next == null ? "" : next.text().strip();
        return NAMES.matcher(line.text().strip()).matches()
                && (BYLINE.matcher(after).matches() || FrontMatter.date(after).isPresent());
    }

    void end() {
        page.end();
    }

    boolean hasTitle() {
        return !page.title().isEmpty();
    }

    Metadata over(Metadata stated) {
        return page.over(stated);
    }
}
