package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;

/** Papers and recordings: who is heard in a recording is the recording. */
final class Papers {
    // as «جمعها», «مراقبوه»
    private static final Pattern THEIRS = Pattern.compile("[\\u0621-\\u064A]{3,}(ه|ها)");
    private static final Pattern ISSUED = Pattern.compile("^\\S{3,}ه (?=\\S)");

    private static final int NEAR = 40;

    private final List<Pair> pairs;

    Papers(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Whether two voices are a paper and who is heard in it; symmetric. */
    boolean one(Voice a, Voice b) {
        boolean paper = a.source.kind() == SourceKind.DOCUMENT;
        boolean also = b.source.kind() == SourceKind.DOCUMENT;
        return paper != also && (paper ? heardIn(b, a) : heardIn(a, b));
    }

    static String headWord(String name) {
        return name.split("[\\s,،]")[0];
    }

    /** Whether those of whoever shows a paper made it: «محاضر جمعها مراقبوه», "tallies its observers collected". */
    static boolean made(String name) {
        // as it is written: folded, «بعثة» ends as «بعثه»
        long theirs = Stream.of(name.split(" "))
                .filter(word -> THEIRS.matcher(word).matches())
                .count();
        return theirs > 1
                || FoldedText.of(name).words().stream().anyMatch(word -> BodyWords.exactly("their", word.folded()));
    }

    /** The whole name of a body that has issued a paper and is taken up by a word: «بيان الوزارة», "Örgütün yayımladığı veriler". */
    static Optional<String> issuer(Side side, Source paper) {
        return Stream.of(House.plain(paper.name()).split(" "))
                .filter(word -> !states(word) && Voices.stems(word).stream().anyMatch(House::body))
                .flatMap(word -> WholeNames.of(side, word, paper.span()).stream())
                .findFirst()
                .or(() -> issuedBehind(side, paper));
    }

    // «تقرير إحصائي حديث صادر عن وزارة العدل»
    private static Optional<String> issuedBehind(Side side, Source paper) {
        int at = paper.span().end();
        return side.mentions.stream()
                .filter(mention -> mention.span().start() > at && mention.span().start() < at + NEAR)
                .filter(mention -> FoldedText.of(
                                side.words(new Span(at, mention.span().start())))
                        .words()
                        .stream()
                        .anyMatch(word -> BodyWords.exactly("issued", word.folded())))
                .map(Mention::name)
                .findFirst();
    }

    /** Whether a word is for a paper that is what its issuer says: «بيان», "release". */
    static boolean states(String word) {
        return House.is("statement", Stems.of(FoldedText.fold(word)));
    }

    /** Who issued a paper, of what stands behind its head: «أصدرته بعثة الصندوق». */
    static String issued(String behind) {
        return ISSUED.matcher(behind).replaceFirst("");
    }

    // «متحدث في التسجيل», «ويسمع في التسجيل صوت رجل يقول»
    private boolean heardIn(Voice someone, Voice paper) {
        return !someone.source.named()
                && someone.meets(
                        paper,
                        (one, other) -> (one.side() == other.side()
                                        || Pair.any(pairs, one.side(), other.side(), Pair::sameEvent))
                                && heardIn(
                                        one,
                                        Voices.stems(headWord(other.source().name()))));
    }

    private static boolean heardIn(Voice.Heard someone, Set<String> paper) {
        Optional<String> where = someone.source().affiliation();
        return where.map(Voices::stems).filter(paper::equals).isPresent()
                || (where.isEmpty()
                        && someone.source().sector().isEmpty()
                        && Voices.stems(before(someone)).containsAll(paper));
    }

    // the words of the sentence before somebody
    private static String before(Voice.Heard someone) {
        Span at = someone.source().span();
        return someone.side()
                .sentence(at)
                .map(sentence -> someone.side().words(new Span(sentence.start(), at.start())))
                .orElse("");
    }
}
