package org.readout.elsewhere;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checker of those who write HTML's standard. */
public final class NuChecker {

    /** Bytes: the schemas of HTML are nested deeper than an ordinary thread can follow them in code of the first compiler. */
    private static final long STACK = 16L << 20;

    private NuChecker() {
    }

    /** With version, which stands in the name of its file. */
    public static String name() {
        String file = EmbeddedValidator.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return "Nu Html Checker " + file.replaceFirst(".*/validator-(.*)\\.jar", "$1");
    }

    /** Its errors, each with what stands there. */
    public static List<String> errors(byte[] page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        JsonNode messages = JsonMapper.builder().build().readTree(validated(validator, page)).get("messages");
        List<String> errors = new ArrayList<>();
        messages.forEach(message -> {
            if (message.get("type").asString().equals("error")) {
                errors.add(message.get("message").asString() + " near " + message.path("extract").asString());
            }
        });
        return errors;
    }

    private static String validated(EmbeddedValidator validator, byte[] page) throws Exception {
        FutureTask<String> validation = new FutureTask<>(() -> validator.validate(new ByteArrayInputStream(page)));
        new Thread(null, validation, "nu", STACK).start();
        return validation.get();
    }
}
