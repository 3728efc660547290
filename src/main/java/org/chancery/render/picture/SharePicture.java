package org.chancery.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * The picture that social networks show beside a link to the site: a page with its nameplate, and the archive's years as a row of
 * bars. It has no letters, as every machine draws them another way, and is stored without compression (PNG, ISO/IEC 15948, in
 * deflate blocks of type 0, RFC 1951), as every library compresses another way; so it is the same bytes everywhere.
 */
public final class SharePicture {

    /** Where it stands in a site; an archive's own picture of this name takes its place. */
    public static final String ADDRESS = "assets/share.png";

    /** Width in pixels, as Open Graph's readers expect it. */
    public static final int WIDTH = 1200;

    /** Height in pixels. */
    public static final int HEIGHT = 630;

    private static final int ROW = WIDTH / 8;
    private static final int LARGEST_BLOCK = 65535;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int[] INK = {0x8a, 0x1c, 0x1c};
    private static final int[] PAPER = {0xfb, 0xfa, 0xf7};

    private final byte[][] rows = new byte[HEIGHT][ROW];

    private SharePicture() {}

    /**
     * Returns the picture.
     *
     * @param years number of articles of each year, in order; the latest fifty are drawn
     */
    public static byte[] png(List<Integer> years) {
        SharePicture picture = new SharePicture();
        picture.draw(years.subList(Math.max(0, years.size() - 50), years.size()));
        return picture.bytes();
    }

    private void draw(List<Integer> years) {
        fill(80, 80, WIDTH - 80, 92);
        fill(80, 104, WIDTH - 80, 108);
        // the lines of an article
        for (int line = 0; line < 5; line++) {
            fill(80, 160 + line * 34, line == 4 ? 520 : WIDTH - 80 - (line % 2) * 60, 170 + line * 34);
        }
        int most = years.stream().mapToInt(Integer::intValue).max().orElse(0);
        int step = years.isEmpty() ? 0 : (WIDTH - 160) / years.size();
        for (int i = 0; i < years.size(); i++) {
            int height = most == 0 ? 0 : Math.max(6, years.get(i) * 170 / most);
            fill(80 + i * step, 550 - height, 80 + i * step + Math.max(4, Math.min(80, step * 3 / 4)), 550);
        }
        fill(80, 554, WIDTH - 80, 558);
    }

    private void fill(int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                rows[y][x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        // one bit a pixel, colours by a table of two
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put(new byte[] {1, 3, 0, 0, 0})
                        .array());
        chunk(out, "PLTE", new byte[] {
            (byte) PAPER[0], (byte) PAPER[1], (byte) PAPER[2], (byte) INK[0], (byte) INK[1], (byte) INK[2]
        });
        chunk(out, "IDAT", stored());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] stored() {
        ByteBuffer raw = ByteBuffer.allocate(HEIGHT * (ROW + 1));
        for (byte[] row : rows) {
            raw.put((byte) 0).put(row);
        }
        byte[] all = raw.array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x01);
        for (int at = 0; at < all.length; at += LARGEST_BLOCK) {
            int length = Math.min(LARGEST_BLOCK, all.length - at);
            out.write(at + length == all.length ? 1 : 0);
            out.write(length & 0xFF);
            out.write(length >> 8);
            out.write(~length & 0xFF);
            out.write(~length >> 8 & 0xFF);
            out.write(all, at, length);
        }
        Adler32 sum = new Adler32();
        sum.update(all);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
