package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class AgencySignsTest {
    private static final AgencySigns SIGNS =
            new AgencySigns(Set.of("reuters", "the canadian press", "رويترز", "ا ف ب"), Set.of("وكاله"));

    @Test
    void findsNamesWhereverTheyStand() {
        check(true, "Reuters");
        check(true, "from Cairo (Reuters) - ");
        check(true, "12Reuters, 13");
        check(true, "by The Canadian Press");
        check(true, "القاهرة - رويـــترز");
        check(true, "أ ف ب");
        check(true, "قالت وكالة الأنباء");
    }

    @Test
    void findsNamesBehindAnd() {
        check(true, "الجزيرة ورويترز");
        check(false, "الجزيرة برويترز");
    }

    @Test
    void findsNoPartsOfNames() {
        check(false, "Reutersberg in the north");
        check(false, "the Canadian prime minister");
        check(false, "the Canadian");
        check(false, "");
    }

    @Test
    void foldsLettersWithWhatStandsBesideThem() {
        check(true, "ا\u0654 ف ب");
        check(false, "cafe\u0301");
    }

    private static void check(boolean expected, String words) {
        String text = "ا" + words + " x";
        assertEquals(expected, SIGNS.mayStandIn(text, new Span(1, 1 + words.length())), words);
    }
}
