package org.isnad.classifiers.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Lines of a name, a tab and what is said of it, sorted by name. Kept as the bytes they are, so that a file of many lines
 * is there as soon as it is read; a line is looked up by halving what is left of them.
 */
final class SortedRows {
    private final byte[] bytes;

    private SortedRows(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of lines in any order. */
    static SortedRows of(Collection<String> lines) {
        return new SortedRows(text(lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a file that lies beside a class; none if there is no such file. */
    static SortedRows beside(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            return new SortedRows(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Rows " + resource + " beside " + anchor + " cannot be read", e);
        }
    }

    /** What such a file holds, each line closed. */
    static String text(Collection<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream().sorted().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** What is said of a name; empty if nothing. */
    String of(String name) {
        byte[] wanted = (name + "\t").getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int to = bytes.length;
        while (from < to) {
            int line = lineStart(from, (from + to) >>> 1);
            int end = lineEnd(line);
            int keyEnd = Math.min(end, line + wanted.length);
            int order = Arrays.compareUnsigned(bytes, line, keyEnd, wanted, 0, wanted.length);
            if (order == 0) {
                return new String(bytes, keyEnd, end - keyEnd, StandardCharsets.UTF_8);
            }
            if (order < 0) {
                from = Math.min(end + 1, to);
            } else {
                to = line;
            }
        }
        return "";
    }

    private int lineStart(int from, int place) {
        int start = place;
        while (start > from && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int line) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
