package org.readout.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPrDefault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * The reference document's styles under the names the writers use. Word files know a style by an id that may be in the
 * designer's language, so they are found by name; what is missing is brought in from the shipped ones.
 */
final class Styles {

    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final int DEEPEST = 16;
    /** In a point. */
    private static final double TWIPS = 20;

    private final XWPFDocument word;
    private final CTStyles theirs;
    private final ShippedStyles shipped = ShippedStyles.read();
    private final Map<String, CTStyle> byId = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<BigInteger, BigInteger> lists = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    private Styles(XWPFDocument word) {
        this.word = word;
        this.theirs = (word.getStyles() == null ? word.createStyles() : word.getStyles()).getCtStyles();
    }

    static Styles of(XWPFDocument word) {
        Styles styles = new Styles(word);
        styles.match();
        return styles;
    }

    Stream<CTStyle> all() {
        return Arrays.stream(theirs.getStyleArray());
    }

    /** Names of the styles that had to be brought in. */
    List<String> missing() {
        return missing;
    }

    /** The id the document knows this style by. */
    String id(String style) {
        return Optional.ofNullable(ids.get(style)).orElseThrow(() -> new IllegalArgumentException("no style " + style));
    }

    /** What Word calls this style, in fields too. */
    String name(String style) {
        return style(id(style)).orElseThrow().getName().getVal();
    }

    /** The list a numbering style, or a paragraph style that counts by itself, counts by. */
    BigInteger list(String style) {
        return style(id(style)).orElseThrow().getPPr().getNumPr().getNumId().getVal();
    }

