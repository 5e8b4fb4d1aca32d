package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Turkish reporting verbs in any form, some of several words: «ifade etti», «söylüyordum», «diyerek». */
final class Cues {
    private static final int LONGEST_STEM = 14;
    // folded words have no dotless i; the negation, the tense, the copula, the person
    private static final String NEGATION = "(?:m[ae]|m[iuü](?=yor))?";
    private static final String TENSE =
            "(?:y?[iuü]?yor|[dt][iuü]|m[iuü]ş|y?[ae]c[ae][kğ]|[aeiuü]?r|m[ae]li|s[ae]|(?<=m[ae])z|m[ae]kt[ae])";
    private static final String COPULA = "(?:y?[dt][iuü]|m[iuü]ş|s[ae])?";
    private static final String PERSON =
            "(?:[iuü]?m|k|[iuü]?z|n|n[iuü]z|s[iuü]n|s[iuü]n[iuü]z|l[ae]r)?(?:[dt][iuü]r)?(?:l[ae]r)?(?:[dt][iuü]|m[iuü]ş)?(?:k|m)?";
    private static final WordMemo<Boolean> FINITE = WordMemo.matching(NEGATION + TENSE + COPULA + PERSON);
    private static final WordMemo<Boolean> OTHER = WordMemo.matching(NEGATION
            + "(?:y?[ae]n(?:l[ae]r)?|y?[ae]r[ae]k|y?[iuü]p|[aeiuü]?rken|y?[ae]l[iuü]m|s[iuü]n(?:l[ae]r)?"
            + "|(?<=m[ae])y[iuü]n(?:[iuü]z)?|m[ae]k|[dt][iuü]kt[ae]n)");
    // «iddiasını | dile getirdi», «sözlerini | sarf etti»
    private static final Set<String> UTTERING = Set.of(
            "dile", "öne", "ileri", "ortaya", "gündeme", "ifade", "rapor", "tekrar", "sarf", "yer", "ilan", "not",
            "beyan", "israr");
    private static final Set<String> PARTICLES = Set.of("da", "de", "bile");
    // «söylemekten (kaçındı)»: nothing is said
    private static final WordMemo<Boolean> SHUNNED = WordMemo.matching(".*m[ae]kt[ae]n");
    // «talep etsek»: nobody has said it yet
    private static final WordMemo<Boolean> WISHED = WordMemo.matching("s[ae](?:m|k|n|n[iuü]z)");
    private static final Set<String> NOMINAL = Set.of(
            "", "dir", "ydi", "dirlar", "dirler", "ler", "lar", "lerdi", "lardi", "ydiler", "ydilar", "yim", "yiz",
            "di", "ymiş");
    private static final WordMemo<Boolean> TOLD = WordMemo.matching(
            "(?:m[ae])?(?:[dt][iuü](?:ğ[iuü]|kl[ae]r[iuü])|y?[ae]c[ae](?:ğ[iuü]|kl[ae]r[iuü]))(?:n[iuü]|n[ae]|nd[ae]n)?");
    private static final WordMemo<Boolean> UNTOLD =
            WordMemo.matching("m[ae](?:[dt][iuü]|m[iuü]ş|y[ae]c[ae]k|y?[iuü]?yor|z).*|m[iuü]yor.*");
    private static final WordMemo<Boolean> PARTICIPLE = WordMemo.matching("m?[ae]?y?[ae]n(?:l[ae]r)?");
    private static final WordMemo<Boolean> NOUN = WordMemo.matching("m[ae]s[iuü](?:n[iuü]n|n[ae]|nd[ae]n|yl[ae])?");
    private static final Set<String> FIRST = Set.of("m", "k", "z");

    private final Map<String, Entry> single = new HashMap<>();
    private final WordMemo<List<Stem>> alone = new WordMemo<>(word -> List.copyOf(stems(single, word)));
    private final Map<String, Map<String, Entry>> behind = new HashMap<>();
    private final Auxiliaries auxiliaries = new Auxiliaries();
    private final SpeechNouns nouns;

