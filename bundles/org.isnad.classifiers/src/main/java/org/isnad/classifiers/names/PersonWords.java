package org.isnad.classifiers.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.GivenNames;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/** Tells which words of a language can be part of a person's name. */
final class PersonWords {
    private static final String PARTICLES = "وبلفك";
    /** The name, against «على» spelled so. */
    static final String ALI = "علي";

    // اجتماع انخفاض استمرار إعلان تشكيل تزايد مشاركة and with the article
    private static final String NOUN =
            "(?:ال)?(?:ا.ت.ا.|ان..ا.|است..ا.|ا..ا.|ت..ي.|ت.ا..|م.ا..ه|ا.ت.ا.ات|ت..ي.ات)(?:ه|ها|هم|ا)?$";
    private static final Pattern VERBAL_NOUN = Pattern.compile(NOUN);
    // a particle with the article; a verb in the imperfect; plurals; a pronoun behind; a verbal noun
    private static final Pattern NO_NAME = Pattern.compile("(?:لل|بال|وال|فال|كال).*$|(?:سي|ست|ي)....*$|ي...?$|...*ات$"
            + "|ال..*يه$|ال....*(?:ين|ون)$|...*(?:ها|هم|هما)$|" + NOUN);

    // no perfect has a long vowel before its last letter but فعّال and أفعال, which begin otherwise
    private static final Pattern FOREIGN =
            Pattern.compile("[^وبلفكستيا].*[وي][^ويهات]|[^وبلفكستي].+(?:و|سكي|ايا|اني|يني|اسي)");
    // no perfect of three letters, of فاعل, or of a stem with a prefix
    private static final Pattern NO_VERB = Pattern.compile("[^ابتسنيلوفك][^ا]..+[^ته]");

    private static final Pattern ARTICLE = Pattern.compile("(?:[ae][lrsdntz]|ash|ad[hz]|eş|ben|bin|ibn|abu)-\\p{L}");

    // what the lists say of a word; how many letters of particles stand before a given name, -1 if it is none
    private record Facts(
            boolean given,
            boolean family,
            boolean part,
            boolean never,
            boolean half,
            int beforeGiven,
            int beforeKunya,
            int beforeKnown) {
        boolean opens() {
            return half || beforeGiven >= 0 || beforeKunya >= 0 || beforeKnown >= 0;
        }
    }

    private final Tongue tongue;
    private final HebrewPairs pairs;
    private final Set<String> given;
    private final Set<String> weak;
    private final Set<String> halves;
    private final Set<String> families;
    private final Set<String> parts;
    private final Set<String> never;
    private final Set<String> known;
    private final Set<String> titleFamilies;
    private final Set<String> women;
    private final Set<String> men;
    private final WordMemo<Facts> facts = new WordMemo<>(this::facts);
    private final WordMemo<Boolean> foreign =
            new WordMemo<>(word -> FOREIGN.matcher(word).matches());
    private final WordMemo<Boolean> noVerb =
            new WordMemo<>(word -> NO_VERB.matcher(word).matches());
    private final WordMemo<Boolean> shaped = new WordMemo<>(this::nameShaped);

