package org.readout.release.announcement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.finding.Pieces;
import org.readout.model.Metadata;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a memo is cited, in files that reference managers read: BibTeX, the Citation File Format 1.2.0 (where somebody is named, whom it asks for) and RIS. Names
 * are given as they are written; none is taken apart.
 *
 * @param publisher may be empty
 */
record Citation(AnnouncedMemo memo, String publisher) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern CFF_DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+");
    /** What means something to TeX, and how it is written to mean itself. */
    private static final Map<Character, String> TEX = Map.of('&', "\\&", '%', "\\%", '$', "\\$", '#', "\\#", '_', "\\_", '{', "\\{", '}', "\\}", '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}", '\\', "\\textbackslash{}");

    /** All in one folder, by the memo's name: so they can be told apart where they are saved to, and a release of hundreds has no folder for each, which the disk is waited for. */
    private static String path(AnnouncedMemo memo, String extension) {
        return "citations/" + memo.id() + "." + extension;
    }

    /** What there is, by the format's name, in the order of these; paths in the release. */
    static SortedMap<String, String> paths(AnnouncedMemo memo) {
        SortedMap<String, String> paths = new TreeMap<>(Map.of("BibTeX", path(memo, "bib"), "RIS", path(memo, "ris")));
        if (!memo.creators().isEmpty()) {
            paths.put("CFF", path(memo, "cff"));
        }
        return paths;
    }

    /** By their paths in the release. */
    SortedMap<String, byte[]> files(Pieces pieces) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        paths(memo).forEach((format, path) -> files.put(path, pieces.of(format, this, () -> format.equals("BibTeX") ? bibtex() : format.equals("RIS") ? ris() : cff())));
        return files;
    }

    String bibtex() {
        List<String> fields = new ArrayList<>();
        field(fields, "title", "{" + tex(memo.title() + (memo.subtitle().isEmpty() ? "" : ": " + memo.subtitle())) + "}");
        field(fields, "author", names(memo.named("author")));
        field(fields, "editor", names(memo.named("editor")));
        field(fields, "institution", tex(publisher));
        field(fields, "type", tex(memo.kind()));
        if (isDated()) {
            field(fields, "year", memo.date().substring(0, 4));
            field(fields, "month", Integer.toString(Integer.parseInt(memo.date().substring(5, 7))));
            field(fields, "date", memo.date());
        }
        field(fields, "doi", memo.doi());
        field(fields, "language", memo.language());
        field(fields, "keywords", tex(String.join(", ", memo.keywords())));
        String key = memo.id().replaceAll("[^A-Za-z0-9-]", "-");
        return "@" + (publisher.isEmpty() ? "misc" : "techreport") + "{" + key + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void field(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static String names(List<String> names) {
        return names.stream().map(Citation::name).collect(Collectors.joining(" and "));
    }

    /** One with a comma or “and” in it is kept whole: BibTeX would take it for several, or turn it round. */
    private static String name(String name) {
        return name.matches("(?i).*(,|&|\\band\\b).*") ? "{" + tex(name) + "}" : tex(name);
    }

    private static String tex(String text) {
        StringBuilder tex = new StringBuilder();
        line(text).chars().forEach(character -> tex.append(TEX.getOrDefault((char) character, String.valueOf((char) character))));
        return tex.toString();
    }

    String cff() {
        StringBuilder yaml = new StringBuilder("cff-version: 1.2.0\nmessage: ").append(quoted("Please cite it as said under preferred-citation.")).append("\ntitle: ")
                .append(quoted(memo.title()))
                .append('\n');
        people(yaml, "", "authors", memo.creators());
        yaml.append("preferred-citation:\n  type: report\n  title: ").append(quoted(memo.title() + (memo.subtitle().isEmpty() ? "" : ": " + memo.subtitle()))).append('\n');
        people(yaml, "  ", "authors", memo.creators());
        people(yaml, "  ", "editors", memo.named("editor"));
        if (isDated()) {
            yaml.append("  date-published: ").append(quoted(memo.date())).append("\n  year: ").append(memo.date(), 0, 4).append("\n  month: ")
                    .append(Integer.parseInt(memo.date().substring(5, 7))).append('\n');
        }
        if (CFF_DOI.matcher(memo.doi()).matches()) {
            yaml.append("  doi: ").append(quoted(memo.doi())).append('\n');
        }
        if (!publisher.isEmpty()) {
            yaml.append("  institution:\n    name: ").append(quoted(publisher)).append('\n');
        }
        String language = Metadata.primary(memo.language());
        if (language.matches("[a-z]{2,3}")) {
            yaml.append("  languages:\n    - ").append(language).append('\n');
        }
        list(yaml, memo.keywords());
        if (!memo.about().isEmpty()) {
            yaml.append("  abstract: ").append(quoted(memo.about())).append('\n');
        }
        return yaml.toString();
    }

    private static void people(StringBuilder yaml, String indent, String key, List<String> names) {
        if (!names.isEmpty()) {
            yaml.append(indent).append(key).append(":\n");
            new LinkedHashSet<>(names).forEach(name -> yaml.append(indent).append("  - name: ").append(quoted(name)).append('\n'));
        }
    }

    private static void list(StringBuilder yaml, List<String> keywords) {
        if (!keywords.isEmpty()) {
            yaml.append("  keywords:\n");
            new LinkedHashSet<>(keywords).forEach(keyword -> yaml.append("    - ").append(quoted(keyword)).append('\n'));
        }
    }

    /** A JSON string is a double-quoted scalar of YAML 1.2. */
    private static String quoted(String text) {
        return MAPPER.writeValueAsString(line(text));
    }

    String ris() {
        StringBuilder ris = new StringBuilder();
        tag(ris, "TY", "RPRT");
        tag(ris, "TI", memo.title() + (memo.subtitle().isEmpty() ? "" : ": " + memo.subtitle()));
        memo.named("author").forEach(name -> tag(ris, "AU", name));
        memo.named("editor").forEach(name -> tag(ris, "ED", name));
        if (isDated()) {
            tag(ris, "PY", memo.date().substring(0, 4));
            tag(ris, "DA", memo.date().replace('-', '/'));
        }
        tag(ris, "PB", publisher);
        tag(ris, "M3", memo.kind());
        tag(ris, "LA", memo.language());
        tag(ris, "AB", memo.about());
        memo.keywords().forEach(keyword -> tag(ris, "KW", keyword));
        tag(ris, "DO", memo.doi());
        return ris.append("ER  - \r\n").toString();
    }

    private static void tag(StringBuilder ris, String tag, String value) {
        if (!value.isBlank()) {
            ris.append(tag).append("  - ").append(line(value)).append("\r\n");
        }
    }

    private boolean isDated() {
        return Announcement.isDay(memo.date());
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
