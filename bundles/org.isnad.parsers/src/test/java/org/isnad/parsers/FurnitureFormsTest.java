package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.parsers.FurnitureForms.Form;
import org.junit.jupiter.api.Test;

class FurnitureFormsTest {
    private static final FurnitureForms FORMS = new FurnitureForms(List.of(
            new Form("counter", "start", "views"),
            new Form("copyright", "part", "©"),
            new Form("notice", "part", "view"),
            new Form("terms", "part", "terms of use")));

    @Test
    void findsTheSurestOfThoseThatStandInALine() {
        assertEquals("counter", found("views: 12 © harbour"));
        assertEquals("copyright", found("harbour view ©"));
        assertEquals("notice", found("harbour view"));
    }

    @Test
    void findsABeginningNowhereElse() {
        assertEquals("notice", found("12 views"));
        assertEquals("", found("12 vie"));
        assertEquals("", found("vi"));
    }

    @Test
    void findsALongFormWhereverItStands() {
        assertEquals("terms", found("terms of use"));
        assertEquals("terms", found("by the terms of terms of use of the harbour"));
        assertEquals("", found("terms of us"));
    }

    @Test
    void passesOverWhatDoesNotCount() {
        assertEquals("", FORMS.first("views", form -> false).map(Form::rule).orElse(""));
    }

    private static String found(String folded) {
        return FORMS.first(folded, form -> true).map(Form::rule).orElse("");
    }
}
