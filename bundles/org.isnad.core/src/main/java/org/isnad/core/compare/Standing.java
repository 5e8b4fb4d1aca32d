package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * What a line holds against news: that it is not so, made up, or that all goes on as before. Whatever the words, one line
 * that does and one that does not contradict, and two that do say the same.
 */
final class Standing {
    private static final int REACH = 5;
    private static final int LACKING = 3;
    private static final String BOUNDARIES = "،,:؛;.!؟?—–";
    // what goes on behind a negation without being negated
    private static final Set<String> ENDS = Set.of(
            "بل", "لكن", "ولكن", "بحسب", "حسب", "وفق", "وفقا", "بعد", "قبل", "منذ", "خلال", "اثناء", "رغم", "بسبب",
            "كما", "وانما", "انما", "مع");
    private static final Set<String> COMPARED = Set.of("من", "مما", "منه", "منها", "منهم");
    private static final Phrases<Kind> MARKS = read();

    private final Line line;
    private final List<Phrases.Match<Kind>> marks;
    private final List<Span> lacks;
    private final List<Span> harmless = new ArrayList<>();
    private final List<Span> negated = new ArrayList<>();

    enum Kind {
        PARTICLE,
        DENIAL,
        FALSE,
        USUAL,
        GOING,
        LACK,
        NONE
    }

    Standing(Line line) {
        this.line = line;
        List<Phrases.Match<Kind>> all = new ArrayList<>();
        for (Phrases.Match<Kind> mark : MARKS.find(line.side.text, line.span)) {
            boolean compared = mark.value() == Kind.PARTICLE && compares(mark.span());
            if (mark.value() == Kind.NONE || compared) {
                harmless.add(mark.span());
            } else if (!named(mark.span()) && !midway(mark) && !attribute(mark)) {
                all.add(mark);
            }
        }
        turned(all);
        lacks = all.stream()
                .filter(mark -> mark.value() == Kind.LACK)
                .map(Phrases.Match::span)
                .toList();
        marks = all.stream()
                .filter(mark -> mark.value() != Kind.LACK)
                .filter(mark -> mark.value() != Kind.GOING || !changes(mark.span()))
                .toList();
        marks.stream()
                .filter(mark -> mark.value() == Kind.PARTICLE || mark.value() == Kind.DENIAL)
                .forEach(this::reach);
    }

    // a particle reaches to the end of its clause, a word of denying to the end of its sentence
    private void reach(Phrases.Match<Kind> mark) {
        int most = mark.value() == Kind.DENIAL ? Integer.MAX_VALUE : REACH;
        int end = mark.span().end();
        String text = line.side.text.text();
        for (Word word : Words.of(line.side.text, new Span(mark.span().end(), line.span.end()))) {
            boolean over = text.substring(end, word.span().start()).chars().anyMatch(c -> BOUNDARIES.indexOf(c) >= 0);
            boolean remote =
                    word.folded().equals("بعد") && text.substring(0, end).endsWith("عن");
            if (over || most-- == 0 || (ENDS.contains(word.folded()) && !remote)) {
                break;
            }
            end = word.span().end();
        }
        negated.add(new Span(mark.span().end(), end));
    }

