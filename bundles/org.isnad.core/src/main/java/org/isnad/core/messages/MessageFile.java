package org.isnad.core.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads {@code OSGI-INF/l10n/bundle[_language].properties} and fills placeholders. */
public final class MessageFile {
    private static final String BASE = "OSGI-INF/l10n/bundle";

    private MessageFile() {}

    /** The path for a language; the one without a language is English. */
    public static String path(Locale language) {
        String tag = language.getLanguage();
        return tag.isEmpty() || tag.equals("en") ? BASE + ".properties" : BASE + "_" + tag + ".properties";
    }

    public static Map<String, String> read(URL file) {
        // no cache: a cached jar would be kept open after its bundle is gone
        try (InputStream in = uncached(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Messages " + file + " cannot be read", e);
        }
    }

    private static InputStream uncached(URL file) throws IOException {
        var connection = file.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /** Puts arguments in place of {0}, {1} …; no quoting rules, so an apostrophe is an apostrophe. */
    public static String fill(String pattern, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            int close = pattern.charAt(i) == '{' ? pattern.indexOf('}', i) : -1;
            int index = close < 0 ? -1 : index(pattern, i + 1, close);
            if (index >= 0 && index < arguments.size()) {
                text.append(arguments.get(index));
                i = close + 1;
            } else {
                text.append(pattern.charAt(i++));
            }
        }
        return text.toString();
    }

    private static int index(String pattern, int from, int to) {
        boolean digits = to > from
                && to - from < 3
                && pattern.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(pattern, from, to, 10) : -1;
    }
}
