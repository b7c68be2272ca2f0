package org.readout.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.extract.language.FieldNames;
import org.readout.finding.Checked;
import org.readout.finding.DeclaredRules;
import org.readout.finding.DeclaredYaml;
import org.readout.finding.RuleText;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** Reads {@code templates/types/<id>.yaml}; its JSON Schema is {@code templates/schemas/memo-type.schema.json}. */
public final class MemoTypeReader {

    private MemoTypeReader() {
    }

    /**
     * @param file  the file's name; without its ending it is the type's id
     * @param rules those it may decide about
     */
    public static Checked<MemoType> read(String file, String yaml, List<RuleText> rules) {
        return DeclaredYaml.read(file, yaml, declared -> {
            Set<String> ids = new HashSet<>();
            String id = file.substring(0, file.lastIndexOf('.'));
            MemoType type = new MemoType(id, declared.text("title"), declared.mappings("parts", part -> part(part, ids)),
                    DeclaredRules.read(declared, rules, "the memo type “" + id + "”"));
            declared.end();
            if (type.parts().isEmpty()) {
                declared.report("parts", "The type has no parts.", "List at least one under “parts:”.");
            }
            return type;
        });
    }

    private static MemoType.Part part(DeclaredYaml yaml, Set<String> ids) {
        Map<String, Optional<RecordKind>> kinds = new LinkedHashMap<>();
        Arrays.stream(RecordKind.values()).forEach(kind -> kinds.put(kind.id(), Optional.of(kind)));
        MemoType.Part part = new MemoType.Part(yaml.text("id"), yaml.texts("headings"), yaml.texts("words"),
                yaml.choice("holds", kinds, Optional.empty()), yaml.flag("required", false), yaml.number("at-least", 0),
                yaml.texts("fields"), yaml.flag("prose", false), yaml.textsOf("offer"));
        yaml.end();
        if (!ids.add(part.id())) {
            yaml.report("id", "Two parts are called “" + part.id() + "”.", "Give one of them another id.");
        }
        if (part.headings().isEmpty()) {
            yaml.report("headings", "The part “" + part.id() + "” goes by no heading.", "List the headings authors use for it.");
        }
        part.offer().values().stream().filter(heading -> !part.headings().contains(heading)).forEach(heading -> yaml.report("offer",
                "“" + heading + "” is none of the part's headings, so whoever writes it would be told again that the part is missing.", "Write it among “headings:” too."));
        List<String> known = FieldNames.keys();
        part.fields().stream().filter(field -> !known.contains(field)).forEach(field -> yaml.report("fields",
                "“" + field + "” is no field of a record.", "It can be: " + String.join(", ", known) + "."));
        return part;
    }
}
