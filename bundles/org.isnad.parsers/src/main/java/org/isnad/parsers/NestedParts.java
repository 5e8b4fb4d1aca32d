package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;

/** Refuses mails built to choke a reader: each part inside a part costs it a level of its stack. */
final class NestedParts {
    private static final Pattern CONTAINER =
            Pattern.compile("(?im)^content-type:\\s{0,9}(?:multipart/|message/rfc822)");

    private NestedParts() {}

    static void check(Document document, byte[] mail, int most) throws ParseException {
        String latin = new String(mail, StandardCharsets.ISO_8859_1);
        if (CONTAINER.matcher(latin).results().skip(most).findAny().isPresent()) {
            throw Reading.refused(
                    document, "parse.parts", "has more than " + most + " parts that hold other parts", most);
        }
    }
}
