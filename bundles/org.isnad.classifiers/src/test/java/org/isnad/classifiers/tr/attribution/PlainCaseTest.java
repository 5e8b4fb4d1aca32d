package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class PlainCaseTest {
    private final PlainCase plain = new PlainCase(new ClauseLexicon(TurkishGrammar.class, NounForms::of));

    private static Teller named(String name) {
        Span span = new Span(0, 8);
        Source source = Source.unnamed(span, name, SourceKind.ORGANISATION);
        return new Teller(source, span, Manner.SAID, Teller.Pointing.NOWHERE, Agreement.ONE, "", false);
    }

    private void check(String name, String expected) {
        assertEquals(expected, plain.of(named(name)).source().name());
    }

    @Test
    void takesTheCaseFromAName() {
        check("Reuters'a", "Reuters");
        check("bir kaynağa", "bir kaynak");
    }

    @Test
    void leavesAVoiceWithoutANameAsItIs() {
        check("", "");
    }

    @Test
    void leavesNoNameEmpty() {
        check("'ye", "'ye");
    }
}
