package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.words.Numbers;

/** What a line says of the list or the names right below it: “We make the following five recommendations:”. */
public final class SaidAbove {

    private static final PatternFile PATTERNS = PatternFile.of(SaidAbove.class).with("numbers", Numbers.words(2, 12));
    /** Whose words those of the line are: the author's, the document's own, or nobody's at all (“Three risks stand out:”). */
    private static final Pattern OWN = PATTERNS.pattern("own");
    /** “In summary:” says again, in a summary, what the memo says. */
    private static final Pattern IN_SHORT = PATTERNS.pattern("in-short");
    /** “The main lessons from the day:”, “Our analysis finds that:”. */
    private static final Pattern FINDS = PATTERNS.pattern("finds");
    /** “Three themes emerged:”, “Participants agreed that:”: what those who met took home. */
    private static final Pattern TOOK_AWAY = PATTERNS.pattern("took-away");
    /** “The main findings of the 2019 audit were:” are another's. */
    private static final Pattern EARLIER = PATTERNS.pattern("earlier");
    /** “We, the undersigned, ask …”. */
    private static final Pattern APPOSITION = Pattern.compile("(?iU)\\b(?<we>we|nous|wir|nosotros), [^,]{2,60}, ");
    /** “We propose recommendations for those who fund: …”. */
    private static final Pattern OWN_ASKS = PATTERNS.pattern("own-asks");
    /** “They matter to every port:”. */
    private static final Pattern GOES_ON = Pattern.compile("(?iU)^(?:they|these|those|ils|elles|ceux-ci|celles-ci|sie|diese|ell[ao]s|est[ao]s)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!]?$");
    private static final Pattern LEADS_ON = Pattern.compile("(?::|\\s[–—-])$");
    /** What a line may say of a side beside its name. */
    private static final Pattern QUALIFIED = PATTERNS.pattern("qualified");
    private static final Pattern ADDING = PATTERNS.pattern("adding");
    /** “Short-term actions:”. */
    private static final Pattern ACTIONS = PATTERNS.pattern("actions");
    /** “Suggested first things for a working group to do:”. */
    private static final Pattern SUGGESTED = PATTERNS.pattern("suggested");
    /** “For the quay the following recommendations were made:”. */
    private static final Pattern MADE = PATTERNS.pattern("made");
    /** “Remaining questions:”, “Offene Punkte:” and nothing else. */
    private static final Pattern OPEN = PATTERNS.pattern("open");
    /** What a line that says nothing else may be the name of. */
    private static final List<RecordKind> NAMED = List.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.RECOMMENDATION,
            RecordKind.KEY_POINT);

    private SaidAbove() {
    }

    /** What a line says of the list or names right below it. */
    public static Optional<RecordKind> said(String line, Block below, Tongue tongue) {
        String last = last(line, tongue);
        return said(last, tongue).or(() -> Optional.of(RecordKind.OPEN_QUESTION).filter(open -> leavesOpen(last, below) || namesOpen(line, below)));
    }

    /** What a line right above the first heading says of all that stands below it: “This post sums up the main themes –”, “The following list of risks was drawn up in May.” */
    public static Optional<RecordKind> said(Block block, Tongue tongue) {
        String text = block instanceof Paragraph ? PlainText.of(block).strip() : "";
        String last = text.isEmpty() ? "" : last(text, tongue);
        return LEADS_ON.matcher(text).find() || LeadIn.saysWhatFollows(last) ? said(last, tongue) : Optional.empty();
    }

    private static Optional<RecordKind> said(String line, Tongue tongue) {
        if (sumsUp(line) || FINDS.matcher(line).matches() && (OWN.matcher(line).find() || !EARLIER.matcher(line).find())) {
            return Optional.of(RecordKind.KEY_POINT);
        }
        if (TOOK_AWAY.matcher(LEADS_ON.matcher(line).find() ? line : line.replaceFirst("\\.?$", ":")).matches() && !EARLIER.matcher(line).find() && !OtherVoices.in(line)) {
            return Optional.of(RecordKind.KEY_POINT);
        }
        if ((SUGGESTED.matcher(line).matches() || MADE.matcher(line).matches() && !EARLIER.matcher(line).find()) && !OtherVoices.in(line)) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        Optional<RecordKind> announced = tongue.words().announced().atOnce(line).or(() -> tongue.words().announced().in(line));
        if (!OWN.matcher(line).find()) {
            return announced.filter(kind -> RecordKind.SIDES.contains(kind) && LEADS_ON.matcher(line).find() && !OtherVoices.in(line));
        }
        return announced.or(() -> Optional.of(RecordKind.RECOMMENDATION)
                .filter(asks -> Ask.recommends(line) || Ask.isOurs(line) || OWN_ASKS.matcher(line).find() && !OtherVoices.in(line)));
    }

    /** “Risks:” and nothing else, or what a line adds: “The visitors also found drawbacks:”. */
    public static Optional<RecordKind> side(String line, Tongue tongue) {
        if (!line.endsWith(":")) {
            return Optional.empty();
        }
        Matcher adding = ADDING.matcher(line);
        return tongue.words().fields().named(RecordKind.SIDES, line).or(() -> adding.matches() ? tongue.words().fields().named(RecordKind.SIDES, adding.group("name"))
                : Optional.empty());
    }

    /** What a line calls the things right below it, where it says nothing else; “**Main benefits for the towns**” says for whom. */
    public static Optional<RecordKind> named(String line, Tongue tongue) {
        if (tongue.words().fields().isVague(line)) {
            return Optional.empty();
        }
        Matcher qualified = QUALIFIED.matcher(line);
        if (ACTIONS.matcher(line).matches()) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        return tongue.words().fields().named(NAMED, line).or(() -> qualified.matches() ? tongue.words().fields().named(RecordKind.SIDES, qualified.group("name"))
                : Optional.empty());
    }

    /** Its last sentence, or the one before where the last only speaks of what that names (“… They matter to every port:”); “We, the undersigned, ask” as “we ask”. */
    public static String last(String text, Tongue tongue) {
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        int at = sentences.size() - 1;
        String last = at < 0 ? "" : at > 0 && LEADS_ON.matcher(text).find() && GOES_ON.matcher(sentences.get(at).text()).find() ? SENTENCE_END.matcher(sentences.get(at - 1).text())
                .replaceFirst(":") : sentences.get(at).text();
        return APPOSITION.matcher(last).replaceAll("${we} ");
    }

    /** Whether a line only says that what follows is short. */
    public static boolean sumsUp(String line) {
        return IN_SHORT.matcher(line).matches();
    }

    /** “Our agenda for research includes:” over questions, whatever each is called. */
    private static boolean leavesOpen(String line, Block below) {
        return below instanceof ListBlock list && OWN.matcher(line).find() && Unknown.announces(line) && !ShareOfKind.PUT_TO_OTHERS.finds(line) && list.items().stream()
                .allMatch(SaidAbove::asks);
    }

    /** “Remaining questions:” over a list most of which is left open, however the rest is put. */
    private static boolean namesOpen(String line, Block below) {
        return below instanceof ListBlock list && OPEN.matcher(line).matches()
                && list.items().stream().filter(item -> !item.blocks().isEmpty() && Unknown.isItem(PlainText.of(item.blocks().get(0)).strip())).count() * 2 >= list.items().size();
    }

    /** Whether it is a question, whatever it is called: “Upkeep: who pays for the second year?” */
    private static boolean asks(ListBlock.Item item) {
        return item.blocks().size() == 1 && Unknown.asks(PlainText.of(item.blocks().get(0)).strip());
    }
}
