package org.readout.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** What the pages about a release have in common: their style sheet, and templates that escape whatever they are given. */
public final class ReportStyle {

    private static final String CSS = read(ReportStyle.class, "report.css");

    private ReportStyle() {
    }

    /** To stand in a {@code style} element. */
    public static String css() {
        return CSS;
    }

    /** The Mustache template of this name beside {@code owner}; what it takes in with {@code {{>…}}} lies here. */
    public static Template template(Class<?> owner, String name) {
        return Mustache.compiler().emptyStringIsFalse(true).withLoader(part -> new StringReader(read(ReportStyle.class, part))).compile(read(owner, name));
    }

    /**
     * The page that a template makes of {@code view}.
     *
     * @param around what it lies among
     * @param pieces by the names of the sections in whose place they stand; they may be made one after the other
     */
    public static Report page(Template template, Surroundings around, Map<String, Object> view, Map<String, Iterable<byte[]>> pieces) {
        return out -> {
            Map<String, Object> all = new HashMap<>(view);
            all.putAll(around.view());
            pieces.forEach((name, each) -> all.put(name, (Mustache.Lambda) (section, writer) -> {
                writer.flush();
                for (byte[] piece : each) {
                    out.write(piece);
                }
            }));
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            template.execute(all, writer);
            writer.flush();
        };
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
