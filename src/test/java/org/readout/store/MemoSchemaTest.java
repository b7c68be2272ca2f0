package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Golden;
import org.readout.Memos;
import org.readout.model.Digest;
import org.readout.model.Media;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of {@code memo.json} is made from the model's types and what is said of them there, so that it cannot lag behind. */
class MemoSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+((?:(?!\\n \\* @|\\n \\*/|\\n {4,}\\* @|\\n {4,}\\*/).)*)", Pattern.DOTALL);

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    @Test
    void theSchemaIsThatOfTheModel() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "memo.json: a memo as “readout explain MEMO --json” writes it");
        root.put("$ref", reference(Memo.class));
        ObjectNode named = root.putObject("$defs");
        definitions.forEach(named::set);
        Golden.matches("../../../templates/schemas/memo.schema.json", root.toPrettyString() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-policy-memo.md", "small-technical-memo.md"})
    void memosAreWhatItSays(String draft) throws IOException {
        assertThat(schema().validate(MemoJson.canonical(Memos.ofFile(draft)), InputFormat.JSON)).isEmpty();
    }

    @Test
    void anyMemoIs() throws IOException {
        Schema schema = schema();
        for (int seed = 0; seed < 50; seed++) {
            assertThat(schema.validate(MemoJson.canonical(new RandomMemos(seed).memo()), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void whatIsNoMemoIsNone() throws IOException {
        String memo = MemoJson.canonical(Memos.ofFile("small-policy-memo.md"));
        assertThat(schema().validate(memo.replace("\"records\"", "\"recrods\""), InputFormat.JSON)).isNotEmpty();
        assertThat(schema().validate(memo.replace("\"is\" : \"Recommendation\"", "\"is\" : \"Wish\""), InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("templates/schemas/memo.schema.json")), InputFormat.JSON);
    }

    private String reference(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, MAPPER.createObjectNode());
            definitions.put(name, definition(type));
        }
        return "#/$defs/" + name;
    }

    private ObjectNode definition(Class<?> type) {
        ObjectNode node = MAPPER.createObjectNode();
        if (type == Digest.class) {
            return node.put("type", "string").put("pattern", "^[0-9a-f]{64}$");
        }
        if (type == Media.class) {
            return object(node, List.of("mediaType", "bytes"), Map.of("mediaType", MAPPER.createObjectNode().put("type", "string"),
                    "bytes", MAPPER.createObjectNode().put("type", "string").put("contentEncoding", "base64")));
        }
        if (type.isEnum()) {
            ArrayNode values = node.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(value.toString()));
            return node;
        }
        if (type.isSealed()) {
            ArrayNode kinds = node.putArray("oneOf");
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.addObject().put("$ref", reference(kind)));
            return node;
        }
        return ofRecord(type, node);
    }

    private ObjectNode ofRecord(Class<?> type, ObjectNode node) {
        Map<String, String> said = said(type);
        if (type == SourceSpan.class) {
            node.put("type", "array").put("description", "A place in the draft, as a row.").put("items", false);
            ArrayNode row = node.putArray("prefixItems");
            for (RecordComponent component : type.getRecordComponents()) {
                row.add(schema(component.getGenericType()).put("title", component.getName()).put("description", said.getOrDefault(component.getName(), "")));
            }
            return node;
        }
        Map<String, ObjectNode> properties = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = schema(component.getGenericType());
            if (said.containsKey(component.getName())) {
                property.put("description", said.get(component.getName()));
            }
            properties.put(component.getName(), property);
        }
        List<String> names = new ArrayList<>(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
        if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
            names.add(0, "is");
            properties.put("is", MAPPER.createObjectNode().put("const", type.getSimpleName()));
        }
        return object(node, names, properties);
    }

    private static ObjectNode object(ObjectNode node, List<String> names, Map<String, ObjectNode> properties) {
        node.put("type", "object").put("additionalProperties", false);
        ObjectNode all = node.putObject("properties");
        names.forEach(name -> all.set(name, properties.get(name)));
        ArrayNode required = node.putArray("required");
        names.forEach(required::add);
        return node;
    }

    private ObjectNode schema(Type type) {
        ObjectNode node = MAPPER.createObjectNode();
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == Optional.class) {
                assertThat(last).isEqualTo(LocalDate.class);
                node.putArray("type").add("string").add("null");
                return node.put("format", "date");
            }
            return generic.getRawType() == List.class ? with(node.put("type", "array"), "items", schema(last))
                    : with(node.put("type", "object"), "additionalProperties", schema(last));
        }
        if (type == String.class) {
            return node.put("type", "string");
        }
        if (type == int.class) {
            return node.put("type", "integer");
        }
        return type == boolean.class ? node.put("type", "boolean") : node.put("$ref", reference((Class<?>) type));
    }

    private static ObjectNode with(ObjectNode node, String key, ObjectNode value) {
        node.set(key, value);
        return node;
    }

    /** What the source says of a record's components. */
    private static Map<String, String> said(Class<?> type) {
        try {
            Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
            String source = Files.readString(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
            int declared = source.indexOf("record " + type.getSimpleName() + "(");
            int from = source.lastIndexOf("/**", declared);
            Map<String, String> said = new TreeMap<>();
            if (from >= 0 && declared > from && !source.substring(from, declared).contains("}\n")) {
                Matcher parameter = PARAMETER.matcher(source.substring(from, declared));
                while (parameter.find()) {
                    said.put(parameter.group(1), parameter.group(2).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@(?:code|link) ([^}]*)}", "$1").strip());
                }
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
