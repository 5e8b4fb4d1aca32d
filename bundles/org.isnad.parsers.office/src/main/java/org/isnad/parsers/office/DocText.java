package org.isnad.parsers.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.isnad.parsers.Prose;
import org.isnad.report.Grain;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/**
 * The paragraphs of a binary Word document ([MS-DOC]) in their order, those of tables cell by cell: what was deleted, the
 * code of fields, and marks of notes and pictures are left out.
 *
 * @param author as the document's properties state it
 * @param created when it was made, on the clock of Greenwich
 */
record DocText(List<DocxText.Paragraph> paragraphs, Optional<String> author, Optional<StatedTime> created) {
    private static final int BODY_LEVEL = 9;
    // a time that is not set is written as the beginning of the year 1601; the format is of 1997
    private static final LocalDateTime FIRST = LocalDateTime.of(1990, 1, 1, 0, 0);

    static DocText of(HWPFDocument word) {
        Reading reading = new Reading(word.getStyleSheet());
        Range body = word.getRange();
        for (int i = 0; i < body.numParagraphs(); i++) {
            reading.paragraph(body.getParagraph(i));
        }
        Optional<SummaryInformation> about = Optional.ofNullable(word.getSummaryInformation());
        return new DocText(
                reading.paragraphs,
                about.map(SummaryInformation::getAuthor).map(String::strip).filter(a -> !a.isEmpty()),
                about.map(SummaryInformation::getCreateDateTime)
                        .map(date -> time(date.toInstant()))
                        .filter(time -> time.at().isAfter(FIRST)));
    }

    private static StatedTime time(Instant instant) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        return new StatedTime(at, Grain.SECOND, Optional.of(ZoneOffset.UTC));
    }

    void tell(Prose prose) {
        paragraphs.forEach(paragraph -> paragraph.tell(prose));
        author.ifPresent(name -> prose.byline(Stated.outside(name, "properties.creator")));
        created.ifPresent(time -> prose.published(Stated.outside(time, "properties.created")));
    }

    /** Fields go on from one paragraph to the next. */
    private static final class Reading {
        private final StyleSheet styles;
        private final List<DocxText.Paragraph> paragraphs = new ArrayList<>();
        private final DocFields fields = new DocFields();

        Reading(StyleSheet styles) {
            this.styles = styles;
        }

        void paragraph(Paragraph paragraph) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted()) {
                    run(run.text(), words);
                }
            }
            int level = paragraph.getLvl();
            paragraphs.add(
                    new DocxText.Paragraph(words.toString(), style(paragraph), level >= 0 && level < BODY_LEVEL));
        }

        private void run(String text, StringBuilder words) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (fields.show(c)) {
                    shown(c, words);
                }
            }
        }

        private static void shown(char c, StringBuilder words) {
            switch (c) {
                case '\t' -> words.append(c);
                case '\u000B', '\f', '\r', '\n' -> words.append('\n');
                case '\u001E' -> words.append('\u2011');
                // a hyphen that shows at the end of a line only, a cell's end, a note, a picture
                default -> {
                    if (c >= ' ') {
                        words.append(c);
                    }
                }
            }
        }

        private String style(Paragraph paragraph) {
            StyleDescription style = styles.getStyleDescription(paragraph.getStyleIndex());
            return style == null || style.getName() == null ? "" : style.getName();
        }
    }
}
