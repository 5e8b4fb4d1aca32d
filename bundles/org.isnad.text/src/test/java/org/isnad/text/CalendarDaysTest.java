package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarDaysTest {
    @Test
    void solarDays() {
        assertEquals(Optional.of(LocalDate.of(2016, 5, 3)), CalendarDays.solar(1395, 2, 14));
        assertEquals(Optional.of(LocalDate.of(2021, 3, 20)), CalendarDays.solar(1399, 12, 30));
        assertEquals(Optional.empty(), CalendarDays.solar(1400, 12, 30));
        assertEquals(Optional.empty(), CalendarDays.solar(2016, 5, 3));
    }

    @Test
    void hebrewDays() {
        assertEquals(Optional.of(LocalDate.of(2015, 5, 12)), CalendarDays.hebrew(5775, 8, 23));
        assertEquals(Optional.of(LocalDate.of(2016, 2, 10)), CalendarDays.hebrew(5776, 5, 1));
        assertEquals(Optional.of(LocalDate.of(2015, 2, 20)), CalendarDays.hebrew(5775, 6, 1));
        assertEquals(Optional.empty(), CalendarDays.hebrew(5775, 5, 1));
        assertEquals(Optional.empty(), CalendarDays.hebrew(5775, 8, 31));
    }
}
