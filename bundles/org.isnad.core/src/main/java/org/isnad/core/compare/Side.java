package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Sentences;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.isnad.text.concepts.Meaning;
import org.isnad.text.concepts.Meanings;

/** One report made ready for comparing. */
final class Side {
    // everybody has one
    private static final String AGE = "age";

    private static final Set<String> NO_ACTORS = Set.of("agency", "outlet");
    private static final Set<String> NATIONS = Set.of("country", "nationality");
    private static final Set<String> PLACES = Set.of("country", "city", "region");
    private static final int LONGEST_LINE = 250;

    /** The place in the order the reports were given. */
    final int place;

    final Dossier dossier;
    final FoldedText text;
    final Locale language;
    private final List<Word> content;
    final List<Passage> body;
    private final boolean line;
    /** The body's words, folded. */
    final List<Word> words = new ArrayList<>();

    final Wording wording;

    /** For each word the index after the last word of its passage. */
    final List<Integer> passageEnds = new ArrayList<>();

    /** Stems of headline and body. */
    final Set<String> stems = new HashSet<>();
    /** Claims of the body. */
    final List<Item> items;

    final List<Attribution> attributions;
    final List<Mention> mentions;
    final Set<String> actors = new HashSet<>();
    final List<TimeReference> times;
    /** Numbers that are no times and no shares of people. */
    final List<Quantity> quantities;

    private final Lazy<Map<BigDecimal, List<Quantity>>> byValue = new Lazy<>(() -> Amounts.byValue(this));
    private final IdentityHashMap<Quantity, Said> said = new IdentityHashMap<>();
    /** Of what numbers a total may be the sum. */
    final Lazy<Addends> addends = new Lazy<>(() -> NumberVerdict.addends(this));

    // folded, if it is more than one word
    private final Optional<String> outlet;

    private final Lazy<Told> told = new Lazy<>(this::tell);
    private final Lazy<List<List<Meaning>>> meanings = new Lazy<>(this::mean);
    private final Lazy<Set<String>> nations = new Lazy<>(() -> named(NATIONS));
    private final Lazy<Set<String>> places = new Lazy<>(() -> named(PLACES));
    private final Lazy<Optional<Span>> lead = new Lazy<>(this::firstSentence);
    private final Optional<Span> headline;
    // asked for again and again of each number
    private final Lazy<List<Quantity>> bodily = new Lazy<>(this::belowHeadline);
    private final Lazy<Map<Quantity, List<Item>>> telling = new Lazy<>(this::byNumber);
    private final Lazy<Set<BigDecimal>> takenBack = new Lazy<>(() -> Corrections.takenBack(this));

    /** The places it begins with; asked for of each pair of numbers. */
    final Lazy<Scenes.Opening> scene = new Lazy<>(() -> Scenes.opening(this));

    /** What happened once, on a day it names; asked for of each pair. */
    final Lazy<List<Days.Happening>> happenings = new Lazy<>(() -> Days.happenings(this));

    /** Where it says that nobody came to harm; asked for of each pair. */
    final Lazy<Optional<Phrases.Match<String>>> nobodyHurt = new Lazy<>(() -> Unhurt.nobody(this));

    Side(int place, Dossier dossier) {
        this.place = place;
        this.dossier = dossier;
        text = FoldedText.of(dossier.report().text());
        headline = dossier.report().headline().map(Passage::span);
        content = Stems.content(text, new Span(0, text.text().length()));
        body = dossier.report().body();
        line = isLine();
        language = dossier.report().language();
        outlet = dossier.report()
                .publication()
                .outlet()
                .map(name -> FoldedText.fold(name.value()))
                .filter(name -> name.indexOf(' ') > 0);
        attributions = dossier.findings(Attribution.class);
        mentions = dossier.findings(Mention.class);
        times = dossier.findings(TimeReference.class).stream()
                .filter(TimeReference::resolved)
                .toList();
        quantities = dossier.findings(Quantity.class).stream()
                .filter(quantity -> !quantity.counted().equals(AGE))
                .filter(quantity -> times.stream().noneMatch(time -> time.span().overlaps(quantity.span())))
                .filter(quantity -> !Amounts.share(quantity))
                .toList();
        for (Passage passage : saying()) {
            List<Word> own = Words.of(text, passage.span());
            passageEnds.addAll(Collections.nCopies(own.size(), words.size() + own.size()));
            words.addAll(own);
            addStems(passage);
        }
        wording = new Wording(words);
        dossier.report().headline().filter(headline -> !line()).ifPresent(this::addStems);
        mentions.stream()
                .filter(mention -> !NO_ACTORS.contains(mention.kind()))
                .flatMap(mention -> mention.entity().stream())
                .forEach(actors::add);
        items = claims().stream().map(claim -> new Item(this, claim)).toList();
    }

