package org.readout.release;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.finding.Pieces;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.release.announcement.Announced;
import org.readout.release.states.Command;
import org.readout.release.states.Decision;
import org.readout.release.states.History;
import org.readout.release.states.Policy;
import org.readout.store.Content;
import org.readout.store.OutputFolder;

/** An output folder with small releases, a clock that is set by hand, and names that come in order. */
public final class Shelved {

    final OutputFolder output;
    private final Policy policy;
    private final Supplier<String> names;
    private Instant now;
    private Optional<URI> base = Optional.of(URI.create("https://www.example.org/readouts/"));

    public Shelved(Path output, Policy policy, Instant now, Supplier<String> names) {
        this.output = new OutputFolder(output);
        this.policy = policy;
        this.now = now;
        this.names = names;
    }

    /** 128 bits each, and the same in every run. */
    public static Supplier<String> counted() {
        int[] count = {0};
        return () -> Digest.of("name " + count[0]++).hex().substring(0, 32);
    }

    void withoutAddress() {
        base = Optional.empty();
    }

    void at(String utc) {
        now = Instant.parse(utc);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Register open() {
        Register register = Register.open(output, names, Clock.fixed(now, ZoneOffset.UTC));
        register.list(base);
        return register;
    }

    /** Makes a release of one memo with this text, as a draft or live. */
    public Decision make(String date, String text, boolean draft, String who) {
        return make(date, List.of(Source.of("memo.md", text)), draft, who);
    }

    /** Makes a release of these, as a draft or live. */
    public Decision make(String date, List<Source> sources, boolean draft, String who) {
        Register register = open();
        if (draft) {
            register.closeOff();
        }
        return register.take(staged(output, date, sources), draft, policy, who);
    }

    public Decision tell(Command command, String who, String reason) {
        return open().tell(policy, command, who, reason);
    }

    int bringDue() {
        return open().bringDue(policy).size();
    }

    public History history() {
        return new RegisterView(output).history();
    }

    ZoneId zone() {
        return policy.zone().orElse(ZoneOffset.UTC);
    }

    /**
     * A draft.
     *
     * @param bytes    of its file
     * @param shown    what its editions say
     * @param composed whether they have words of other drafts
     */
    public record Source(String file, String bytes, String shown, boolean composed) {

        public static Source of(String file, String text) {
            return new Source(file, text, text, false);
        }

        private byte[] html() {
            return ("<!doctype html><title>Memo</title><p>" + shown).getBytes(StandardCharsets.UTF_8);
        }

        private byte[] pdf() {
            return ("%PDF " + shown).getBytes(StandardCharsets.UTF_8);
        }

        private Stream<ReleaseEntry> entries() {
            return Stream.of(entry(Format.HTML, html()), entry(Format.PDF, pdf()));
        }

        private ReleaseEntry entry(Format format, byte[] made) {
            return new ReleaseEntry("public", file.replaceFirst("\\.[a-z]+", "").replaceAll("[^\\w-]+", "-"), "Memo", "A memo", "", format, "en", false, composed, file, Digest.of(bytes), Digest.of(made), made.length, 0);
        }
    }

    static Publisher.Staged staged(Path output, String date, String text) {
        return staged(new OutputFolder(output), date, List.of(Source.of("memo.md", text)));
    }

    private static Publisher.Staged staged(OutputFolder output, String date, List<Source> sources) {
        Map<Digest, byte[]> made = new HashMap<>();
        sources.stream().flatMap(source -> Stream.of(source.html(), source.pdf())).forEach(bytes -> made.put(Digest.of(bytes), bytes));
        String text = sources.stream().map(Source::shown).collect(Collectors.joining(" "));
        ReleaseContents contents = new ReleaseContents(new ReleaseContents.Part(sources.stream().flatMap(Source::entries).toList(), List.of(), Content.of(Announced.of(date, text).files(Pieces.NONE))),
                working(text), date, "test", Digest.of(text));
        return Publisher.stage(output, contents, false, Optional.empty(), made::get);
    }

    private static ReleaseContents.Part working(String text) {
        return new ReleaseContents.Part(List.of(), List.of(), Content.of(Map.of("editors/memo.html", ("For editors: " + text).getBytes(StandardCharsets.UTF_8),
                "findings.json", "{}".getBytes(StandardCharsets.UTF_8))));
    }

    /** The id a release of this has. */
    static String id(Path scratch, String date, String text) {
        Publisher.Staged staged = staged(scratch, date, text);
        staged.discard();
        return staged.id();
    }

    static String random(java.util.Random random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
