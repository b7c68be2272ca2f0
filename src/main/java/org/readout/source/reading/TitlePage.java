package org.readout.source.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;

/** What stands before the first heading and is said of the memo rather than in it: title, subtitle, date, names. */
public final class TitlePage {

    /** What a paragraph's style says of it. */
    public enum Role {
        TITLE, SUBTITLE, DATE, BYLINE, OTHER
    }

    /** “Date: 3 November 2026”, “Published 3 November 2026”, “Berlin, den 3. November 2026”. */
    private static final Pattern BEFORE_DATE = Pattern.compile("^(?:(?i:date|published|updated|datum|stand|fecha)\\s*[:：]\\s*|(?iu:(?:published|(?:last )?updated)(?: on)?|publié le|mis à jour le|veröffentlicht am|aktualisiert am|publicado el|actualizado el) |(?:\\p{Lu}[\\p{L}’' -]{1,30}, )?(?i:le|den|el) )(?=\\S)");
    private static final int LONGEST_LINE = 300;

    /** “By A and B · 9 Nov 2026 · 6 min read”, as sites and magazines set it. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[·•|–—]\\s+");
    private static final Pattern READING_TIME = Pattern.compile("(?iu)(?:reading time:? )?\\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|reading|to read))?|(?:temps de )?lecture ?:? \\d{1,3} min(?:utes?)?|\\d{1,3} min(?:utes?)? de lecture"
            + "|lesezeit:? (?:ca\\. )?\\d{1,3} min(?:uten?|\\.)?|\\d{1,3} min(?:uten?|\\.)? lesezeit|(?:tiempo de )?lectura:? \\d{1,3} min(?:utos?)?|\\d{1,3} min(?:utos?)? de lectura");

    private String title = "";
    private String subtitle = "";
    private Optional<LocalDate> date = Optional.empty();
    private final List<Contributor> contributors = new ArrayList<>();
    private final boolean begun;
    private final String language;
    private boolean open;
    /** Whether something that is no part of the title page has stood below its title. */
    private boolean left;

    /** @param open false where no title page can be, as in a note */
    public TitlePage(boolean open) {
        this(open, "");
    }

    /** @param language of the draft; empty where it is not known */
    public TitlePage(boolean open, String language) {
        this.begun = open;
        this.open = open;
        this.language = language;
    }

    /** Whether the paragraph belongs to the title page; then it is kept here and is no block. */
    public boolean takes(Role role, String text) {
        boolean taken = isTaken(role, text);
        left |= !taken && !title.isEmpty();
        return taken;
    }

    /** Whether a title is behind and text has begun: what is styled as one now is a heading that somebody took the style for. */
    public boolean isOver() {
        return begun && (!open || left);
    }

    private boolean isTaken(Role role, String text) {
        if (!open) {
            return false;
        }
        String words = text.strip().replaceAll("\\s+", " ");
        return switch (role) {
            case TITLE -> {
                title = (title + " " + words).strip();
                yield true;
            }
            case SUBTITLE -> {
                subtitle = (subtitle + " " + words).strip();
                yield true;
            }
            case DATE -> {
                date = date.or(() -> dateIn(words));
                yield dateIn(words).isPresent();
            }
            case BYLINE -> byline(words, Credit.Expected.ON_STYLED_LINE) || names(words, Credit.Expected.ON_STYLED_LINE);
            default -> date(words) || byline(words, Credit.Expected.AMONG_TEXT) || names(words, Credit.Expected.AMONG_TEXT);
        };
    }

    /** What the file says of itself, with what the title page says in its place. */
    public Metadata over(Metadata stated) {
        return new Metadata(stated.id(), stated.type(), title.isEmpty() ? stated.title() : title,
                subtitle.isEmpty() ? stated.subtitle() : subtitle, contributors.isEmpty() ? stated.contributors() : contributors,
                date.or(stated::date), stated.language(), stated.keywords(), stated.properties());
    }

    /** The same of names and date alone, where the title stands in the text. */
    public Metadata signed(Metadata stated) {
        return new Metadata(stated.id(), stated.type(), stated.title(), stated.subtitle(), contributors.isEmpty() ? stated.contributors() : contributors,
                date.or(stated::date), stated.language(), stated.keywords(), stated.properties());
    }

    /** Whether anything may still belong to it. */
    public boolean isOpen() {
        return open;
    }

    /** The first heading has come. */
    public void end() {
        open = false;
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    public Optional<LocalDate> date() {
        return date;
    }

    public List<Contributor> contributors() {
        return contributors;
    }

    private boolean date(String words) {
        if (title.isEmpty() || date.isPresent() || dateIn(words).isEmpty()) {
            return false;
        }
        date = dateIn(words);
        return true;
    }

    /** Names, a date and how long it takes to read, on one line: all of it or nothing. Two dates are a time that something takes, such as a consultation. */
    private boolean byline(String words, Credit.Expected expected) {
        List<String> parts = List.of(BETWEEN.split(words));
        boolean sure = !title.isEmpty() && parts.size() > 1 && words.length() <= LONGEST_LINE
                && parts.stream().filter(part -> dateIn(part).isPresent()).count() <= 1
                && parts.stream().allMatch(part -> dateIn(part).isPresent() || !credited(part, expected).isEmpty() || READING_TIME.matcher(part).matches());
        if (sure) {
            parts.forEach(part -> contributors.addAll(credited(part, expected)));
            date = date.or(() -> parts.stream().flatMap(part -> dateIn(part).stream()).findFirst());
        }
        return sure;
    }

    /** Whether a line below the title says of somebody that they wrote the memo. */
    public static boolean namesAuthor(List<String> lines, String language) {
        TitlePage page = new TitlePage(true, language);
        page.takes(Role.TITLE, "a title");
        lines.forEach(line -> page.takes(Role.OTHER, line));
        return page.contributors.stream().anyMatch(contributor -> contributor.role() == Metadata.Role.AUTHOR);
    }

    static boolean isDate(String line) {
        return dateIn(line.strip().replaceAll("\\s+", " ")).isPresent();
    }

    private static Optional<LocalDate> dateIn(String words) {
        return FrontMatter.date(words).or(() -> FrontMatter.date(BEFORE_DATE.matcher(words).replaceFirst("")));
    }

    private boolean names(String words, Credit.Expected expected) {
        boolean styled = expected == Credit.Expected.ON_STYLED_LINE;
        if (title.isEmpty() && !styled || words.length() > LONGEST_LINE) {
            return false;
        }
        List<Contributor> named = credited(words, expected);
        if (named.isEmpty() && styled) {
            named = Credit.names(words, "and").stream().map(name -> new Contributor(name, Metadata.Role.AUTHOR)).toList();
        }
        contributors.addAll(named);
        return !named.isEmpty();
    }

    private List<Contributor> credited(String words, Credit.Expected expected) {
        return Credit.in(words, language, expected);
    }
}
