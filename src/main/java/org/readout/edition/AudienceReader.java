package org.readout.edition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.model.Audience;
import org.readout.model.Audience.Feature;
import org.readout.model.Audience.Paper;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Audience.Readability;
import org.readout.model.Format;
import org.readout.model.MemoType;

/** Reads {@code templates/audiences/<id>.yaml}; its JSON Schema is {@code templates/schemas/audience.schema.json}. */
public final class AudienceReader {

    /** Percent. */
    private static final int ENOUGH = 90;

    private AudienceReader() {
    }

    /** @param file the file's name; without its ending it is the audience's id */
    public static Checked<Audience> read(String file, String yaml, List<MemoType> types) {
        return DeclaredYaml.read(file, yaml, declared -> audience(file, declared, types));
    }

    private static Audience audience(String file, DeclaredYaml yaml, List<MemoType> types) {
        List<Format> formats = yaml.choices("formats", byName(Arrays.asList(Format.values()), Format::id));
        Set<Feature> features = Set.copyOf(yaml.choices("features", byName(Arrays.asList(Feature.values()), Feature::id)));
        boolean working = !yaml.flag("public", !features.contains(Feature.FINDINGS) && !formats.contains(Format.XLIFF));
        Audience audience = new Audience(file.substring(0, file.lastIndexOf('.')), yaml.text("title"), yaml.text("description"),
                yaml.choices("memos", byName(types.stream().map(MemoType::id).toList(), Function.identity())),
                yaml.choices("parts", byName(parts(types), Function.identity())),
                formats,
                yaml.choice("paper", byName(Arrays.asList(Paper.values()), Paper::id), Paper.A4),
                yaml.text("theme"),
                features, readability(yaml),
                yaml.choice("pdf", byName(Arrays.asList(PdfProfile.values()), PdfProfile::id), PdfProfile.UA_2), leastTranslated(yaml), working);
        yaml.end();
        require(yaml, "memos", audience.memos());
        require(yaml, "parts", audience.parts());
        require(yaml, "formats", audience.formats());
        boolean everything = audience.parts().contains(Audience.EVERYTHING);
        if (everything && audience.parts().size() > 1) {
            yaml.report("parts", "“everything” stands beside other parts.", "Keep either “everything” or the list of parts.");
        }
        if (!audience.working() && audience.shows(Feature.FINDINGS)) {
            yaml.report("features", "“findings” stand beside the text, and this audience’s editions are public.", "Write “public: false”, or take “findings” out.");
        }
        if (!everything && audience.formats().contains(Format.XLIFF)) {
            yaml.report("formats", "“xliff” holds the whole memo, but this audience is shown only parts of it.",
                    "Take “xliff” out, or write “parts: everything”.");
        }
        return audience;
    }

    private static OptionalInt leastTranslated(DeclaredYaml yaml) {
        int percent = yaml.number("least-translated", ENOUGH);
        if (percent > 100) {
            yaml.report("least-translated", "There is no more than 100 percent.", "Write 100 for editions that are translated in every word.");
        }
        return yaml.choice("translations", byName(List.of("all", "none"), Function.identity()), "all").equals("none") ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    private static Readability readability(DeclaredYaml yaml) {
        return yaml.mapping("readability", budget -> {
            Readability readability = new Readability(budget.number("sentence-words", 0), budget.number("paragraph-words", 0), budget.number("grade", 0));
            budget.end();
            return readability;
        }).orElse(Readability.UNBOUNDED);
    }

    private static void require(DeclaredYaml yaml, String key, List<?> values) {
        if (values.isEmpty()) {
            yaml.report(key, "“" + key + "” names nothing.", "Write at least one, as in “" + key + ": [a, b]”.");
        }
    }

    private static List<String> parts(List<MemoType> types) {
        List<String> parts = types.stream().flatMap(type -> type.parts().stream()).map(MemoType.Part::id).distinct()
                .collect(Collectors.toList());
        parts.add(Audience.PREAMBLE);
        parts.add(Audience.EVERYTHING);
        return parts;
    }

    private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return byName;
    }
}
