package org.readout.verify.pdf;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.verify.carried.Codes;
import org.verapdf.cos.COSDictionary;
import org.verapdf.gf.model.factory.operators.RenderingMode;
import org.verapdf.gf.model.impl.operator.base.GFOperator;
import org.verapdf.gf.model.impl.operator.markedcontent.GFOpMarkedContent;
import org.verapdf.gf.model.impl.operator.textshow.GFGlyph;
import org.verapdf.gf.model.impl.operator.textshow.GFOpTextShow;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pd.font.PDType0Font;
import org.verapdf.pd.font.cff.CFFFontProgram;
import org.verapdf.pd.structure.StructureElementAccessObject;

/**
 * The glyphs of a file. veraPDF makes one anew for each marked content it stands in, though what rules ask of it hangs on its font, its code and how it is painted, but for
 * letters of private use, of which they ask what is marked around them. So one that was found sound without that is not made again; veraPDF gives no other way to its parts than
 * its fields.
 */
final class Glyphs {

    private static final String LINK = GFOpTextShow.USED_GLYPHS;
    private static final Field FONT = open(() -> GFOpTextShow.class.getDeclaredField("font"));
    private static final Field MODE = open(() -> GFOpTextShow.class.getDeclaredField("renderingMode"));
    private static final Field MARKED = open(() -> GFOpTextShow.class.getDeclaredField("markedContent"));
    private static final Field ELEMENT = open(() -> GFOpTextShow.class.getDeclaredField("structureElementAccessObject"));
    private static final Field REAL = open(() -> GFOpTextShow.class.getDeclaredField("isRealContent"));
    private static final Field ARGUMENTS = open(() -> GFOperator.class.getDeclaredField("arguments"));
    private static final Method STRINGS = open(() -> GFOpTextShow.class.getDeclaredMethod("getStrings", List.class));

    /** By the dictionary of their font. */
    private final Map<COSDictionary, BitSet> sound = new IdentityHashMap<>();
    private final Map<Object, Kept> unseen = new IdentityHashMap<>();

    /** Where a glyph is noted once it was found sound. */
    private record Kept(BitSet sound, int key) {
    }

    interface Member<T extends AccessibleObject> {
        T get() throws ReflectiveOperationException;
    }

    static <T extends AccessibleObject> T open(Member<T> member) {
        try {
            T open = member.get();
            open.setAccessible(true);
            return open;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this veraPDF has other fields", e);
        }
    }

    /** What {@code object} leads to, in its order; null stands for a glyph that need not be looked at. */
    List<? extends @Nullable Object> linked(Object object, String link) {
        if (link.equals(LINK) && object instanceof GFOpTextShow text) {
            try {
                if (FONT.get(text) instanceof PDType0Font font && !(font.getFontProgram() instanceof CFFFontProgram)) {
                    return shown(text, font);
                }
            } catch (ReflectiveOperationException | IOException e) {
                // veraPDF does it by itself, and tells of what it finds
                return text.getLinkedObjects(link);
            }
        }
        return object.getLinkedObjects(link);
    }

    private List<@Nullable Object> shown(GFOpTextShow text, PDType0Font font) throws ReflectiveOperationException, IOException {
        int mode = ((RenderingMode) MODE.get(text)).getValue();
        boolean real = REAL.getBoolean(text);
        BitSet known = sound.computeIfAbsent(font.getType0FontDict(), any -> new BitSet());
        List<@Nullable Object> glyphs = new ArrayList<>();
        for (java.lang.Object string : (List<?>) STRINGS.invoke(null, ARGUMENTS.get(text))) {
            Codes codes = new Codes((byte[]) string);
            while (codes.available() > 0) {
                int code = font.readCode(codes);
                int key = code << 4 | mode << 1 | (real ? 1 : 0);
                glyphs.add(known.get(key) ? null : made(text, font, code, mode, real, new Kept(known, key)));
            }
        }
        return glyphs;
    }

    private Object made(GFOpTextShow text, PDType0Font font, int code, int mode, boolean real, Kept kept) throws ReflectiveOperationException {
        Object glyph = GFGlyph.getGlyph(font, code, mode, (GFOpMarkedContent) MARKED.get(text), (StructureElementAccessObject) ELEMENT.get(text), real);
        unseen.put(glyph, kept);
        return glyph;
    }

    /** An object that breaks no rule. */
    void sound(Object object, Subject subject) {
        Kept kept = unseen.remove(object);
        if (kept != null && !subject.wasAsked("actualTextPresent") && !subject.wasAsked("altPresent")) {
            kept.sound().set(kept.key());
        }
    }
}
