package org.isnad.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.isnad.parsers.StatedTimes;
import org.isnad.parsers.XmlCharacters;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself: its information dictionary and its XMP (ISO 32000-1, 14.3).
 *
 * @param title as stated
 * @param author as stated
 * @param created when the file was made
 */
record Facts(Optional<String> title, Optional<String> author, Optional<StatedTime> created) {
    private static final int MOST_XMP = 1_000_000;
    private static final int LONGEST = 500;
    private static final int MOST_EVENTS = 20_000;
    // ISO 32000-1, 7.9.4
    private static final Pattern DATE = Pattern.compile(
            "(?:D:)?(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})?(\\d{2})?)?(?:(Z)|([+-]\\d{2})'?(\\d{2})?)?.*+");

    static Facts of(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        Map<String, String> xmp = xmp(document.getDocumentCatalog().getMetadata());
        return new Facts(
                plain(info.getTitle()).or(() -> plain(xmp.get("title"))),
                plain(info.getAuthor()).or(() -> plain(xmp.get("creator"))),
                plain(info.getCOSObject().getString(COSName.CREATION_DATE))
                        .flatMap(Facts::time)
                        .or(() -> plain(xmp.get("CreateDate")).flatMap(StatedTimes::iso)));
    }

    private static Optional<String> plain(@Nullable String stated) {
        return Optional.ofNullable(stated)
                .map(text -> Letters.plain(text).strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    /** A time as PDF writes it, no more exact than it was written. */
    static Optional<StatedTime> time(String stated) {
        Matcher m = DATE.matcher(stated.strip());
        if (!m.matches() || m.group(2) == null) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.of(
                    number(m.group(1), 1),
                    number(m.group(2), 1),
                    number(m.group(3), 1),
                    number(m.group(4), 0),
                    number(m.group(5), 0),
                    number(m.group(6), 0));
            Grain grain = m.group(3) == null
                    ? Grain.MONTH
                    : m.group(5) == null ? Grain.DAY : m.group(6) == null ? Grain.MINUTE : Grain.SECOND;
            return Optional.of(new StatedTime(grain == Grain.DAY ? at.withHour(0) : at, grain, zone(m)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits, int missing) {
        return digits == null ? missing : Integer.parseInt(digits);
    }

    private static Optional<ZoneOffset> zone(Matcher m) {
        if (m.group(7) != null) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (m.group(8) == null) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(m.group(8));
        int minutes = number(m.group(9), 0);
        return Optional.of(ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes));
    }

    private static Map<String, String> xmp(@Nullable PDMetadata metadata) {
        Map<String, String> values = new HashMap<>();
        if (metadata == null) {
            return values;
        }
        try (InputStream in = metadata.createInputStream()) {
            read(in.readNBytes(MOST_XMP), values);
        } catch (IOException | XMLStreamException | MissingResourceException _) {
            // what is broken states nothing, even where the JDK's reader lacks the words for it; the text is what
            // counts
        }
        return values;
    }

    private static void read(byte[] xml, Map<String, String> values) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(XmlCharacters.of(xml));
        String open = "";
        for (int i = 0; i < MOST_EVENTS && reader.hasNext(); i++) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                open = name.equals("Seq") || name.equals("Alt") || name.equals("Bag") || name.equals("li")
                        ? open
                        : name;
                for (int a = 0; a < reader.getAttributeCount(); a++) {
                    values.putIfAbsent(reader.getAttributeLocalName(a), reader.getAttributeValue(a));
                }
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                values.putIfAbsent(open, reader.getText());
            }
        }
    }
}
