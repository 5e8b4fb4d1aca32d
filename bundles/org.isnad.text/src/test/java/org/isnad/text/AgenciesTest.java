package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    @Test
    void namesOfOneAgencyInAnyLanguageAreOne() {
        assertEquals(Optional.of("afp"), Agencies.id("أ ف ب"));
        assertEquals(Optional.of("afp"), Agencies.id("فرانس برس"));
        assertEquals(Optional.of("reuters"), Agencies.id("רויטרס"));
        assertEquals(Agencies.key("رويترز"), Agencies.key("Reuters"));
    }

    @Test
    void agenciesInGeneralAreNone() {
        assertEquals(Optional.empty(), Agencies.id("وكالات"));
        assertEquals(Optional.empty(), Agencies.key("وكالات الأنباء"));
        assertEquals(Optional.empty(), Agencies.key("news agencies"));
    }

    @Test
    void unknownAgencyIsToldByWhatIsItsOwn() {
        assertEquals(Optional.empty(), Agencies.id("وكالة الجبل للأنباء"));
        assertEquals(Agencies.key("الجبل"), Agencies.key("وكالة الجبل للأنباء"));
    }
}
