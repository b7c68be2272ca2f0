package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.ByWhen;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Styled;
import org.readout.model.Text;

/**
 * What one paragraph says of a record, label by label: “A cache. Risks: theft. Priority: high. It pays.” are body, risks, priority and
 * body again. A label opens what it names wherever a sentence may begin; a field that is a name or a word ends with its sentence.
 */
public final class Statements {

    private static final PatternFile PATTERNS = PatternFile.of(Statements.class);
    /** Fields that are a name or a word. */
    private static final Set<String> SHORT = Set.of("priority", "horizon", "addressee", "layer", "dimension");
    /** Signs behind which, if space follows them, a label may begin, and those that need none. */
    private static final String ENDS = ".!?;:…»”)";
    private static final String OPENS = "\n·•|([";
    private static final String DASHES = "–—";
    /** Labels on lines of their own that a plain text runs on: “For: the ministry Due: 2027”. */
    private static final Pattern RUN_ON = Pattern.compile("\\s(?=(?<label>\\p{Lu}[^:.;,?!]{1,30}):\\s)");
    /** What those who are asked say to it is no field of the ask: “Management response: Agreed.” */
    private static final Pattern REPLY = PATTERNS.pattern("reply");
    /** A gap in a line, as a tab leaves it: “Report A1          Priority: high”. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{3,}[^\\p{L}\\n]*(?=\\p{L}[^:\\n]{1,30}:\\s)");
    /** “Goals: system: …; society: …”: what the labels have in common. */
    private static final Pattern OVER = Pattern.compile("(?:^|(?<=[.!?] ))\\p{Lu}[\\p{L} ]{2,30}:\\s$");
    private static final Pattern SHORT_ENDS = Pattern.compile("(?<=\\p{L}{3}|\\d|\\)|%)[.;][)\\]]?\\s+(?=\\p{L})(?!(?iU)" + ByWhen.MONTH + "\\b)|\\n");

    /** Whether a field is a name or a word. */
    static boolean isShort(String key) {
        return SHORT.contains(key);
    }

    /** The words of a field, without the full stop or bracket that ends the run-in of a short one. */
    static String value(String key, String words) {
        return SHORT.contains(key) ? words.strip().replaceFirst("(?<=[^.]{3})[.;,)\\]|]+$", "").strip() : words.strip().replaceFirst(";$", "");
    }

    /** @param key empty for body text, whose label is empty too */
    public record Statement(String key, List<Inline> label, List<Inline> said) {
    }

    private Statements() {
    }

    public static List<Statement> in(RecordKind kind, List<Inline> inlines, Tongue tongue) {
        String text = PlainText.of(inlines);
        if (text.indexOf(':') < 0 && inlines.stream().noneMatch(Styled.class::isInstance)) {
            return List.of(new Statement("", List.of(), inlines));
        }
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(kind, inlines, text, tongue)) {
            List<Inline> piece = Inlines.before(Inlines.after(inlines, from), cut - from);
            Matcher over = OVER.matcher(PlainText.of(piece));
            if (!over.find() || Lead.label(kind, piece, tongue).isPresent()) {
                add(kind, piece, statements, tongue);
            } else if (over.start() > 0) {
                add(kind, Inlines.before(piece, over.start()), statements, tongue);
            }
            from = cut;
        }
        add(kind, from == 0 ? inlines : Inlines.after(inlines, from), statements, tongue);
        return statements;
    }

    /** Offsets at which a label begins, but for the first character. */
    private static List<Integer> cuts(RecordKind kind, List<Inline> inlines, String text, Tongue tongue) {
        List<Integer> cuts = new ArrayList<>();
        boolean plain = inlines.stream().allMatch(Text.class::isInstance);
        for (int sign = 0; sign < text.length(); sign++) {
            int begin = beginBehind(text, sign);
            boolean within = text.charAt(sign) == ':';
            if (begin > sign && (!within || kind == RecordKind.COMPONENT) && (!plain || Lead.mayLabel(text, begin)) && Lead.label(kind, Inlines.after(inlines, begin), tongue)
                    .isPresent()) {
                cuts.add(begin);
            }
            sign = Math.max(sign, begin - 1);
        }
        GAP.matcher(text).results().map(MatchResult::end).filter(begin -> !cuts.contains(begin) && Lead.label(kind, Inlines.after(inlines, begin), tongue).isPresent())
                .forEach(cuts::add);
        int at = 0;
        for (Inline inline : inlines) {
            if (at > 0 && inline instanceof Styled && !cuts.contains(at) && isHead(inline, text, at) && Lead.label(kind, Inlines.after(inlines, at), tongue).isPresent()) {
                cuts.add(at);
            }
            at += PlainText.of(List.of(inline)).length();
        }
        if (text.indexOf(':') != text.lastIndexOf(':') && Lead.label(kind, inlines, tongue).isPresent()) {
            Matcher runOn = RUN_ON.matcher(text);
            while (runOn.find()) {
                boolean named = tongue.words().fields().key(kind, runOn.group("label")).isPresent();
                if (!cuts.contains(runOn.end()) && (named || kind == RecordKind.RECOMMENDATION && REPLY.matcher(runOn.group("label")).matches()
                        && !text.substring(0, runOn.end()).strip().endsWith(":"))) {
                    cuts.add(runOn.end());
                }
            }
        }
        Collections.sort(cuts);
        return cuts;
    }

    /** Where the letter stands with which a sentence or phrase begins behind the sign here; -1 where none does. */
    private static int beginBehind(String text, int sign) {
        char here = text.charAt(sign);
        if (here >= 'a' && here <= 'z') {
            return -1;
        }
        int begin = sign + 1;
        while (begin < text.length() && Fold.isSpace(text.charAt(begin))) {
            begin++;
        }
        boolean opens = OPENS.indexOf(here) >= 0 || ENDS.indexOf(here) >= 0 && begin > sign + 1;
        if (opens && isLetter(text, begin)) {
            return begin;
        }
        boolean dash = Fold.isSpace(here) && sign + 2 < text.length() && DASHES.indexOf(text.charAt(sign + 1)) >= 0 && Fold.isSpace(text.charAt(sign + 2));
        return dash && isLetter(text, sign + 3) ? sign + 3 : -1;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    /** Words set off that end in a colon open a field even within a sentence's run. */
    private static boolean isHead(Inline inline, String text, int at) {
        String words = PlainText.of(List.of(inline));
        return words.strip().endsWith(":") || text.startsWith(":", at + words.length());
    }

    private static void add(RecordKind kind, List<Inline> inlines, List<Statement> statements, Tongue tongue) {
        if (PlainText.of(inlines).isBlank() && !statements.isEmpty()) {
            return;
        }
        Optional<Lead> label = Lead.label(kind, inlines, tongue);
        if (label.isEmpty()) {
            statements.add(new Statement("", List.of(), inlines));
            return;
        }
        String key = tongue.words().fields().key(kind, label.get().text()).orElseThrow();
        List<Inline> said = label.get().rest();
        String words = PlainText.of(said);
        Matcher end = SHORT_ENDS.matcher(words);
        if (SHORT.contains(key) && end.find()) {
            statements.add(new Statement(key, label.get().lead(), Inlines.before(said, end.end())));
            add(kind, Inlines.restAfter(said, end.end()), statements, tongue);
        } else {
            statements.add(new Statement(key, label.get().lead(), said));
        }
    }
}
