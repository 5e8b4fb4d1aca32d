package org.isnad.classifiers.names;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.WordMemo;

/**
 * Tells where an Arabic body's name ends that begins with its kind. The kind takes a chain of nouns, «وكالة سلامة الغذاء»,
 * the last of them definite or a name; behind it come adjectives, what is joined to it, «للغذاء والدواء», and what the body
 * is for, «لشؤون اللاجئين».
 */
final class ArabicBody {
    private static final int LONGEST = 8;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_OPEN = 3;
    private static final Pattern NISBA = Pattern.compile("ال..+(?:ي|يه|يين|يون)");

    private static final WordMemo<Boolean> FOR_WHOM = WordMemo.matching("لل.*(?:ات|ه)");
    private static final Pattern QUALITY = Pattern.compile(".*[يا]|[ول].*|[مبفك].{0,4}|م.{3}و.|م(?:ت|ست).*");
    private static final Set<String> RANK = Set.of(
            "الاول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي",
            "العشرين",
            "الثلاثين",
            "الاخير");
    private static final Set<String> MASCULINE =
            Set.of("سد", "جسر", "نفق", "مطار", "حقل", "مفاعل", "سجن", "ميناء", "مرفا");

    /** What a word can be in such a name. */
    private enum Part {
        ADJECTIVE,
        NOUN,
        JOINED,
        PURPOSE,
        OPEN,
        NONE
    }

    private final PersonWords words;
    private final HeadWords heads;
    private final WordMemo<Part> parts = new WordMemo<>(this::part);

    ArabicBody(PersonWords words, HeadWords heads) {
        this.words = words;
        this.heads = heads;
    }

    /** Index behind the name whose kind stands at an index; that index if there is none. */
    int end(
            Scan scan,
            int head,
            String stem,
            boolean definite,
            Map<Integer, Hit> places,
            Map<Integer, Hit> nationalities) {
        return new Walk(scan, head, stem, definite, places, nationalities).end();
    }

    private Part part(String word) {
        if (heads.is("behind", word)) {
            return Part.NONE;
        }
        if (word.startsWith("لل")) {
            // «لوزارة المالية | للصحيفة»: whom it was told
            return heads.heads(word) ? Part.NONE : Part.PURPOSE;
        }
        if (word.startsWith("وال") || word.startsWith("ولل")) {
            return words.isNever(word.substring(1)) ? Part.NONE : Part.JOINED;
        }
        if (word.startsWith("ال") && word.length() > 3) {
            return isAdjective(word)
                    ? Part.ADJECTIVE
                    : words.isNever(word) && isFunctionWord(word) ? Part.NONE : Part.NOUN;
        }
        boolean joined = word.startsWith("و") && isOpen(word.substring(1));
        boolean aim = word.startsWith("ل") && heads.is("aim", word.substring(1));
        return joined || aim || isOpen(word) ? Part.OPEN : Part.NONE;
    }

    private static boolean isFunctionWord(String word) {
        return word.matches("ال(?:ذي|تي|ذين|لذين|لتين|يوم|ان)");
    }

    private boolean isOpen(String word) {
        return heads.is("inner", word) || heads.is("aim", word);
    }

    private boolean isAdjective(String word) {
        return heads.is("adjective", word) || NISBA.matcher(word).matches();
    }

    /** One name, read word by word. */
    private final class Walk {
        private final Scan scan;
        private final int head;
        private final String stem;
        private final boolean definite;
        private final Map<Integer, Hit> places;
        private final Map<Integer, Hit> nationalities;
        private int end;
        private int telling;
        private int open;
        // whether the chain of nouns has come to its last one, and whether that is a name
        private boolean closed;
        private boolean named;

        Walk(
                Scan scan,
                int head,
                String stem,
                boolean definite,
                Map<Integer, Hit> places,
                Map<Integer, Hit> nationalities) {
            this.scan = scan;
            this.head = head;
            this.stem = stem;
            this.definite = definite;
            this.places = places;
            this.nationalities = nationalities;
            this.end = head;
            this.closed = definite;
        }

