package org.chancery.text;

import java.util.Optional;

/** The first bytes by which kinds of files that are no plain text are known. */
enum Signature {
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an office document", "PK\3\4"),
    RTF("a Rich Text document", "{\\rtf"),
    OLE("an office document", "\u00d0\u00cf\u0011\u00e0"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("a GIF picture", "GIF8"),
    TIFF_LITTLE("a TIFF picture", "II*\0"),
    TIFF_BIG("a TIFF picture", "MM\0*"),
    RIFF("a picture, a sound or a film", "RIFF"),
    GZIP("a gzip archive", "\u001f\u008b"),
    BZIP("a bzip2 archive", "BZh"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00bc\u00af"),
    RAR("a RAR archive", "Rar!"),
    WEB_ARCHIVE("a web archive of Safari", "bplist00"),
    ELF("a program", "\u007fELF");

    private final String words;
    private final String head;

    Signature(String words, String head) {
        this.words = words;
        this.head = head;
    }

    /** Returns the kind of file in words, or empty where the bytes begin like none of these. */
    static Optional<String> of(byte[] bytes) {
        for (Signature signature : values()) {
            if (startsWith(bytes, signature.head)) {
                return Optional.of(signature.words);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String head) {
        if (bytes.length < head.length()) {
            return false;
        }
        for (int i = 0; i < head.length(); i++) {
            if ((bytes[i] & 0xFF) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
