package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds people in one passage: behind titles and offices, and by their given names. */
final class PersonFinder {
    private static final int LONGEST = 5;
    private static final Set<String> LOOSE =
            Set.of("office:head", "office:leader", "office:commander", "office:secretary");
    private static final int LONGEST_BODY = 5;
    private static final Pattern LETTER_ALONE = Pattern.compile(" ?\\. ?|[-\u05BE]");
    private static final Set<String> OGLU = Set.of("اوغلو", "اوغلي", "زاده");
    private static final Set<String> IN_THE_NAME_OF = Set.of("باسم", "بلسان");

    private final Scan scan;
    private final PersonWords words;
    private final People people;
    private final @Nullable Hit[] hitAt;
    private final @Nullable Hit[] titleBefore;
    private final boolean[] titleAt;
    // of each word, asked for by every rule
    private final PersonWords.Facts[] facts;
    // whether anybody speaks for a body in this passage
    private final boolean spokenFor;
    private final PairFinder pairs;
    private final IntroducedPeople introduced;

    PersonFinder(Scan scan, PersonWords words, List<Hit> hits, List<Hit> titles, People people) {
        this.scan = scan;
        this.words = words;
        this.people = people;
        int size = scan.words().size() + 1;
        this.hitAt = new Hit[size];
        this.titleBefore = new Hit[size];
        this.titleAt = new boolean[size];
        this.facts = scan.words().stream().map(word -> words.of(word.folded())).toArray(PersonWords.Facts[]::new);
        for (Hit hit : hits) {
            for (int i = hit.first(); i < hit.next(); i++) {
                hitAt[i] = hit;
            }
        }
        for (Hit title : titles) {
            // «شرم الشيخ | بحضور»
            if (!insidePlace(title)) {
                titleBefore[title.next()] = title;
                titleAt[title.first()] = true;
            }
        }
        this.spokenFor = titles.stream().anyMatch(title -> speaksFor(title.next()));
        this.pairs = new PairFinder(scan, words, hitAt, titleBefore, titleAt);
        this.introduced = new IntroducedPeople(scan, words, hitAt, titleAt);
    }

    private boolean insidePlace(Hit title) {
        Hit hit = hitAt[title.first()];
        return hit != null && hit.entry().isPlace() && hit.next() - hit.first() > title.next() - title.first();
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < scan.words().size()) {
            int titled = afterTitle(i);
            int next = titled > 0 ? endTitled(i, titled == 2) : endUntitled(i);
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
        return facts[i + 1].given()
                || (word(i).folded().endsWith("ي") && words.maySurname(next, written(i + 1)) && hitAt[i + 1] == null);
    }