    // a headline without a body tells all there is
    private List<Passage> saying() {
        return body.isEmpty() ? dossier.report().headline().stream().toList() : body;
    }

    /** Its numbers that are so many or, if they are a range, begin there. */
    List<Quantity> of(BigDecimal value) {
        return byValue.get().getOrDefault(value.stripTrailingZeros(), List.of());
    }

    /** What it says of a number. */
    Said said(Quantity quantity) {
        return said.computeIfAbsent(quantity, number -> new Said(this, number));
    }

    /** The claims a number stands in. */
    List<Item> telling(Quantity quantity) {
        return telling.get().getOrDefault(quantity, List.of());
    }

    /** Whether it takes a number back: «10 وليس 12». */
    boolean takesBack(Quantity quantity) {
        return takenBack.get().contains(quantity.low().stripTrailingZeros());
    }

    private Map<Quantity, List<Item>> byNumber() {
        Map<Quantity, List<Item>> telling = new HashMap<>();
        for (Item item : items) {
            item.quantities.forEach(quantity ->
                    telling.computeIfAbsent(quantity, q -> new ArrayList<>()).add(item));
        }
        return telling;
    }

    /** Whether the report is one line only: a headline, or a single sentence without one. */
    boolean line() {
        return line;
    }

    private boolean isLine() {
        List<Passage> saying = saying();
        boolean headed = !saying.isEmpty()
                && saying.getFirst().role() != Role.HEADLINE
                && dossier.report().headline().isPresent();
        return saying.size() == 1 && !headed && saying.getFirst().span().length() <= LONGEST_LINE;
    }

    private void addStems(Passage passage) {
        for (Word word : content(passage.span())) {
            stems.add(word.folded());
        }
    }

    /** The words of a span that carry content, as their stems. */
    List<Word> content(Span within) {
        return content.subList(Words.firstFrom(content, within.start()), Words.firstFrom(content, within.end()));
    }

    /** All of them, in the order of the text. */
    List<Word> contentWords() {
        return content;
    }

    // without claims, as in a language nobody reads yet, a sentence stands for one; subheadings only repeat
    private List<Claim> claims() {
        if (line()) {
            return List.of(lineClaim(saying().getFirst().span()));
        }
        List<Claim> claims = dossier.findings(Claim.class).stream()
                .filter(claim -> inParagraph(claim.span()))
                .toList();
        return claims.isEmpty() ? sentences() : claims;
    }

    private boolean inParagraph(Span span) {
        return Placed.around(body, span)
                .filter(passage -> passage.role() == Role.PARAGRAPH)
                .isPresent();
    }

    private List<Claim> sentences() {
        return body.stream()
                .flatMap(passage -> Sentences.of(dossier.report().text(), passage.span()).stream())
                .map(Side::whole)
                .toList();
    }

    /** What headline and body tell in any language. */
    Told told() {
        return told.get();
    }

    private Told tell() {
        List<Span> spans = new ArrayList<>();
        dossier.report().headline().ifPresent(headline -> spans.add(headline.span()));
        body.forEach(passage -> spans.add(passage.span()));
        return new Told(this, spans);
    }

    /** What each word of the text tells in any language. */
    List<List<Meaning>> meanings() {
        return meanings.get();
    }

    private List<List<Meaning>> mean() {
        return new Meanings(language)
                .read(text.words().stream().map(Word::folded).toList());
    }

