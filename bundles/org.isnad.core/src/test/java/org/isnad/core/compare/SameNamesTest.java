package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.NameProposal;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class SameNamesTest {
    private final Dossier arabic = new Draft("أ", "ar", "لقاء", "التقى نبيل الشامي المهندس سمير العطار في الميناء.")
            .person("نبيل الشامي")
            .person("سمير العطار")
            .dossier();
    private final Dossier english = new Draft(
                    "B", "en", "Meeting", "Nabil al-Shami met Dana Harel and Samir Attar at the port.")
            .person("Nabil al-Shami")
            .person("Dana Harel")
            .person("Samir Attar")
            .dossier();
    private final Dossier hebrew = new Draft("ג", "he", "פגישה", "דנה הראל דיברה עם נביל א-שאמי בנמל.")
            .person("דנה הראל")
            .person("נביל א-שאמי")
            .dossier();

    @Test
    void proposesWhoSoundsAlikeInAnotherScript() {
        assertEquals(Map.of("نبيل الشامي", "Nabil al-Shami", "سمير العطار", "Samir Attar"), proposals(arabic, english));
        assertEquals(Map.of("Nabil al-Shami", "נביל א-שאמי", "Dana Harel", "דנה הראל"), proposals(english, hebrew));
    }

    @Test
    void theSameTwoNamesInMoreReportsAreAskedAboutOnce() {
        Dossier again = new Draft("ج", "ar", "خبر", "قال نبيل الشامي كلمة.")
                .person("نبيل الشامي")
                .dossier();
        List<NameProposal> names = new Comparer()
                .compare(List.of(arabic, english, again), Work.UNWATCHED).names().stream()
                        .filter(name -> name.reason().arguments().contains("نبيل الشامي"))
                        .toList();
        assertEquals(1, names.size());
        assertEquals(3, names.getFirst().quotes().size());
    }

    @Test
    void neverInOneScript() {
        Dossier other = new Draft("ب", "ar", "خبر", "قال نبيل الشامى كلمة.")
                .person("نبيل الشامى")
                .dossier();
        assertEquals(Map.of(), proposals(arabic, other));
    }

    @Test
    void theOrderGivenOnlyOrdersTheQuotes() {
        Map<String, String> turned = new TreeMap<>();
        proposals(english, arabic).forEach((one, other) -> turned.put(other, one));
        assertEquals(new TreeMap<>(proposals(arabic, english)), turned);
    }

    private static Map<String, String> proposals(Dossier... dossiers) {
        Comparison comparison = new Comparer().compare(List.of(dossiers), Work.UNWATCHED);
        Map<String, String> names = new TreeMap<>();
        comparison.names().forEach(proposal -> {
            List<String> words = proposal.quotes().stream()
                    .map(quote -> Stream.of(dossiers)
                            .map(Dossier::report)
                            .filter(report -> report.id().equals(quote.report()))
                            .map(report -> quote.span().in(report.text()))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            names.put(words.getFirst(), words.getLast());
        });
        return names;
    }
}
