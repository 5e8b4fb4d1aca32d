package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
    // "|" marks where a sentence ends and another begins
    private static void check(String marked) {
        String text = marked.replace("|", "");
        String found = Sentences.of(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .collect(Collectors.joining("|"));
        assertEquals(marked.replaceAll("\\s*\\|\\s*", "|").strip(), found);
    }

    @Test
    void splitsAtStops() {
        check("وصل الوفد مساء أمس.| وغادر اليوم.| هل يعود؟| لا أحد يعلم.");
    }

    @Test
    void doesNotSplitAfterTitles() {
        check("قال د. سامي إن الاجتماع انتهى.| He met Dr. Hill on Jan. 3.| They left.");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesTogether() {
        check("قالت: «انتهى العمل. سنعود غدًا. شكرًا لكم» وغادرت.| ثم عادت.");
        check("He said: \"It is over. We go home.\" and left.| Then he returned.");
    }

    @Test
    void anUnclosedQuotationEndsWithItsSentence() {
        check("قالت: «انتهى العمل.| وغادرت القاعة.");
    }

    @Test
    void readsOverAHardWrap() {
        check("وصل الوفد إلى\nالميناء.| وغادر.");
    }

    @Test
    void neverCrossesAnEmptyLine() {
        check("عنوان بلا نقطة|\n\nثم فقرة.");
    }
}
