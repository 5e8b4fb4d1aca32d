package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Reads a line that says in which part of the outlet the report stands: «القسم: محليات», "Section: Sport". */
final class Section {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final List<String> LABELS = List.of(
                    "القسم",
                    "الباب",
                    "التصنيف",
                    "تصنيف",
                    "الفئة",
                    "ضمن قسم",
                    "section",
                    "category",
                    "filed under",
                    "posted in",
                    "kategori",
                    "bölüm",
                    "מדור",
                    "קטגוריה")
            .stream()
            .map(FoldedText::fold)
            .toList();

    private Section() {}

    /** The name in a line that is nothing else. */
    static Optional<Span> line(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = line.in(text);
        int colon = words.indexOf(':');
        boolean labelled = colon > 0
                && LABELS.contains(FoldedText.fold(words.substring(0, colon)).strip());
        return Optional.of(line)
                .filter(l -> labelled)
                .map(l -> Line.trimmed(text, l.start() + colon + 1, l.end()))
                .filter(name -> !name.isEmpty() && Shapes.words(name.in(text)) <= MOST_WORDS);
    }
}
