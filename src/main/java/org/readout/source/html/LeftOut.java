package org.readout.source.html;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.source.reading.Excerpt;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Takes out of a page what is no part of a memo, and says so: scripts, hidden and embedded things, comments, contents lists. */
final class LeftOut {

    /** With the islands of data that old versions of Word and Excel write into pages. */
    private static final String NOT_TEXT = "script, style, template, link, meta, base, title, colgroup, xml:not(:has(p, div, table, ul, ol, h1, h2, h3))";
    private static final String EMBEDDED = "iframe, object, embed, applet, video, audio, canvas, noscript, noframes, noembed, svg, map, dialog:not([open])";
    private static final String COMMENTS = "[style*=mso-element:comment], .MsoCommentText, div:has(> p > a[href^=#cmnt_ref])";
    private static final Evaluator COMMENT_MARKS = Selector.evaluatorOf(
            ".MsoCommentReference, a.msocomanchor, sup:has(> a[href^=#cmnt]), a[style*=mso-comment-reference]:empty");
    private static final String CONTENTS = "p[class^=MsoToc], div#toc, nav#TOC, nav[role=doc-toc], div[id~=^Table of Contents\\d*$], .toc-macro";

    /** As LibreOffice writes the headers and footers of pages. */
    private static final String FURNITURE = "body > div[title=header], body > div[title=footer]";

    /** Signs after headings by which a reader gets the heading's address, as Sphinx, rustdoc and many others write them. */
    private static final String OWN_LINKS = "h1 a[href^=#], h2 a[href^=#], h3 a[href^=#], h4 a[href^=#], h5 a[href^=#], h6 a[href^=#], a.headerlink";

    /** What KaTeX, MathJax and MediaWiki draw beside the formula itself, which is there for those who cannot see the drawing. */
    private static final String DRAWN_FORMULAS = ".katex:has(math) > .katex-html, .mwe-math-element:has(math) > img, "
            + ".mwe-math-element:has(math) > a:has(> img), mjx-container:has(mjx-assistive-mml > math) > :not(mjx-assistive-mml)";

    private static final Pattern HIDDEN = Pattern.compile("(^|;)(display:none|visibility:hidden|mso-hide:all)(;|$)");

    private final Gathering gathering;
    private final Places places;
    private final Traces traces;

    LeftOut(Gathering gathering, Places places, Traces traces) {
        this.gathering = gathering;
        this.places = places;
        this.traces = traces;
    }

    void takeOutOf(Document page) {
        page.body().select(NOT_TEXT).forEach(this::silently);
        page.body().select(COMMENTS).forEach(this::comment);
        page.body().select(COMMENT_MARKS).stream().filter(LeftOut::isOutermostMark).toList().forEach(mark -> leave(mark, "comment-left"));
        page.body().select("span.msoDel, del[datetime], del[cite], del.msoDel").forEach(this::deleted);
        page.body().select("ins[datetime], ins[cite], span.msoIns").forEach(this::inserted);
        page.body().select(CONTENTS).forEach(this::contents);
        ContentsLists.in(page.body()).forEach(this::contents);
        Surroundings.navigation(page.body()).forEach(this::navigation);
        Surroundings.questionsToVisitors(page.body()).forEach(this::question);
        Surroundings.headersAndFooters(page.body()).forEach(this::furniture);
        page.body().select(OWN_LINKS).stream().filter(link -> link.text().strip().matches("[¶#§\\x{1F517}]")).toList().forEach(link -> drop(link, "heading-link"));
        page.body().select(FURNITURE).forEach(this::furniture);
        page.body().select(DRAWN_FORMULAS).forEach(drawing -> drop(drawing, "formula-drawing"));
        page.body().select(Drawings.DECORATIONS).forEach(decoration -> leave(decoration, "decoration"));
        page.body().select("[hidden], [style]").stream().filter(LeftOut::isHidden).toList().forEach(this::hidden);
        page.body().select(EMBEDDED).forEach(this::embedded);
    }

    /** Pieces of Word's conditional mark-up and of elements that never hold words. */
    private void silently(Element element) {
        if (!element.normalName().matches("script|style|template")) {
            Things.omit(gathering, places.draft(), "not-text", element);
        }
        element.remove();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(Looks.style(element)).find() && !isInfoOfWord(element)
                && !element.hasClass("mwe-math-mathml-a11y");
    }

    /** Word hides what only other programs should see; those see a comment in its place. */
    private static boolean isInfoOfWord(Element element) {
        return element.attr("style").contains("mso-element:field");
    }

    private void comment(Element comment) {
        if (!isInPage(comment)) {
            return;
        }
        String words = comment.wholeText().strip();
        if (!words.isEmpty()) {
            gathering.report(Finding.warning("comment-left", places.draft(), "A comment is left in the draft: “"
                    + Excerpt.of(words) + "”.", "Settle it and delete it."),
                    Omission.Kind.COMMENT, Things.words(comment));
            Things.omitAllButWords(gathering, places.draft(), "comment-left", comment);
            markOf(comment).ifPresent(mark -> mark.before(traces.ofLatest()));
        }
        comment.remove();
    }

