package org.readout.release.states;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Until when a release is kept back, as clocks on a wall say it.
 *
 * <p>It ends at the first moment at which the zone's clocks show {@code local} or later and will show no earlier time again. So a
 * time left out when clocks are put forward is the moment they jump, and of a time that comes twice when they are put back it is the
 * second: an embargo is never broken by a clock.
 *
 * @param zone of the IANA time zone database
 */
public record Embargo(LocalDateTime local, ZoneId zone) {

    /** When it ends, by the time zone rules known today. */
    public Instant end() {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.atZone(zone).toInstant();
        }
        return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetAfter());
    }

    /** What is unusual about the time, in a sentence; empty when nothing is. */
    public String remark() {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return "";
        }
        return transition.isGap() ? "Clocks in " + zone + " are put forward then and never show this time; what counts is the moment they jump."
                : "Clocks in " + zone + " are put back then and show this time twice; what counts is the second.";
    }

    /** {@code 2026-12-01 09:00 Europe/Paris (08:00 UTC)} */
    public String words() {
        LocalDateTime utc = LocalDateTime.ofInstant(end(), ZoneOffset.UTC);
        String there = utc.toLocalDate().equals(local.toLocalDate()) ? String.valueOf(utc.toLocalTime()) : utc.toLocalDate() + " " + utc.toLocalTime();
        return local.toLocalDate() + " " + local.toLocalTime() + " " + zone + " (" + there + " UTC)";
    }
}
