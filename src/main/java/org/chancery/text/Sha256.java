package org.chancery.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names the bytes of a file: SHA-256 (FIPS 180-4) in lower-case hexadecimal. Not safe for several threads. */
public final class Sha256 {

    /** Number of digits of a written hash. */
    public static final int LENGTH = 64;

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;

    /** Makes the hash of no bytes. */
    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes up a stretch of bytes. */
    public void add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /** Returns the hash of all bytes taken up, and begins anew. */
    public String end() {
        return HEX.formatHex(digest.digest());
    }

    /** Returns the hash of these bytes. */
    public static String of(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.add(bytes, 0, bytes.length);
        return hash.end();
    }
}
