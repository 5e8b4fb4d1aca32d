package org.isnad.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Several files written down as one: before each, a line of {@code @@} and its name. */
final class FuzzedEntries {
    private static final String MARK = "@@";
    private static final int LONGEST_NAME = 200;

    private FuzzedEntries() {}

    /** The files of an input by name, in its order; none if it does not begin with the mark. */
    static Map<String, byte[]> of(byte[] input) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        String all = new String(input, ISO_8859_1);
        if (all.startsWith(MARK)) {
            for (String part : all.substring(MARK.length()).split("\n" + MARK, -1)) {
                int end = part.indexOf('\n');
                String name = new String(part.substring(0, Math.max(end, 0)).getBytes(ISO_8859_1), UTF_8);
                entries.put(
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        part.substring(end + 1).getBytes(ISO_8859_1));
            }
        }
        return entries;
    }

    static List<byte[]> contents(byte[] input) {
        return List.copyOf(of(input).values());
    }

    /** The ZIP archive of an input written so; any other input as it is. */
    static byte[] packed(byte[] input) {
        Map<String, byte[]> entries = of(input);
        if (entries.isEmpty()) {
            return input;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry packed = new ZipEntry(entry.getKey());
                // the same bytes at any time of day
                packed.setTimeLocal(LocalDateTime.of(2026, 3, 1, 10, 15));
                out.putNextEntry(packed);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A ZIP archive written so, in an order of its own. */
    static byte[] unpacked(byte[] zip) {
        // the type stands first
        Map<String, byte[]> entries = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals("mimetype")).thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written(entries);
    }

    static byte[] written(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entries.forEach((name, content) -> {
            out.writeBytes(((out.size() == 0 ? "" : "\n") + MARK + name + "\n").getBytes(UTF_8));
            out.writeBytes(content);
        });
        return out.toByteArray();
    }
}
