package org.chancery.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What bytes came of what pages show, from the last build: a page that shows the same as then, and whose file still holds
 * those bytes, need not be made. A file that is damaged counts as none.
 */
public final class KnownPages {

    private static final int MAGIC = 0x43685031;
    private static final int CHECKSUM = 4;

    /**
     * A page of the last build.
     *
     * @param shown fingerprint of all it showed
     * @param hash hash of its bytes
     * @param size their number
     */
    record Page(Fingerprint.Value shown, String hash, long size) {}

    private final Map<String, Page> former;
    private final Fingerprint.Value version;
    private final Map<String, Page> now = new ConcurrentHashMap<>();

    private KnownPages(Map<String, Page> former, Fingerprint.Value version) {
        this.former = former;
        this.version = version;
    }

    /** Returns an empty list. */
    public static KnownPages none() {
        return none(new Fingerprint.Value(0, 0));
    }

    private static KnownPages none(Fingerprint.Value version) {
        return new KnownPages(Map.of(), version);
    }

    /**
     * Reads the list of the last build; an empty one where there is none, it is damaged, or it is one of another version.
     *
     * @param version fingerprint of what makes pages beside what they tell that they show: the program with its bundled
     *     theme, and what the records depend on
     */
    public static KnownPages read(Path file, Fingerprint.Value version) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CRC32C checksum = new CRC32C();
            checksum.update(bytes, 0, Math.max(0, bytes.length - CHECKSUM));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readInt() != MAGIC || in.readLong() != version.high() || in.readLong() != version.low()) {
                return none(version);
            }
            Map<String, Page> pages = new HashMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String address = in.readUTF();
                Fingerprint.Value shown = new Fingerprint.Value(in.readLong(), in.readLong());
                pages.put(address, new Page(shown, in.readUTF(), in.readLong()));
            }
            return in.readInt() == (int) checksum.getValue() ? new KnownPages(pages, version) : none(version);
        } catch (IOException e) {
            return none(version);
        }
    }

    /** Returns what became of a page that shows this, or null where that is not known. */
    @Nullable
    Page find(String address, Fingerprint.@Nullable Value shown) {
        Page page = former.get(address);
        return page != null && page.shown().equals(shown) ? page : null;
    }

    /** Notes a page of this build. */
    void put(String address, Page page) {
        now.put(address, page);
    }

    /** Keeps the pages of this build for the next one. */
    public void save(Path file) throws IOException {
        if (now.equals(former)) {
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(parent, "pages", ".new");
        CRC32C checksum = new CRC32C();
        try (DataOutputStream out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16), checksum))) {
            out.writeInt(MAGIC);
            out.writeLong(version.high());
            out.writeLong(version.low());
            out.writeInt(now.size());
            for (Map.Entry<String, Page> entry : now.entrySet()) {
                Page page = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeLong(page.shown().high());
                out.writeLong(page.shown().low());
                out.writeUTF(page.hash());
                out.writeLong(page.size());
            }
            out.writeInt((int) checksum.getValue());
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
