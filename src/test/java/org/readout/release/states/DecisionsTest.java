package org.readout.release.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.readout.Golden;

/** Every command in every state: what comes of it, or why not and how to go on. */
class DecisionsTest {

    private static final String ID = "R";
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Embargo LATER = new Embargo(LocalDateTime.of(2026, 12, 1, 9, 0), ZoneId.of("Europe/Paris"));
    private static final Embargo PAST = new Embargo(LocalDateTime.of(2026, 11, 28, 10, 59), ZoneId.of("Europe/Paris"));
    private static final Policy POLICY = new Policy(2, false, Optional.empty(), List.of(new Policy.SignOff("reading-order", "Read.", true),
            new Policy.SignOff("embargo-list", "Listed.", false)));

    private final List<Entry> entries = new ArrayList<>();

    private History after(Object... whoAndEvents) {
        entries.clear();
        for (int at = 0; at < whoAndEvents.length; at += 2) {
            entries.add(new Entry(entries.size() + 1, NOW.minusSeconds(60), (String) whoAndEvents[at], "because", (Event) whoAndEvents[at + 1], "salt"));
        }
        return History.of(entries);
    }

    private static final Event DRAFTED = new Event.Drafted(ID, List.of(), false);
    private static final Event SUBMITTED = new Event.Submitted(ID);
    private static final Event SIGNED = new Event.SignedOff(ID, "reading-order");
    private static final Event APPROVED = new Event.Approved(ID, 0, List.of());
    private static final Event SCHEDULED = new Event.Scheduled(ID, LATER);
    private static final Event REVIEWED = new Event.Published(ID, Way.REVIEWED, List.of());
    private static final Event UNREVIEWED = new Event.Published(ID, Way.UNREVIEWED, List.of());
    private static final Returning RETURNING = new Returning("memo.md", "memo.md", new Entry(1, NOW, "Ben", "Wrong", new Event.Withdrawn("Q"), "salt"));
    private static final Event NEXT = new Event.Published("S", Way.UNREVIEWED, List.of());

