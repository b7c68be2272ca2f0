package org.readout.batch.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What started a run. In a record it is an object whose {@code kind} is {@code hand}, {@code save} or {@code plan}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Cause.ByHand.class, name = "hand"), @JsonSubTypes.Type(value = Cause.Saved.class, name = "save"),
        @JsonSubTypes.Type(value = Cause.Planned.class, name = "plan")})
public sealed interface Cause {

    /**
     * In a few words, for people.
     *
     * @param moment how to write one
     */
    String describe(Function<Instant, String> moment);

    /** Somebody gave the command. */
    record ByHand() implements Cause {
        @Override
        public String describe(Function<Instant, String> moment) {
            return "by hand";
        }
    }

    /** @param files what was saved, as paths from where Readout was started; none when watching began */
    record Saved(List<String> files) implements Cause {

        private static final int NAMED = 3;

        public Saved {
            files = List.copyOf(files);
        }

        @Override
        public String describe(Function<Instant, String> moment) {
            List<String> names = files.stream().limit(NAMED).map(file -> Path.of(file).getFileName().toString()).toList();
            return files.isEmpty() ? "watch began" : "saved " + String.join(", ", names)
                    + (files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "");
        }
    }

    /**
     * @param planned when it was to begin
     * @param madeUp  whether that time had passed while Readout was down, the machine asleep or another run at work
     */
    record Planned(Instant planned, boolean madeUp) implements Cause {
        @Override
        public String describe(Function<Instant, String> moment) {
            return (madeUp ? "made up for " : "planned for ") + moment.apply(planned);
        }
    }
}