    /** Stems of the names of nations it has. */
    Set<String> nations() {
        return nations.get();
    }

    /** Stems of the names of places it has. */
    Set<String> places() {
        return places.get();
    }

    private Set<String> named(Set<String> kinds) {
        Set<String> stems = new HashSet<>();
        for (Mention mention : mentions) {
            if (kinds.contains(mention.kind())) {
                stems.addAll(Voices.stems(mention.name()));
                stems.addAll(Voices.stems(words(mention.span())));
            }
        }
        return stems;
    }

    boolean sameLanguage(Side other) {
        return language.getLanguage().equals(other.language.getLanguage());
    }

    // a line is one claim, as sure as its words; a denial in it is told by its words, not taken for the whole
    private Claim lineClaim(Span line) {
        List<Claim> claims = dossier.findings(Claim.class).stream()
                .filter(claim -> line.contains(claim.span()))
                .toList();
        if (claims.size() != 1 || claims.getFirst().polarity() != Polarity.AFFIRMED) {
            return whole(line);
        }
        Claim only = claims.getFirst();
        return new Claim(
                line, only.certainty(), only.polarity(), only.cues(), only.action(), only.actors(), only.rule());
    }

    private static Claim whole(Span sentence) {
        return new Claim(
                sentence,
                Certainty.CERTAIN,
                Polarity.AFFIRMED,
                List.of(),
                Optional.empty(),
                List.of(),
                "compare.sentence");
    }

    /** Numbers of the body; of one line all. */
    List<Quantity> bodily() {
        return bodily.get();
    }

    private List<Quantity> belowHeadline() {
        return line()
                ? quantities
                : quantities.stream()
                        .filter(quantity -> !inHeadline(quantity.span()))
                        .toList();
    }

    boolean inBody(Span span) {
        return Placed.around(body, span).isPresent();
    }

    /** The sentence of the body that holds a span. */
    Optional<Span> sentence(Span span) {
        return Placed.around(body, span)
                .map(passage -> Sentences.of(dossier.report().text(), passage.span()))
                .flatMap(sentences -> sentences.stream()
                        .filter(sentence -> sentence.contains(span))
                        .findFirst());
    }

    /** The first sentence of the body. */
    Optional<Span> lead() {
        return lead.get();
    }

    private Optional<Span> firstSentence() {
        return body.stream()
                .filter(passage -> passage.role() == Role.PARAGRAPH)
                .map(Passage::span)
                .findFirst()
                .flatMap(span ->
                        Sentences.of(dossier.report().text(), span).stream().findFirst());
    }

    /** Whether a span stands in the first sentence of the body. */
    boolean leads(Span span) {
        return lead().filter(sentence -> sentence.contains(span)).isPresent();
    }

    /** Whether it stands in that or in the headline. */
    boolean opens(Span span) {
        return inHeadline(span) || leads(span);
    }

    boolean inHeadline(Span span) {
        return headline.isPresent() && headline.get().contains(span);
    }

    ReportId id() {
        return dossier.report().id();
    }

    Quote quote(Span span) {
        return new Quote(id(), span);
    }

    String words(Span span) {
        return span.in(dossier.report().text());
    }

    Optional<StatedTime> published() {
        return dossier.report().publication().published().map(Stated::value);
    }

    /** Whether the words of the other's outlet, more than one, stand anywhere in it. */
    boolean mayName(Side other) {
        return other.outlet.filter(text.folded()::contains).isPresent();
    }

    /** Whether its body names the other's outlet in more than one word. */
    boolean names(Side other) {
        return mayName(other) && body.stream().anyMatch(passage -> names(other, passage.span()));
    }

    /** Whether a stretch of its body does. */
    boolean names(Side other, Span within) {
        String said = FoldedText.fold(words(within));
        return other.outlet.filter(said::contains).isPresent();
    }

    /** How people call this report: its outlet or its headline. */
    String name() {
        return dossier.report()
                .publication()
                .outlet()
                .map(Stated::value)
                .orElseGet(() -> Brief.of(dossier.report().title()));
    }
}
