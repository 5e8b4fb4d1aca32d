package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class AliasesTest {
    // each name with its entity, in order
    private static void check(String language, String text, String... names) {
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        List<String> found = new NamesClassifier()
                .classify(Dossier.of(report), Work.UNWATCHED).stream()
                        .map(Mention.class::cast)
                        .map(mention -> mention.entity().orElse("") + " " + mention.name())
                        .toList();
        assertEquals(List.of(names), found);
    }

    @Test
    void givesNobodysEntityToThoseWithoutOne() {
        String text = "عائشة المعروفة بأم خليل، وقالت هدى";
        Mention known = new Mention(new Span(0, 5), "person", "عائشة", Optional.of("person:x"), "test");
        Mention other = new Mention(new Span(15, 22), "person", "أم خليل", Optional.empty(), "test");
        Mention third = new Mention(new Span(31, 34), "person", "هدى", Optional.empty(), "test");
        assertEquals(List.of(known, other, third), Aliases.joined(text, List.of(known, other, third)));
    }

    @Test
    void givesBothNamesOfAPersonOneEntity() {
        check(
                "ar",
                "تعرف عائشة الخليل المعروفة بأم خليل بكرمها، وقالت أم خليل إنها سعيدة.",
                "person:عايشه-الخليل عائشة الخليل",
                "person:عايشه-الخليل أم خليل",
                "person:عايشه-الخليل أم خليل");
        check(
                "ar",
                "روت فاطمة السعدي، المعروفة في الحي بأم خليل، ما رأته.",
                "person:فاطمه-السعدي فاطمة السعدي",
                "person:فاطمه-السعدي أم خليل");
        check(
                "en",
                "Mohammed Saleh, also known as Abu Khaled, fled. Abu Khaled left.",
                "person:mohammed-saleh Mohammed Saleh",
                "person:mohammed-saleh Abu Khaled",
                "person:mohammed-saleh Abu Khaled");
    }

    @Test
    void leavesPeopleBesideEachOtherTwo() {
        check(
                "ar",
                "التقى سامي الحلبي وأبو محمد الشعيطي.",
                "person:سامي-الحلبي سامي الحلبي",
                "person:ابو-محمد-الشعيطي أبو محمد الشعيطي");
    }

    @Test
    void findsAKunyaBehindParticles() {
        check(
                "ar",
                "قتل سامي العريدي المعروف بأبي الدحداح.",
                "person:سامي-العريدي سامي العريدي",
                "person:سامي-العريدي أبي الدحداح");
    }

    @Test
    void knowsAnAgencyInWhateverLetters() {
        check("ar", "قال مسؤول لوكالة رويترز (Reuters).", "org:reuters وكالة رويترز", "org:reuters Reuters");
        check("he", "רויטרס דיווחה, סוכנות Reuters מסרה.", "org:reuters רויטרס", "org:reuters סוכנות Reuters");
    }
}
