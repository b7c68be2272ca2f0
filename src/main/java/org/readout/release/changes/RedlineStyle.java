package org.readout.release.changes;

import java.util.List;
import java.util.Map;

import org.readout.edition.Furniture;
import org.readout.words.Stretch;

/** How deleted and inserted words look and sound: struck through and underlined as well as coloured, and said to be so by screen readers. */
final class RedlineStyle {

    private static final String CSS = """
            :root { --gone: #8c1d18; --gone-paper: #fbe9e7; --come: #14532d; --come-paper: #e6f4ea; }
            @media (prefers-color-scheme: dark) { :root { --gone: #ffb4ab; --gone-paper: #43201d; --come: #8fd7a4; --come-paper: #173321; } }
            del, ins, .gone, .come { padding: 0 .1em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
            del, .gone { color: var(--gone); background: var(--gone-paper); text-decoration: line-through; }
            ins, .come { color: var(--come); background: var(--come-paper); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 2px; }
            del::before, del::after, ins::before, ins::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(100%%); white-space: nowrap; }
            del::before { content: " [%s: "; } ins::before { content: " [%s: "; } del::after, ins::after { content: "] "; }
            .words { white-space: pre-line; margin: .5rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
            .value { white-space: pre-line; } .what { font-weight: 600; } .name { margin: 0; }
            .redlines a { margin-inline-start: .75rem; } .unchanged { margin-top: 2.5rem; color: var(--quiet); }
            h3 { font-size: 1rem; margin: 1.5rem 0 0; }
            """;

    private RedlineStyle() {
    }

    /** What is heard is in the words of the page. */
    static String css(Furniture words) {
        return CSS.formatted(quoted(words.say("changes.deleted")), quoted(words.say("changes.inserted")));
    }

    private static String quoted(String words) {
        return words.replaceAll("[\"\\\\<\\n]", "");
    }

    /** For a template: text, the element it stands in, and the language it is in if that is another. */
    static List<Map<String, Object>> pieces(List<Stretch> words) {
        return words.stream().map(stretch -> Map.<String, Object>of("text", stretch.text(), "element", element(stretch),
                "foreign", stretch.language(), "way", Furniture.direction(stretch.language()))).toList();
    }

    private static String element(Stretch stretch) {
        return switch (stretch.side()) {
            case SAME -> stretch.language().isEmpty() ? "" : "span";
            case DELETED -> "del";
            case INSERTED -> "ins";
        };
    }
}