    /** Whether text is bold in this paragraph style, so that strong text could only become plain. */
    boolean isBold(String style) {
        Optional<CTStyle> at = style.isEmpty() ? Optional.empty() : style(id(style));
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            CTStyle here = at.get();
            if (here.isSetRPr() && here.getRPr().sizeOfBArray() > 0) {
                return !here.getRPr().getBArray(0).isSetVal() || !OFF.contains(here.getRPr().getBArray(0).xgetVal().getStringValue());
            }
            at = here.isSetBasedOn() ? style(here.getBasedOn().getVal()) : Optional.empty();
        }
        return false;
    }

    /** A character style for text that is several things at once, made of theirs where two meet for the first time. */
    String combined(List<String> styles) {
        if (styles.size() == 1) {
            return id(styles.get(0));
        }
        String key = String.join("+", styles);
        if (!ids.containsKey(key)) {
            ids.put(key, combine(styles));
        }
        return ids.get(key);
    }

    private String combine(List<String> styles) {
        CTStyle style = add(free(String.join("", styles)));
        style.setType(STStyleType.CHARACTER);
        style.setCustomStyle(true);
        style.addNewName().setVal(String.join(" + ", styles.stream().map(this::name).toList()));
        style.addNewBasedOn().setVal(id(styles.get(0)));
        CTRPr properties = style.addNewRPr();
        styles.stream().skip(1).flatMap(one -> style(id(one)).stream()).filter(CTStyle::isSetRPr)
                .forEach(one -> CopiedProperties.into(properties, one.getRPr()));
        return style.getStyleId();
    }

    /** A paragraph style in letters of another size; the name to use for it. */
    String sized(String style, int halfPoints) {
        return derived(style, halfPoints / 2.0, sized -> {
            CTRPr properties = sized.addNewRPr();
            properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
            properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        });
    }

    /** A paragraph style whose right tab is elsewhere, in twips; the name to use for it. */
    String tabbed(String style, int usual, int width) {
        return derived(style, width / TWIPS, tabbed -> {
            CTTabs tabs = tabbed.addNewPPr().addNewTabs();
            CTTabStop gone = tabs.addNewTab();
            gone.setVal(STTabJc.CLEAR);
            move(gone, usual);
            CTTabStop tab = tabs.addNewTab();
            tab.setVal(STTabJc.RIGHT);
            move(tab, width);
        });
    }

    /** A paragraph style that may go on on the next page; the name to use for it. */
    String broken(String style) {
        return derived(style, 0, broken -> broken.addNewPPr().addNewKeepLines().setVal(false));
    }

    /** A table style with less room beside each cell's text, in twips; the name to use for it. */
    String narrowed(String style, int margin) {
        return derived(style, margin / TWIPS, narrowed -> {
            CTTblCellMar margins = narrowed.addNewTblPr().addNewTblCellMar();
            for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
                side.setType(STTblWidth.DXA);
                side.setW(BigInteger.valueOf(margin));
            }
        });
    }

    /**
     * Made of theirs where it is wanted for the first time.
     *
     * @param points what is different, which the name tells them apart by: a word there could be one of those that an audience is not shown
     */
    private String derived(String style, double points, Consumer<CTStyle> how) {
        String difference = points + " pt";
        String key = style + ", " + difference;
        if (!ids.containsKey(key)) {
            CTStyle derived = add(free((style + difference).replaceAll("[^A-Za-z0-9]", "")));
            derived.setType(style(id(style)).orElseThrow().getType());
            derived.setCustomStyle(true);
            derived.addNewName().setVal(name(style) + " (" + difference + ")");
            derived.addNewBasedOn().setVal(id(style));
            how.accept(derived);
            ids.put(key, derived.getStyleId());
        }
        return key;
    }

    private CTStyle add(String id) {
        CTStyle style = theirs.addNewStyle();
        style.setStyleId(id);
        byId.put(id, style);
        return style;
    }

    /** Headings without numbers of their own, for an audience whose headings have none. */
    void unnumberHeadings() {
        for (int level = 1; level <= 6; level++) {
            CTStyle style = style(id("Heading" + level)).orElseThrow();
            if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
                style.getPPr().unsetNumPr();
            }
        }
        definition(list("HeadingNumbers")).ifPresent(definition -> Arrays.stream(definition.getLvlArray())
                .filter(CTLvl::isSetPStyle).forEach(CTLvl::unsetPStyle));
    }

    /** Right tabs of contents, header and footer go to where the text ends on this paper; in twips. */
    void rightTabs(int width) {
        Stream.of("TOC1", "TOC2", "TOC3", "Header", "Footer").flatMap(name -> style(id(name)).stream())
                .filter(style -> style.isSetPPr() && style.getPPr().isSetTabs())
                .flatMap(style -> Arrays.stream(style.getPPr().getTabs().getTabArray()))
                .filter(tab -> tab.getVal() == STTabJc.RIGHT || tab.getVal() == STTabJc.END).forEach(tab -> move(tab, width));
    }

    private static void move(CTTabStop tab, int width) {
        tab.setPos(BigInteger.valueOf(width));
    }

    /** The language of all that does not say otherwise. */
    void language(String language) {
        CTDocDefaults defaults = theirs.isSetDocDefaults() ? theirs.getDocDefaults() : theirs.addNewDocDefaults();
        CTRPrDefault run = defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        Language.of(properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang(), language);
    }

    Optional<CTAbstractNum> definition(BigInteger list) {
        return Optional.ofNullable(numbering().getNum(list)).map(num -> num.getCTNum().getAbstractNumId().getVal())
                .map(id -> numbering().getAbstractNum(id)).map(XWPFAbstractNum::getCTAbstractNum);
    }

    private Optional<CTStyle> style(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void match() {
        Map<String, CTStyle> byName = new HashMap<>();
        for (CTStyle style : theirs.getStyleArray()) {
            byName.putIfAbsent(key(style), style);
            byId.put(style.getStyleId(), style);
        }
        List<CTStyle> lacking = new ArrayList<>();
        for (CTStyle style : shipped.styles().values()) {
            CTStyle known = byName.get(key(style));
            ids.put(style.getStyleId(), known == null ? free(style.getStyleId()) : known.getStyleId());
            if (known == null) {
                lacking.add(style);
            }
        }
        // lists first, for paragraph styles count by them
        lacking.stream().filter(style -> style.getType() == STStyleType.NUMBERING).forEach(this::bring);
        lacking.stream().filter(style -> style.getType() != STStyleType.NUMBERING).forEach(this::bring);
        lacking.forEach(style -> missing.add(style.getName().getVal()));
    }

    private static String key(CTStyle style) {
        return style.getType() + " " + style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    private String free(String id) {
        String free = id;
        for (int copy = 2; style(free).isPresent() || ids.containsValue(free); copy++) {
            free = id + copy;
        }
        return free;
    }

    private void bring(CTStyle style) {
        CTStyle copy = add(id(style.getStyleId()));
        copy.set(style);
        copy.setStyleId(id(style.getStyleId()));
        if (copy.isSetDefault()) {
            copy.unsetDefault();
        }
        repoint(copy.getBasedOn());
        repoint(copy.getNext());
        if (copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
            BigInteger list = copy.getPPr().getNumPr().getNumId().getVal();
            if (list.signum() > 0) {
                copy.getPPr().getNumPr().getNumId().setVal(style.getType() == STStyleType.NUMBERING ? bringList(list)
                        : list(shipped.numberingStyle(list)));
            }
        }
    }

    private void repoint(@Nullable CTString reference) {
        if (reference != null) {
            reference.setVal(id(reference.getVal()));
        }
    }

    private BigInteger bringList(BigInteger list) {
        return lists.computeIfAbsent(list, key -> {
            CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
            definition.set(shipped.definition(key));
            definition.setAbstractNumId(BigInteger.valueOf(numbering().getAbstractNums().stream()
                    .mapToLong(one -> one.getCTAbstractNum().getAbstractNumId().longValue()).max().orElse(0) + 1));
            repoint(definition.getStyleLink());
            Arrays.stream(definition.getLvlArray()).filter(CTLvl::isSetPStyle).forEach(level -> repoint(level.getPStyle()));
            return numbering().addNum(numbering().addAbstractNum(new XWPFAbstractNum(definition, numbering())));
        });
    }

    XWPFNumbering numbering() {
        return word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
    }
}
