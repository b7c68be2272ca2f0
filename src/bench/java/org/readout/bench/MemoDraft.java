package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One made-up memo in Markdown: front matter, summary, approaches, components in a table and in sections, benefits,
 * opportunities and risks, recommendations, open questions, an appendix that fills the pages, footnotes.
 */
final class MemoDraft {

    /** A page of a printed memo. */
    static final int WORDS_ON_A_PAGE = 520;

    private final PythonRandom random;
    private final MemoText text;
    private final int pages;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int words;

    private MemoDraft(int number, int pages, String seed) {
        this.random = new PythonRandom(seed + "/" + number);
        this.text = new MemoText(random);
        this.pages = pages;
    }

    /**
     * Always the same text for the same arguments.
     *
     * @param number even for a technical memo, odd for a policy memo
     * @param pages  at least so many, of 520 words
     */
    static String of(int number, int pages, String seed) {
        MemoDraft draft = new MemoDraft(number, pages, seed);
        draft.frontMatter(number);
        draft.opening();
        draft.components();
        draft.effects();
        draft.requests();
        draft.appendix();
        return String.join("\n", draft.lines) + "\n\n" + String.join("\n\n", draft.notes) + "\n";
    }

    private void add(String line) {
        lines.add(line);
        String bare = line.strip();
        words += bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    /** The mark of a new footnote. */
    private String note() {
        notes.add("[^" + (notes.size() + 1) + "]: " + text.sentence());
        return "[^" + notes.size() + "]";
    }

    private String noteOnce(double in) {
        return random.random() < in ? note() : "";
    }

    private void frontMatter(int number) {
        add(String.format(Locale.ROOT, "---\ntitle: Memo %05d on openness in practice\ntype: %s\ndate: 2024-%02d-%02d\n"
                        + "language: en\nauthors:\n  - Author %d\n  - Author %d\n---\n",
                number, number % 2 == 0 ? "technical-memo" : "policy-memo", 1 + number % 12, 1 + number % 28, number % 97, number % 89 + 100));
    }

    private void opening() {
        add("## Summary\n");
        add(text.paragraph(6) + note() + "\n");
        add("## Approaches\n");
        for (String name : List.of("Gradient", "Criteria scoring", "Binary")) {
            add("### " + name + "\n\n" + text.paragraph() + "\n");
        }
    }

    private void components() {
        List<String> chosen = random.sample(MemoText.COMPONENTS, Math.min(MemoText.COMPONENTS.size(), Math.max(4, pages / 2)));
        add("## Components\n");
        add("| Component | Layer | System goal | Societal goal |\n|---|---|---|---|");
        for (String name : chosen) {
            add("| " + name + " | " + random.choice(List.of("Model", "System", "Infrastructure")) + " | " + random.choice(MemoText.OBJECTS)
                    + " | " + random.choice(MemoText.OBJECTS) + " |");
        }
        add("");
        for (String name : chosen) {
            add("### " + name + "\n\n" + text.paragraph() + noteOnce(.5) + "\n");
            add("**Spectrum.** " + text.sentence() + "\n");
            List<String> items = new ArrayList<>();
            for (int left = random.between(2, 4); left > 0; left--) {
                items.add("- " + text.sentence() + (random.random() < .4 ? "\n  - " + text.sentence() : ""));
            }
            add(String.join("\n", items) + "\n");
        }
    }

    private void effects() {
        add("## Benefits\n");
        named(4).forEach(this::add);
        add("\n## Opportunities and risks\n");
        for (String name : List.of("Opportunities", "Risks")) {
            add("### " + name + "\n");
            add(String.join("\n", named(3)) + "\n");
        }
    }

    private List<String> named(int count) {
        return random.sample(MemoText.OBJECTS, count).stream()
                .map(name -> "- **" + MemoText.capitalized(name) + ".** " + text.sentence()).toList();
    }

    private void requests() {
        add("## Recommendations\n");
        int end = random.between(5, 9);
        for (int number = 1; number < end; number++) {
            add(number + ". **" + random.choice(MemoText.AGENTS) + " should protect " + random.choice(MemoText.OBJECTS) + ".** "
                    + text.paragraph(3));
        }
        add("\n## Open questions\n");
        for (int left = random.between(4, 8); left > 0; left--) {
            add("- How far can " + random.choice(MemoText.SUBJECTS) + " go before it harms " + random.choice(MemoText.OBJECTS) + "?");
        }
    }

    private void appendix() {
        add("\n## Appendix\n");
        for (int number = 1; words < pages * WORDS_ON_A_PAGE; number++) {
            add("### A." + number + " " + MemoText.capitalized(random.choice(MemoText.SUBJECTS)) + "\n\n" + text.paragraph() + "\n\n"
                    + text.paragraph() + noteOnce(.3) + "\n");
            if (number % 3 == 0) {
                add("| Measure | Low | High | Note |\n|---|---:|---:|---|");
                for (int row = 0; row < 6; row++) {
                    add("| " + random.choice(MemoText.OBJECTS) + " | " + random.below(100) + " | " + random.between(100, 998) + " | "
                            + random.choice(MemoText.TAILS) + " |");
                }
                add("");
            }
        }
    }
}
