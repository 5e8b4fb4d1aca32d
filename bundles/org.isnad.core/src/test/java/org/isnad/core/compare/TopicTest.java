package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How much two headlines have in common: enough to be about one thing, or too little to contradict. */
class TopicTest {
    private static Draft draft(String words) {
        return new Draft("صحيفة " + words, "ar", words);
    }

    private static Line line(Draft draft) {
        return new Side(0, draft.dossier()).items.getFirst().line();
    }

    private static double weight(Draft one, Draft other) {
        double weight = new Topic(line(one), line(other)).weight();
        assertEquals(weight, new Topic(line(other), line(one)).weight(), 1e-9, "either way round");
        return weight;
    }

    private static double weight(String one, String other) {
        return weight(draft(one), draft(other));
    }

    @Test
    void nothingInCommonWeighsNothing() {
        assertEquals(0, weight("حريق في مصنع النسيج", "فوز الفريق بالكأس"));
    }

    @Test
    void countryAloneIsTooLittle() {
        Draft one = draft("زلزال يضرب تركيا").actor("تركيا", "country:TR");
        Draft other = draft("انتخابات محلية في تركيا").actor("تركيا", "country:TR");
        double weight = weight(one, other);
        assertTrue(weight > 0 && weight < Topic.LEAST, () -> weight + "");
    }

    @Test
    void countryAndMatterAreOneTopic() {
        Draft one = draft("تركيا ترفع رسوم القمح").actor("تركيا", "country:TR");
        Draft other = draft("رسوم القمح في تركيا").actor("تركيا", "country:TR");
        double weight = weight(one, other);
        assertTrue(weight >= Topic.ENOUGH, () -> weight + "");
    }

    @Test
    void wholeNameOfAPersonIsEnoughAndAFamilyNameNearly() {
        Draft one = draft("اعتزال سالم الدوري").person("سالم الدوري");
        double whole = weight(one, draft("سالم الدوري في المستشفى").person("سالم الدوري"));
        double family = weight(one, draft("الدوري في المستشفى").person("الدوري"));
        assertTrue(whole >= Topic.ENOUGH, () -> whole + "");
        assertTrue(family >= Topic.LEAST && family < Topic.ENOUGH, () -> family + "");
    }

    @Test
    void placeNoListKnowsWeighsMoreThanAWord() {
        double name = weight(
                draft("سد بعشيقة").facility("بعشيقة"), draft("أهالي بعشيقة").facility("بعشيقة"));
        double word = weight("سد بعشيقة", "أهالي بعشيقة");
        assertTrue(name > word, () -> name + " " + word);
    }

    @Test
    void onePartOfALineCountsOnce() {
        assertEquals(weight("القمح", "القمح"), weight("القمح", "القمح القمح"), 1e-9);
    }

    @Test
    void twoThingsOfOneClassHaveNothingInCommon() {
        assertEquals(0, weight("دار عرض", "دار للأوبرا"));
    }

    @Test
    void wordOfAnExpressionWeighsLessThanTheWordItself() {
        double part = weight("دار عرض", "دار");
        assertTrue(part > 0 && part < weight("دار", "دار"), () -> part + "");
    }

    @Test
    void numberWeighsLessThanAWord() {
        double number = weight("القمح 350", "الشعير 350");
        double word = weight("القمح والذرة", "الشعير والذرة");
        assertTrue(number > 0 && number < word, () -> number + " " + word);
    }

    @Test
    void whatIsOnlyDeniedIsNoTopic() {
        assertEquals(0, weight("نفي", "نفي"));
    }
}
