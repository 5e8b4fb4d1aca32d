package org.isnad.classifiers.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.work.Work;

/** Finds the times of one language's passages; without a date of publication absolute ones only. */
public final class TimeFinder {
    private final Locale language;
    private final TimeWords words;

    /** @param rows word list of the language: kind, value, forms */
    public TimeFinder(Locale language, List<List<String>> rows) {
        this.language = language;
        this.words = new TimeWords(language, rows);
    }

    public List<Finding> find(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        Optional<LocalDate> published = dossier.report()
                .publication()
                .published()
                .map(Stated::value)
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(StatedTime::at)
                .map(at -> at.toLocalDate());
        Set<Integer> names = new HashSet<>();
        dossier.findings(Mention.class).stream()
                .filter(mention -> !mention.kind().equals("nationality"))
                .forEach(mention -> {
                    for (int i = mention.span().start(); i < mention.span().end(); i++) {
                        names.add(i);
                    }
                });
        List<Finding> found = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            if (passage.role() != Role.FURNITURE && passage.role() != Role.LINK && reads(passage)) {
                passage(text, passage.span(), published, names, found);
            }
        }
        return found;
    }

    private boolean reads(Passage passage) {
        String tongue = passage.language().getLanguage();
        return tongue.isEmpty() || tongue.equals(language.getLanguage());
    }

    private void passage(
            FoldedText text, Span passage, Optional<LocalDate> published, Set<Integer> names, List<Finding> found) {
        List<TimeWord> timeWords = words.of(text, passage);
        TimeGrammar grammar = new TimeGrammar(text.text(), timeWords, published);
        int i = 0;
        while (i < timeWords.size()) {
            Optional<TimeGrammar.Read> read = timeWords.get(i).kind().isEmpty()
                            || names.contains(timeWords.get(i).span().start())
                    ? Optional.empty()
                    : grammar.at(i);
            read.map(r -> reference(timeWords, r)).ifPresent(found::add);
            i = read.map(TimeGrammar.Read::next).orElse(i + 1);
        }
    }

    private TimeReference reference(List<TimeWord> timeWords, TimeGrammar.Read read) {
        Span span = timeWords
                .get(read.first())
                .span()
                .union(timeWords.get(read.next() - 1).span());
        return new TimeReference(
                span,
                read.from().atStartOfDay(),
                read.to().atStartOfDay(),
                read.grain(),
                language.getLanguage() + ".times." + read.rule());
    }
}
