package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void anAgencyMayBeNamedWhereItsWholeNameStands() {
        for (String words : new String[] {
            "according to the Associated Press", "نقلا عن ورويترز", "Ankara (AA)", "وكالة الساحل", "Coast News Service"
        }) {
            assertTrue(mayNameAgency(words), words);
        }
    }

    @Test
    void whereItsFirstWordAloneStandsItIsNot() {
        for (String words : new String[] {"The minister said on the phone", "Press officers met the minister"}) {
            assertFalse(mayNameAgency(words), words);
        }
    }

    // between other words, which are not asked
    private static boolean mayNameAgency(String words) {
        String text = "رويترز " + words + " رويترز";
        return Names.mayNameAgency(text, new Span(7, 7 + words.length()));
    }
}
