package eigenscope.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 line after line, each of bounded length, so that no input fills the memory. */
final class LineReader {
    private static final int LONGEST = 10_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long bytes;
    private boolean cut;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Goes to the next line and says whether there is one. */
    boolean next() throws IOException {
        line.reset();
        cut = false;
        int c = in.read();
        if (c < 0) return false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            bytes++;
            if (line.size() < LONGEST) line.write(c);
            else cut = true;
        }
        bytes++;
        number++;
        return true;
    }

    /** Returns the number of the line, from 1. */
    long number() {
        return number;
    }

    /** Returns how many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** Says whether there is nothing in the line. */
    boolean isBlank() {
        return !cut
                && line.size() < 100
                && line.toString(StandardCharsets.UTF_8).isBlank();
    }

    /**
     * Returns the line.
     *
     * @throws IllegalArgumentException if it is longer than 10 MB or not UTF-8
     */
    String text() {
        if (cut) throw new IllegalArgumentException("the line is longer than 10 MB");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the line is not UTF-8 text", e);
        }
    }
}
