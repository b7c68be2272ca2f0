package org.readout.verify.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.results.ValidationResults;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Goes through the objects of a file as veraPDF's {@code BaseValidator} does, and holds each against the rules of all profiles at once: what they ask alike is
 * asked once, and without JavaScript where that can be.
 */
final class Walk implements AutoCloseable {

    private final Kinds kinds;
    private final Script script;
    private final Values values;
    private final Glyphs glyphs = new Glyphs();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Deferred> deferred = new ArrayList<>();
    /** A profile is told from others by all of its rules, unless by what it is. */
    private final Map<ValidationProfile, Map<RuleId, Breach>> breaches = new IdentityHashMap<>();

    Walk(Kinds kinds) {
        this.kinds = kinds;
        this.script = new Script(kinds.profiles());
        this.values = new Values(kinds.profiles());
        kinds.profiles().forEach(profile -> breaches.put(profile, new LinkedHashMap<>()));
    }

    /** A rule that is broken, where first, and how often. */
    record Breach(Rule rule, String place, int times) {

        private Breach again() {
            return new Breach(rule, place, times + 1);
        }
    }

    private record Deferred(Kind.Held held, Place place) {
    }

    /** How an object was come to. */
    private record Place(Optional<Place> above, String link, int at, Object object, Kind kind) {

        /** As veraPDF tells it, which leaves out what is another in each run. */
        String told() {
            return ValidationResults.locationFromValues(object.getObjectType(), path()).getContext();
        }

        private String path() {
            return above.map(place -> place.path() + "/" + link + "[" + at + "]" + (object.getID() == null ? "" : "(" + object.getID() + ")")
                    + (object.getExtraContext() == null ? "" : "{" + object.getExtraContext() + "}")).orElse(link);
        }
    }

    /** What is broken of each profile, in their order. */
    List<Map<RuleId, Breach>> from(Object root) {
        ahead.push(new Place(Optional.empty(), "root", 0, root, kinds.of(root)));
        if (root.getID() != null) {
            seen.add(root.getID());
        }
        while (!ahead.isEmpty()) {
            Place place = ahead.pop();
            if (place.kind().isAsked()) {
                Subject subject = new Subject(place.object(), place.kind(), script);
                check(subject, place);
                subject.setVariables();
            }
            goOn(place);
        }
        for (Deferred last : deferred) {
            Subject subject = new Subject(last.place().object(), last.place().kind(), script);
            if (!subject.holds(Kind.Test.of(last.held().rule()))) {
                broken(last.held(), last.place());
            }
        }
        return kinds.profiles().stream().map(breaches::get).toList();
    }

    /** Whether anything had to be asked that {@link Term} cannot tell. */
    boolean hasAskedJavaScript() {
        return script.isStarted();
    }

    private void check(Subject subject, Place place) {
        Set<String> failed = subject.failed();
        if (failed.isEmpty()) {
            glyphs.sound(place.object(), subject);
        } else {
            for (Kind.Held held : place.kind().rules()) {
                if (failed.contains(held.rule().getTest())) {
                    broken(held, place);
                }
            }
        }
        place.kind().deferred().forEach(held -> deferred.add(new Deferred(held, place)));
    }

    private void broken(Kind.Held held, Place place) {
        breaches.get(held.profile()).compute(held.rule().getRuleId(), (rule, known) -> known == null ? new Breach(held.rule(), place.told(), 1) : known.again());
    }

    /** The first link is followed first, so it comes last onto the pile. An object that has an identity is looked at once. */
    private void goOn(Place place) {
        Optional<Place> above = Optional.of(place);
        List<String> links = place.kind().links();
        for (int link = links.size() - 1; link >= 0; link--) {
            List<? extends @Nullable Object> objects = linked(place.object(), links.get(link));
            for (int at = objects.size() - 1; at >= 0; at--) {
                Object object = objects.get(at);
                if (object != null && (object.getID() == null || seen.add(object.getID()))) {
                    Kind kind = kinds.of(object);
                    if (kind.isAsked() || !kind.links().isEmpty()) {
                        ahead.push(new Place(above, links.get(link), at, object, kind));
                    }
                }
            }
        }
    }

    private List<? extends @Nullable Object> linked(Object object, String link) {
        List<? extends @Nullable Object> plain = values.linked(object, link);
        return plain != null ? plain : glyphs.linked(object, link);
    }

    @Override
    public void close() {
        script.close();
    }
}
