package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a mailbox (RFC 4155) into its messages; a single mail is a mailbox of one. */
final class Mailbox {
    private static final Pattern FROM = Pattern.compile(
            "(?:\\A|\\r?\\n\\r?\\n)From \\S{1,300} [^\\r\\n]{0,100}\\d{4}[^\\r\\n]{0,20}\\r?\\n(?=[A-Za-z-]{1,60}:)");
    // Apple Mail (EMLX): how many bytes the mail has, the mail, what the program knows of it
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,10})[ \\t]*\\r?\\n(?=[A-Za-z-]{1,60}:)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    private Mailbox() {}

    static List<byte[]> messages(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher counted = COUNTED.matcher(latin);
        if (counted.lookingAt()) {
            int end = (int) Math.min(bytes.length, counted.end() + Long.parseLong(counted.group(1)));
            return List.of(Arrays.copyOfRange(bytes, counted.end(), end));
        }
        if (!latin.startsWith("From ")) {
            return List.of(bytes);
        }
        List<byte[]> messages = new ArrayList<>();
        Matcher matcher = FROM.matcher(latin);
        int start = -1;
        while (matcher.find()) {
            if (start >= 0) {
                messages.add(message(latin.substring(start, matcher.start())));
            }
            start = matcher.end();
        }
        messages.add(message(latin.substring(Math.max(0, start))));
        return messages;
    }

    private static byte[] message(String latin) {
        return QUOTED.matcher(latin).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