        int end() {
            int i = head + 1;
            while (i < scan.words().size() && i - head <= LONGEST && scan.follows(i)) {
                int next = closed ? behindNoun(i) : inChain(i);
                if (next == i) {
                    break;
                }
                i = next;
            }
            boolean weak = !definite && !named && heads.is("weak", stem);
            return telling >= (weak ? 2 : 1) ? end : head;
        }

        private int inChain(int i) {
            String word = word(i);
            if (heads.is("behind", word)) {
                return i;
            }
            Hit place = places.get(i);
            if (place != null && place.prefix().isEmpty()) {
                return close(endOfPlaces(place), true);
            }
            // «سد وادي العقيق», «محطة نهر البارد»
            if (heads.kind(word).orElse("").equals("region") && mayName(i + 1)) {
                return close(i + 2, true);
            }
            Part part = partAt(i);
            // «منظمة سند | لحقوق الإنسان», «مركز مدى | للدراسات»
            if (part == Part.NONE && mayName(i) && hasPurpose(i + 1)) {
                return close(i + 1, false);
            }
            if (part == Part.OPEN) {
                telling += i > head + 1 || i == end ? 0 : 1;
                return ++open > MOST_OPEN ? i : i + 1;
            }
            if (heads.is("crowned", word) && i + 1 < scan.words().size() && scan.follows(i + 1) && isNamePart(i + 1)) {
                return close(endOfName(i + 1), true);
            }
            // «مستشفى الحبيب بورقيبة»
            boolean person = isNamePart(i)
                    && i + 1 < scan.words().size()
                    && scan.follows(i + 1)
                    && (isNamePart(i + 1) || isForeign(i + 1));
            if (!person && (part == Part.NOUN || part == Part.ADJECTIVE)) {
                telling -= words.isNever(word) && part == Part.NOUN ? 1 : 0;
                return close(i + 1, false);
            }
            // «مستشفى | ميداني», «مسجد | صغير»: a family's name alone may be said of it
            boolean facility = isFacility();
            boolean called = isNamePart(i)
                    && (words.isGiven(word) ? !(facility && isQuality(i)) : !(facility || word.endsWith("ي")));
            boolean name = part == Part.NONE && (called || (facility ? isNoQuality(i) : isForeign(i)));
            return person || name ? close(endOfName(i), true) : i;
        }

        private boolean hasPurpose(int i) {
            return i < scan.words().size()
                    && scan.follows(i)
                    && (partAt(i) == Part.PURPOSE || (partAt(i) == Part.OPEN && word(i).startsWith("ل")));
        }

        // «مطار تونس قرطاج»
        private int endOfPlaces(Hit place) {
            Hit second = places.get(place.next());
            if (second == null || !second.prefix().isEmpty() || !scan.follows(second.first())) {
                return place.next();
            }
            return isFacility() ? second.next() : place.next();
        }

        private boolean isFacility() {
            return heads.kind(stem).orElse("").equals("facility");
        }

        private boolean mayName(int i) {
            return i < scan.words().size() && scan.follows(i) && words.maySurname(word(i), written(i));
        }

        private int close(int next, boolean withName) {
            closed = true;
            named = withName;
            telling++;
            end = next;
            return next;
        }

        private int behindNoun(int i) {
            String word = word(i);
            if (i > head + 1 && heads.beginsAnother(word)) {
                return i;
            }
            // «المركز الحادي عشر»: a place in a row
            if (stem.equals("مركز") && definite && i == head + 1 && RANK.contains(word)) {
                return i;
            }
            return switch (partAt(i)) {
                case ADJECTIVE -> adjective(i, word);
                case JOINED -> named || (definite && i == head + 1) ? i : extend(i, 1);
                case PURPOSE -> stem.equals("وزاره") ? i : purpose(i);
                case OPEN -> chainAgain(i, word);
                case NOUN, NONE -> i;
            };
        }