    PersonWords(Tongue tongue) {
        this.tongue = tongue;
        this.families = folded(tongue.words("family-names.tsv"));
        this.parts = folded(tongue.words("name-parts.tsv"));
        this.pairs = new HebrewPairs();
        this.never = never(tongue);
        this.known = tongue == Tongue.AR ? folded(tongue.words("well-known.tsv")) : Set.of();
        this.titleFamilies = tongue == Tongue.AR ? folded(tongue.words("title-families.tsv")) : Set.of();
        List<String> her = tongue == Tongue.AR ? tongue.words("women.tsv") : List.of();
        this.women = folded(her.stream().filter(name -> !name.startsWith("+")).toList());
        this.men = folded(her.stream().filter(name -> name.startsWith("+")).toList());
        List<String> names = GivenNames.listed(tongue.locale().getLanguage());
        this.weak = folded(names.stream().filter(name -> name.startsWith("?")).toList());
        this.halves = folded(names.stream().filter(name -> name.startsWith("+")).toList());
        this.given = names.stream()
                .filter(name -> !name.startsWith("+"))
                .map(PersonWords::unmarked)
                .map(FoldedText::fold)
                .filter(name -> !never.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    // «لشركة البحار»: what heads a body's name is part of no person's
    private static Set<String> never(Tongue tongue) {
        Stream<String> heads = tongue != Tongue.AR
                ? Stream.of()
                : LexiconFile.rows(PersonWords.class, "org-heads.tsv").stream()
                        .flatMap(row -> tongue.variants(row, 1).stream());
        return folded(
                Stream.concat(tongue.words("not-surnames.tsv").stream(), heads).toList());
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(PersonWords::unmarked).map(FoldedText::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String unmarked(String word) {
        return word.startsWith("?") || word.startsWith("+") ? word.substring(1) : word;
    }

    Tongue tongue() {
        return tongue;
    }

    boolean isGiven(String folded) {
        return facts.of(folded).given;
    }

    /** Whether a title may be a family name: «الحاج». */
    boolean isTitleFamily(String folded) {
        return titleFamilies.contains(folded);
    }

    /** Whether an Arabic given name is a woman's. */
    boolean isWoman(String folded) {
        return women.contains(folded) || (folded.endsWith("ه") && isGiven(folded) && !men.contains(folded));
    }

    /** Whether a given name is a common word too. */
    boolean isWeak(String folded) {
        return weak.contains(folded);
    }

    /** Whether a common word is a given name before «الله» or «الدين»: «ذبيح». */
    boolean isHalf(String folded) {
        return facts.of(folded).half;
    }

    /** Whether a person's name may begin with the word, no title before it; of most words none does. */
    boolean mayOpen(String folded) {
        return facts.of(folded).opens() || folded.equals(ALI);
    }

    /** Whether the word is known as a family name. */
    boolean isFamily(String folded) {
        return facts.of(folded).family;
    }

    /** Whether the word joins parts of a name, so that the next one belongs to it. */
    boolean isPart(String folded) {
        return facts.of(folded).part;
    }

    boolean isNever(String folded) {
        return facts.of(folded).never;
    }

    /** How many letters of particles stand before a name that alone says who is meant, «لترامب»; -1 if none does. */
    int particlesBeforeKnown(String folded) {
        return facts.of(folded).beforeKnown;
    }

    private int known(String folded) {
        if (known.contains(folded)) {
            return 0;
        }
        return Clitics.splits(folded).stream()
                .filter(split -> !split.prefix().endsWith("ال") && known.contains(split.stem()))
                .mapToInt(Clitics.Split::length)
                .findFirst()
                .orElse(-1);
    }

    private Facts facts(String folded) {
        return new Facts(
                given.contains(folded),
                families.contains(folded),
                parts.contains(folded),
                never.contains(folded),
                halves.contains(folded),
                before(folded),
                Kunya.particles(folded),
                known(folded));
    }

    /** How many letters of particles stand before the word a kunya begins with: 1 in «بأم»; -1 if it is none. */
    int particlesBeforeKunya(String folded) {
        return facts.of(folded).beforeKunya;
    }

    /** How many letters of particles stand before a given name: 1 in «وإسراء»; 0 if it begins with it; -1 if it is none. */
    int particlesBeforeGiven(String folded) {
        return facts.of(folded).beforeGiven;
    }

    /** Whether the name of another begins there: «زيدان | وماركو», «إبراهيم | وخلفه», «גדעון סער | ומשה כחלון». */
    boolean joinsAnother(String folded) {
        boolean and = folded.startsWith("و") || folded.startsWith("ו");
        boolean pronoun = tongue == Tongue.AR && folded.endsWith("ه");
        return and && (pronoun || (particlesBeforeGiven(folded) == 1 && !isFamily(folded)));
    }

    private int before(String folded) {
        if (given.contains(folded)) {
            return 0;
        }
        for (Clitics.Split split : Clitics.splits(folded)) {
            // «מחנה» is a camp, no Hanna
            if (never.contains(split.stem())) {
                return -1;
            }
            boolean article = split.prefix().endsWith("ال") || split.prefix().indexOf('ה') >= 0;
            if (split.stem().length() > 2 && !article && given.contains(split.stem())) {
                return split.length();
            }
        }
        return -1;
    }

    /** Whether an unknown word may go on with a name that has begun. */
    boolean maySurname(String folded, String written) {
        if (written.equals(ALI)) {
            return true;
        }
        if (folded.length() < 2
                || isNever(folded)
                || Character.isDigit(folded.charAt(folded.length() - 1))
                || !Character.isLetter(folded.charAt(0))) {
            return false;
        }
        return switch (tongue) {
            // «temsilcisi Kuzeyspor»: a club
            case TR -> capital(written) && !(folded.length() > 6 && folded.endsWith("spor"));
            case EN -> capital(written);
            case AR -> arabicSurname(folded, written);
            case HE -> hebrewSurname(folded);
        };
    }

    /** Whether an Arabic word has the shape of names of other languages: «صدير», «جباروف». */
    boolean isForeign(String folded) {
        return folded.length() > 3 && !folded.startsWith("ال") && foreign.of(folded);
    }

    /** Whether an Arabic word has the shape of no verb, so that behind a title it is a name: «مبخوت». */
    boolean isNoVerb(String folded) {
        return tongue == Tongue.AR && (isForeign(folded) || noVerb.of(folded));
    }

    /** Whether an unknown word may be all the name behind a title of one word; «القائد | تدخل» is a verb. */
    boolean mayStandAlone(String folded) {
        return tongue != Tongue.AR
                || isFamily(folded)
                || isForeign(folded)
                || (folded.startsWith("ال") && folded.endsWith("ي"));
    }

    /** Whether an unknown Arabic word behind two names is none: «عطا الله حنا | وفدا», «إيليا سليمان | جائزة», «رائدة عمرو | شككت». */
    boolean isNoThirdName(String folded, String written) {
        boolean shaped = folded.startsWith("و")
                || written.endsWith("ة")
                || folded.endsWith("ا")
                || folded.endsWith("ت")
                || folded.length() == 3;
        return tongue == Tongue.AR && shaped && !isFamily(folded);
    }

    /** Whether a word is written like a name: "Shiraei", "al-Shiraei". */
    static boolean capital(String written) {
        if (Character.isUpperCase(written.codePointAt(0))) {
            return true;
        }
        int hyphen = written.indexOf('-');
        return hyphen > 0
                && ARTICLE.matcher(written).lookingAt()
                && Character.isUpperCase(written.codePointAt(hyphen + 1));
    }

    HebrewPairs pairs() {
        return pairs;
    }

    private boolean hebrewSurname(String folded) {
        // «אורן טל | מטיל ספק»
        if (pairs.verb(folded) && !families.contains(folded)) {
            return false;
        }
        boolean letters = folded.charAt(0) >= 'א' && folded.charAt(0) <= 'ת';
        boolean particle = "ושלבמ".indexOf(folded.charAt(0)) >= 0
                && folded.length() > 3
                && (never.contains(folded.substring(1))
                        // «יוסף | שבשכונת»
                        || (folded.startsWith("שב") && never.contains(folded.substring(2))));
        boolean plural = folded.length() > 4 && (folded.endsWith("ים") || folded.endsWith("ות"));
        // «יער | שהתפשטה»
        boolean clause = folded.length() > 4 && folded.startsWith("שה");
        return families.contains(folded) || (letters && !particle && !plural && !clause);
    }

    // by its shape: no particle before it, no verb in the imperfect, no plural, no pronoun behind it
    private boolean arabicSurname(String folded, String written) {
        if (folded.charAt(0) < 0x0620 || folded.charAt(0) > 0x064A || written.indexOf('\u064B') >= 0) {
            return false;
        }
        return shaped.of(folded);
    }

    private boolean nameShaped(String folded) {
        return !NO_NAME.matcher(folded).lookingAt()
                && !(PARTICLES.indexOf(folded.charAt(0)) >= 0
                        && (never.contains(folded.substring(1))
                                || VERBAL_NOUN.matcher(folded.substring(1)).lookingAt()));
    }
}
