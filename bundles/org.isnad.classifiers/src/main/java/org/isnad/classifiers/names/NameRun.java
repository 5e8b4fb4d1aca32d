package org.isnad.classifiers.names;

import java.util.Set;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells how far a person's name goes on that begins at a word. */
final class NameRun {
    private static final int LONGEST = 5;
    private static final Set<String> OGLU = Set.of("اوغلو", "اوغلي", "زاده");
    private static final Set<String> CONTENT_BEGINS = Set.of("إن", "أن", "بأن", "إنه", "إنها", "قوله", "قولها");

    private static final Set<String> PREPOSITIONS =
            Set.of("في", "من", "الي", "عن", "مع", "بعد", "قبل", "عند", "لدي", "منذ");

    private final Scan scan;
    private final PersonWords words;
    private final PairFinder pairs;
    private final Initials initials;
    private final @Nullable Hit[] hitAt;
    private final @Nullable Hit[] titleBefore;
    private final boolean[] titleAt;

    NameRun(
            Scan scan,
            PersonWords words,
            PairFinder pairs,
            @Nullable Hit[] hitAt,
            @Nullable Hit[] titleBefore,
            boolean[] titleAt) {
        this.scan = scan;
        this.words = words;
        this.pairs = pairs;
        this.initials = new Initials(scan, words);
        this.hitAt = hitAt;
        this.titleBefore = titleBefore;
        this.titleAt = titleAt;
    }

    boolean given(int i) {
        return words.isGiven(word(i).folded()) || half(i);
    }

    // «ذبيح | الله», «ركن | الدين»
    boolean half(int i) {
        return words.isHalf(word(i).folded())
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && words.isPart(word(i + 1).folded())
                && isFamilyEnd(word(i + 1).folded());
    }

    boolean starts(int i) {
        return !words.tongue().capitals() || PersonWords.capital(written(i));
    }

    // goes on through given names, joining parts and a limited number of unknown words
    int end(int first, int unknown) {
        int left = words.tongue().capitals() ? LONGEST : unknown;
        int end = first + 1;
        // «وعبد | المنعم»
        String bare = word(first)
                .folded()
                .substring(Math.max(0, words.particlesBeforeGiven(word(first).folded())));
        boolean joined =
                words.isPart(bare) || words.particlesBeforeKunya(word(first).folded()) > 0;
        boolean known =
                joined || half(first) || words.particlesBeforeGiven(word(first).folded()) >= 0 || calledAli(first);
        left -= known ? 0 : 1;
        int joining = 0;
        for (int i = first + 1; i < scan.words().size() && i - first - joining < LONGEST; i++) {
            if (!goesOn(i)
                    || (written(i).equals("علي") && !calledAli(i))
                    || (joined && !starts(i) && !words.isPart(word(i).folded()))
                    || (!joined && !words.isGiven(word(i).folded()) && breaks(i) && !ofKunya(first, i))
                    || (end - first > 1 && placeWithCase(i))) {
                break;
            }
            String folded = word(i).folded();
            // «בן 16», «בן שנה»
            boolean aged = joined && words.tongue() == Tongue.HE && (words.isNever(folded) || number(folded));
            // «خالد أبو دي | في», «محمد ولد | في»
            boolean apart = joined && words.tongue() == Tongue.AR && PREPOSITIONS.contains(folded);
            if (aged || apart || (words.tongue() == Tongue.AR && Regnal.isNumber(folded))) {
                break;
            }
            boolean part = words.isPart(folded) || initials.at(i);
            boolean given = (words.isGiven(folded) && starts(i)) || calledAli(i);
            boolean doubled = end == i
                    && end > first + 1
                    && hyphen(scan.text()
                            .text()
                            .substring(word(i - 1).span().end(), word(i).span().start()));
            // «مالكة | المقهى»: a common word, and whose it is
            if (i == first + 1
                    && words.tongue() == Tongue.AR
                    && titleBefore[first] == null
                    && words.isWeak(bare)
                    && definite(i)) {
                break;
            }
            // «محمد خالد نور الدين | الحادث»
            if (!part && words.tongue() == Tongue.AR && end - first > 2 && definite(i)) {
                break;
            }
            if (!part && !given && (words.joinsAnother(folded) || (end - first > 1 && pairs.goesOn(i)))) {
                break;
            }
            if (!part && !given && !joined && !doubled) {
                boolean more = (left > 0 && !(end - first > 1 && words.isNoThirdName(folded, written(i))))
                        || (left == 0 && foreign(first, i))
                        || (left == 0 && lastBeforeContent(first, i));
                boolean family = words.tongue() == Tongue.AR && words.isFamily(folded);
                // «رشيد الطالبي العلمي»
                more = more || (definiteFamily(i) && definiteFamily(i - 1)) || (nisba(i) && nisba(i - 1));
                if (!more || !(family || words.maySurname(folded, written(i)))) {
                    break;
                }
                left--;
            }
            // «حمد بن جاسم بن جبر آل ثاني»
            joining += part ? 1 : 0;
            boolean opens = part && !isFamilyEnd(folded);
            // «خالد أبو | دي»
            end = opens && !joined ? end : i + 1;
            joined = opens;
        }
        return words.tongue() == Tongue.AR ? Regnal.behind(scan, end) : end;
    }

    private static boolean number(String folded) {
        return Character.isDigit(folded.charAt(0));
    }

    // «راندا علي، رئيسة القطاع»: the name, against «على» spelled so
    boolean calledAli(int i) {
        return written(i).equals("علي")
                && (i + 1 >= scan.words().size()
                        || !scan.follows(i + 1)
                        || written(i + 1).equals("إن")
                        || (words.maySurname(word(i + 1).folded(), written(i + 1)) && !definite(i + 1)));
    }