        // «للإغاثة | والأعمال», «للجبيل | وينبع»
        private int purpose(int i) {
            named = false;
            Hit second = places.get(i + 1);
            extend(i, 1);
            if (second != null && places.containsKey(i) && second.prefix().equals("و")) {
                end = second.next();
            }
            return end;
        }

        private int adjective(int i, String word) {
            boolean nation = nationalities.containsKey(i);
            boolean first = definite && i == head + 1;
            // «موقع المديرية العامة للجوازات | الإلكتروني»: said of what stands before the name
            boolean disagrees = stem.endsWith("ه") && word.endsWith("ي") && (first || FOR_WHOM.of(word(i - 1)));
            // «وزارة النفط | العراقية»
            boolean ofState = nation && stem.equals("وزاره");
            if ((nation && named) || ofState || disagrees) {
                return i;
            }
            if (nation) {
                return extend(i, heads.is("state", "ال" + stem) || (!definite && heads.is("weak", stem)) ? 1 : 0);
            }
            // «الهيئة العليا» is any; «المجلس الإسلامي الأعلى» is one
            boolean thin = definite && first && heads.is("thin", word) && !heads.is("unit", stem);
            return extend(i, thin ? 0 : 1);
        }

        // «لشؤون | اللاجئين», «ومكافحة | المخدرات»
        private int chainAgain(int i, String word) {
            boolean starts = word.startsWith("ل") || (word.startsWith("و") && !named);
            if (!starts || heads.is("inner", word)) {
                return i;
            }
            closed = false;
            open = 0;
            return i + 1;
        }

        private int extend(int i, int told) {
            telling += told;
            end = i + 1;
            return end;
        }

        // «خليفة», «محمد بن راشد», «ماكس بلانك»
        private int endOfName(int first) {
            int i = first + 1;
            while (i < scan.words().size()
                    && i - first < LONGEST_NAME
                    && scan.follows(i)
                    && (isNamePart(i) || words.isPart(word(i - 1)) || isForeign(i) || isLast(i))) {
                i++;
            }
            return i;
        }

        private boolean isNamePart(int i) {
            String word = word(i);
            return words.isGiven(word) || words.isPart(word) || words.isFamily(word);
        }

        // «معهد روبرت | كوخ»: behind it something else begins
        private boolean isLast(int i) {
            String word = word(i);
            boolean stops = i + 1 >= scan.words().size() || !scan.follows(i + 1) || words.isNever(word(i + 1));
            return stops
                    && !word.startsWith("ال")
                    && !(word.endsWith("ه") || word.endsWith("ي"))
                    && words.maySurname(word, written(i));
        }

        private boolean isForeign(int i) {
            String word = word(i);
            return words.isForeign(word) && words.maySurname(word, written(i));
        }

        // «سد شبامة», «جسر بلوران»; but «سد ترابي», «جسر قديم», «ملعب مجاور»
        private boolean isNoQuality(int i) {
            return MASCULINE.contains(stem)
                    && word(i).length() > 4
                    && !QUALITY.matcher(word(i)).matches()
                    && mayName(i)
                    && !nationalities.containsKey(i);
        }

        // «فندق فاخر وسط»: a name that is a common word too, and none behind it; but «مقبرة بير لاشيز»
        private boolean isQuality(int i) {
            boolean more =
                    i + 1 < scan.words().size() && scan.follows(i + 1) && words.maySurname(word(i + 1), written(i + 1));
            return words.isWeak(word(i)) && !more;
        }

        // «حقل ألغام» has no article, but looks so once its hamza is folded
        private Part partAt(int i) {
            // «ميناء فاليتا | العام الماضي»
            if (heads.is("stretch", word(i)) && i + 1 < scan.words().size() && heads.is("turn", word(i + 1))) {
                return Part.NONE;
            }
            Part part = parts.of(word(i));
            boolean noArticle = "أإآ".indexOf(written(i).charAt(0)) >= 0;
            return noArticle && (part == Part.ADJECTIVE || part == Part.NOUN) ? Part.NONE : part;
        }

        private String written(int i) {
            return scan.written(i);
        }

        private String word(int i) {
            return scan.words().get(i).folded();
        }
    }
}
