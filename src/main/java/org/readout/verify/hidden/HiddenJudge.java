package org.readout.verify.hidden;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.verify.judging.Judgement;
import org.readout.verify.judging.Requirements;
import org.readout.verify.spots.Spot;
import org.readout.verify.spots.Spots;
import org.readout.verify.spots.Strings;

/**
 * Nothing hidden leaves: no path, name of a machine or of its user, no software beside Readout, no remark in the source. What the edition itself
 * says is no trace. It looks into everything a program could show; data in pictures are the business of the fourth equation.
 */
public final class HiddenJudge {

    static final String STANDARD = "Nothing hidden: no paths, machines, programs or remarks";

    /** Absolute paths as machines have them: of Windows, of shares, of Unix and macOS. */
    private static final Pattern PATH = Pattern.compile("file:/[^\\s\"'<>]+|(?<![\\w])[A-Za-z]:\\\\[^\\s\"'<>]+|(?<![\\w\\\\])\\\\\\\\[\\w.-]+\\\\[^\\s\"'<>]+"
            + "|(?<![\\w.:/~-])/(?:home|Users|root|tmp|private|var|mnt|Volumes|opt|srv|usr)/[\\w.-][^\\s\"'<>]*");

    private final Machine machine;

    public HiddenJudge(Machine machine) {
        this.machine = machine;
    }

    /** @param spots of the rendition */
    public Judgement judge(Rendition rendition, Spots spots, Edition edition) {
        return judge(rendition, spots, new Said(List.of(edition.preamble(), edition.sections(), edition.notes(), edition.metadata(), edition.findings())));
    }

    /** Of a file that holds a whole memo, for whoever translates it; it says what the draft is called, whatever program that names. */
    public Judgement judge(Rendition export, Memo memo) throws IOException {
        return judge(export, Spots.of(export), new Said(List.of(memo, memo.file())));
    }

    private Judgement judge(Rendition rendition, Spots spots, Said said) {
        Requirements requirements = new Requirements(rendition);
        Set<String> told = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Spot spot : spots.all()) {
            if (spot.place().endsWith("a comment") && !spot.text().isBlank() && spot.kind() != Spot.Kind.PICTURE) {
                requirements.require(false, "hidden-remark", "A remark that no reader sees stands in " + spot.place() + ".");
            }
            // values of attributes say the same again and again
            if (spot.kind() != Spot.Kind.PICTURE && seen.add(spot.text())) {
                in(spot, said, requirements, told);
            }
        }
        return new Judgement(STANDARD, "Readout", requirements.findings());
    }

    private void in(Spot spot, Said said, Requirements requirements, Set<String> told) {
        String text = spot.text();
        paths(text).filter(path -> !said.says(path)).findFirst().filter(told::add)
                .ifPresent(path -> requirements.require(false, "hidden-path", "“" + path + "” stands in " + spot.place() + ": it is a path on somebody’s machine."));
        machine.names().stream().filter(name -> text.strip().equalsIgnoreCase(name)).filter(name -> !said.says(name)).filter(told::add).forEach(name ->
                requirements.require(false, "hidden-machine", "“" + name + "” stands in " + spot.place() + ": it names a machine or its user."));
        Software.firstIn(text).filter(name -> !said.says(name)).filter(told::add).ifPresent(name ->
                requirements.require(false, "hidden-software", "“" + name + "” stands in " + spot.place() + ": it tells what software was at work."));
    }

    private Stream<String> paths(String text) {
        return text.indexOf('/') < 0 && text.indexOf('\\') < 0 ? Stream.empty()
                : Stream.concat(PATH.matcher(text).results().map(MatchResult::group), machine.folders().stream().filter(text::contains));
    }

    /** What is meant to be said, put together when it is first asked for. */
    private static final class Said {

        private final List<Object> values;
        private Optional<String> all = Optional.empty();

        Said(List<Object> values) {
            this.values = values;
        }

        boolean says(String words) {
            if (all.isEmpty()) {
                StringBuilder text = new StringBuilder();
                Strings.in(values, one -> text.append(one).append('\n'));
                all = Optional.of(text.toString().toLowerCase(Locale.ROOT));
            }
            return all.orElseThrow().contains(words.toLowerCase(Locale.ROOT));
        }
    }
}
