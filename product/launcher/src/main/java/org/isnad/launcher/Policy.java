package org.isnad.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the administrator of an installation has set in {@code conf/isnad.properties}. A mistake there ends the start: who
 * believes something locked must not find out later that it was not.
 */
final class Policy {
    /** Folders with {@code plugins/}, {@code lexicons/}, {@code mappings/} and {@code sites/}. */
    static final String EXTENSIONS = "isnad.extensions";

    private static final String OURS = "isnad.";
    private static final String FIXED = "isnad.set.";
    private static final String OFF = "plug-in.off.";
    // a setting with one of few values
    private static final Map<String, Set<String>> VALUES = Map.of(
            "ui.language", Set.of("ar", "en", "he", "tr"),
            "ui.theme", Set.of("system", "light", "dark"),
            "ui.digits", Set.of("text", "latin", "arabic"));
    private static final Pattern SETTING = Pattern.compile(
            "ui\\.(?:language|theme|digits|reading\\.size|cases|(?:views|folder|of)\\..+)|plug-in\\.off\\..+");
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9a-fA-F]{4})");

    private Policy() {}

    /** The properties in a file; none if it is not there. */
    static Map<String, String> of(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Map.of();
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder and no file of properties");
        }
        byte[] bytes = Files.readAllBytes(file);
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                legible(file, line++, bytes, start, i);
                start = i + 1;
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Properties all = new Properties();
        all.load(new StringReader(text));
        Map<String, String> set = new HashMap<>();
        for (String key : all.stringPropertyNames()) {
            String value = all.getProperty(key);
            String mistake = mistake(key, value);
            if (!mistake.isEmpty()) {
                throw new IOException(file + ", line " + lineOf(key, text) + ": " + mistake);
            }
            set.put(key, key.startsWith(OURS) ? value.strip() : value);
        }
        return set;
    }

    private static void legible(Path file, int line, byte[] bytes, int from, int to) throws IOException {
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            if (!words.stripLeading().matches("[#!].*") && ESCAPE.matcher(words).find()) {
                throw new IOException(file + ", line " + line
                        + ": \\u wants four hexadecimal digits; a backslash itself is written twice");
            }
        } catch (CharacterCodingException other) {
            throw new IOException(file + ", line " + line + ": it is not written in UTF-8", other);
        }
    }

    private static String mistake(String key, String value) {
        if (key.startsWith(FIXED)) {
            return mistakeInSetting(key.substring(FIXED.length()), value.strip());
        }
        return key.startsWith(OURS) && !key.equals(EXTENSIONS)
                ? key + " is not known; known are " + EXTENSIONS + " and " + FIXED + "KEY"
                : "";
    }

    private static String mistakeInSetting(String setting, String value) {
        Set<String> values = VALUES.getOrDefault(setting, setting.startsWith(OFF) ? Set.of("true", "false") : Set.of());
        if (!SETTING.matcher(setting).matches()) {
            return "there is no setting " + setting
                    + "; there are ui.language, ui.theme, ui.digits, ui.reading.size and plug-in.off.ID";
        }
        return values.isEmpty() || value.isEmpty() || values.contains(value)
                ? ""
                : setting + " cannot be \"" + value + "\", only "
                        + String.join(", ", values.stream().sorted().toList());
    }

    // the last one counts, as in every file of properties
    private static int lineOf(String key, String text) {
        Pattern named = Pattern.compile("^\\s*" + Pattern.quote(key) + "(?=[\\s=:]|$)");
        int found = 1;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = named.matcher(line);
            if (matcher.find()) {
                found = number;
            }
        }
        return found;
    }
}
