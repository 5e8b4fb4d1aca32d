package org.isnad.classifiers.quotations;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Quotation;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds direct speech: what stands between quotation marks and is no name. */
@Component
@ClassifierInfo(id = "isnad.quotations", label = "%classifier.quotations", gives = "quotation")
public final class QuotationsClassifier implements Classifier {
    private static final String RULE = "quotations.";
    private static final int SCARE_WORDS = 2;
    private static final int NAME_WORDS = 4;
    private static final String BLANKS = " \t\n\u000B\f\r";

    private final NameCarriers carriers =
            new NameCarriers(LexiconFile.rows(QuotationsClassifier.class, "name-carriers.tsv"));

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        List<Finding> found = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            if (passage.role() != Role.FURNITURE && passage.role() != Role.LINK) {
                for (QuoteMarks.Pair pair : QuoteMarks.pairs(text.text(), passage.span())) {
                    if (!isName(text, pair)) {
                        found.add(new Quotation(pair.span(), pair.words(), rule(text, pair)));
                    }
                }
            }
        }
        return found;
    }

    private static String rule(FoldedText text, QuoteMarks.Pair pair) {
        if (!pair.closed()) {
            return RULE + "unclosed";
        }
        return words(text, pair) <= SCARE_WORDS ? RULE + "scare" : RULE + "marks";
    }

    // «صحيفة "معاريف"»: a short quotation straight behind a word for what has a name
    private boolean isName(FoldedText text, QuoteMarks.Pair pair) {
        int words = words(text, pair);
        if (words == 0 || !pair.closed() || words > NAME_WORDS) {
            return words == 0;
        }
        int start = pair.span().start();
        List<Word> before = Words.of(text, new Span(Math.max(0, start - 40), start));
        if (before.isEmpty() || before.getLast().span().end() > start) {
            return false;
        }
        Word last = before.getLast();
        return text.text().substring(last.span().end(), start).isBlank() && carriers.carries(last.folded());
    }

    // counted by blanks: a particle may join the first word to what stands before the mark
    private static int words(FoldedText text, QuoteMarks.Pair pair) {
        int words = 0;
        boolean inside = false;
        for (int i = pair.words().start(); i < pair.words().end(); i++) {
            char c = text.text().charAt(i);
            if (BLANKS.indexOf(c) >= 0) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
