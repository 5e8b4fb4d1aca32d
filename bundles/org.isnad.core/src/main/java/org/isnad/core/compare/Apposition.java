package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Sentences;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What stands beside a source in its sentence: who it is, and on whom it rests. */
final class Apposition {
    private static final int LONGEST = 12;
    private static final int NEAR = 3;
    private static final int PRINTED = 6;
    private static final List<String> PRINTS = List.of("paper", "air", "wire", "site", "medium");
    private static final List<String> PARTICLES = List.of("و", "ف", "כש", "ש", "ו");
    private static final String COMMAS = ",،(";
    private static final String STOPS = ",،؛;.!؟?\n\r–—()";

    private Apposition() {}

    /** The words between commas behind a name: «بوشعيب، رئيس نقابة عمال الأرصفة، في مقابلة». */
    static Optional<Span> of(Side side, Source source) {
        // in Turkish a comma parts who speaks from what he says
        if (!Speakers.named(source) || side.language.getLanguage().equals("tr")) {
            return Optional.empty();
        }
        return behind(side, source.span())
                .or(() -> office(side, source.span()))
                .or(() -> office(side, name(side, source))
                        .filter(words -> !side.words(words).startsWith("ال")))
                .or(() -> source.entity()
                        .flatMap(id -> side.mentions.stream()
                                .filter(mention ->
                                        mention.entity().filter(id::equals).isPresent())
                                .flatMap(mention -> behind(side, mention.span()).stream())
                                .findFirst()));
    }

    private static Optional<Span> behind(Side side, Span named) {
        String text = side.text.text();
        int comma = named.start();
        while (comma < named.end() && COMMAS.indexOf(text.charAt(comma)) < 0) {
            comma++;
        }
        while (comma < text.length() && " »\"”'".indexOf(text.charAt(comma)) >= 0) {
            comma++;
        }
        if (comma >= text.length() || COMMAS.indexOf(text.charAt(comma)) < 0) {
            return Optional.empty();
        }
        int end = comma + 1;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span behind = new Span(comma + 1, end);
        List<Word> words = Words.of(side.text, behind);
        // "who leads the mission" tells who it is, "who said so" does not
        boolean goesOn =
                words.isEmpty() || (Stems.isStopWord(words.getFirst().folded()) && !House.office(side.words(behind)));
        return goesOn || words.size() > LONGEST ? Optional.empty() : Optional.of(behind);
    }

    // without what stands behind it: «الدكتور عادل الشناوي | وكيل وزارة الصحة»
    private static Span name(Side side, Source source) {
        int at = side.words(source.span()).indexOf(source.name());
        return at < 0
                ? source.span()
                : new Span(
                        source.span().start(),
                        source.span().start() + at + source.name().length());
    }

    // «حسين الركابي المتحدث باسم التنسيقية التي دعت»: an office behind a name, up to what is told
    private static Optional<Span> office(Side side, Span named) {
        List<Word> words = side.text.words();
        int from = Words.firstFrom(words, named.end());
        int end = from;
        boolean office = from < words.size()
                && House.office(words.get(from).folded())
                && words.get(from).span().start() == named.end() + 1
                && (words.get(from).folded().startsWith("ال") || ofBody(words, from));
        while (office
                && end < words.size()
                && end < from + LONGEST
                && !tells(words.get(end).folded())
                && (end == from || adjoin(side, words.get(end - 1), words.get(end)))) {
            end++;
        }
        return end > from + 1
                ? Optional.of(new Span(
                        words.get(from).span().start(),
                        words.get(end - 1).span().end()))
                : Optional.empty();
    }

    private static boolean ofBody(List<Word> words, int office) {
        return office + 1 < words.size()
                && House.body(Stems.of(words.get(office + 1).folded()));
    }

    private static boolean tells(String folded) {
        return House.is("particle", folded) && !folded.equals("في") && !folded.equals("علي");
    }

