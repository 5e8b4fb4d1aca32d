package org.isnad.classifiers.quantities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds numbers with what they count and how they are meant; dates, years and numbers in names are none. */
@Component
@ClassifierInfo(
        id = "isnad.quantities",
        label = "%classifier.quantities",
        needs = {"mention", "time", "attribution"},
        gives = "quantity")
public final class QuantitiesClassifier implements Classifier {
    private final Map<String, QuantityWords> languages = new HashMap<>();

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        BitSet taken = new BitSet(text.text().length());
        BitSet timed = new BitSet(text.text().length());
        // «ثلاثة أيام» is a length of time and a quantity as well
        for (TimeReference time : dossier.findings(TimeReference.class)) {
            if (!time.rule().endsWith(".duration")) {
                timed.set(time.span().start(), time.span().end());
            }
        }
        for (Mention name : dossier.findings(Mention.class)) {
            taken.set(name.span().start(), name.span().end());
        }
        for (Attribution attribution : dossier.findings(Attribution.class)) {
            for (Link link : attribution.chain()) {
                Span source = link.source().span();
                if (!link.source().named()) {
                    taken.set(source.start(), source.end());
                }
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            Locale language = passage.language();
            boolean furniture =
                    passage.role() == Role.FURNITURE || passage.role() == Role.LINK || passage.role() == Role.DATELINE;
            int first = furniture || !QuantityWords.knows(language)
                    ? -1
                    : words(language).firstCounting(Words.of(text, passage.span()));
            if (first >= 0) {
                found.addAll(new QuantityReader(text, passage.span(), words(language), language.getLanguage())
                        .read(first, k -> taken.get(k) || timed.get(k), k -> timed.get(k) && !taken.get(k)));
            }
        }
        return found;
    }

    // lists are read when a language is first met
    private synchronized QuantityWords words(Locale language) {
        return languages.computeIfAbsent(language.getLanguage(), tag -> new QuantityWords(language));
    }
}
