package org.readout.verify.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** The kinds of objects as some profiles have them, each found out when its first object is met. */
record Kinds(List<ValidationProfile> profiles, Map<Class<?>, Map<String, Kind>> known) {

    Kinds(List<ValidationProfile> profiles) {
        this(profiles, new ConcurrentHashMap<>());
    }

    Kind of(Object object) {
        Map<String, Kind> alike = known.computeIfAbsent(object.getClass(), type -> new ConcurrentHashMap<>());
        Kind kind = alike.get(object.getObjectType());
        return kind != null ? kind : alike.computeIfAbsent(object.getObjectType(), type -> Kind.of(object, profiles));
    }
}
