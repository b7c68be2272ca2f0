package org.readout.elsewhere;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * axe-core with the rules of WCAG 2.2 A and AA, in a browser without windows. Media queries are answered by hand, so that one browser is
 * light, dark or print whatever the machine prefers. What axe does not look at, whether a page must be scrolled sideways, is looked at too.
 */
public final class Axe {

    public static final String PROGRAM = "chromium";

    /** How a page is looked at: its medium, and its width in CSS pixels. */
    public enum View {
        LIGHT("light", 1280), DARK("dark", 1280), LIGHT_NARROW("light", 320), DARK_NARROW("dark", 320), PRINT("print", 700);

        private final String medium;
        private final int width;

        View(String medium, int width) {
            this.medium = medium;
            this.width = width;
        }

        @Override
        public String toString() {
            return medium + ", " + width;
        }
    }

    private static final Pattern OUTCOME = Pattern.compile("<pre id=\"outcome\">(.*?)</pre>", Pattern.DOTALL);

    private final Path folder;
    private final String script;

    /** @param folder for its files */
    public Axe(Path folder) throws IOException {
        this.folder = folder;
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            this.script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With its version and the browser's. */
    public String name() throws Exception {
        Matcher version = Pattern.compile("axe v([\\d.]+)").matcher(script);
        Matcher browser = Pattern.compile("Chromium [\\d.]+").matcher(Elsewhere.run(folder, 60, PROGRAM, "--version"));
        return "axe-core" + (version.find() ? " " + version.group(1) : "") + (browser.find() ? ", " + browser.group() : "");
    }

    /** What it finds in each view, and that it did not finish where it did not. */
    public Map<View, List<String>> violations(String page) throws Exception {
        String markup = page.replaceFirst("(?i)<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Path watched = Files.writeString(folder.resolve("watched.html"), markup.replaceFirst("</body>\\s*</html>\\s*$", "") + "<script>" + script
                + "</script><script>" + LOOK + "</script></body></html>");
        String views = JsonMapper.builder().build().writeValueAsString(Arrays.stream(View.values())
                .map(view -> Map.of("name", view.name(), "medium", view.medium, "width", view.width)).toList());
        Path frame = Files.writeString(folder.resolve("frame.html"), FRAME.replace("VIEWS", views).replace("PAGE", watched.toUri().toString()));
        String seen = Elsewhere.run(folder, 300, PROGRAM, "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                "--virtual-time-budget=200000", "--user-data-dir=" + folder.resolve("browser"), "--window-size=1400,2100", "--dump-dom", frame.toUri().toString());
        Matcher outcome = OUTCOME.matcher(seen);
        JsonNode found = JsonMapper.builder().build().readTree(outcome.find() ? outcome.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : "{}");
        Map<View, List<String>> violations = new EnumMap<>(View.class);
        for (View view : View.values()) {
            violations.put(view, found.has(view.name()) ? found.get(view.name()).values().stream().map(JsonNode::asString).toList()
                    : List.of("axe did not finish"));
        }
        return violations;
    }

    /** Looks at one view after the other. */
    private static final String FRAME = """
            <!doctype html><body style="margin:0"><pre id="outcome">{}</pre><script>
            const views = VIEWS, outcome = {};
            function next() {
              if (!views.length) return;
              const view = views.shift(), frame = document.createElement('iframe');
              frame.style = 'border:0;height:2000px;width:' + view.width + 'px';
              frame.onload = () => frame.contentWindow.postMessage(view.medium, '*');
              onmessage = message => {
                outcome[view.name] = message.data;
                document.getElementById('outcome').textContent = JSON.stringify(outcome);
                frame.remove();
                next();
              };
              frame.src = 'PAGE';
              document.body.append(frame);
            }
            next();
            </script>""";

    private static final String LOOK = """
            onmessage = message => {
              const wanted = message.data;
              function answer(rules) {
                for (const rule of rules) {
                  if (rule.type !== CSSRule.MEDIA_RULE) continue;
                  const text = rule.media.mediaText;
                  if (/print/.test(text)) rule.media.mediaText = wanted === 'print' ? 'all' : 'not all';
                  else if (/screen/.test(text) && wanted === 'print') rule.media.mediaText = 'not all';
                  else if (/prefers-color-scheme: *dark/.test(text)) rule.media.mediaText = wanted === 'dark' ? 'all' : 'not all';
                  else if (/prefers-color-scheme: *light/.test(text)) rule.media.mediaText = wanted === 'light' ? 'all' : 'not all';
                  answer(rule.cssRules);
                }
              }
              for (const sheet of document.styleSheets) answer(sheet.cssRules);
              document.documentElement.style.colorScheme = wanted === 'dark' ? 'dark' : 'light';
              axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(found => parent.postMessage(
                found.passes.length < 5 ? ['looked at too little: ' + found.passes.length]
                : wanted !== 'print' && document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['must be scrolled sideways (1.4.10, Reflow)']
                : found.violations.map(one => one.id + ' at ' + one.nodes.map(node => node.target).slice(0, 3)), '*'),
                failure => parent.postMessage(['failed: ' + failure], '*'));
            };
            """;
}
