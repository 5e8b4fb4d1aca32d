package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.report.SourceKind;

/** Tells whether what stands behind «و» belongs to the source before it: «الوزير | ومساعده», «هيئة الأرصاد | وحماية البيئة». */
final class Joined {
    private final ArabicLexicon lexicon;
    private final QuotedNames quoted;

    Joined(ArabicLexicon lexicon, QuotedNames quoted) {
        this.lexicon = lexicon;
        this.quoted = quoted;
    }

    boolean at(Sentence s, int from, int i) {
        return another(s, i) || aims(s, from, i);
    }

    // «الهيئة العامة للأرصاد | وحماية البيئة», «مدير الأوبئة | ومكافحة الأمراض»: what else a body or an office is for
    private boolean aims(Sentence s, int from, int i) {
        return lexicon.event(s, i)
                && Article.on(s.word(i + 1))
                && lexicon.verb(s, i).isEmpty()
                && lexicon.noun(s, from)
                        .filter(noun ->
                                noun.human() ? noun.role() && !noun.definite() : noun.kind() == SourceKind.ORGANISATION)
                        .isPresent();
    }

    private boolean another(Sentence s, int i) {
        return lexicon.noun(s, i).isPresent()
                || quoted.joined(s, i)
                || (Article.on(s.word(i)) && lexicon.verb(s, i).isEmpty())
                || lexicon.country(s, i).isPresent()
                || lexicon.outletAt(s, i).isPresent();
    }
}