    // «لم يعد مفتوحا», «غير مستقر»: not as ever is news
    private void turned(List<Phrases.Match<Kind>> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Phrases.Match<Kind> no = all.get(i);
            Phrases.Match<Kind> next = all.get(i + 1);
            boolean usual = next.value() == Kind.USUAL || next.value() == Kind.GOING;
            Span between = new Span(
                    no.span().end(), Math.max(no.span().end(), next.span().start()));
            if (no.value() == Kind.PARTICLE
                    && usual
                    && Words.of(line.side.text, between).size() < 2) {
                reach(no);
                all.subList(i, i + 2).clear();
                i--;
            }
        }
    }

    // «الحسابات المزيفة» are told of, «الحسابات مزيفة» tells; what is alleged is always denied
    private boolean attribute(Phrases.Match<Kind> mark) {
        String words = line.side.words(mark.span());
        boolean told = mark.value() == Kind.FALSE || mark.value() == Kind.USUAL;
        return told && words.startsWith("ال") && words.indexOf(' ') < 0 && !words.startsWith("المزعوم");
    }

    // «حقيقة هدم الضريح» asks whether it is true, «حقيقة» elsewhere does not
    private boolean midway(Phrases.Match<Kind> mark) {
        boolean first = mark.span().start() == line.span.start();
        return !first && line.side.words(mark.span()).equals("حقيقة");
    }

    // «سالم الشامسي»
    private boolean named(Span span) {
        return line.parts.stream()
                .anyMatch(part -> part.name().isPresent() && part.span().overlaps(span));
    }

    // «تواصل الانزلاق», «الأزمة تتواصل»: what goes on is a change
    private boolean changes(Span span) {
        List<Part> parts = line.parts;
        int at = 0;
        while (at < parts.size() && parts.get(at).span().start() < span.end()) {
            at++;
        }
        boolean next = at < parts.size() && parts.get(at).acts();
        int before = at - (at > 0 && parts.get(at - 1).span().overlaps(span) ? 2 : 1);
        return next
                || (before >= 0
                        && (parts.get(before).goesWell() || parts.get(before).goesBadly()));
    }

    // «لم تعرف المدينة أكتوبر أحر من هذا» denies nothing
    private boolean compares(Span span) {
        List<Word> words = Words.of(line.side.text, new Span(span.end(), line.span.end()));
        for (int i = 0; i + 1 < Math.min(words.size(), REACH + 1); i++) {
            String word = words.get(i).folded();
            if (word.length() >= 3
                    && word.length() <= 4
                    && word.charAt(0) == 'ا'
                    && COMPARED.contains(words.get(i + 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says that something is not so or as ever. */
    boolean against() {
        return !marks.isEmpty();
    }

    /** The words that say so. */
    Optional<Span> mark() {
        return marks.stream().map(Phrases.Match::span).findFirst();
    }

    /** Whether something stands where it is negated. */
    boolean negates(Span span) {
        return negated.stream().anyMatch(reach -> reach.start() <= span.start() && span.start() < reach.end());
    }

    /** Whether a particle that negates is part of some longer words. */
    boolean within(Span span) {
        return marks.stream()
                .filter(mark -> mark.value() == Kind.PARTICLE)
                .map(Phrases.Match::span)
                .anyMatch(mark -> span.contains(mark) && !mark.contains(span));
    }

    /** Whether it tells of something missing, refused, called off or over. */
    boolean lacks() {
        return !lacks.isEmpty();
    }

    /** Whether a negation stands right before something. */
    boolean negatesJust(Span span) {
        return negated.stream()
                .anyMatch(reach -> reach.contains(span)
                        && Words.of(line.side.text, new Span(reach.start(), span.start()))
                                .isEmpty());
    }

    /** Whether it looks like a negation and is none. */
    boolean harmless(Span span) {
        return harmless.stream().anyMatch(span::overlaps);
    }

    /** Whether what is missing, refused or over is itself such a thing: «إلغاء الحظر». */
    boolean doubled() {
        for (int i = 0; i + 1 < lacks.size(); i++) {
            Span between = new Span(lacks.get(i).end(), lacks.get(i + 1).start());
            List<Word> words = Words.of(line.side.text, between);
            if (words.isEmpty()
                    || (words.size() == 1 && words.getFirst().folded().length() < 3)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says so. */
    boolean lacks(Span span) {
        return lacks.stream().anyMatch(span::overlaps);
    }

    /** Whether something stands close behind a word of missing, refusing or calling off: «تأجيل تنفيذ حكم الإعدام». */
    boolean misses(Span span) {
        return lacks.stream()
                .anyMatch(lack -> lack.end() < span.start()
                        && Words.of(line.side.text, new Span(lack.end(), span.start()))
                                        .size()
                                < LACKING);
    }

    /** Whether it negates that something is missing, refused, called off or over. */
    boolean negatesLack() {
        return lacks.stream().anyMatch(this::negates);
    }

    /** Whether it says that all is as before. */
    boolean usual() {
        return marks.stream().anyMatch(mark -> mark.value() == Kind.USUAL || mark.value() == Kind.GOING);
    }

    /** Whether it says that something is not so. */
    boolean denies() {
        return marks.stream().anyMatch(mark -> mark.value() != Kind.USUAL && mark.value() != Kind.GOING);
    }

    private static Phrases<Kind> read() {
        Phrases.Builder<Kind> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(Standing.class, "standing.tsv")) {
            Kind kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            for (String entry : row.get(1).split("\\|")) {
                for (String form : kind == Kind.PARTICLE ? List.of(entry) : ArabicForms.of(entry)) {
                    builder.add(FoldedText.fold(form), kind);
                }
            }
        }
        return builder.build();
    }
}
