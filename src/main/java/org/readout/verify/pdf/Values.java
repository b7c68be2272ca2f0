package org.readout.verify.pdf;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verapdf.cos.COSArray;
import org.verapdf.cos.COSBase;
import org.verapdf.cos.COSDictionary;
import org.verapdf.cos.COSInteger;
import org.verapdf.cos.COSName;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSReal;
import org.verapdf.gf.model.impl.cos.GFCosArray;
import org.verapdf.gf.model.impl.cos.GFCosDict;
import org.verapdf.gf.model.impl.cos.GFCosObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * What arrays and dictionaries hold. Of numbers and names in them there are more than of all other objects of a file; where no rule is about these, veraPDF is not asked to make
 * objects of them.
 */
final class Values {

    private static final Field BASE = Glyphs.open(() -> GFCosObject.class.getDeclaredField("baseObject"));
    private static final Map<Class<? extends COSBase>, List<String>> PLAIN = Map.of(COSName.class, Kind.NAME, COSInteger.class, Kind.NUMBER, COSReal.class, Kind.NUMBER);

    private final Set<Class<? extends COSBase>> passed;

    Values(List<ValidationProfile> profiles) {
        this.passed = PLAIN.entrySet().stream().filter(plain -> !Kind.isRuled(plain.getValue(), profiles)).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /** In its order, null for those that no rule is about; null when this is no link to values. */
    @Nullable List<@Nullable Object> linked(Object object, String link) {
        if (object.getClass() == GFCosArray.class && link.equals(GFCosArray.ELEMENTS)) {
            return made((COSArray) base(object));
        }
        if (object.getClass() == GFCosDict.class && link.equals(GFCosDict.VALUES)) {
            return made(((COSDictionary) base(object)).getValues());
        }
        return null;
    }

    private static java.lang.Object base(Object object) {
        try {
            return BASE.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<@Nullable Object> made(Iterable<COSObject> values) {
        List<@Nullable Object> made = new ArrayList<>();
        for (COSObject value : values) {
            COSBase base = value == null ? null : value.get();
            if (base != null) {
                made.add(passed.contains(base.getClass()) ? null : GFCosObject.getFromValue(base));
            }
        }
        return made;
    }
}
