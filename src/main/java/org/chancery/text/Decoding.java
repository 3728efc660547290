package org.chancery.text;

/** What came of reading a file's bytes as text. */
public sealed interface Decoding {

    /**
     * The bytes are text.
     *
     * @param text every character of the file in order, line ends as they are, without a byte order mark
     * @param encoding name of the encoding as the IANA register has it, such as {@code windows-1252}
     * @param basis how it was decided, such as {@code byte order mark}; to be shown to people
     * @param damaged number of places that are not valid in the encoding and show as U+FFFD
     */
    record Text(String text, String encoding, String basis, int damaged) implements Decoding {}

    /**
     * The bytes are no text, such as a picture.
     *
     * @param reason what shows it, as the end of a sentence that begins with the file
     */
    record Binary(String reason) implements Decoding {}

    /**
     * The bytes may be text, but no encoding gives words that could be meant.
     *
     * @param reason what was tried, as the end of a sentence that begins with the file
     */
    record Unknown(String reason) implements Decoding {}
}
