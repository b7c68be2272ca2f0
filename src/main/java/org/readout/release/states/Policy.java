package org.readout.release.states;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.finding.Spelling;

/**
 * How a house decides about releases, as {@code templates/release.yaml} declares it.
 *
 * @param eyes     how many people must have looked before a release goes out, whoever made it among them; at least 1
 * @param drafting whether publishing makes drafts only, and nothing goes out but by {@code readout release}
 * @param zone     on whose clocks a time is meant when nobody says so
 * @param signOffs what only a person can judge
 * @param key      path of the file with the key that releases are signed with; relative ones begin at the templates
 * @param base     address at which the public finds the output folder, with a slash at its end; empty where nobody said
 */
public record Policy(int eyes, boolean drafting, Optional<ZoneId> zone, List<SignOff> signOffs, Optional<String> key, Optional<URI> base) {

    /** Where there is no such file. */
    public static final Policy USUAL = new Policy(2, false, Optional.empty(), List.of());

    private static final int MOST_EYES = 9;

    /**
     * Something to be signed by name.
     *
     * @param id       what people call it
     * @param title    what they say by signing
     * @param required whether nothing is approved without it
     */
    public record SignOff(String id, String title, boolean required) {
    }

    public Policy {
        signOffs = List.copyOf(signOffs);
    }

    /** Of a house that signs nothing, and has no address. */
    Policy(int eyes, boolean drafting, Optional<ZoneId> zone, List<SignOff> signOffs) {
        this(eyes, drafting, zone, signOffs, Optional.empty(), Optional.empty());
    }

    /** How many approvals it takes by people who had no hand in the release; by anybody at all if one pair of eyes will do. */
    int approvals() {
        return Math.max(1, eyes - 1);
    }

    /** What is not signed yet. */
    public List<SignOff> open(Standing standing) {
        return signOffs.stream().filter(item -> !standing.review().signed().containsKey(item.id())).toList();
    }

    public static Checked<Policy> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            int eyes = declared.number("eyes", USUAL.eyes);
            if (eyes < 1 || eyes > MOST_EYES) {
                declared.report("eyes", "“eyes” takes a number from 1 to " + MOST_EYES + ".",
                        "Write 2, so that somebody other than who submits a release approves it.");
            }
            boolean drafting = declared.choice("publish", Map.of("live", false, "draft", true), false);
            Optional<ZoneId> zone = zone(declared);
            List<SignOff> signOffs = declared.mappings("sign-offs", Policy::signOff);
            Set<String> ids = new HashSet<>();
            signOffs.stream().map(SignOff::id).filter(id -> !ids.add(id)).findFirst().ifPresent(twice ->
                    declared.report("sign-offs", "Two sign-offs have the id “" + twice + "”.", "Give each an id of its own."));
            Optional<String> key = Optional.of(declared.text("sign-with", "")).filter(path -> !path.isBlank());
            Optional<URI> base = base(declared);
            declared.end();
            return new Policy(Math.max(1, eyes), drafting, zone, signOffs, key, base);
        });
    }

    private static SignOff signOff(DeclaredYaml declared) {
        String id = declared.text("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
            declared.report("id", "“" + id + "” cannot be the id of a sign-off.", "Use small letters, digits and hyphens, as in “reading-order”.");
        }
        SignOff signOff = new SignOff(id, declared.text("title"), declared.flag("required", true));
        declared.end();
        return signOff;
    }

    private static Optional<URI> base(DeclaredYaml declared) {
        String address = declared.text("base-url", "");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI base = new URI(address.endsWith("/") ? address : address + "/").parseServerAuthority();
            if (Set.of("http", "https").contains(String.valueOf(base.getScheme())) && base.getHost() != null && base.getRawQuery() == null && base.getRawFragment() == null) {
                return Optional.of(base);
            }
        } catch (URISyntaxException e) {
            // said below
        }
        declared.report("base-url", "“" + address + "” is no address that the public could find releases at.", "Write it as in “https://www.example.org/readouts/”.");
        return Optional.empty();
    }

    private static Optional<ZoneId> zone(DeclaredYaml declared) {
        String name = declared.text("time-zone", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            declared.report("time-zone", "There is no time zone “" + name + "”.", Spelling.nearest(name, new TreeSet<>(ZoneId.getAvailableZoneIds()))
                    .map(near -> "Did you mean “" + near + "”?").orElse("Name a region and a city, as in “Europe/Berlin”, or say “UTC”."));
            return Optional.empty();
        }
    }
}
