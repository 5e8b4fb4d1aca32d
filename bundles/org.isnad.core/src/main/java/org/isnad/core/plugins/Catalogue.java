package org.isnad.core.plugins;

import java.util.List;
import java.util.Locale;
import org.isnad.classify.Classifier;
import org.isnad.parse.Parser;
import org.isnad.workspace.PlugIn;

/** What is contributed right now. Snapshots; safe to use from several threads. */
public interface Catalogue {
    /** Parsers that were let in, by id. */
    List<Contribution<Parser>> parsers();

    /** Classifiers that were let in, by id. */
    List<Contribution<Classifier>> classifiers();

    /** Everything contributed or wanting to, for people. */
    List<PlugIn> plugIns(Locale language);

    /** Whether an analyst or admin switched this contribution off. */
    boolean switchedOff(String id);

    void enable(String id, boolean on);
}