    /** What stands for a comment in the text: the link back from it leads there. */
    private static Optional<Element> markOf(Element comment) {
        return comment.select("a[href^=#]").stream().map(back -> back.attr("href").substring(1))
                .flatMap(id -> comment.root().nodeStream(Element.class).filter(element -> element.id().equals(id) || element.attr("name").equals(id)))
                .map(link -> link.parents().stream().filter(around -> around.is(COMMENT_MARKS)).reduce(link, (inner, outer) -> outer)).findFirst();
    }

    private static boolean isOutermostMark(Element mark) {
        return mark.parents().stream().noneMatch(around -> around.is(COMMENT_MARKS));
    }

    private void deleted(Element deletion) {
        if (isInPage(deletion) && !deletion.wholeText().isBlank()) {
            gathering.report(Finding.error("tracked-change", places.here(deletion.text()), "Deleted text is still in the file.",
                    "Accept or reject the change and save the page again."), Things.words(deletion));
            Things.omitAllButWords(gathering, places.draft(), "tracked-change", deletion);
            deletion.before(traces.ofLatest());
        }
        deletion.remove();
    }

    private void inserted(Element insertion) {
        if (isInPage(insertion) && !insertion.wholeText().isBlank()) {
            gathering.findings.add(Finding.error("tracked-change", places.here(insertion.text()), "Inserted text is not yet accepted.",
                    "Accept or reject the change and save the page again."));
            insertion.before(traces.ofLatest());
        }
        insertion.unwrap();
    }

    private void contents(Element list) {
        if (isInPage(list) && !list.wholeText().isBlank()) {
            if (gathering.findings.stream().noneMatch(finding -> finding.rule().equals("contents-dropped"))) {
                gathering.findings.add(Finding.note("contents-dropped", places.draft(),
                        "The draft's own contents list is left out; each edition gets one of its own.", "Leave it or delete it, as you like."));
            }
            leave(list, "contents-dropped");
        }
    }

    /** What belongs to no words, and so parts none. */
    private void drop(Element element, String reason) {
        Things.omit(gathering, places.draft(), reason, element);
        element.remove();
    }

    private void furniture(Element element) {
        if (isInPage(element) && (!Looks.blank(Things.words(element)) || element.selectFirst("img, table") != null)) {
            gathering.findings.add(Finding.note("header-footer-dropped", places.draft(), "Text in page headers and footers is left out; each edition gets its own.",
                    "If it matters, say it in the memo itself."));
            leave(element, "header-footer-dropped");
        }
    }

    private void navigation(Element element) {
        if (!isInPage(element)) {
            return;
        }
        if (!Looks.blank(Things.words(element)) && gathering.findings.stream().noneMatch(finding -> finding.rule().equals("navigation-dropped"))) {
            gathering.findings.add(Finding.note("navigation-dropped", places.draft(), "The ways to other pages, which the site puts on each of them, are left out.",
                    "If some of it belongs to the memo, move it out of the <nav> element, or of what is called related or share."));
        }
        leave(element, "navigation-dropped");
    }

    private void question(Element element) {
        if (!isInPage(element)) {
            return;
        }
        if (!Looks.blank(Things.words(element))) {
            gathering.findings.add(Finding.note("site-question-dropped", places.draft(), "What the site asks its visitors, such as whether it may keep cookies, is left out.",
                    "If it belongs to the memo, move it out of the element that is called so."));
        }
        leave(element, "site-question-dropped");
    }

    private void hidden(Element element) {
        if (!isInPage(element)) {
            return;
        }
        if (Looks.blank(Things.words(element))) {
            if (!element.normalName().equals("body")) {
                leave(element, "hidden-text");
            }
        } else {
            gathering.findings.add(Finding.warning("hidden-text", places.here(element.text()), "Hidden text stands in the draft; it is left out.",
                    "Delete it, or make it visible if it belongs to the memo."));
            element.before(traces.ofLatest());
            leave(element, "hidden-text");
        }
    }

    private void embedded(Element element) {
        if (isInPage(element)) {
            gathering.findings.add(Finding.warning("embedded-content", places.draft(), "The page holds something that is no part of a memo: "
                    + element.normalName() + ". It is neither loaded nor run.", "Replace it with text or a picture that is in the file."));
            element.before(traces.ofLatest());
            leave(element, "embedded-content");
        }
    }

    private void leave(Element element, String reason) {
        Things.omit(gathering, places.draft(), reason, element);
        Element link = element.parent() == null ? null : element.parent().closest("a[href]");
        boolean led = link != null && Things.isLink(link);
        if (partsWords(element)) {
            element.before(new Element("div"));
        }
        element.remove();
        if (led && !Things.isLink(link)) {
            Things.omit(gathering, places.draft(), reason, Omission.Kind.LINK);
        }
    }

    /** Whether lines on its two sides would run together without it. */
    private static boolean partsWords(Element element) {
        return BlockReader.isBlock(element) && !isHidden(element) && isWords(element, Node::previousSibling) && isWords(element, Node::nextSibling);
    }

    private static boolean isWords(Element element, UnaryOperator<@Nullable Node> next) {
        Node at = next.apply(element);
        while (at instanceof TextNode text && text.isBlank()) {
            at = next.apply(at);
        }
        return at instanceof TextNode || at instanceof Element beside && !BlockReader.isBlock(beside);
    }

    private static boolean isInPage(Node node) {
        return node.root() instanceof Document;
    }
}
