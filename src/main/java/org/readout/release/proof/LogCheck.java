package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;

/** The log beside the release: unbroken, telling that the release was published, by whom it was approved and signed, and whether it still stands. */
final class LogCheck {

    private static final String ELSEWHERE = "Compare it with the copy that the publisher has at releases/log.jsonl.";
    private static final Set<String> FLAGGED = Set.of("forced", "unreviewed");

    private LogCheck() {
    }

    static Check of(Bundle bundle, Claims claims) throws IOException {
        Optional<byte[]> log = bundle.log();
        if (log.isEmpty()) {
            return new Check("Log", "There is none beside the release.", List.of(Finding.warning("release-log-missing", SourceSpan.of(Bundle.LOG),
                    "No log lies beside the release, so nothing tells who approved it, and whether it was withdrawn.",
                    "Put the publisher’s releases/log.jsonl beside the release’s folder.")));
        }
        LogChain chain = LogChain.read(log.get());
        if (chain.broken() > 0) {
            return new Check("Log", "Its chain is broken.", List.of(error("Line " + chain.broken() + " of the log was edited, or lines before it were cut out.")));
        }
        List<JsonNode> told = chain.of(claims.release());
        if (told.stream().noneMatch(entry -> LogChain.kind(entry).equals("published"))) {
            return new Check("Log", "Its chain holds.", List.of(error("The log does not tell that this release was published: it is of other releases, or was cut short.")));
        }
        if (bundle.logHead().filter(head -> !chain.has(head)).isPresent()) {
            return new Check("Log", "Its chain holds.", List.of(error("The log was cut off at its end or is an old copy: it has not the line that " + claims.release()
                    + Bundle.LOG_HEAD + " beside the release tells of.")));
        }
        return new Check("Log", "Its chain holds. " + people(told), standing(told));
    }

    private static List<Finding> standing(List<JsonNode> told) {
        List<Finding> findings = new ArrayList<>();
        boolean flagged = false;
        Optional<JsonNode> withdrawn = Optional.empty();
        for (JsonNode entry : told) {
            JsonNode event = entry.path("event");
            switch (LogChain.kind(entry)) {
                case "published" -> {
                    flagged = isFlagged(entry);
                    withdrawn = Optional.empty();
                }
                case "rolled-back" -> withdrawn = Optional.empty();
                case "withdrawn" -> withdrawn = Optional.of(entry);
                case "approved" -> flagged &= event.path("missing").asInt() > 0;
                default -> { }
            }
        }
        withdrawn.ifPresent(entry -> findings.add(Finding.warning("release-withdrawn", SourceSpan.of(Bundle.LOG), "The release was withdrawn at "
                + entry.path("time").asString("") + ": "
                + entry.path("reason").asString("") + ".", "Use the one that took its place.")));
        if (flagged) {
            findings.add(Finding.warning("release-unapproved", SourceSpan.of(Bundle.LOG), "The release went out without review, and nobody has approved it since.",
                    "Ask whoever published it for an approval."));
        }
        return findings;
    }

    private static boolean isFlagged(JsonNode published) {
        return FLAGGED.contains(published.path("event").path("way").asString(""));
    }

    private static String people(List<JsonNode> told) {
        Set<String> approved = new LinkedHashSet<>();
        Set<String> signed = new LinkedHashSet<>();
        for (JsonNode entry : told) {
            String who = entry.path("who").asString("");
            switch (LogChain.kind(entry)) {
                case "approved" -> approved.add(who);
                // whatever was approved before
                case "published" -> approved.removeIf(before -> isFlagged(entry));
                case "signed" -> signed.add(entry.path("event").path("item").asString("") + " (" + who + ")");
                default -> { }
            }
        }
        return (approved.isEmpty() ? "Nobody approved the release" : "Approved by " + String.join(", ", approved))
                + (signed.isEmpty() ? "; nobody signed anything." : "; signed: " + String.join(", ", signed) + ".");
    }

    private static Finding error(String message) {
        return Finding.error("release-log", SourceSpan.of(Bundle.LOG), message, ELSEWHERE);
    }
}
