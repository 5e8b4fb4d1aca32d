package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Spoils sound files so that much of their structure stays: single bytes, lengths and numbers, pieces cut, doubled and
 * moved, openings without ends; in a packed format inside its entries too. The same seed gives the same file.
 */
final class Mutation {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "65536", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1e999");
    private static final List<String> OPENINGS = List.of(
            "<div>",
            "<p><b>",
            "{\\b ",
            "[",
            "{\"a\":",
            "<<",
            "(",
            "<![CDATA[",
            "&#",
            "%u",
            "\\u0 ",
            "> ",
            "* ",
            "\"",
            "--x\n",
            "q ",
            "<!--");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] sound) {
        boolean packed = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
        return packed && random.nextInt(4) > 0 ? inside(sound) : spoiled(sound);
    }

    // entries are written anew with right sums, or nothing in them would ever be looked at
    private byte[] inside(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextBoolean() ? spoiled(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] spoiled(byte[] bytes) {
        byte[] now = bytes;
        for (int left = 1 + random.nextInt(4); left > 0 && now.length > 0; left--) {
            now = once(now);
        }
        return now;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - from));
        return switch (random.nextInt(7)) {
            case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 1 -> joined(bytes, from, new byte[0], from + length);
            case 2 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, from + length), from);
            case 3 -> joined(bytes, from, new byte[0], bytes.length);
            case 4 -> number(bytes);
            case 5 -> joined(bytes, from, opening(), from);
            default -> joined(bytes, from, noise(length), from + length);
        };
    }

    private byte[] opening() {
        int times = random.nextInt(20) == 0 ? 20_000 : 1 + random.nextInt(300);
        return OPENINGS.get(random.nextInt(OPENINGS.size())).repeat(times).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] number(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> all = NUMBER.matcher(text).results().toList();
        if (all.isEmpty()) {
            return bytes;
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        byte[] other = NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.ISO_8859_1);
        return joined(bytes, one.start(), other, one.end());
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, until);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
