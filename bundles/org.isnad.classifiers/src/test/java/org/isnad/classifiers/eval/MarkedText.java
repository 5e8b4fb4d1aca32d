package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text on one line and what is marked in it, a line each. Lines that are blank or begin with {@code #} are passed over.
 *
 * @param id file and line of the text
 * @param marks without the sign they begin with
 */
record MarkedText(String id, String text, List<String> marks) {
    /** @param path below the corpus, such as {@code sentences/ar.txt} */
    static List<String> lines(String path) {
        try (InputStream in = Optional.ofNullable(MarkedText.class.getResourceAsStream("/org/isnad/corpus/" + path))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param sign what the lines of marks begin with */
    static List<MarkedText> read(String name, List<String> lines, String sign) {
        List<MarkedText> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!read.isEmpty() && line.startsWith(sign)) {
                read.getLast().marks.add(line.substring(sign.length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                read.add(new MarkedText(name + ":" + (i + 1), line.strip(), new ArrayList<>()));
            }
        }
        return read;
    }
}