    private static boolean adjoin(Side side, Word one, Word next) {
        String between = side.words(new Span(one.span().end(), next.span().start()));
        return between.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** Whether its sentence says further on that it has from another what it tells: «نقلا عن», "citing". */
    static boolean rests(Voice.Heard heard) {
        Side side = heard.side();
        Span at = heard.source().span();
        return citesFurther(side, heard.source())
                || side.sentence(at)
                        .filter(sentence ->
                                rests(Words.of(side.text, new Span(at.end(), nextSource(side, at, sentence)))))
                        .isPresent();
    }

    // «حذرت منظمة …. واستشهدت المنظمة بنشرة …»: taken up by its head beside a word of citing
    private static boolean citesFurther(Side side, Source source) {
        String head = Stems.of(FoldedText.fold(House.head(source.name())));
        List<Word> words = side.text.words();
        for (int i = Words.firstFrom(words, source.span().end()); i + 1 < words.size(); i++) {
            boolean cites = says("rests", words.get(i))
                    && Stems.of(words.get(i + 1).folded()).equals(head);
            boolean cited = says("rests", words.get(i + 1))
                    && Stems.of(words.get(i).folded()).equals(head);
            if (cites || cited) {
                return true;
            }
        }
        return false;
    }

    // what stands behind another source is that one's: «نفى المصرف …، كما ذكرت الصحيفة نقلا عن مصدر»
    private static int nextSource(Side side, Span at, Span sentence) {
        return side.attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(link -> link.source())
                .filter(source -> source.span().start() >= at.end() && source.kind() != SourceKind.DOCUMENT)
                .mapToInt(source -> source.span().start())
                .filter(start -> start < sentence.end())
                .min()
                .orElse(sentence.end());
    }

    /** Whether somebody of an agency saw what it tells: «شاهد مصور وكالة فرانس برس», "an AFP photographer saw". */
    static boolean observes(Voice.Heard heard) {
        Side side = heard.side();
        return side.dossier.report().body().stream()
                .flatMap(passage -> Sentences.of(side.dossier.report().text(), passage.span()).stream())
                .filter(sentence -> sentence.overlaps(heard.attribution().span())
                        || sentence.contains(heard.source().span()))
                .map(sentence -> Words.of(side.text, sentence))
                .anyMatch(words -> any(words, "observer") && any(words, "saw"));
    }

    /** Whether somebody tells that he saw it. */
    static boolean saw(Voice.Heard heard) {
        return heard.side()
                .sentence(heard.source().span())
                .filter(sentence -> any(Words.of(heard.side().text, sentence), "saw"))
                .isPresent();
    }

    private static boolean any(List<Word> words, String kind) {
        return words.stream().anyMatch(word -> says(kind, word));
    }

    private static boolean rests(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean received = i > 0
                    && says("received", words.get(i))
                    && says("itself", words.get(i - 1))
                    && any(words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR)), "from");
            boolean cites = says("rests", words.get(i)) && !raw(words, i) && !dies(words, i);
            if (received || cites || (says("learned", words.get(i)) && printed(words, i))) {
                return true;
            }
        }
        return false;
    }

    // «استشهد خمسة من رجالها»: cited is «استشهد ببيان»
    private static boolean dies(List<Word> words, int cites) {
        return words.get(cites).folded().contains("استشهد")
                && words.stream()
                        .skip(cites + 1L)
                        .limit(2)
                        .noneMatch(word -> word.folded().startsWith("ب"));
    }

    // «استنادا إلى صور التقطها متطوعوه», "citing insecurity": nobody else tells it
    private static boolean raw(List<Word> words, int cites) {
        return any(words.subList(cites + 1, Math.min(words.size(), cites + 1 + PRINTED)), "raw");
    }

    // «ما قرأه صباح الثلاثاء في صحيفة», «öğrendiklerini gazetede»: before or behind the verb
    private static boolean printed(List<Word> words, int verb) {
        return words.subList(Math.max(0, verb - PRINTED), Math.min(words.size(), verb + 1 + PRINTED)).stream()
                .map(word -> Stems.of(word.folded()))
                .anyMatch(stem -> PRINTS.stream().anyMatch(kind -> House.is(kind, stem)));
    }

    // a particle may be written with it: «واستشهدت», «כשהקריאה»
    private static boolean says(String kind, Word word) {
        String folded = word.folded();
        return BodyWords.exactly(kind, folded)
                || PARTICLES.stream()
                        .anyMatch(particle -> folded.startsWith(particle)
                                && BodyWords.exactly(kind, folded.substring(particle.length())));
    }

    /** Whether an office is followed at once by the name of whom another source is. */
    static boolean namedBehind(Side side, Source office, Source named) {
        return side.mentions.stream()
                .filter(mention -> mention.kind().equals("person")
                        && mention.span().start() >= office.span().end()
                        && mention.span().start() <= office.span().end() + 2)
                .anyMatch(mention -> isNamed(mention, named));
    }

    private static boolean isNamed(Mention mention, Source named) {
        return (mention.entity().isPresent() && mention.entity().equals(named.entity()))
                || Voices.stems(mention.name()).containsAll(Voices.stems(Bodies.fullName(named)));
    }
}
