package org.isnad.classifiers.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.report.Claim;
import org.junit.jupiter.api.Test;

/** How sure Turkish clauses are, read with who tells them: each clause of a sentence beside its step. */
class TurkishClaimsTest {
    @Test
    void clauseEndsBehindItsVerb() {
        check("Fren tutmadı, elimden bir şey gelmedi.", "denied: Fren tutmadı", "denied: elimden bir şey gelmedi");
        check(
                "Vali, yolun kapandığını ve okulların açılmayacağını söyledi.",
                "certain: yolun kapandığını",
                "denied: ve okulların açılmayacağını");
        check(
                "Sürücü, freninin arızalı olabileceğini, bu yüzden yola çıkmadığını anlattı.",
                "possible: freninin arızalı olabileceğini",
                "denied: bu yüzden yola çıkmadığını");
        check(
                "Kasada para yok ama herkes maaşını aldı.",
                "denied: Kasada para yok",
                "certain: ama herkes maaşını aldı");
    }

    @Test
    void whoWaitsExpectsNothing() {
        check("Yolcular denizde 11 saat bekledi.", "certain: Yolcular denizde 11 saat bekledi");
        check("Taslak iki yıldır bakanlıkta bekliyor.", "certain: Taslak iki yıldır bakanlıkta bekliyor");
        check("Başkan ise farklı düşünüyor.", "certain: Başkan ise farklı düşünüyor");
    }

    @Test
    void saysMoreOfWhomSomethingIsAlleged() {
        check(
                "Rüşvet aldığı iddia edilen müdür dün görevden alındı.",
                "possible: Rüşvet aldığı",
                "certain: müdür dün görevden alındı");
    }

    @Test
    void listOfNounsIsNoClause() {
        check("Ekiplere ordu, polis ve itfaiye katıldı.", "certain: Ekiplere ordu, polis ve itfaiye katıldı");
    }

    @Test
    void hedgingVerbHoldsInEveryForm() {
        check(
                "Sonuçların on gün içinde tamamlanması beklenmektedir.",
                "probable: Sonuçların on gün içinde tamamlanması beklenmektedir");
        check("Kararın bu yıl çıkması beklenmiyordu.", "doubtful: Kararın bu yıl çıkması beklenmiyordu");
        check("Bulgular henüz doğrulanmamıştı.", "possible: Bulgular henüz doğrulanmamıştı");
        check(
                "Anlaşmanın imzalanması muhtemel görünmüyordu.",
                "doubtful: Anlaşmanın imzalanması muhtemel görünmüyordu");
    }

    @Test
    void nounLikeAHedgingVerbHedgesNothing() {
        check("Seçmenler sandıkta uzun süre kaldı.", "certain: Seçmenler sandıkta uzun süre kaldı");
        check("Şirket beklentilerin üzerinde kâr açıkladı.", "certain: Şirket beklentilerin üzerinde kâr açıkladı");
        check("Kentte inanılmaz bir kar yağışı yaşandı.", "certain: Kentte inanılmaz bir kar yağışı yaşandı");
    }

    @Test
    void oddsAreWeighed() {
        check("Okulların yarın açılması çok zor.", "doubtful: Okulların yarın açılması çok zor");
        check("Yağmurun dinme ihtimali düşük.", "doubtful: Yağmurun dinme ihtimali düşük");
        check("Yağmurun dinme ihtimali yüksek.", "probable: Yağmurun dinme ihtimali yüksek");
    }

    @Test
    void whoTellsStandsBehindWhatHeTells() {
        check(
                "Bakan kaçakçılığın arttığını iddia etti, denetimlerin süreceğini söyledi.",
                "doubtful: kaçakçılığın arttığını",
                "certain: denetimlerin süreceğini");
    }

    @Test
    void claimedIsDoubtfulUnlessHedgedOrDenied() {
        check("Avukat, müvekkilinin evde olduğunu savundu.", "doubtful: müvekkilinin evde olduğunu");
        check("Avukat, müvekkilinin evde olmadığını savundu.", "denied: müvekkilinin evde olmadığını");
        check("Avukat, müvekkilinin evde olabileceğini savundu.", "possible: müvekkilinin evde olabileceğini");
    }

    @Test
    void whatIsDeniedMayBeOneWord() {
        check("Belediye iddiaları yalanladı.", "denied: iddiaları");
    }

    @Test
    void wordsThatDenyDoSoAsPredicatesOnly() {
        check("Haber uydurma.", "denied: Haber uydurma");
        check("Örgüt asılsız haberler yaydı.", "certain: Örgüt asılsız haberler yaydı");
    }

    @Test
    void whoIsNamedForAClaimClaimsIt() {
        check(
                "Site, bir menajere dayandırdığı haberinde, kulübün teklif verdiğini iddia etti.",
                "doubtful: kulübün teklif verdiğini");
        check(
                "Avukatlar tarafından yapılan açıklamada dosyanın kaybolduğu iddia edildi.",
                "doubtful: dosyanın kaybolduğu");
        check("Dosyanın kaybolduğu iddia edildi.", "possible: Dosyanın kaybolduğu");
    }

    @Test
    void sentencesQuotedAreClausesOfTheirOwn() {
        check(
                "Vali, \"Bugün su geldi. Buna kimse hazırlıklı değildi\" dedi.",
                "certain: Bugün su geldi",
                "denied: Buna kimse hazırlıklı değildi");
    }

    @Test
    void suspectsAreDoubtedAsPredicatesOnly() {
        check("Şüpheli dün kaçtı.", "certain: Şüpheli dün kaçtı");
        check("Sonucun değişmesi şüpheli.", "doubtful: Sonucun değişmesi şüpheli");
        check("Yağmurun dinmesi muhtemel.", "probable: Yağmurun dinmesi muhtemel");
    }

    private static void check(String text, String... steps) {
        assertEquals(
                List.of(steps),
                Analysed.paragraph("tr", text).findings(Claim.class).stream()
                        .map(claim -> claim.certainty().name().toLowerCase(Locale.ROOT) + ": "
                                + claim.span().in(text))
                        .toList());
    }
}
