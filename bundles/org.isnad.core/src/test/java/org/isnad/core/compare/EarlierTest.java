package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

/** What a report recalls from before the event is told by the verb or by when it was said. */
class EarlierTest {
    private static boolean earlier(Draft draft, String teller, String cue, String content) {
        Source source = Source.named(draft.span(teller), teller, SourceKind.ORGANISATION);
        Attribution told = new Attribution(
                draft.span(content), List.of(new Link(source, draft.span(cue), Manner.SAID)), true, "test");
        return Earlier.told(new Side(0, draft.dossier()), told);
    }

    private static Draft draft(String sentence) {
        return new Draft("صحيفة النهر", "ar", "خبر", "انهار سد الوادي مساء الأحد.", sentence).at("2026-05-10T08:00");
    }

    @Test
    void whatWasSaidLongAgoIsEarlier() {
        Draft draft = draft("وعدت هيئة السدود العام الماضي بترميم السد.").day("العام الماضي", "2025-05-10");
        assertTrue(earlier(draft, "هيئة السدود", "وعدت", "بترميم السد"));
    }

    @Test
    void whatIsToldOfLongAgoIsNot() {
        Draft draft = draft("قالت هيئة السدود إن السد رمم العام الماضي.").day("العام الماضي", "2025-05-10");
        assertFalse(earlier(draft, "هيئة السدود", "قالت", "إن السد رمم العام الماضي"));
    }

    @Test
    void whatIsToldOfSimilarEventsIsNotOfThisOne() {
        Draft draft = draft("لكن تنظيم الدولة تبنى هجمات مماثلة على السدود.");
        assertTrue(earlier(draft, "تنظيم الدولة", "تبنى", "هجمات مماثلة على السدود"));
        Draft claims = draft("لكن تنظيم الدولة تبنى الهجوم على السد.");
        assertFalse(earlier(claims, "تنظيم الدولة", "تبنى", "الهجوم على السد"));
    }

    @Test
    void whatWasSaidThisWeekIsNot() {
        Draft draft = draft("وعدت هيئة السدود يوم السبت بترميم السد.").day("يوم السبت", "2026-05-09");
        assertFalse(earlier(draft, "هيئة السدود", "وعدت", "بترميم السد"));
    }

    @Test
    void whatTheReportBeginsWithIsNot() {
        Draft draft = new Draft("صحيفة النهر", "ar", "خبر", "وعدت هيئة السدود العام الماضي بترميم السد.")
                .at("2026-05-10T08:00")
                .day("العام الماضي", "2025-05-10");
        assertFalse(earlier(draft, "هيئة السدود", "وعدت", "بترميم السد"));
    }

    @Test
    void pluperfectIsEarlier() {
        Draft draft = draft("وكانت هيئة السدود قد قالت إن السد آمن.");
        assertTrue(earlier(draft, "هيئة السدود", "قالت", "إن السد آمن"));
    }
}
