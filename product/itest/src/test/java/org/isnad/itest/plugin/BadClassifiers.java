package org.isnad.itest.plugin;

import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Plug-ins that break their promises, each in its own way and in a bundle of its own. */
public final class BadClassifiers {
    private BadClassifiers() {}

    /** Throws. */
    public static final class Thrower implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            throw new IllegalStateException("no lexicon today");
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements Classifier {
        public Unmade() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return List.of();
        }
    }

    /** Ends the process. */
    public static final class Ender implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            System.exit(1);
            return List.of();
        }
    }

    /** Loops until the test is over: to the product, for ever, since neither cancelling nor interrupting ends it. */
    public static final class Looper implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            while (System.getProperty("isnad.itest.released") == null) {
                Thread.onSpinWait();
            }
            return List.of();
        }
    }

    /** Overflows the stack. */
    public static final class Overflower implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return classify(dossier, work);
        }
    }

    /** Points behind the text's end. */
    public static final class Outsider implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            int end = dossier.report().text().length();
            return List.of(new Classification(
                    new Span(end - 1, end + 9), new Label("topic", "none"), Reason.of("none"), "outsider.rule"));
        }
    }
}
