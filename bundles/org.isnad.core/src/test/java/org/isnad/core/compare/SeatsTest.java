package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static boolean one(String role, String house) {
        Span span = new Span(0, 4);
        Source holder = new Source.Builder(span, role + " Orhan Tekin", SourceKind.PERSON)
                .named(true)
                .role(role)
                .build();
        return Seats.one(holder, Source.named(span, house, SourceKind.ORGANISATION));
    }

    @Test
    void theGovernorIsTheGovernorate() {
        assertTrue(one("Zonguldak Valisi", "Valilik"));
        assertTrue(one("Zonguldak Valisi", "Zonguldak Valiliği"));
        assertTrue(one("محافظ درعا", "محافظة درعا"));
    }

    @Test
    void theHouseOfAnotherPlaceOrOfAnotherOfficeIsAnothers() {
        assertFalse(one("Zonguldak Valisi", "Bartın Valiliği"));
        assertFalse(one("Kilimli Kaymakamı", "Valilik"));
    }
}
