package org.isnad.parsers.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What container and package of an EPUB say (EPUB 3.3, 4 and 5): metadata, parts, and their order. */
final class EpubPackage implements Xml.Listener {
    private static final Set<String> STATED = Set.of("title", "creator", "date");

    private final Map<String, String> parts = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private String path = "";

    @Override
    public void start(XMLStreamReader at) {
        words.setLength(0);
        switch (at.getLocalName()) {
            case "rootfile" -> path = path.isEmpty() ? attribute(at, "full-path") : path;
            case "item" -> parts.put(attribute(at, "id"), attribute(at, "href"));
            case "itemref" -> spine.add(attribute(at, "idref"));
            default -> {
                // nothing the text needs
            }
        }
    }

    private static String attribute(XMLStreamReader at, String name) {
        return Objects.requireNonNullElse(at.getAttributeValue(null, name), "");
    }

    @Override
    public void end(String name) {
        if (STATED.contains(name) && !words.toString().isBlank()) {
            values.putIfAbsent(name, words.toString().strip().replaceAll("\\s++", " "));
        }
        words.setLength(0);
    }

    @Override
    public void text(String more) {
        words.append(more);
    }

    /** The name of the package's own entry. */
    String path() {
        return path;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Addresses of the chapters, relative to the package, in order, each once: read again and again a few bytes fill any memory. */
    List<String> chapters() {
        return spine.stream()
                .map(parts::get)
                .filter(Objects::nonNull)
                .map(address -> address.replaceAll("#.*", ""))
                .distinct()
                .toList();
    }
}