    /** Every state, and every way to be in it that makes a difference. */
    private Map<String, History> situations() {
        Map<String, History> all = new LinkedHashMap<>();
        all.put("unknown", History.NONE);
        all.put("draft", after("Ada", DRAFTED));
        all.put("in review", after("Ada", DRAFTED, "Ada", SUBMITTED));
        all.put("in review, signed", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED));
        all.put("approved", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", APPROVED));
        all.put("scheduled", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", APPROVED, "Ben", SCHEDULED));
        all.put("scheduled, due", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", APPROVED, "Ben", new Event.Scheduled(ID, PAST)));
        all.put("live", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", APPROVED, "Ben", REVIEWED));
        all.put("live, flagged", after("Ada", UNREVIEWED));
        all.put("superseded", after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", APPROVED, "Ben", REVIEWED, "Ben", NEXT));
        all.put("superseded, flagged", after("Ada", UNREVIEWED, "Ben", NEXT));
        all.put("superseded, taken back", after("Ada", NEXT, "Ada", UNREVIEWED, "Ben", new Event.RolledBack("S", ID)));
        all.put("superseded draft", after("Ada", DRAFTED, "Ada", new Event.Drafted("S", List.of(), false), "Ada", new Event.Replaced(ID, "S")));
        all.put("withdrawn", after("Ada", UNREVIEWED, "Ben", new Event.Withdrawn(ID)));
        all.put("withdrawn draft", after("Ada", DRAFTED, "Ben", new Event.Withdrawn(ID)));
        return all;
    }

    private static List<Command> commands() {
        return List.of(new MakeDraft(ID, List.of(), false), new PublishAtOnce(ID, List.of(), List.of()), new PublishAtOnce(ID, List.of(), List.of(RETURNING)),
                new Submit(ID), new Sign(ID, "reading-order"), new Sign(ID, "reading"), new Approve(ID), new ScheduleFor(ID, LATER),
                new ScheduleFor(ID, PAST), new Publish(ID, false), new Publish(ID, true), new Withdraw(ID), new Clear(ID, List.of("memo.md")), new RollBack(ID));
    }

    @Test
    void everyCommandInEveryState() {
        StringBuilder table = new StringBuilder();
        situations().forEach((name, history) -> {
            table.append("== ").append(name).append('\n');
            commands().forEach(command -> table.append(row(command, history)));
        });
        Golden.matches("release/decisions.txt", table.toString());
    }

    private static String row(Command command, History history) {
        Decision decision = new Case(history, POLICY, "Dee", "good reason", NOW).decide(command);
        String name = command.toString().replace(", writers=[]", "").replace(", part=false", "").replace(", returning=[]", "").replaceFirst("returning=\\[.*]]", "returning]");
        if (decision instanceof Decision.Refused refused) {
            assertThat(refused.message()).endsWith(".");
            assertThat(refused.hint()).endsWith(".");
            return name + "\n    refused: " + refused.message() + "\n             → " + refused.hint() + "\n";
        }
        List<Event> events = ((Decision.Allowed) decision).events();
        List<Entry> more = events.stream().map(event -> new Entry(0, NOW, "Dee", "good reason", event, "salt")).toList();
        Standing after = history.and(more).find(ID).orElseThrow();
        return name + "\n    allowed: " + (events.isEmpty() ? "nothing to do" : events.stream().map(Event::words).collect(Collectors.joining("; ")))
                + "\n             → " + after.state().words() + (after.flagged() ? ", flagged" : "") + (after.takenBack() ? ", taken back" : "") + "\n";
    }

    @Test
    void everyStateIsAmongTheSituations() {
        assertThat(situations().values().stream().flatMap(history -> history.find(ID).stream()).map(Standing::state)).contains(State.values());
        assertThat(commands().stream().map(Object::getClass).distinct()).hasSize(Command.class.getPermittedSubclasses().length);
    }

    @Test
    void atMostOneIsLiveWhateverHappens() {
        for (History history : situations().values()) {
            for (Command command : commands()) {
                if (new Case(history, POLICY, "Dee", "good reason", NOW).decide(command) instanceof Decision.Allowed allowed) {
                    History after = history.and(allowed.events().stream().map(event -> new Entry(0, NOW, "Dee", "", event, "salt")).toList());
                    List<String> live = after.standings().stream().filter(standing -> standing.state() == State.LIVE).map(Standing::release).toList();
                    assertThat(live).as("%s", command).isEqualTo(after.live().map(Standing::release).stream().toList());
                }
            }
        }
    }

    @Test
    void nobodyIsASecondPairOfEyesForThemselves() {
        History inReview = situations().get("in review, signed");
        for (String ada : List.of("Ada", "ada", " ADA ", "Ａｄａ", "A\u200Bda".replace("\u200B", ""))) {
            assertThat(decide(inReview, POLICY, ada, new Approve(ID))).as(ada).isInstanceOfSatisfying(Decision.Refused.class,
                    refused -> assertThat(refused.message()).contains("no second pair of eyes"));
        }
        assertThat(decide(inReview, POLICY, "Ben", new Approve(ID))).isEqualTo(new Decision.Allowed(List.of(new Event.Approved(ID, 0, List.of("embargo-list")))));
        Policy alone = new Policy(1, false, Optional.empty(), List.of());
        assertThat(decide(inReview, alone, "Ada", new Approve(ID))).isEqualTo(new Decision.Allowed(List.of(new Event.Approved(ID, 0, List.of()))));
    }

    @Test
    void whoWroteAMemoIsNoSecondPairOfEyesEither() {
        History drafted = after("Ada", new Event.Drafted(ID, List.of("Eve Writer", "Fay Editor"), false), "Ada", SUBMITTED, "Cy", SIGNED);
        assertThat(decide(drafted, POLICY, "fay editor", new Approve(ID))).isInstanceOf(Decision.Refused.class);
        assertThat(decide(drafted, POLICY, "Ben", new Approve(ID))).isInstanceOf(Decision.Allowed.class);
        History published = after("", new Event.Published(ID, Way.UNREVIEWED, List.of("Eve Writer")), "Cy", SIGNED);
        assertThat(decide(published, POLICY, "Eve Writer", new Approve(ID))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void threePairsOfEyesAreThreePeople() {
        Policy three = new Policy(3, false, Optional.empty(), List.of());
        History first = after("Ada", DRAFTED, "Ada", SUBMITTED, "Ben", new Event.Approved(ID, 1, List.of()));
        assertThat(first.find(ID).orElseThrow().state()).isEqualTo(State.IN_REVIEW);
        assertThat(decide(first, three, "Ben", new Approve(ID))).isInstanceOf(Decision.Refused.class);
        assertThat(decide(first, three, "Cy", new Approve(ID))).isEqualTo(new Decision.Allowed(List.of(new Event.Approved(ID, 0, List.of()))));
    }

    @Test
    void whoForcesIsNoSecondPairOfEyesAfterwards() {
        History forced = after("Ada", DRAFTED, "Ada", SUBMITTED, "Cy", SIGNED, "Ben", new Event.Published(ID, Way.FORCED, List.of()));
        assertThat(forced.live().orElseThrow().flagged()).isTrue();
        assertThat(decide(forced, POLICY, "Ben", new Approve(ID))).isInstanceOf(Decision.Refused.class);
        assertThat(decide(forced, POLICY, "Ada", new Approve(ID))).isInstanceOf(Decision.Refused.class);
        assertThat(decide(forced, POLICY, "Cy", new Approve(ID))).isInstanceOf(Decision.Allowed.class);
    }

    /** What goes out is what was approved: only its time was not kept. */
    @Test
    void whatWasApprovedStaysSoBeforeItsTime() {
        History early = situations().get("scheduled").and(List.of(new Entry(9, NOW, "Ada", "It was leaked", new Event.Published(ID, Way.EARLY, List.of()), "salt")));
        assertThat(early.live().orElseThrow()).satisfies(live -> {
            assertThat(live.flagged()).isFalse();
            assertThat(live.review().complete()).isTrue();
        });
    }

    @Test
    void withoutANameOrAReasonWhereOneIsNeeded() {
        History draft = situations().get("draft");
        assertThat(decide(draft, POLICY, "", new Submit(ID))).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.hint()).contains("READOUT_WHO"));
        for (Command command : List.of(new Publish(ID, true), new Withdraw(ID), new RollBack(ID))) {
            assertThat(new Case(draft, POLICY, "Ada", "", NOW).decide(command)).isInstanceOfSatisfying(Decision.Refused.class,
                    refused -> assertThat(refused.hint()).contains("--reason"));
        }
    }

    private static Decision decide(History history, Policy policy, String who, Command command) {
        return new Case(history, policy, who.strip(), "good reason", NOW).decide(command);
    }
}
