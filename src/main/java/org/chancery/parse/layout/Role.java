package org.chancery.parse.layout;

/** What a line of a saved page is there for. */
public enum Role {
    /** The article's title; a second copy of it counts too. */
    HEADLINE(true),
    /** A line under the headline that sums the article up, or the points of a summary box. */
    DECK(true),
    /** A line above the headline that names section or series. */
    KICKER(true),
    /** The publisher's name by itself, with or without a date. */
    MASTHEAD(true),
    /** Who wrote it. */
    BYLINE(true),
    /** When it was published or updated. */
    DATE_LINE(true),
    /** Words under a picture. */
    CAPTION(true),
    /** Running text. */
    PARAGRAPH(true),
    /** A heading inside the text. */
    HEADING(true),
    /** A question of an interview. */
    QUESTION(true),
    /** An answer, or a speaker's turn in a transcript. */
    ANSWER(true),
    /** An item of a list or a numbered point. */
    LIST_ITEM(true),
    /** A block quotation. */
    BLOCK_QUOTE(true),
    /** A footnote. */
    FOOTNOTE(true),
    /** Editor, reporter, photographer, translator. */
    CREDIT(true),
    /** {@code Source: …}. */
    SOURCE_LINE(true),
    /** The label {@code Reference(s):}. */
    REFERENCE_LABEL(true),
    /** A title or address cited at the end. */
    REFERENCE(true),
    /** Front matter. */
    FRONT_MATTER(true),
    /** The bars and blanks that are left of a table. */
    TABLE_REMAINS(false),
    /** A menu or a row of links. */
    MENU(false),
    /** Where the page stands in its site. */
    BREADCRUMB(false),
    /** Share buttons. */
    SHARE(false),
    /** Related stories and their label. */
    RELATED(false),
    /** Tags and topics of the page. */
    TAGS(false),
    /** Advertisement, newsletter box, cookie notice, pay wall, disclaimer. */
    NOTICE(false),
    /** Readers' comments. */
    COMMENT(false),
    /** Press contacts and addresses. */
    CONTACT(false),
    /** Copyright. */
    COPYRIGHT(false);

    private final boolean kept;

    Role(boolean kept) {
        this.kept = kept;
    }

    /** Returns whether such a line is part of the article; others are listed as left out. */
    public boolean kept() {
        return kept;
    }
}