    // «علي لاريجاني», «علي الشهري»; but «علي المجلس» is on it
    private boolean definite(int i) {
        String folded = word(i).folded();
        return folded.startsWith("ال")
                && !folded.endsWith("ي")
                && !words.isFamily(folded)
                && !words.isGiven(folded.substring(2));
    }

    // «الرئيس صدير جباروف», «الكاتب أوين جونز»: a second word no list knows that has the shape of no Arabic verb
    private boolean foreign(int first, int i) {
        String word = word(i).folded();
        return words.tongue() == Tongue.AR && i <= first + 2 && hitAt[i] == null && words.isForeign(word);
    }

    // «قال … أمير خان متقي إن»: all up to what is said
    private boolean lastBeforeContent(int first, int i) {
        return words.tongue() == Tongue.AR
                && titleBefore[first] != null
                && i <= first + 2
                && hitAt[i] == null
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && CONTENT_BEGINS.contains(written(i + 1));
    }

    // «مشعل الأحمد الجابر الصباح»
    private boolean definiteFamily(int i) {
        String folded = word(i).folded();
        return folded.startsWith("ال") && (words.isFamily(folded) || words.isGiven(folded.substring(2)));
    }

    private boolean nisba(int i) {
        return word(i).folded().startsWith("ال") && word(i).folded().endsWith("ي");
    }

    // in Latin letters Paris may be a family name; a nationality or an organisation is none
    private boolean breaks(int i) {
        Hit hit = hitAt[i];
        // «صلاح الأمين», but «الأمين العام» is longer
        boolean familyName = titleBefore[i + 1] != null
                && word(i).folded().startsWith("ال")
                && (words.isGiven(word(i).folded())
                        || words.isGiven(word(i).folded().substring(2)));
        // «أكرم إمام أوغلو»
        boolean ownName =
                i + 1 < scan.words().size() && OGLU.contains(word(i + 1).folded());
        // «جوليا روسي», «محمد مصري»: who has a name already is called so, what has the article is said of him
        if (hit != null
                && hit.entry().kind().equals("nationality")
                && hit.prefix().isEmpty()
                && words.tongue() == Tongue.AR
                && words.isGiven(word(i - 1).folded())
                && !words.isWeak(word(i - 1).folded())) {
            return false;
        }
        // «نوال الكندي»: of a woman the adjective would end like one
        if (hit != null
                && hit.entry().kind().equals("nationality")
                && hit.prefix().endsWith("ال")
                && words.tongue() == Tongue.AR
                && (ofWoman(i - 1) || toldThen(i))
                && words.isGiven(word(i - 1).folded())
                && word(i).folded().endsWith("ي")) {
            return false;
        }
        // «عائشة الخليل», «بدر الدين الحوثي»
        boolean bare =
                hit != null && (hit.entry().isPlace() || hit.entry().kind().equals("armed-group"));
        if (bare && hit.next() - hit.first() == 1 && words.tongue() == Tongue.AR && words.isFamily(word(i).folded())) {
            return false;
        }
        // «نديم الحاج قدر»; but «أحمد الشيخ حسن» is another's title
        familyName |= words.isTitleFamily(word(i).folded())
                && (words.isGiven(word(i - 1).folded()) || titleBefore[i - 1] != null)
                && !(i + 1 < scan.words().size()
                        && scan.follows(i + 1)
                        && (words.isGiven(word(i + 1).folded()) || titleAt[i + 1]));
        boolean title = titleAt[i] && !words.tongue().capitals() && !familyName && !ownName;
        return title
                || (hit != null && (!words.tongue().capitals() || !hit.entry().isPlace()));
    }

    private boolean ofWoman(int i) {
        return words.isWoman(word(i).folded());
    }

    // «قال سالم العماني إن»: a name, where one word alone would be none
    private boolean toldThen(int i) {
        return i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && CONTENT_BEGINS.contains(written(i + 1))
                && i > 0
                && !(i > 1 && words.isGiven(word(i - 2).folded()));
    }

    // «أبو خليل السوداني»: behind a kunya a nationality is the family name
    private boolean ofKunya(int first, int i) {
        Hit hit = hitAt[i];
        return i == first + 2
                && hit != null
                && hit.entry().kind().equals("nationality")
                && words.particlesBeforeKunya(word(first).folded()) >= 0
                && word(i).folded().startsWith("ال")
                && word(i).folded().endsWith("ي");
    }

    // «Cliff Burton | İsveç'te»
    private boolean placeWithCase(int i) {
        Hit hit = hitAt[i];
        return words.tongue() == Tongue.TR && hit != null && hit.entry().isPlace() && endingOf(i) > 0;
    }

    // «أوغلو», «الدين»: parts that may stand last
    static boolean isFamilyEnd(String folded) {
        return folded.length() > 3;
    }

    private boolean goesOn(int i) {
        if (scan.follows(i)) {
            return endingOf(i - 1) == 0;
        }
        String between = scan.text()
                .text()
                .substring(word(i - 1).span().end(), word(i).span().start());
        return initials.at(i - 1) || hyphen(between);
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
    int endingOf(int i) {
        if (!words.tongue().capitals()) {
            return 0;
        }
        String written = written(i).replace('’', '\'');
        int apostrophe = written.lastIndexOf('\'');
        boolean ending = apostrophe > 2 && written.length() - apostrophe <= 6;
        return ending ? written.length() - apostrophe : 0;
    }
}
