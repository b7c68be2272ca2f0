package org.readout.source.reading;

/** What a paragraph is, by its style in a word processor. */
public enum StyleRole {
    BODY, HEADING, TITLE(TitlePage.Role.TITLE), SUBTITLE(TitlePage.Role.SUBTITLE), DATE(TitlePage.Role.DATE), BYLINE(TitlePage.Role.BYLINE), CAPTION, CONTENTS, CONTENTS_HEADING,
            QUOTE, CODE;

    private final TitlePage.Role onTitlePage;

    StyleRole() {
        this(TitlePage.Role.OTHER);
    }

    StyleRole(TitlePage.Role onTitlePage) {
        this.onTitlePage = onTitlePage;
    }

    public TitlePage.Role onTitlePage() {
        return onTitlePage;
    }
}
