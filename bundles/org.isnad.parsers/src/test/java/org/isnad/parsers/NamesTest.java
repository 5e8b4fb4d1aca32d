package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void anAgencyMayBeNamedWhereItsWholeNameStands() {
        for (String words : new String[] {
            "according to the Associated Press", "نقلا عن ورويترز", "Ankara (AA)", "وكالة الساحل", "Coast News Service"
        }) {
            assertTrue(Names.mayNameAgency(FoldedText.fold(words)), words);
        }
    }

    @Test
    void whereItsFirstWordAloneStandsItIsNot() {
        for (String words : new String[] {"The minister said on the phone", "Press officers met the minister"}) {
            assertFalse(Names.mayNameAgency(FoldedText.fold(words)), words);
        }
    }
}
