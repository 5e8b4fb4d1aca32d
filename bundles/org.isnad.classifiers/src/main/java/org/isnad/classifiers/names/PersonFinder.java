package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds people in one passage: behind titles and offices, and by their given names. */
final class PersonFinder {
    private static final Set<String> LOOSE =
            Set.of("office:head", "office:leader", "office:commander", "office:secretary");
    private static final int LONGEST_BODY = 5;
    private static final Set<String> IN_THE_NAME_OF = Set.of("باسم", "بلسان");

    // «المتحدث | باسمه» is no Basima
    private static final Set<String> IN_HIS_NAME = Set.of("باسم", "باسمه", "باسمها");

    private final Scan scan;
    private final PersonWords words;
    private final People people;
    private final @Nullable Hit[] hitAt;
    private final @Nullable Hit[] titleBefore;
    private final boolean[] titleAt;
    // whether anybody speaks for a body in this passage
    private final boolean spokenFor;
    private final NameRun run;
    private final PairFinder pairs;
    private final IntroducedPeople introduced;
    private final Initials initials;

    PersonFinder(Scan scan, PersonWords words, List<Hit> hits, List<Hit> titles, People people) {
        this.scan = scan;
        this.words = words;
        this.people = people;
        int size = scan.words().size() + 1;
        this.hitAt = new Hit[size];
        this.titleBefore = new Hit[size];
        this.titleAt = new boolean[size];
        for (Hit hit : hits) {
            for (int i = hit.first(); i < hit.next(); i++) {
                hitAt[i] = hit;
            }
        }
        for (Hit title : titles) {
            // «شرم الشيخ | بحضور»
            if (!insidePlace(title) && !saidOfNoun(title)) {
                titleBefore[title.next()] = title;
                titleAt[title.first()] = true;
            }
        }
        this.spokenFor = anySpeaksFor(titles);
        this.pairs = new PairFinder(scan, words, hitAt, titleBefore, titleAt);
        this.run = new NameRun(scan, words, pairs, hitAt, titleBefore, titleAt);
        this.initials = new Initials(scan, words);
        this.introduced = new IntroducedPeople(scan, words, hitAt, titleAt);
    }

