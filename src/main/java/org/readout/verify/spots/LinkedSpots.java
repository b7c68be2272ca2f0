package org.readout.verify.spots;

import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linked data in a page: every value in it, and every name but those that schema.org gives to things and their properties. */
final class LinkedSpots {

    private static final String WHERE = "linked data";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LinkedSpots() {
    }

    static void in(String json, Consumer<Spot> then) {
        try {
            look(MAPPER.readTree(json), then);
        } catch (JacksonException e) {
            then.accept(Spot.text(WHERE, json));
        }
    }

    private static void look(JsonNode node, Consumer<Spot> then) {
        node.properties().forEach(member -> {
            if (!Prescribed.LINKED_NAMES.contains(member.getKey())) {
                then.accept(Spot.text(WHERE, member.getKey()));
            }
            boolean prescribed = member.getKey().startsWith("@") && Prescribed.LINKED_VALUES.contains(member.getValue().asString(""));
            if (!prescribed) {
                look(member.getValue(), then);
            }
        });
        node.values().stream().filter(value -> node.isArray()).forEach(value -> look(value, then));
        if (node.isValueNode()) {
            then.accept(Spot.text(WHERE, node.asString("")));
        }
    }
}