    private record Entry(Manner manner, Set<String> frames) {
        // one verb in several rows; nobody is named by its passive only
        Entry and(Entry other) {
            if (frames.contains("passive") != other.frames.contains("passive")) {
                return this;
            }
            Set<String> both = new HashSet<>(frames);
            both.addAll(other.frames);
            return new Entry(manner, WordSet.of(both));
        }
    }

    /**
     * A cue found, of one to four words.
     *
     * @param lead how many of its first words only lead up to it: «diye», «sözleriyle»
     */
    record Match(int length, int lead, String verb, String ending, Manner manner, Set<String> frames) {
        boolean has(String frame) {
            return frames.contains(frame);
        }

        boolean plural() {
            return verb.endsWith("ler") || verb.endsWith("lar");
        }

        /** "I", "we", "you": its ending tells who, nobody else can be the subject. */
        boolean speaker() {
            boolean participle = participle() || ending.endsWith("mek") || ending.endsWith("mak");
            boolean question = ending.endsWith("siniz") || ending.endsWith("sunuz") || ending.endsWith("niz");
            return !participle
                    && !ending.isEmpty()
                    && (question
                            || (FIRST.contains(ending.substring(ending.length() - 1))
                                    && !ending.endsWith("cek")
                                    && !ending.endsWith("cak")
                                    && !ending.endsWith("erek")
                                    && !ending.endsWith("arak")));
        }

        /** «(-diğinin) öne sürülmesinin»: the telling as a noun. */
        boolean nominal() {
            return NOUN.of(ending);
        }

        /** «söyleyen»: it stands before whom it tells of. */
        boolean participle() {
            return PARTICIPLE.of(ending);
        }
    }

    Cues() {
        LexiconFile.rows(Cues.class, "cue-verbs.tsv").stream()
                .filter(row -> row.size() >= 4)
                .forEach(this::add);
        nouns = new SpeechNouns(this::add);
    }

    private void add(List<String> row) {
        Entry entry = new Entry(
                Manner.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                WordSet.of(row.get(3).split(" ")));
        String before = FoldedText.fold(row.get(0));
        Map<String, Entry> stems =
                before.equals("-") ? single : behind.computeIfAbsent(before, first -> new HashMap<>());
        Arrays.stream(row.get(1).split(" "))
                .map(FoldedText::fold)
                .forEach(stem -> stems.merge(stem, entry, Entry::and));
    }

    /** The longest cue whose words begin there. */
    Optional<Match> at(Sentence s, int index) {
        if (name(s, index)) {
            return Optional.empty();
        }
        String manner = nouns.instrumental(s.word(index));
        boolean printed = s.word(index + 1).startsWith("çik") && behind.containsKey(s.word(index));
        if (!manner.isEmpty() && !printed) {
            return Optional.of(withVerb(s, index, manner));
        }
        return longest(s, index, Cues::tells)
                .filter(match ->
                        !unsaid(match) && !(match.has("last") && s.is(index + match.length(), Token.Kind.WORD)));
    }

    // «diyen Sayar»: a capital behind a word without one
    private static boolean name(Sentence s, int index) {
        boolean within = index > 0 && upper(s, index) && s.is(index - 1, Token.Kind.WORD);
        return within && (!upper(s, index - 1) || (upper(s, index + 1) && !shouted(s, index)));
    }

    // «Örgütlü | Suçlar | Bürosu» is a name, «VALİ UYARDI» none
    private static boolean shouted(Sentence s, int index) {
        return s.original(index).equals(s.original(index).toUpperCase(Locale.of("tr")));
    }

    private static boolean upper(Sentence s, int index) {
        return s.is(index, Token.Kind.WORD)
                && Character.isUpperCase(s.original(index).charAt(0));
    }

