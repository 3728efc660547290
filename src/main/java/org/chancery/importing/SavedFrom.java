package org.chancery.importing;

/** The address in the comment that browsers put at the head of a page they save: {@code saved from url=(0031)https://…}. */
final class SavedFrom {

    private static final String MARK = "<!-- saved from url=(";
    private static final int HEAD = 4096;

    private SavedFrom() {}

    /** Returns the address, or empty. */
    static String address(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD));
        int at = head.indexOf(MARK);
        int close = at < 0 ? -1 : head.indexOf(')', at);
        int end = close < 0 ? -1 : head.indexOf("-->", close);
        return end < 0 ? "" : head.substring(close + 1, end).strip();
    }
}
