package org.chancery.parse.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes weights as {@link SparseWeights#read} reads them. */
final class WeightsWriter {

    private WeightsWriter() {}

    /** Returns the packed weights; features without any weight are left out. */
    static byte[] write(int bits, float unit, int[] transitions, short[] weights) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int features = 0;
        int last = 0;
        for (int feature = 0; feature < 1 << bits; feature++) {
            int mask = 0;
            for (int tag = 0; tag < Weights.TAGS; tag++) {
                mask |= weights[feature * Weights.TAGS + tag] != 0 ? 1 << tag : 0;
            }
            if (mask == 0) {
                continue;
            }
            writeVarint(body, (long) (feature - last) << Weights.TAGS | mask);
            last = feature;
            features++;
            for (int tag = 0; tag < Weights.TAGS; tag++) {
                int weight = weights[feature * Weights.TAGS + tag];
                if (weight != 0) {
                    writeVarint(body, (weight << 1 ^ weight >> 31) & 0xFFFFFFFFL);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SparseWeights.MAGIC);
        out.writeByte(bits);
        out.writeFloat(unit);
        for (int transition : transitions) {
            out.writeShort(transition);
        }
        out.writeInt(features);
        body.writeTo(out);
        return bytes.toByteArray();
    }

    /** Writes a number of up to 32 bits in groups of seven bits, the lowest first. */
    static void writeVarint(OutputStream out, long number) throws IOException {
        long rest = number;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