    // «sözleriyle tepki gösterdi»; «sözleriyle (karşıladı)»
    private Match withVerb(Sentence s, int index, String manner) {
        Set<String> frames = Set.of("quote", "with");
        return longest(s, index + 1, Cues::tells)
                .filter(verb -> !verb.has("passive") && !object(s, index, verb))
                .map(verb -> new Match(verb.length() + 1, 1, verb.verb(), verb.ending(), verb.manner(), frames))
                .orElse(new Match(1, 0, s.word(index), "", Manner.valueOf(manner.toUpperCase(Locale.ROOT)), frames));
    }

    // «ithamı | "…" sözleriyle | geri püskürttü»: of the words and of the verb another thing is told
    private static boolean object(Sentence s, int index, Match verb) {
        int open = s.is(index - 1, Token.Kind.CLOSE) ? s.opening(index - 1) : -1;
        return verb.has("np") && Endings.accusative(s.word(open - 1));
    }

    // «ne zaman açılacağını söylemedi»
    private static boolean unsaid(Match match) {
        boolean fact = match.has("fact") && !match.has("thought") && !match.has("guilt");
        return (match.has("utter") || (fact && match.manner() != Manner.DENIED)) && UNTOLD.of(match.ending());
    }

    /** A cue that is itself what another tells, in any case: «söylediğini», «ifade ettiklerini»; of active verbs. */
    Optional<Match> told(Sentence s, int index) {
        return longest(s, index, Cues::isTold);
    }

    /** A passive that is itself what another tells: «söylendiğini», «bildirildiğini»: nobody is named. */
    Optional<Match> heard(Sentence s, int index) {
        return longest(s, index, (entry, ending, length) -> entry.frames().contains("passive") && TOLD.of(ending));
    }

    /** «(raporda …diğinin) yazdığını»: it stands in a paper, of which nobody is said to write. */
    Optional<Match> written(Sentence s, int index) {
        return told(s, index).filter(match -> s.word(index).startsWith("yazdiğ") && Endings.factOf(s.word(index - 1)));
    }

    /** Whether a noun of what is said stands there in a case that tells nothing without a verb: «sözlerini», «iddiasına». */
    boolean speech(Sentence s, int index) {
        return nouns.object(s.word(index));
    }

    /** Whether a noun of what is said stands there as a subject: «beklentisi», «iddiası». */
    boolean saying(Sentence s, int index) {
        return nouns.subject(s.word(index));
    }

    /** Whether a noun of what is said stands there in any case but that: «sözlerine», «açıklaması», «iddiasından». */
    boolean words(Sentence s, int index) {
        String word = s.word(index);
        return !instrumental(s, index)
                && (nouns.subject(word) || NounForms.of(word).stream().anyMatch(nouns::subject));
    }

    /** Whether words are told by the noun there: «sözleriyle». */
    boolean instrumental(Sentence s, int index) {
        return !nouns.instrumental(s.word(index)).isEmpty();
    }

    /** Whether an ending, behind a stem, makes a cue of one or two words. */
    private interface Form {
        boolean fits(Entry entry, String ending, int length);
    }

    // «diye | isyan etti»: the noun and its verb; «diye mesaj | attığını» is told itself
    private Optional<Match> whole(Sentence s, int index, Match led, Form form) {
        Map<String, Entry> stems = led.lead() > 0 ? behind.get(s.word(index + 1)) : null;
        List<Stem> verbs = stems == null ? List.of() : stems(stems, s.word(index + 2));
        return verbs.isEmpty()
                ? Optional.of(led)
                : match(verbs, s, index + 2, 2, form)
                        .map(two ->
                                new Match(two.length() + 1, 1, two.verb(), two.ending(), led.manner(), led.frames()));
    }