    // «المتحدث باسم سلطة الموانئ نادر المرساوي»: the body spoken for stands between
    private boolean behindBody(int i) {
        if (!spokenFor || !facts[i].given()) {
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
        return adjective.startsWith("ال")
                && !facts[i - 1].given()
                && scan.follows(i)
                && scan.follows(i - 1)
                && (word(titleBefore[i - 1].first()).folded().contains("ال")
                        || titleBefore[i - 1].next() - titleBefore[i - 1].first() > 1);
    }

    private int endTitled(int i, boolean any) {
        if (!starts(i)) {
            return i;
        }
        if (facts[i].given() || facts[i].part() || calledAli(i)) {
            return end(i, 1);
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
        int next = end(i, longTitle || introduced.pairBegins(i) ? 2 : 1);
        return !words.tongue().capitals() && next - i < 2 && (longTitle || !words.mayStandAlone(word(i).folded()))
                ? i
                : next;
    }

    // behind a title; in Hebrew a word with the article is an adjective rather
    private boolean mayBegin(int i) {
        boolean article = (words.tongue() == Tongue.HE && word(i).folded().startsWith("ה")) || isAdjectiveBeforeName(i);
        return hitAt[i] == null && !article && words.maySurname(word(i).folded(), written(i));
    }

    private int endUntitled(int i) {
        if (kunya(i)) {
            return end(i, 1);
        }
        int particles = facts[i].beforeGiven();
        if (hitAt[i] == null && facts[i].beforeKnown() >= 0) {
            return i + 1;
        }
        if (particles < 0 || !starts(i) || (hitAt[i] != null && !namesakeOfPlace(i))) {
            return i;
        }
        boolean weak = words.isWeak(word(i).folded().substring(particles)) && !introduced.names(i);
        int next = end(i, weak ? 0 : 1);
        return next - i >= 2 ? next : i;
    }

    // «أبو خالد الشعيطي», «المعروف بأبي الدحداح»
    private boolean kunya(int i) {
        return words.tongue() == Tongue.AR
                && facts[i].beforeKunya() >= 0
                && hitAt[i] == null
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && hitAt[i + 1] == null
                && (facts[i + 1].given()
                        || (i > 0 && Aliases.leadsTo(word(i - 1).folded())));
    }

    // Aydın Toscalı: a given name that is a place too, before a word that is nothing else
    private boolean namesakeOfPlace(int i) {
        Hit hit = hitAt[i];
        return words.tongue().capitals()
                && hit != null
                && hit.entry().isPlace()
                && hit.next() - hit.first() == 1
                && scan.follows(i + 1 < scan.words().size() ? i + 1 : i)
                && endingOf(i) == 0
                && i + 1 < scan.words().size()
                && hitAt[i + 1] == null
                && !titleAt[i + 1]
                && starts(i + 1)
                && !facts[i + 1].never();
    }

    private boolean starts(int i) {
        return !words.tongue().capitals() || PersonWords.capital(written(i));
    }

    // goes on through given names, joining parts and a limited number of unknown words
    private int end(int first, int unknown) {
        int left = words.tongue().capitals() ? LONGEST : unknown;
        int end = first + 1;
        boolean joined = facts[first].part() || facts[first].beforeKunya() > 0;
        boolean known = joined || facts[first].beforeGiven() >= 0 || calledAli(first);
        left -= known ? 0 : 1;
        int joining = 0;
        for (int i = first + 1; i < scan.words().size() && i - first - joining < LONGEST; i++) {
            if (!goesOn(i)
                    || (written(i).equals("علي") && !calledAli(i))
                    || (joined && !starts(i) && !facts[i].part())
                    || (!joined && !facts[i].given() && breaks(i))
                    || (end - first > 1 && placeWithCase(i))) {
                break;
            }
            String folded = word(i).folded();
            boolean part = facts[i].part() || initial(i);
            boolean given = (facts[i].given() && starts(i)) || calledAli(i);
            boolean doubled = end == i
                    && end > first + 1
                    && hyphen(scan.text()
                            .text()
                            .substring(word(i - 1).span().end(), word(i).span().start()));
            // «زيدان | وماركو»: another
            if (!part
                    && !given
                    && words.tongue() == Tongue.AR
                    && folded.startsWith("و")
                    && facts[i].beforeGiven() == 1) {
                break;
            }
            if (!part && !given && !joined && !doubled) {
                boolean more = (left > 0 && !(end - first > 1 && words.isNoThirdName(folded, written(i))))
                        || (left == 0 && foreign(first, i));
                boolean family = words.tongue() == Tongue.AR && facts[i].family();
                if (!more || !(family || words.maySurname(folded, written(i)))) {
                    break;
                }
                left--;
            }
            // «حمد بن جاسم بن جبر آل ثاني»
            joining += part ? 1 : 0;
            joined = part && !isFamilyEnd(folded);
            end = part && !isFamilyEnd(folded) ? end : i + 1;
        }
        return words.tongue() == Tongue.AR ? Regnal.behind(scan, end) : end;
    }

    // «راندا علي، رئيسة القطاع»: the name, against «على» spelled so
    private boolean calledAli(int i) {
        return written(i).equals("علي")
                && (i + 1 >= scan.words().size()
                        || !scan.follows(i + 1)
                        || written(i + 1).equals("إن")
                        || (words.maySurname(word(i + 1).folded(), written(i + 1)) && !definite(i + 1)));
    }

    // «علي لاريجاني», «علي الشهري»; but «علي المجلس» is on it
    private boolean definite(int i) {
        String folded = word(i).folded();
        return folded.startsWith("ال") && !folded.endsWith("ي") && !facts[i].family();
    }

    // «الرئيس صدير جباروف», «الكاتب أوين جونز»: a second word no list knows that has the shape of no Arabic verb
    private boolean foreign(int first, int i) {
        String word = word(i).folded();
        return words.tongue() == Tongue.AR && i <= first + 2 && hitAt[i] == null && words.isForeign(word);
    }

    // «جورج و. بوش», «עדנאן א-סוואפי»
    private boolean initial(int i) {
        return !words.tongue().capitals()
                && word(i).folded().length() == 1
                && i + 1 < scan.words().size()
                && LETTER_ALONE
                        .matcher(scan.text().text())
                        .region(word(i).span().end(), word(i + 1).span().start())
                        .matches();
    }

    // in Latin letters Paris may be a family name; a nationality or an organisation is none
    private boolean breaks(int i) {
        Hit hit = hitAt[i];
        // «صلاح الأمين», but «الأمين العام» is longer
        boolean familyName = titleBefore[i + 1] != null
                && word(i).folded().startsWith("ال")
                && (facts[i].given() || words.isGiven(word(i).folded().substring(2)));
        // «أكرم إمام أوغلو»
        boolean ownName =
                i + 1 < scan.words().size() && OGLU.contains(word(i + 1).folded());
        // «عائشة الخليل»
        if (hit != null && hit.entry().isPlace() && words.tongue() == Tongue.AR && facts[i].family()) {
            return false;
        }
        boolean title = titleAt[i] && !words.tongue().capitals() && !familyName && !ownName;
        return title
                || (hit != null && (!words.tongue().capitals() || !hit.entry().isPlace()));
    }

    // «Cliff Burton | İsveç'te»
    private boolean placeWithCase(int i) {
        Hit hit = hitAt[i];
        return words.tongue() == Tongue.TR && hit != null && hit.entry().isPlace() && endingOf(i) > 0;
    }

    // «أوغلو», «الدين»: parts that may stand last
    private static boolean isFamilyEnd(String folded) {
        return folded.length() > 3;
    }

    private boolean goesOn(int i) {
        if (scan.follows(i)) {
            return endingOf(i - 1) == 0;
        }
        String between = scan.text()
                .text()
                .substring(word(i - 1).span().end(), word(i).span().start());
        return (word(i - 1).folded().length() == 1
                        && LETTER_ALONE.matcher(between).matches())
                || hyphen(between);
    }

    // «רות לביא-שחם»: both are the family name
    private boolean hyphen(String between) {
        return words.tongue() == Tongue.HE && between.length() == 1 && "-\u05BE".contains(between);
    }

    private Word word(int i) {
        return scan.words().get(i);
    }

    private String written(int i) {
        return Words.written(scan.text().text(), word(i).span());
    }

    // letters of an ending behind an apostrophe: Erdoğan'ın, Biden's
    private int endingOf(int i) {
        if (!words.tongue().capitals()) {
            return 0;
        }
        String written = written(i).replace('’', '\'');
        int apostrophe = written.lastIndexOf('\'');
        boolean ending = apostrophe > 2 && written.length() - apostrophe <= 6;
        return ending ? written.length() - apostrophe : 0;
    }

    private int particles(int i) {
        int kunya = words.tongue() == Tongue.AR ? facts[i].beforeKunya() : -1;
        return Math.max(kunya, Math.max(facts[i].beforeGiven(), facts[i].beforeKnown()));
    }

    private Mention mention(int first, int next, boolean titled) {
        // no particle stands behind a title: «النائبة كيارا»
        int particles = titled ? 0 : Math.max(0, particles(first));
        String rule = titled ? "title" : "given-name";
        int start = particles == 0
                ? word(first).span().start()
                : scan.text().original(scan.text().folded(word(first).span().start()) + particles);
        int end = word(next - 1).span().end() - endingOf(next - 1);
        Span span = new Span(start, words.tongue() == Tongue.HE && HebrewPairs.geresh(scan, end) ? end + 1 : end);
        String name = span.in(scan.text().text());
        String language = words.tongue().name().toLowerCase(Locale.ROOT);
        return new Mention(
                span, "person", name, Optional.of(people.remember(name)), language + ".names.person-" + rule);
    }
}
