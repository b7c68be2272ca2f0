package org.readout.bench;

import java.util.List;
import java.util.Locale;

/** What made-up memos say: sentences without sense, in the proportions of links and bold words that memos have. */
final class MemoText {

    static final List<String> OBJECTS = words("outside research|competition between providers|accountability to the public|"
            + "reuse by smaller teams|the detection of misuse|local adaptation|the reporting of incidents|procurement by public bodies|"
            + "long-term maintenance|privacy review");
    static final List<String> SUBJECTS = words("the release of model weights|a public training-data record|an independent evaluation|"
            + "the licence of a component|a shared benchmark|a documented interface|the deployment stack|a community safeguard|"
            + "an inference service|the labelling guideline|a reproducible training run|the audit log");
    static final List<String> TAILS = words("in practice|for most developers|when resources are scarce|across jurisdictions|"
            + "at the level of the whole system|even where the code is public|as long as the record stays current|"
            + "once a product reaches many people");
    static final List<String> COMPONENTS = words("Training data|Training code|Model weights|Model architecture|Evaluation code|"
            + "Evaluation data|Supporting libraries|Model card|Usage policy|Inference code|Fine-tuning data|Safety filters|"
            + "Compute infrastructure|User interface|Data processing scripts|Guardrails|Telemetry|Documentation");
    static final List<String> AGENTS = words("Legislators|Standards bodies|Procurement offices|Research funders|Regulators|"
            + "Public broadcasters|Statistical agencies");
    private static final List<String> VERBS = words("enables|limits|complicates|supports|depends on|is often confused with|"
            + "lowers the cost of|makes it possible to inspect|changes who can contribute to|does not by itself guarantee");

    private final PythonRandom random;

    MemoText(PythonRandom random) {
        this.random = random;
    }

    String paragraph() {
        return paragraph(random.between(4, 8));
    }

    String paragraph(int sentences) {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int at = 1; at < sentences; at++) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    String sentence() {
        String sentence = random.choice(SUBJECTS) + " " + random.choice(VERBS) + " " + random.choice(OBJECTS) + " " + random.choice(TAILS);
        sentence = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        if (random.random() < .18) {
            String words = random.choice(OBJECTS);
            int at = sentence.indexOf(words);
            sentence = at < 0 ? sentence : sentence.substring(0, at) + "**" + words + "**" + sentence.substring(at + words.length());
        }
        if (random.random() < .12) {
            sentence += ", as [earlier work](https://example.org/works/" + random.below(9000) + ") shows";
        }
        return sentence + ".";
    }

    /** A heading's or a title's first letter. */
    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String bars) {
        return List.of(bars.split("\\|"));
    }
}