    private Optional<Match> longest(Sentence s, int index, Form form) {
        Map<String, Entry> stems = behind.get(s.word(index));
        if (stems == null) {
            return alone(s, index, form);
        }
        // «uyarısında | da | bulundu»
        int between = PARTICLES.contains(s.word(index + 1)) ? 1 : 0;
        int verb = index + 1 + between;
        Optional<Match> two = match(stems(stems, s.word(verb)), s, verb, 2 + between, form)
                .flatMap(led -> between > 0 ? Optional.of(led) : whole(s, index, led, form));
        // «iddiasını | dile getirdi»
        Optional<Match> three = nouns.holds(s.word(index)) && UTTERING.contains(s.word(index + 1))
                ? longest(s, index + 1, form)
                        .filter(match -> match.length() > 1)
                        .map(Cues::joined)
                : Optional.empty();
        return three.or(() -> two).or(() -> alone(s, index, form));
    }

    private Optional<Match> alone(Sentence s, int index, Form form) {
        return match(alone.of(s.word(index)), s, index, 1, form);
    }

    /** A verb's stem that a word begins with, and the rest of the word. */
    private record Stem(Entry entry, String ending) {}

    // the longest first; most words begin with none
    private static List<Stem> stems(Map<String, Entry> stems, String word) {
        List<Stem> found = List.of();
        for (int cut = Math.min(word.length(), LONGEST_STEM); cut > 0; cut--) {
            Entry entry = stem(stems, word, cut);
            if (entry != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new Stem(entry, word.substring(cut)));
            }
        }
        return found;
    }

    private static Match joined(Match verb) {
        Set<String> frames = verb.has("passive") ? verb.frames() : Set.of("quote", "plain", "fact", "that", "speech");
        return new Match(verb.length() + 1, 0, verb.verb(), verb.ending(), verb.manner(), frames);
    }

    private Optional<Match> match(List<Stem> stems, Sentence s, int at, int length, Form form) {
        String word = s.word(at);
        for (int i = 0; i < stems.size(); i++) {
            Entry entry = stems.get(i).entry();
            String ending = stems.get(i).ending();
            // «demek istiyorum»: what is wanted is to say it
            Auxiliaries.Found aux = auxiliaries.at(s, at, word.equals("demek") ? "" : ending);
            int lead = entry.frames().contains("led") ? 1 : 0;
            int parts = Math.min(length, 2);
            if (aux.length() > 0 && form.fits(entry, aux.ending(), 2)) {
                return Optional.of(new Match(
                        length + aux.length(), lead, aux.verb(), aux.ending(), entry.manner(), entry.frames()));
            }
            if (form.fits(entry, ending, parts)) {
                return Optional.of(new Match(length, lead, word, ending, entry.manner(), entry.frames()));
            }
        }
        return Optional.empty();
    }

    // «yolluyor»: of «yolla»
    private static @Nullable Entry stem(Map<String, Entry> stems, String word, int cut) {
        Entry entry = stems.get(word.substring(0, cut));
        if (entry != null || cut < 3 || !word.startsWith("yor", cut) || "iuü".indexOf(word.charAt(cut - 1)) < 0) {
            return entry;
        }
        String root = word.substring(0, cut - 1);
        Entry wide = stems.get(root + 'a');
        return wide == null ? stems.get(root + 'e') : wide;
    }

    private static boolean tells(Entry entry, String ending, int length) {
        if (entry.frames().contains("relative")) {
            return false;
        }
        boolean noun = entry.frames().contains("noun") || entry.frames().contains("feels");
        boolean passive = entry.frames().contains("passive");
        return noun ? NOMINAL.contains(ending) : verb(ending, length) || (passive && NOUN.of(ending));
    }

    private static boolean isTold(Entry entry, String ending, int length) {
        return !entry.frames().contains("passive") && TOLD.of(ending);
    }

    private static boolean verb(String ending, int length) {
        return !WISHED.of(ending)
                && !SHUNNED.of(ending)
                && (FINITE.of(ending) || OTHER.of(ending) || (length == 2 && ending.isEmpty()));
    }
}