    private boolean anySpeaksFor(List<Hit> titles) {
        for (Hit title : titles) {
            if (speaksFor(title.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean insidePlace(Hit title) {
        Hit hit = hitAt[title.first()];
        return hit != null && hit.entry().isPlace() && hit.next() - hit.first() > title.next() - title.first();
    }

    // «المكتب | الإعلامي», «المؤتمر | الصحفي»; but «الزميل | الصحفي»
    private boolean saidOfNoun(Hit title) {
        int i = title.first();
        return words.tongue() == Tongue.AR
                && i > 0
                && title.next() - i == 1
                && scan.follows(i)
                && word(i).folded().startsWith("ال")
                && (word(i).folded().endsWith("ي") || word(i).folded().endsWith("يه"))
                && word(i - 1).folded().startsWith("ال")
                && titleBefore[i] == null;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < scan.words().size()) {
            int titled = afterTitle(i);
            int next = titled > 0 ? endTitled(i, titled == 2) : endUntitled(i);
            next = Math.max(next, initials.end(i));
            int pair = words.tongue() == Tongue.HE ? pairs.end(i) : introduced.end(i);
            titled = pair > next ? 1 : titled;
            next = Math.max(next, pair);
            if (next > i) {
                found.add(mention(i, next, titled > 0));
                i = next;
            } else {
                i++;
            }
        }
        return found;
    }

    // 0 no title before; 1 a title that needs a given name behind it; 2 one behind which any name may stand
    private int afterTitle(int i) {
        Hit title = titleBefore[i];
        if (title == null) {
            return behindBody(i) ? 1 : behindAdjective(i) ? 2 : 0;
        }
        String between =
                scan.text().text().substring(title.span().end(), word(i).span().start());
        String mark = between.strip();
        boolean shortened =
                mark.equals(".") && (words.tongue().capitals() || title.span().length() < 4);
        boolean apposition = between.length() <= 2 && mark.length() == 1 && "،,:".contains(mark);
        if (!mark.isEmpty() && !apposition && !shortened) {
            return 0;
        }
        String folded = word(title.first()).folded();
        boolean loose = LOOSE.contains(title.entry().entity());
        boolean strong = (title.next() - title.first() > 1 && !loose)
                || words.tongue().capitals()
                || folded.contains("ال")
                || (!loose && (folded.startsWith("ה") || folded.indexOf('"') > 0 || folded.indexOf('\'') > 0));
        return strong && !apposition ? 2 : 1;
    }

    // «الناطق باسم الوزارة سليم», «الخبير الأمني زوراب»: the name is still to come
    private boolean isAdjectiveBeforeName(int i) {
        if (!word(i).folded().startsWith("ال") || i + 1 >= scan.words().size() || !scan.follows(i + 1)) {
            return false;
        }
        String next = word(i + 1).folded();
        return words.isGiven(next)
                || (word(i).folded().endsWith("ي") && words.maySurname(next, written(i + 1)) && hitAt[i + 1] == null);
    }

    // «المتحدث باسم سلطة الموانئ نادر المرساوي»: the body spoken for stands between
    private boolean behindBody(int i) {
        if (!spokenFor || !run.given(i)) {
            return false;
        }
        int k = i;
        while (k > 0 && i - k < LONGEST_BODY && titleBefore[k] == null && scan.follows(k)) {
            k--;
        }
        return k < i && scan.follows(k) && speaksFor(k);
    }

    // behind «المتحدث باسم» stands a body, no name
    private boolean speaksFor(int i) {
        return titleBefore[i] != null && IN_THE_NAME_OF.contains(word(i - 1).folded());
    }

    // «الخبير الأمني زوراب كابانادزه»: one definite word may stand between
    private boolean behindAdjective(int i) {
        if (words.tongue() != Tongue.AR || i == 0 || titleBefore[i - 1] == null || hitAt[i] != null) {
            return false;
        }
        String adjective = word(i - 1).folded();
        boolean another = word(i).folded().startsWith("ال") && !words.isFamily(word(i).folded());
        return adjective.startsWith("ال")
                && !adjective.endsWith("ات")
                && !another
                && !words.isGiven(adjective)
                && scan.follows(i)
                && scan.follows(i - 1)
                && (word(titleBefore[i - 1].first()).folded().contains("ال")
                        || titleBefore[i - 1].next() - titleBefore[i - 1].first() > 1);
    }

    private int endTitled(int i, boolean any) {
        if (!run.starts(i)) {
            return i;
        }
        boolean joins = words.isPart(word(i).folded()) && !NameRun.isFamilyEnd(word(i).folded());
        if (run.given(i) || joins || run.calledAli(i)) {
            return run.end(i, 1);
        }
        // «Prof. | Dr.»
        if (!any
                || !mayBegin(i)
                || speaksFor(i)
                || (titleAt[i] && words.tongue().capitals())) {
            return i;
        }
        // «وزير الدفاع التركي غاب»: behind a long title one unknown word is a verb more often than a name
        Hit title = titleBefore[i];
        boolean longTitle = title == null || title.next() - title.first() > 1;
        int next = run.end(i, longTitle || introduced.pairBegins(i) || pairs.foreign(i) ? 2 : 1);
        return !words.tongue().capitals() && next - i < 2 && (longTitle || !words.mayStandAlone(word(i).folded()))
                ? i
                : next;
    }

    // behind a title; in Hebrew a word with the article is an adjective rather
    private boolean mayBegin(int i) {
        boolean article = (words.tongue() == Tongue.HE && word(i).folded().startsWith("ה")) || isAdjectiveBeforeName(i);
        return hitAt[i] == null && !article && !whose(i) && words.maySurname(word(i).folded(), written(i));
    }

    // «الناطق الإعلامي | لحرس الحدود»
    private boolean whose(int i) {
        String folded = word(i).folded();
        return words.tongue() == Tongue.AR && folded.startsWith("ل") && words.isNever(folded.substring(1));
    }

    private int endUntitled(int i) {
        if (!scan.openings().at(i, Openings.PERSON)) {
            return i;
        }
        if (i > 0 && titleAt[i - 1] && IN_HIS_NAME.contains(word(i).folded())) {
            return i;
        }
        if (kunya(i)) {
            return run.end(i, 1);
        }
        boolean ali = run.calledAli(i) && i + 1 < scan.words().size() && run.given(i + 1);
        int particles = ali || run.half(i) ? 0 : words.particlesBeforeGiven(word(i).folded());
        if (hitAt[i] == null && words.particlesBeforeKnown(word(i).folded()) >= 0) {
            return i + 1;
        }
        if (particles < 0 || !run.starts(i) || (hitAt[i] != null && !namesakeOfPlace(i))) {
            return i;
        }
        boolean weak = words.isWeak(word(i).folded().substring(particles)) && !introduced.names(i);
        int next = run.end(i, weak && !pairs.weak(i) ? 0 : 1);
        return next - i >= 2 ? next : i;
    }

    // «أبو خالد الشعيطي», «المعروف بأبي الدحداح»
    private boolean kunya(int i) {
        return words.tongue() == Tongue.AR
                && words.particlesBeforeKunya(word(i).folded()) >= 0
                && hitAt[i] == null
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && hitAt[i + 1] == null
                && (words.isGiven(word(i + 1).folded())
                        || nisba(i + 2)
                        || (i > 0 && Aliases.leadsTo(word(i - 1).folded())));
    }

    // «أبو حفص | الهاشمي»
    private boolean nisba(int i) {
        return i < scan.words().size()
                && scan.follows(i)
                && hitAt[i] == null
                && words.maySurname(word(i - 1).folded(), written(i - 1))
                && word(i).folded().startsWith("ال")
                && word(i).folded().endsWith("ي");
    }

    // Aydın Toscalı: a given name that is a place too, before a word that is nothing else
    private boolean namesakeOfPlace(int i) {
        Hit hit = hitAt[i];
        return words.tongue().capitals()
                && hit != null
                && hit.entry().isPlace()
                && hit.next() - hit.first() == 1
                && scan.follows(i + 1 < scan.words().size() ? i + 1 : i)
                && run.endingOf(i) == 0
                && i + 1 < scan.words().size()
                && hitAt[i + 1] == null
                && !titleAt[i + 1]
                && run.starts(i + 1)
                && !words.isNever(word(i + 1).folded());
    }

    private Word word(int i) {
        return scan.words().get(i);
    }

    private String written(int i) {
        return scan.written(i);
    }

    private int particles(String folded) {
        int kunya = words.tongue() == Tongue.AR ? words.particlesBeforeKunya(folded) : -1;
        return Math.max(kunya, Math.max(words.particlesBeforeGiven(folded), words.particlesBeforeKnown(folded)));
    }

    private Mention mention(int first, int next, boolean titled) {
        // no particle stands behind a title: «النائبة كيارا»
        int particles = titled ? 0 : Math.max(0, particles(word(first).folded()));
        int start = particles == 0
                ? word(first).span().start()
                : scan.text().original(scan.text().folded(word(first).span().start()) + particles);
        int end = word(next - 1).span().end() - run.endingOf(next - 1);
        Span span = new Span(start, words.tongue() == Tongue.HE && HebrewPairs.geresh(scan, end) ? end + 1 : end);
        String name = span.in(scan.text().text());
        String rule = words.tongue().rule("person", titled ? "-title" : "-given-name");
        return new Mention(span, "person", name, Optional.of(people.remember(name)), rule);
    }
}
