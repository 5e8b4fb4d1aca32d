package org.isnad.parsers.office;

import java.io.IOException;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.parsers.XmlCharacters;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** Walks through XML with everything switched off that could reach outside: document types, entities, addresses. */
final class Xml {
    static final int DEEPEST = 1_000;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern KEY = Pattern.compile("REC-xml-names-\\d+#(\\w+)");

    /** Hears what stands in the XML, in its order. */
    interface Listener {
        void start(XMLStreamReader at);

        void end(String name) throws ParseException;

        void text(String words);
    }

    private Xml() {}

    private static XMLInputFactory locked() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // the JDK stops at 100, which tables within tables reach
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refers to the outside: " + systemId);
        });
        return factory;
    }

    /** An attribute by its name without a prefix. */
    static Optional<String> attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return Optional.of(at.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a number; less than zero if it is none. */
    static int number(XMLStreamReader at, String name) {
        return attribute(at, name)
                .filter(value -> DIGITS.matcher(value).matches())
                .map(Integer::parseInt)
                .orElse(-1);
    }

    static void read(Document document, byte[] xml, Listener listener, Work work) throws ParseException {
        try {
            XMLStreamReader reader = locked().createXMLStreamReader(XmlCharacters.of(xml));
            int depth = 0;
            while (reader.hasNext()) {
                work.check();
                switch (next(reader)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Prose.refused(
                                    document, "office.deep", "is nested deeper than " + DEEPEST + " levels", DEEPEST);
                        }
                        listener.start(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    default -> {
                        // comments, instructions and document types say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Prose.broken(document, "parse.xml", "holds broken XML", worded(e));
        } catch (IOException e) {
            throw Prose.broken(document, "parse.xml", "holds broken XML", e);
        }
    }

    // of names and their prefixes the JDK's reader gives a key and the names, in an address that has no page
    private static XMLStreamException worded(XMLStreamException broken) {
        Matcher key = KEY.matcher(Objects.requireNonNullElse(broken.getMessage(), ""));
        return key.find()
                ? new XMLStreamException("the prefix of a name breaks the rules of XML (" + key.group(1) + ")", broken)
                : broken;
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException unnamed) {
            // the JDK's reader has no words for some of what it finds broken in a document type
            throw new XMLStreamException("broken document type (" + unnamed.getKey() + ")", unnamed);
        }
    }
}
