package org.isnad.core.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isnad.report.Reason;
import org.isnad.workspace.Messages;

/** Looks keys up in one merged table a language. */
public final class MessageBook implements Messages {
    private final Function<Locale, Map<String, String>> tables;

    /** @param tables all keys known in a language; asked each time, so the giver decides on caching */
    public MessageBook(Function<Locale, Map<String, String>> tables) {
        this.tables = tables;
    }

    /** Every message file a class loader sees: for use without OSGi. */
    public static MessageBook ofClassPath(ClassLoader loader) {
        Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();
        return new MessageBook(language -> known.computeIfAbsent(language, l -> merged(loader, l)));
    }

    private static Map<String, String> merged(ClassLoader loader, Locale language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (URL file : Collections.list(loader.getResources(MessageFile.path(language)))) {
                all.putAll(MessageFile.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Message files of the class path cannot be listed", e);
        }
        return all;
    }

    @Override
    public String text(Reason reason, Locale language) {
        return pattern(reason.key(), language)
                .or(() -> pattern(reason.key(), Locale.ENGLISH))
                .map(pattern -> MessageFile.fill(pattern, reason.arguments()))
                .orElseGet(() -> bare(reason));
    }

    private Optional<String> pattern(String key, Locale language) {
        return Optional.ofNullable(tables.apply(language).get(key));
    }

    private static String bare(Reason reason) {
        List<String> arguments = reason.arguments();
        return arguments.isEmpty() ? reason.key() : reason.key() + ": " + String.join(", ", arguments);
    }
}
