package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.report.Collation;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final List<List<String>> ROWS = ToldStories.rows();

    @Test
    void reportsOfOneEventAreTogetherAndEarlierEventsAreNot() {
        Map<String, List<Integer>> stories = new LinkedHashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            stories.computeIfAbsent(ROWS.get(i).getFirst(), k -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> expected =
                stories.values().stream().filter(group -> group.size() > 1).toList();
        assertEquals(named(expected), named(collate(ROWS).groups()));
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        Set<Set<String>> before = named(collate(ROWS).groups());
        for (int seed = 0; seed < 5; seed++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, ROWS.size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            List<List<Integer>> groups =
                    collate(order.stream().map(ROWS::get).toList()).groups();
            assertEquals(
                    before,
                    named(groups.stream()
                            .map(group -> group.stream().map(order::get).toList())
                            .toList()));
        }
    }

    @Test
    void bulletinOfTheNextDayWithOtherFiguresIsAnotherEvent() {
        String words = "سجلت هيئة الموانئ يوم %s دخول %s سفينة إلى الميناء الشرقي، وأكدت الهيئة استمرار العمل في "
                + "الأرصفة كلها ودعت أصحاب السفن إلى الالتزام بمواعيد الدخول والخروج المعلنة في النشرة اليومية.";
        List<String> first = List.of("b", "2024-03-11", "ar", "نشرة الميناء", words.formatted("الاثنين", "210"));
        List<String> next = List.of("c", "2024-03-12", "ar", "نشرة الميناء", words.formatted("الثلاثاء", "184"));
        List<String> same = List.of("c", "2024-03-12", "ar", "نشرة الميناء", words.formatted("الاثنين", "210"));
        assertEquals(List.of(), collate(List.of(first, next)).groups());
        assertEquals(1, collate(List.of(first, same)).groups().size());
    }

    @Test
    void aLikeEventInAnotherTownIsAnotherEvent() {
        String other = "شب حريق كبير فجر اليوم في مستودع للأخشاب بالمنطقة الصناعية في %s، وقال الدفاع المدني إن حارسين "
                + "نقلا إلى المستشفى وإن عشر سيارات شاركت في الإطفاء.";
        List<String> here = List.of(
                "b",
                "2024-03-11",
                "ar",
                "حريق في مستودع",
                "اندلع حريق كبير فجر اليوم في مستودع للأقمشة بالمنطقة الصناعية في حلب، وقال الدفاع المدني إن عاملين أصيبا "
                        + "بحروق قبل السيطرة على النيران.");
        List<String> there = List.of("c", "2024-03-11", "ar", "حريق في مستودع", other.formatted("صفاقس"));
        List<String> nowhere = List.of("c", "2024-03-11", "ar", "حريق في مستودع", other.formatted("البلدة"));
        assertEquals(List.of(), collate(List.of(here, there)).groups());
        assertEquals(1, collate(List.of(here, nowhere)).groups().size());
    }

    @Test
    void aLikeEventInAnotherCountryIsAnotherEvent() {
        String quake = "قالت هيئة المسح الجيولوجي إن زلزالا قوته %s درجة هز %s صباح اليوم وكان على عمق %s كيلومترا.";
        List<String> here =
                List.of("b", "2024-03-11", "ar", "زلزال قوي", quake.formatted("6.6", "شرق إندونيسيا", "18"));
        List<String> there = List.of("c", "2024-03-11", "ar", "زلزال آخر", quake.formatted("5.9", "شمال تشيلي", "34"));
        List<String> again =
                List.of("c", "2024-03-11", "ar", "زلزال آخر", quake.formatted("5.9", "شرق إندونيسيا", "34"));
        assertEquals(List.of(), collate(List.of(here, there)).groups());
        assertEquals(1, collate(List.of(here, again)).groups().size());
    }

    @Test
    void aWordThatIsATownsNameTooIsNoPlace() {
        assertEquals(
                Set.of(),
                topic(List.of("b", "2024-03-11", "ar", "سيول تجرف السيارات", "نشر الدفاع المدني صور السيول."))
                        .towns());
    }

    @Test
    void moreIsAskedWhereManyReportsAreOfTheSameDays() {
        List<String> ferry = List.of("b", "2024-03-11", "ar", "غرق عبارة", "غرقت عبارة قبالة جزيرة وقتل سبعة ركاب.");
        List<String> again =
                List.of("c", "2024-03-11", "ar", "غرق عبارة", "غرقت عبارة وقال صياد إنها انقلبت في دقائق.");
        assertTrue(EventOdds.of(topic(ferry), topic(again), .2, 20_000, 2, false) > EventOdds.LIKELY);
        assertTrue(EventOdds.of(topic(ferry), topic(again), .2, 20_000, 20_000, false) < EventOdds.LIKELY);
    }

    @Test
    void reportsOfFarDaysAreNoCrowd() {
        Crowd crowd = new Crowd();
        for (long day : new long[] {1, 4, 5, 9}) {
            crowd.add(OptionalLong.of(day));
        }
        crowd.add(OptionalLong.empty());
        assertEquals(4, crowd.around(OptionalLong.of(4)));
        assertEquals(5, crowd.around(OptionalLong.empty()));
    }

    @Test
    void aRaidOfTheNextDayInTheSameWordsIsAnotherEvent() {
        String words = "أعلن المتحدث العسكري مقتل %s مسلحين في حملة أمنية نفذتها قوات الجيش %s في مدن العريش ورفح، "
                + "وضبط سيارتين ودراجات نارية.";
        List<String> first = List.of("b", "2024-03-11", "ar", "حملة في سيناء", words.formatted("ستة", "الأحد"));
        List<String> next = List.of("c", "2024-03-12", "ar", "قتلى في العريش", words.formatted("ثمانية", "الاثنين"));
        List<String> same = List.of("c", "2024-03-12", "ar", "قتلى في العريش", words.formatted("ستة", "الأحد"));
        assertEquals(1, collate(List.of(first, same)).groups().size());
        Likeness likeness = likeness(List.of(first, next, same));
        assertTrue(likeness.of(0, 1) < likeness.of(0, 2));
    }

    @Test
    void briefReportsNeedFewerWordsInCommon() {
        String ferry = "غرقت عبارة قبالة جزيرة سيبويان وقتل سبعة";
        List<String> one = List.of("b", "2024-03-11", "ar", "غرق عبارة", ferry + " ركاب بحسب خفر السواحل.");
        List<String> other = List.of(
                "c", "2024-03-11", "ar", "ناجون يروون", "قال صياد إن العبارة انقلبت في دقائق قرب جزيرة سيبويان.");
        Likeness likeness = likeness(List.of(one, other));
        assertTrue(likeness.of(0, 1) >= EventOdds.LIKELY, () -> "" + likeness.of(0, 1));
    }

    private static Likeness likeness(List<List<String>> rows) {
        List<Holding> holdings =
                rows.stream().map(row -> Holding.of(ToldStories.report(row))).toList();
        return new Likeness(
                holdings.stream().map(Holding::topic).toList(),
                holdings.stream().map(Holding::citing).toList());
    }

    private static Topic topic(List<String> row) {
        return Holding.of(ToldStories.report(row)).topic();
    }

    @Test
    void theSameWordsAMonthLaterAreAnotherEvent() {
        List<String> first = ROWS.getFirst();
        List<String> later = List.of("later", "2024-04-11", first.get(2), first.get(3), first.get(4));
        Collation collation = collate(List.of(first, later));
        assertEquals(List.of(), collation.groups());
        assertEquals(1, collation.pairs().size());
        assertEquals("A_TO_B", collation.pairs().getFirst().direction().name());
    }

    @Test
    void aStatementJoinsTheReportsThatNameItsAuthor() {
        List<String> statement = List.of(
                "a",
                "2024-03-11",
                "ar",
                "بيان رقم 12",
                "تعلن سلطة الموانئ أن حريقا شب في المستودع السادس على الرصيف الثالث، وأن لجنة فنية ستراجع شبكة الكهرباء، "
                        + "وتدعو وكلاء السفن إلى مراجعة غرفة العمليات، وتنفي صحة أي عدد آخر للمصابين.");
        List<String> relay = List.of(
                "b",
                "2024-03-11",
                "ar",
                "حريق في الميناء",
                "أصيب تسعة عمال في حريق مستودع قرب السوق القديم، وقالت سلطة الموانئ إنها ستراجع الإنارة "
                        + "وإن الرافعات عادت إلى العمل صباحا بعد إخماد النيران. "
                        + "وروى صياد أن الدخان غطى السوق ساعات قبل أن تهدأ الريح، وأن الباعة نقلوا بضائعهم إلى الأرصفة البعيدة.");
        Report relayed = ToldStories.report(relay, Optional.of("صحيفة المرفأ"));
        for (String author : List.of("سلطة الموانئ - المكتب الإعلامي", "هيئة الجمارك - المكتب الإعلامي")) {
            Report stated = ToldStories.report(statement, Optional.of(author));
            int groups = Collator.collate(List.of(stated, relayed).iterator(), Work.UNWATCHED)
                    .groups()
                    .size();
            assertEquals(author.startsWith("سلطة") ? 1 : 0, groups, author);
        }
    }

    private static Set<Set<String>> named(List<List<Integer>> groups) {
        Set<Set<String>> named = new HashSet<>();
        groups.forEach(group -> named.add(
                group.stream().map(i -> i + " " + ROWS.get(i).getFirst()).collect(Collectors.toSet())));
        return named;
    }

    private static Collation collate(List<List<String>> rows) {
        return Collator.collate(rows.stream().map(ToldStories::report).iterator(), Work.UNWATCHED);
    }
}
