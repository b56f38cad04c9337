package cadence.shared.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unwraps a font of the web into the TrueType font inside it (W3C, WOFF File Format 1.0): a PDF embeds no other. Its rules for
 * putting one sign in place of others are left behind: a record is printed letter for letter as it was typed, and to apply them
 * takes longer than all else that a long record needs.
 */
final class Woff {

    private static final int HEAD = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEAD = 12;
    private static final int SFNT_ENTRY = 16;
    private static final int SUBSTITUTIONS =
            ByteBuffer.wrap("GSUB".getBytes(StandardCharsets.US_ASCII)).getInt();

    private Woff() {}

    /** @throws IllegalArgumentException if it is no such font */
    static byte[] unwrap(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (!"wOFF".equals(new String(woff, 0, 4, StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("not a WOFF font");
        }
        int[] entries = IntStream.range(0, in.getShort(12))
                .map(table -> HEAD + table * ENTRY)
                .filter(entry -> in.getInt(entry) != SUBSTITUTIONS)
                .toArray();
        int at = SFNT_HEAD + entries.length * SFNT_ENTRY;
        ByteBuffer out = ByteBuffer.allocate(at
                + IntStream.of(entries)
                        .map(entry -> padded(in.getInt(entry + 12)))
                        .sum());
        int power = Integer.highestOneBit(entries.length);
        out.putInt(in.getInt(4))
                .putShort((short) entries.length)
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((entries.length - power) * SFNT_ENTRY));
        for (int entry : entries) {
            int packed = in.getInt(entry + 8);
            int plain = in.getInt(entry + 12);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at)
                    .putInt(plain);
            out.put(at, inflate(woff, in.getInt(entry + 4), packed, plain));
            at += padded(plain);
        }
        return out.array();
    }

    private static int padded(int bytes) {
        return (bytes + 3) & ~3;
    }

    private static byte[] inflate(byte[] woff, int at, int packed, int plain) {
        byte[] table = new byte[plain];
        if (packed == plain) {
            System.arraycopy(woff, at, table, 0, plain);
            return table;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(woff, at, packed);
            if (inflater.inflate(table) != plain) {
                throw new IllegalArgumentException("a table is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }
}
