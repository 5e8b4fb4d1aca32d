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
        int colon = line.length() > LONGEST ? -1 : text.indexOf(':', line.start(), line.end());
        if (colon <= line.start()
                || !LABELS.contains(
                        FoldedText.fold(text.substring(line.start(), colon)).strip())) {
            return Optional.empty();
        }
        return Optional.of(Line.trimmed(text, colon + 1, line.end()))
                .filter(name -> !name.isEmpty() && Shapes.words(name.in(text)) <= MOST_WORDS);
    }
}
