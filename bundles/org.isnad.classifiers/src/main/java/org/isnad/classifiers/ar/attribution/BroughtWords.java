package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Tells whose word somebody brings, and who brings it: «تلقى الوزير من نظيره تحذيرا مفاده أن», «استحضرت المعلمة شكوى تلميذتين من». */
final class BroughtWords {
    private static final int LONGEST = 16;
    private static final int REACH_BACK = 26;
    private static final Set<String> BRINGS = WordLists.of("brought-words/brings");
    // who gets a letter tells nobody of it by that, unless it is a paper
    private static final Pattern RECEIVES = Pattern.compile("تلق|تسلم|استلم|سمع");
    private static final Set<String> ASCRIBED = Set.of("منسوب", "منسوبا", "منسوبه", "منسوبين");
    private static final Set<String> FROM = Set.of("من", "عن");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    BroughtWords(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** «تلا», «أورد»: whether by the verb somebody brings what another said. */
    static boolean brings(String word) {
        return BRINGS.contains(word);
    }

    /** Whose the words are whose gist follows: «تبريرا لمسؤولين | مؤداه أن»; who brings them stands first. */
    Optional<List<Teller>> ofGist(int gist) {
        int end = s.is(gist - 1, "و") ? gist - 1 : gist;
        for (int i = end - 1; i > Math.max(0, end - LONGEST) && s.is(i, Kind.WORD); i--) {
            int noun = i;
            // «من نظيره | تحذيرا مفاده أن»
            boolean right = noun == end - 1;
            Optional<Teller> owner = owner(noun, end)
                    .map(who -> who.saying(s.get(right ? noun : gist).span(), Manner.SAID));
            if (owner.isPresent()) {
                return owner.map(who -> brought(noun, who));
            }
        }
        return Optional.empty();
    }

    /** «تصريحات نسبتها صحيفة إلى وزير | ومفادها أن»: who says whose the words are, and whose. */
    Optional<List<Teller>> ascribed(int gist) {
        int end = s.is(gist - 1, "و") ? gist - 1 : gist;
        for (int i = end - 1; i > Math.max(0, end - LONGEST) && s.is(i, Kind.WORD); i--) {
            boolean ascribes =
                    lexicon.verb(s, i).filter(form -> form.has("ila-source")).isPresent()
                            && lexicon.is(s, i + 1, Closed.PRONOUN);
            if (ascribes) {
                int verb = i;
                return subjects.at(i + 2, k -> s.is(k, "الي"))
                        .filter(who -> s.is(who.end(), "الي"))
                        .flatMap(who -> subjects.at(who.end() + 1, k -> k >= end)
                                .filter(of -> of.end() == end)
                                .map(of -> List.of(
                                        bringing(verb).apply(who.teller()),
                                        of.teller().saying(s.get(gist).span(), Manner.SAID))));
            }
        }
        return Optional.empty();
    }

    /** Who brings a paper in which somebody says something; nobody if it is brought by none. */
    List<Teller> bringers(int noun, Teller owner) {
        return bringer(noun, owner).stream().toList();
    }

    /** Who brings what the owner of the noun said, before the owner; the owner alone if nobody does. */
    List<Teller> brought(int noun, Teller owner) {
        return bringer(noun, owner).map(brings -> List.of(brings, owner)).orElse(List.of(owner));
    }

    /** «رسالة من المتهم | يقول فيها»: whose paper it is in which the verb there says something, behind who brings it. */
    Optional<List<Teller>> inPaper(int verb) {
        for (int i = verb - 2; i > Math.max(0, verb - LONGEST) && s.is(i, Kind.WORD); i--) {
            int noun = ASCRIBED.contains(s.word(i - 1)) && s.is(i, "الي") ? i - 2 : i - 1;
            boolean of = noun < i - 1 || s.is(i, "باسم") || s.is(i, "ل") || s.is(i, "من") || s.is(i, "مع");
            // «شهادة | ضابط يقر فيها», but «وثيقة داخلية | توصي فيها سلطة المياه»
            int paper = i;
            boolean kind = i + 2 == verb && s.original(i + 1).endsWith("ية");
            boolean whose = !of && !kind && !Article.on(s.word(i)) && known(i + 1) && written(i);
            if ((of && paper(noun)) || whose) {
                return subjects.at(i + 1, k -> k >= verb)
                        .filter(who -> who.end() == verb)
                        .map(who -> brought(whose ? paper : noun, who.teller()));
            }
        }
        return Optional.empty();
    }

    private boolean paper(int i) {
        // «رسالة خطية | من», «مقطعا مصورا | ل»
        boolean described = s.is(i, Kind.WORD)
                && (s.original(i).endsWith("ة") || s.original(i).endsWith("ا"));
        return written(described && !Article.on(s.word(i)) && lexicon.is(s, i - 1, Closed.OBJECT) ? i - 1 : i);
    }

    private boolean written(int noun) {
        return lexicon.is(s, noun, Closed.OBJECT)
                || lexicon.speechNoun(s, noun).isPresent()
                || lexicon.noun(s, noun)
                        .filter(known -> known.kind() == SourceKind.DOCUMENT)
                        .isPresent();
    }

    // «تبريرا | لمسؤولين», «شكوى | تلميذتين», «من نظيره | تحذيرا»: whose the noun of speech there is, if its words end
    // at {@code end}
    private Optional<Teller> owner(int noun, int end) {
        if (lexicon.speechNoun(s, noun).isEmpty()) {
            return Optional.empty();
        }
        int of = noun + 1;
        while (of < end && s.original(of).endsWith("ا") && s.original(noun).endsWith("ا")) {
            of++;
        }
        boolean construct = of < end && !Article.on(s.word(noun)) && known(of);
        if (s.is(of, "ل") || construct) {
            int from = construct ? of : of + 1;
            return subjects.at(from, k -> k >= end)
                    .filter(who -> who.end() == end || s.is(who.end(), Kind.COMMA))
                    .map(Subjects.Subject::teller);
        }
        return of == end ? from(noun) : Optional.empty();
    }

    /** Whom a noun of speech is from, who stands right before it: «من نظيره البلغاري | تحذيرا», «من الشركة على | ضمانات». */
    Optional<Teller> from(int noun) {
        int end = s.is(noun - 1, "علي") ? noun - 1 : noun;
        for (int i = end - 1; i > Math.max(0, end - LONGEST) && s.is(i, Kind.WORD); i--) {
            if (FROM.contains(s.word(i)) && !s.is(i + 1, "ان")) {
                return subjects.at(i + 1, k -> k >= end)
                        .filter(who -> who.end() == end)
                        .map(Subjects.Subject::teller);
            }
        }
        return Optional.empty();
    }

    private boolean known(int i) {
        return lexicon.outletAt(s, i).isPresent()
                || subjects.person(i).isPresent()
                || lexicon.noun(s, i)
                        .filter(noun -> noun.kind() != SourceKind.DOCUMENT)
                        .isPresent();
    }

    // «استحضرت | معلمة في مدرسة، في إفادتها، شكوى»
    private Optional<Teller> bringer(int noun, Teller owner) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH_BACK); i--) {
            if (s.is(i, Kind.STOP) || s.is(i, "ان") || s.is(i, Kind.COLON)) {
                return Optional.empty();
            }
            if (BRINGS.contains(s.word(i))) {
                int verb = i;
                return Stream.of(subjects.at(i + 1, k -> k >= noun).map(Subjects.Subject::teller), subjects.before(i))
                        .flatMap(Optional::stream)
                        .filter(who ->
                                !who.source().span().overlaps(owner.source().span()))
                        .filter(who -> !RECEIVES.matcher(s.word(verb)).lookingAt() || AccordingPhrases.media(who))
                        .findFirst()
                        .map(bringing(i));
            }
        }
        return Optional.empty();
    }

    private UnaryOperator<Teller> bringing(int verb) {
        return who -> who.saying(Cues.of(s, lexicon, verb), Manner.RELAYED);
    }
}
