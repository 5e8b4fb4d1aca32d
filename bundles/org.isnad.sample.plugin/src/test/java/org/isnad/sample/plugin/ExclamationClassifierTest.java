package org.isnad.sample.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.parse.ParseException;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.testkit.ClassifierContract;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class ExclamationClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new ExclamationClassifier();
    }

    @Override
    public Dossier example() {
        try {
            return Dossier.of(new CableParser()
                    .parse(new CableParserTest().example(), Work.UNWATCHED)
                    .getFirst());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void labelsARunOnce() {
        List<Finding> found = classifier().classify(example(), Work.UNWATCHED);
        assertEquals(1, found.size());
        assertEquals(new Label("exclamation", "loud"), ((Classification) found.getFirst()).label());
        assertEquals("!!", found.getFirst().span().in(example().report().text()));
    }
}
