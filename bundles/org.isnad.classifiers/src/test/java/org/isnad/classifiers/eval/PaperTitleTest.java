package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.report.Classification;
import org.junit.jupiter.api.Test;

class PaperTitleTest {
    @Test
    void theTitleOfAStatementIsNoFactTheBodyCouldHoldOpen() {
        String text = """
                بيان سلطة الموانئ رقم 12
                سلطة الموانئ - المكتب الإعلامي
                الثلاثاء 3 مارس 2026، الساعة 16:30

                تعلن سلطة الموانئ أن حريقا شب فجر اليوم في المستودع رقم 6.

                شكلت السلطة لجنة فنية برئاسة مهندسة، تضم ممثلين للدفاع المدني. ولا يزال التحقيق جاريا، ولم تتوصل اللجنة حتى \
                صدور هذا البيان إلى سبب الحريق، وأي حديث عن سبب بعينه سابق لأوانه.
                """;
        try (Product product = new Product()) {
            List<String> support = product
                    .analyse("statement.txt", text.getBytes(StandardCharsets.UTF_8))
                    .findings(Classification.class)
                    .stream()
                    .filter(found -> found.label().scheme().equals("headline-support"))
                    .map(found -> found.label().code())
                    .toList();
            assertEquals(List.of("supported"), support);
        }
    }
}
