package org.readout.source.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;

/** What stands before the first heading and is said of the memo rather than in it: title, subtitle, date, names. */
public final class TitlePage {

    /** What a paragraph's style says of it. */
    public enum Role { TITLE, SUBTITLE, DATE, BYLINE, OTHER }

    private static final Pattern NAMES = Pattern.compile(
            "^(?<role>authors?|written by|by|editors?|edited by|reviewers?|reviewed by)\\s*[:：]?\\s+(?<names>.+)$", Pattern.CASE_INSENSITIVE);

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
                date = date.or(() -> FrontMatter.date(words));
                yield FrontMatter.date(words).isPresent();
            }
            case BYLINE -> names(words, true);
            default -> date(words) || names(words, false);
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
        if (title.isEmpty() || date.isPresent() || FrontMatter.date(words).isEmpty()) {
            return false;
        }
        date = FrontMatter.date(words);
        return true;
    }

    private boolean names(String words, boolean styled) {
        Matcher names = NAMES.matcher(words);
        boolean named = names.matches();
        if (!named && !styled || title.isEmpty() && !styled || words.length() > 300) {
            return false;
        }
        Metadata.Role role = named ? role(names.group("role")) : Metadata.Role.AUTHOR;
        Arrays.stream((named ? names.group("names") : words).split(",|;|\\band\\b")).map(String::strip)
                .filter(name -> !name.isEmpty()).forEach(name -> contributors.add(new Contributor(name, role)));
        return true;
    }

    private static Metadata.Role role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("edit") ? Metadata.Role.EDITOR : lower.startsWith("review") ? Metadata.Role.REVIEWER : Metadata.Role.AUTHOR;
    }
}
