package org.readout.batch.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.store.OutputFolder;
import org.readout.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records of runs: a file {@code .readout/runs/<id>.json} each in the output folder, of which the newest thousand are kept. */
public final class RunRecords {

    private static final int MOST = 1000;
    private static final String ENDING = ".json";
    private static final String NOTED = ".underway";
    private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}-\\d{3}\\.json");
    private static final Pattern UNDER_WAY = Pattern.compile("\\d{8}-\\d{6}-\\d{3}\\.underway");
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            // a record of a later version is read as far as this one knows it
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path folder;

    /** @param output the folder releases go to */
    public RunRecords(Path output) {
        this.folder = new OutputFolder(output).runs();
    }

    /** A name no other run has. */
    String id(Instant began) {
        String id = ID.format(began);
        return Files.exists(file(id)) || Files.exists(underWay(id)) ? id(began.plusMillis(1)) : id;
    }

    /** @throws UncheckedIOException when it cannot be written */
    void keep(RunRecord record) {
        WholeFile.write(file(record.id()), (json(record) + "\n").getBytes(StandardCharsets.UTF_8));
        names().stream().skip(MOST).forEach(name -> WholeFile.remove(folder.resolve(name)));
    }

    /** Notes that a run is under way; the record is what is to be said of it if it never ends. */
    Optional<UnderWay> begin(RunRecord record) {
        return UnderWay.note(underWay(record.id()), json(record).getBytes(StandardCharsets.UTF_8));
    }

    /** Records the runs that were cut off, as what was to be said of them then. Where there is no room for that, their notes stay for the next time. */
    public void closeCutOff() {
        try {
            for (String name : names(UNDER_WAY)) {
                UnderWay.left(folder.resolve(name)).ifPresent(left -> closeCutOff(name.substring(0, name.length() - NOTED.length()), left));
            }
        } catch (UncheckedIOException e) {
            // neither a run nor whoever asks for the others need wait for it
        }
    }

    private void closeCutOff(String id, UnderWay left) {
        try (left) {
            // one that has its record came to its end, and only its note was left
            if (!Files.exists(file(id))) {
                keep(MAPPER.readValue(left.words(), RunRecord.class));
            }
            left.end();
        } catch (JacksonException e) {
            // killed before it had noted anything
            left.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most so many, the newest first; what cannot be read as a record is left out. */
    public List<RunRecord> newest(int most) {
        return names().stream().map(name -> find(name.substring(0, name.length() - ENDING.length())))
                .flatMap(Optional::stream).limit(most).toList();
    }

    public Optional<RunRecord> find(String id) {
        if (!NAME.matcher(id + ENDING).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file(id)), RunRecord.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String json(RunRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private Path underWay(String id) {
        return folder.resolve(id + NOTED);
    }

    /** Names of the records, the newest first. */
    private List<String> names() {
        return names(NAME);
    }

    private List<String> names(Pattern form) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> form.matcher(name).matches())
                    .sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
