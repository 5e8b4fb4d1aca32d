package org.isnad.parsers.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parsers.Prose;
import org.isnad.parsers.StatedTimes;
import org.isnad.report.Stated;

/** What an office document says of itself in its own small file: author and time, both formats by the same names. */
final class Properties implements Xml.Listener {
    private static final int FIRST_YEAR = 1980;
    private static final int LONGEST = 500;

    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    @Override
    public void start(XMLStreamReader at) {
        words.setLength(0);
    }

    @Override
    public void end(String name) {
        String value = words.toString().strip();
        if (!value.isEmpty() && value.length() <= LONGEST) {
            values.putIfAbsent(name, value);
        }
        words.setLength(0);
    }

    @Override
    public void text(String more) {
        words.append(more);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** States author and time: when it was made, as it may be saved many times after it was published. */
    void tell(Prose prose) {
        value("initial-creator")
                .or(() -> value("creator"))
                .ifPresent(author -> prose.byline(Stated.outside(author, "properties.creator")));
        value("created")
                .or(() -> value("creation-date"))
                .flatMap(StatedTimes::iso)
                // programs that know no time write the begin of their counting: 1601
                .filter(time -> time.at().getYear() >= FIRST_YEAR)
                .ifPresent(time -> prose.published(Stated.outside(time, "properties.created")));
    }
}
