package org.readout.source.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;

/** What stands before the first heading and is said of the memo rather than in it: title, subtitle, date, names. */
public final class TitlePage {

    /** What a paragraph's style says of it. */
    public enum Role { TITLE, SUBTITLE, DATE, BYLINE, OTHER }

    /** In the languages whose dates are known. */
    private static final List<Credit> CREDITS = List.of(
            new Credit("authors?|written by|by", "editors?|edited by", "reviewers?|reviewed by", "and"),
            new Credit("auteur(?:e|rice)?s?|autrices?|rédigé par|par", "édité par|sous la direction de", "relu par|relect(?:eur|rice)s?", "et"),
            new Credit("autor(?:in|en|innen|:innen)?|verfasst von|von", "herausgegeben von|herausgeber(?:in|innen)?|redaktion", "geprüft von", "und"),
            new Credit("autor(?:a|es|as)?|escrito por|por", "editado por|editor(?:a|es|as)", "revisado por", "y"));
    /** “Date: 3 November 2026”, “Published 3 November 2026”, “Berlin, den 3. November 2026”. */
    private static final Pattern BEFORE_DATE = Pattern.compile("^(?:(?i:date|published|updated|datum|stand|fecha)\\s*[:：]\\s*|(?iu:(?:published|(?:last )?updated)(?: on)?|publié le|mis à jour le|veröffentlicht am|aktualisiert am|publicado el|actualizado el) |(?:\\p{Lu}[\\p{L}’' -]{1,30}, )?(?i:le|den|el) )(?=\\S)");
    private static final int LONGEST_LINE = 300;
    /** Without a colon, what begins as a sentence (“By 2030 …”) may go on as one. */
    private static final Pattern NAME = Pattern.compile("(?:(?:van|von|de|der|den|da|del|la|le|el|al|bin|the) )*\\p{Lu}[^\\d:!?·•|]{0,60}(?<!\\p{Ll}{3}\\.)|\\p{Lo}+.*");

    /** “By A and B · 9 Nov 2026 · 6 min read”, as sites and magazines set it. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[·•|–—]\\s+");
    private static final Pattern READING_TIME = Pattern.compile("(?iu)(?:reading time:? )?\\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|reading|to read))?|(?:temps de )?lecture ?:? \\d{1,3} min(?:utes?)?|\\d{1,3} min(?:utes?)? de lecture"
            + "|lesezeit:? (?:ca\\. )?\\d{1,3} min(?:uten?|\\.)?|\\d{1,3} min(?:uten?|\\.)? lesezeit|(?:tiempo de )?lectura:? \\d{1,3} min(?:utos?)?|\\d{1,3} min(?:utos?)? de lectura");

    /** How those are named who wrote, edited and reviewed, and how the last two names are joined. */
    private record Credit(Pattern line, String and) {

        Credit(String authors, String editors, String reviewers, String and) {
            this(Pattern.compile("^(?:(?<author>" + authors + ")|(?<editor>" + editors + ")|(?<reviewer>" + reviewers + "))(?<colon>\\s*[:：]\\s*|\\s+)(?<names>\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), and);
        }

        List<Contributor> in(String words) {
            Matcher credit = line.matcher(words);
            if (!credit.matches()) {
                return List.of();
            }
            Metadata.Role role = credit.group("editor") != null ? Metadata.Role.EDITOR : credit.group("reviewer") != null ? Metadata.Role.REVIEWER : Metadata.Role.AUTHOR;
            List<String> names = TitlePage.names(credit.group("names"), and);
            boolean sure = !credit.group("colon").isBlank() || names.stream().allMatch(name -> NAME.matcher(name).matches());
            return sure ? names.stream().map(name -> new Contributor(name, role)).toList() : List.of();
        }
    }

    private String title = "";
    private String subtitle = "";
    private Optional<LocalDate> date = Optional.empty();
    private final List<Contributor> contributors = new ArrayList<>();
    private final boolean begun;
    private boolean open;
    /** Whether something that is no part of the title page has stood below its title. */
    private boolean left;

    /** @param open false where no title page can be, as in a note */
    public TitlePage(boolean open) {
        this.begun = open;
        this.open = open;
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
            case BYLINE -> byline(words) || names(words, true);
            default -> date(words) || byline(words) || names(words, false);
        };
    }

    /** What the file says of itself, with what the title page says in its place. */
    public Metadata over(Metadata stated) {
        return new Metadata(stated.id(), stated.type(), title.isEmpty() ? stated.title() : title,
                subtitle.isEmpty() ? stated.subtitle() : subtitle, contributors.isEmpty() ? stated.contributors() : contributors,
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
    private boolean byline(String words) {
        List<String> parts = List.of(BETWEEN.split(words));
        boolean sure = !title.isEmpty() && parts.size() > 1 && words.length() <= LONGEST_LINE
                && parts.stream().filter(part -> dateIn(part).isPresent()).count() <= 1
                && parts.stream().allMatch(part -> dateIn(part).isPresent() || !credited(part).isEmpty() || READING_TIME.matcher(part).matches());
        if (sure) {
            parts.forEach(part -> contributors.addAll(credited(part)));
            date = date.or(() -> parts.stream().flatMap(part -> dateIn(part).stream()).findFirst());
        }
        return sure;
    }

    private static Optional<LocalDate> dateIn(String words) {
        return FrontMatter.date(words).or(() -> FrontMatter.date(BEFORE_DATE.matcher(words).replaceFirst("")));
    }

    private boolean names(String words, boolean styled) {
        if (title.isEmpty() && !styled || words.length() > LONGEST_LINE) {
            return false;
        }
        List<Contributor> named = credited(words);
        if (named.isEmpty() && styled) {
            named = names(words, "and").stream().map(name -> new Contributor(name, Metadata.Role.AUTHOR)).toList();
        }
        contributors.addAll(named);
        return !named.isEmpty();
    }

    private static List<Contributor> credited(String words) {
        return CREDITS.stream().map(credit -> credit.in(words)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<String> names(String words, String and) {
        return Arrays.stream(words.split(",|;|(?<=\\s)" + and + "(?=\\s)")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
