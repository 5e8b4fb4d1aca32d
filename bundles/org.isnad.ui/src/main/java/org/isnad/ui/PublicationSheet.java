package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.ui.SheetLine.Mark;
import org.isnad.ui.SheetLine.Style;

/** Who published a report and when, with where that was read or who decided it; every part can be corrected. */
final class PublicationSheet {
    private final Report report;
    private final List<Correction> corrections;
    private final Texts texts;
    private final CorrectionWords words;

    PublicationSheet(Dossier dossier, Texts texts) {
        report = dossier.report();
        corrections = dossier.corrections();
        this.texts = texts;
        words = new CorrectionWords(texts);
    }

    List<SheetLine> lines() {
        List<SheetLine> lines = new ArrayList<>();
        lines.add(SheetLine.of(Style.HEADING, texts.get("sheet.publication")));
        for (Part part : Part.values()) {
            Optional<Stated<String>> now = CorrectionWords.stated(part, report);
            Optional<Correction> decided =
                    corrections.stream().filter(c -> c.part() == part).findFirst();
            lines.add(SheetLine.fact(words.part(part), words.value(part, now.map(Stated::value)), Mark.PLAIN)
                    .of(part));
            if (decided.isPresent()) {
                lines.add(SheetLine.of(Style.NOTE, words.by(decided.get())).of(part));
                lines.add(
                        leading(words.was(decided.get(), report), decided.get().read()));
            } else if (now.isPresent()) {
                lines.add(leading(words.place(now.get(), report), now));
            }
        }
        return lines;
    }

    private SheetLine leading(String said, Optional<Stated<String>> read) {
        SheetLine line = SheetLine.of(Style.NOTE, said);
        return read.flatMap(Stated::span)
                .map(span -> line.leadingTo(new Quote(report.id(), span)))
                .orElse(line);
    }
}
