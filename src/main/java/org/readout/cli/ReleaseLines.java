package org.readout.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.batch.register.KnownReleases;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.LogText;
import org.readout.release.states.Policy;
import org.readout.release.states.Returning;
import org.readout.release.states.Standing;

/** How it stands with releases, in words, and what is to be done next. */
record ReleaseLines(History history, Policy policy, ZoneId zone, KnownReleases releases) {

    private static final int EARLIER = 10;

    /** The live one first, then those on their way, then the newest of those before. */
    List<String> status() {
        List<String> lines = new ArrayList<>();
        history.live().ifPresent(live -> lines.addAll(full(live)));
        List<Standing> others = new ArrayList<>(history.standings().stream().filter(standing -> !history.live().equals(Optional.of(standing))).toList());
        others.stream().filter(standing -> standing.state().isHeld()).forEach(standing -> lines.addAll(full(standing)));
        List<Standing> earlier = others.stream().filter(standing -> !standing.state().isHeld()).toList();
        earlier.stream().skip(Math.max(0, earlier.size() - EARLIER)).forEach(standing -> lines.add(line(standing)));
        if (earlier.size() > EARLIER) {
            lines.add("… and " + (earlier.size() - EARLIER) + " before these, which --json lists.");
        }
        if (policy.base().isEmpty() && !history.standings().isEmpty()) {
            lines.add("There is no feed and no sitemap: “base-url” in templates/release.yaml would say at what address the public finds releases.");
        }
        return lines;
    }

    private List<String> full(Standing standing) {
        List<String> lines = new ArrayList<>(List.of(line(standing)));
        releases.folder(standing.release()).ifPresent(folder -> lines.add("    " + folder.resolve("index.html").normalize()));
        standing.review().signed().forEach((item, who) -> lines.add("    signed: " + item + " (" + who + ")"));
        lines.addAll(next(standing.release()));
        return lines;
    }

    private String line(Standing standing) {
        // that some of its drafts may go out again is not why it stands as it does
        Entry last = history.entries().stream().filter(entry -> entry.event().release().equals(standing.release())).filter(entry -> !(entry.event() instanceof Event.Cleared))
                .reduce((one, later) -> later).orElseThrow();
        return standing.release() + "  " + standing.state().words() + (standing.flagged() ? ", FLAGGED" : "")
                + standing.embargo().map(embargo -> " for " + embargo.words()).orElse("") + (standing.takenBack() ? ", taken back" : "")
                + "; " + LogText.moment(last.time(), zone) + " " + LogText.words(history, last) + (last.reason().isEmpty() ? "" : " (“" + last.reason() + "”)");
    }

    /** What came of a release whose time had come. */
    static String due(Entry entry) {
        String release = "Release " + entry.event().release();
        return entry.event() instanceof Event.Unscheduled off ? release + " does not go out at its time, " + off.because() + ". “readout release status” says what can be done."
                : release + " is live: its time had come.";
    }

    /** When a release that was taken off the schedule would have gone out. */
    Optional<String> missed(Entry entry) {
        return entry.event() instanceof Event.Unscheduled off
                ? history.last(off.release(), Event.Scheduled.class).map(Entry::event).map(Event.Scheduled.class::cast)
                .map(scheduled -> "  It does NOT go out at " + scheduled.embargo().words()
                        + "; somebody has to schedule it again.") : Optional.empty();
    }

    /** What is to be done with a release; nothing where there is nothing. */
    List<String> next(String release) {
        return history.find(release).map(this::next).orElse(List.of());
    }

    private List<String> next(Standing standing) {
        String id = standing.release();
        return switch (standing.state()) {
            case DRAFT -> knowing(id, "  → readout release submit " + id);
            case IN_REVIEW -> toApprove(standing, "It waits for approval.");
            case APPROVED -> knowing(id, "  → readout release schedule " + id + " --at …, or readout release publish " + id);
            case SCHEDULED -> knowing(id, "  Nobody outside can reach it before.");
            case LIVE -> standing.flagged() ? toApprove(standing, "It went out without review, and is flagged until somebody approves it.") : List.of();
            case SUPERSEDED, WITHDRAWN -> List.of();
        };
    }

    /** Whoever approves what was taken away once, or what takes away what is live, is to know it. */
    private List<String> knowing(String release, String then) {
        List<String> lines = new ArrayList<>();
        List<Returning> returning = releases.returning(history, release);
        if (!returning.isEmpty()) {
            lines.add("  Of what it holds, " + Returning.words(returning) + ".");
        }
        history.live().ifPresent(live -> releases.takenOff(live.release(), release)
                .ifPresent(files -> lines.add("  Of release " + live.release() + ", which is live, it would take off " + files + "."
                        + (history.isOfPart(release) ? " If that is meant, whoever schedules or publishes it adds --take-off." : ""))));
        lines.add(then);
        return lines;
    }

    /** What went with the release before, when one has gone live. */
    Optional<String> tookOff(Entry entry) {
        return entry.event() instanceof Event.Published published ? History.of(history.entries().subList(0, entry.number() - 1)).live()
                .flatMap(before -> releases.takenOff(before.release(), published.release())
                        .map(files -> "  Of release " + before.release() + ", which was live, it took off " + files + ". “readout release rollback” brings that back."))
                : Optional.empty();
    }

    /** Where else that is which was just withdrawn. */
    List<String> beside(String withdrawn) {
        return releases.beside(history, withdrawn).stream().map(one -> "  The same drafts are in release " + one.release() + ", which is " + one.state().words()
                + one.embargo().map(embargo -> " for " + embargo.words() + " and goes out then all the same").orElse("")
                + ". If it is to go too: → readout release withdraw " + one.release() + " --reason …").toList();
    }

    private List<String> toApprove(Standing standing, String why) {
        List<String> lines = new ArrayList<>(knowing(standing.release(), "  " + why));
        List<Policy.SignOff> open = policy.open(standing);
        // somebody has signed what there was to be signed: the others were asked for, and need not be again
        boolean asked = !standing.review().signed().isEmpty();
        open.stream().filter(item -> item.required() || !asked)
                .forEach(item -> lines.add("  → readout release sign " + item.id() + " " + standing.release() + "   " + item.title()
                        + (item.required() ? "" : " (may stay open)")));
        List<String> others = open.stream().filter(item -> !item.required() && asked).map(Policy.SignOff::id).toList();
        if (!others.isEmpty()) {
            lines.add("  Not signed, and may stay so: " + String.join(", ", others) + ".");
        }
        lines.add("  → readout release approve " + standing.release() + by(standing));
        return lines;
    }

    private String by(Standing standing) {
        return policy.eyes() < 2 || standing.review().involved().isEmpty() ? "" : "   by somebody other than " + String.join(", ", standing.review().involved());
    }
}
