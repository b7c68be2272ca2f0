package org.readout.verify.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.verify.judging.Requirements;

/** Nothing is loaded from anywhere, nothing runs, and the page says so to the browser. */
final class Seclusion {

    private static final Pattern FETCHED = Pattern.compile("(?=[u@])(?:url\\(\\s*[\"']?(?!data:|#)|@import)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNNING = Pattern.compile("(javascript|data|vbscript):");
    private static final Set<String> FETCHING = Set.of("src", "srcset", "poster", "data", "background", "xlink:href");
    /** What a page that stands alone may ask for. */
    private static final Map<String, Set<String>> ALLOWED = Map.of("default-src", Set.of("'none'"), "style-src", Set.of("'unsafe-inline'"),
            "img-src", Set.of("data:", "'none'"), "font-src", Set.of("data:", "'none'"), "base-uri", Set.of("'none'"), "form-action", Set.of("'none'"));
    private static final List<String> NEEDED = List.of("default-src", "base-uri", "form-action");

    private Seclusion() {
    }

    static Requirements check(Document page, PageElements elements, Requirements requirements) {
        requirements.require(page.select("script:not([type=application/ld+json]), iframe, frame, object, embed, applet, form, base, portal, link[rel~=(?i)stylesheet|preload|icon|import]").isEmpty(),
                "html-active", "The page loads or runs something.");
        elements.all().forEach(element -> element.attributes().forEach(attribute -> {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            requirements.require(!name.startsWith("on"), "html-active", "An attribute “" + name + "” runs a script.");
            if (FETCHING.contains(name)) {
                requirements.require(attribute.getValue().startsWith("data:") || attribute.getValue().startsWith("#"), "html-fetches",
                        "“" + attribute.getValue() + "” would be loaded from elsewhere.");
            }
            if (name.equals("href")) {
                requirements.require(!RUNNING.matcher(attribute.getValue().strip().toLowerCase(Locale.ROOT)).lookingAt(), "html-active",
                        "A link runs something.");
            }
            if (name.equals("style")) {
                requirements.require(!FETCHED.matcher(attribute.getValue()).find(), "html-fetches", "A style loads something from elsewhere.");
            }
        }));
        for (Element style : elements.named("style")) {
            Matcher fetched = FETCHED.matcher(style.data());
            requirements.require(!fetched.find(), "html-fetches", "The style sheet loads something from elsewhere.");
        }
        return policy(page, requirements);
    }

    private static Requirements policy(Document page, Requirements requirements) {
        Element policy = page.head().selectFirst("meta[http-equiv=Content-Security-Policy]");
        if (policy == null) {
            return requirements.require(false, "html-no-policy", "The page has no content security policy.");
        }
        requirements.require(policy.previousElementSiblings().select("style, link, script, base").isEmpty(), "html-late-policy",
                "The content security policy stands behind what it is to restrain.");
        Map<String, List<String>> directives = new HashMap<>();
        for (String directive : policy.attr("content").strip().split("\\s*;\\s*")) {
            List<String> words = new ArrayList<>(Arrays.asList(directive.split("\\s+")));
            directives.putIfAbsent(words.remove(0).toLowerCase(Locale.ROOT), words);
        }
        NEEDED.forEach(needed -> requirements.require(directives.getOrDefault(needed, List.of()).equals(List.of("'none'")), "html-loose-policy",
                "The content security policy does not say " + needed + " 'none'."));
        directives.forEach((directive, sources) -> requirements.require(ALLOWED.getOrDefault(directive, Set.of("'none'")).containsAll(sources)
                || directive.equals("style-src") && sources.stream().allMatch(source -> source.matches("'(unsafe-inline|sha\\d+-.*)'")), "html-loose-policy",
                "The content security policy allows " + directive + " " + String.join(" ", sources) + "."));
        return requirements;
    }
}
