package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases<String> phrases = Phrases.<String>builder()
            .add("القاهرة", "cairo")
            .add("وكالة رويترز", "reuters")
            .add("رويترز", "reuters")
            .add("وزير", "minister")
            .add("תל אביב", "tel-aviv")
            .add("Egypt", "egypt")
            .add("Yeni Zelanda", "nz")
            .build();

    private void check(String marked) {
        String text = marked.replaceAll("\\[[a-z-]+:([^]]+)]", "$1");
        FoldedText folded = FoldedText.of(text);
        StringBuilder out = new StringBuilder(text);
        for (var match : phrases.find(folded).reversed()) {
            out.insert(match.span().end(), "]").insert(match.span().start(), "[" + match.value() + ":");
        }
        assertEquals(marked, out.toString());
    }

    @Test
    void takesTheLongestMatch() {
        check("نقلت [reuters:وكالة رويترز] و[reuters:رويترز]");
    }

    @Test
    void leavesParticlesOutsideAndTheArticleInside() {
        check("ل[cairo:لقاهرة] وبـ[cairo:القاهرة] و[minister:الوزير] ل[minister:لوزير] كـ[minister:وزير]");
    }

    @Test
    void peelsHebrewParticles() {
        check("וב[tel-aviv:תל־אביב] וגם [tel-aviv:תל אביב]");
    }

    @Test
    void leavesEndingsBehindAnApostropheOutside() {
        check("[egypt:Egypt]'s [egypt:Egypt]’in [nz:Yeni Zelanda]'da Egypts");
    }

    @Test
    void findsWholeWordsOnly() {
        check("رويترزي والقاهرةُ".replace("القاهرةُ", "[cairo:القاهرةُ]"));
    }

    @Test
    void findsAmongThoseOfTheWholeTextWhatEachStretchHolds() {
        FoldedText text = FoldedText.of("نقلت وكالة رويترز عن وزير في القاهرة، ووكالة رويترز");
        for (int start = 0; start <= text.text().length(); start++) {
            for (int end = start; end <= text.text().length(); end++) {
                Span stretch = new Span(start, end);
                assertEquals(phrases.find(text, stretch), phrases.among(text, stretch), stretch.in(text.text()));
            }
        }
    }

    @Test
    void reportsThePrefix() {
        var match = phrases.find(FoldedText.of("وللقاهرة")).getFirst();
        assertEquals("ول", match.prefix());
        assertEquals(
                "",
                phrases.find(FoldedText.of("القاهرة")).stream()
                        .map(Phrases.Match::prefix)
                        .collect(Collectors.joining()));
    }
}
