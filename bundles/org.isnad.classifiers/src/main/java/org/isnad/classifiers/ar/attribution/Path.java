package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Teller;

/** A chain while it is read: tellers so far, where reading stands, whether a report or a statement was named. */
final class Path {
    final List<Teller> tellers = new ArrayList<>();
    int at;
    // where the subject ended
    int from;
    // where «تقريرا» or «في بيان» stands, whose publisher may follow; -1 if nowhere
    int object = -1;
    int occasion = -1;
    // where what is said ends, if whom it is from stands behind it; else -1
    int end = -1;
    // where the words for whom it is from end, right behind which a verb may say that they say it; else -1
    int sourceEnd = -1;
    // whether right behind them stands what happened
    boolean happened;
    // whether a pronoun is written on the verb: «اعتبرته»
    boolean onVerb;
    // whether the verb may be another word
    boolean unsure;
    String rule = "";

    Path(int at) {
        this.at = at;
    }
}
