package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** A short claim taken apart into names, words that have opposites, numbers and other words, in the order of the text. */
final class Line {
    private static final Set<String> NAMES = Set.of(
            "country",
            "nationality",
            "person",
            "organisation",
            "ministry",
            "party",
            "armed-group",
            "city",
            "region",
            "facility",
            "service");

    private static final Map<String, String> CAPITALS = LexiconFile.rows(Line.class, "capitals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    private static final Set<String> MANNERS = Set.of("بشكل", "بصوره", "بوتيره", "بطريقه", "نحو", "بايقاع");

    private static final Pattern RELATIVE = Pattern.compile("[يت]\\S{3,}(?:ها|هم|ه)");
    private static final int REACH = 2;
    private static final Set<String> JOINING = Set.of("مع", "و", "بينما", "رغم", "مقابل", "فيما", "بعد", "قبل", "ثم");

    // what is left of a word without its particles
    private static final int SHORTEST = 4;

    final Side side;
    final Span span;
    final List<Part> parts = new ArrayList<>();

    Line(Item item) {
        side = item.side;
        span = item.claim.span();
        List<Mention> names = Placed.within(side.mentions, span).stream()
                .filter(mention -> NAMES.contains(mention.kind()))
                .toList();
        List<Phrases.Match<List<Pole>>> poles = item.poles();
        for (Word word : Words.of(side.text, span)) {
            Optional<Mention> name =
                    names.stream().filter(n -> n.span().overlaps(word.span())).findFirst();
            Optional<Phrases.Match<List<Pole>>> pole =
                    poles.stream().filter(p -> p.span().overlaps(word.span())).findFirst();
            add(word, name, pole);
        }
    }

    /** Whether an id is that of a city which a state is called by. */
    static boolean isCapital(String entity) {
        return CAPITALS.containsKey(entity);
    }

    private void add(Word word, Optional<Mention> name, Optional<Phrases.Match<List<Pole>>> pole) {
        Span whole =
                name.map(Mention::span).or(() -> pole.map(Phrases.Match::span)).orElse(word.span());
        if (!parts.isEmpty() && parts.getLast().span().contains(word.span())) {
            return;
        }
        boolean content = name.isPresent() || pole.isPresent() || content(word.folded());
        if (content) {
            parts.add(new Part(
                    name.isPresent() || pole.isPresent() ? whole : word.span(),
                    keys(word, whole, name),
                    name.isPresent() || manner(word)
                            ? List.of()
                            : pole.map(Phrases.Match::value).orElse(List.of()),
                    name));
        }
    }

    // «بشكل متسارع» is how, not what
    private boolean manner(Word word) {
        int before = Words.firstFrom(side.text.words(), word.span().start()) - 1;
        return before >= 0 && MANNERS.contains(side.text.words().get(before).folded());
    }

    private static boolean content(String folded) {
        return Character.isDigit(folded.codePointAt(0)) || (folded.length() > 1 && !Stems.isStopWord(folded));
    }

    private Set<String> keys(Word word, Span whole, Optional<Mention> name) {
        Set<String> keys = new LinkedHashSet<>();
        name.flatMap(Mention::entity).ifPresent(entity -> {
            keys.add(entity);
            // «طهران مستعدة»: a capital speaks for its state
            Optional.ofNullable(CAPITALS.get(entity)).ifPresent(keys::add);
        });
        if (name.isEmpty()) {
            String stem = Character.isDigit(word.folded().codePointAt(0)) ? word.folded() : Stems.of(word.folded());
            keys.add(stem);
            Roots.of(word.folded()).ifPresent(keys::add);
            Clitics.splits(word.folded()).stream()
                    .filter(split -> split.length() > 0 && split.stem().length() >= SHORTEST)
                    .forEach(split -> keys.add(Stems.of(split.stem())));
        } else {
            side.content(whole).forEach(w -> keys.add(w.folded()));
        }
        return keys;
    }

    // «نجاة من الغرق», «تخلي سبيل أربعين معتقلا»: what the action before it undoes
    boolean undone(Part part) {
        int at = parts.indexOf(part);
        // «قيود السفر»
        if (at > 0 && parts.get(at - 1).forbids()) {
            return true;
        }
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            Part before = parts.get(i);
            if (before.undoing(part)
                    && Words.of(
                                    side.text,
                                    new Span(before.span().end(), part.span().start()))
                            .stream()
                            .map(Word::folded)
                            .noneMatch(JOINING::contains)) {
                return true;
            }
        }
        return false;
    }

    // «ناقلة كورية تحتجزها إيران»: what is said of a thing by the way takes it up with a pronoun
    boolean relative(Part part) {
        int at = parts.indexOf(part);
        if (at < 2 || !RELATIVE.matcher(side.words(part.span())).matches()) {
            return false;
        }
        Part thing = parts.get(at - 1);
        return !side.words(thing.span()).startsWith("ال")
                && thing.name()
                        .map(Mention::kind)
                        .filter(kind -> !kind.equals("nationality"))
                        .isEmpty();
    }

    /**
     * A word or name of the line.
     *
     * @param keys what it is recognised by in another line
     * @param poles what it excludes; empty for names and plain words
     * @param name if it is one
     */
    record Part(Span span, Set<String> keys, List<Pole> poles, Optional<Mention> name) {
        /** Whether it is told by the same word, not only by one that means as much. */
        boolean sameWord(Part other) {
            return same(other) && keys.stream().anyMatch(other.keys::contains);
        }

        boolean same(Part other) {
            if (otherThing(other).isPresent()) {
                return false;
            }
            boolean apart = poles.stream().anyMatch(a -> other.poles.stream().anyMatch(a::excludes));
            long common = keys.stream().filter(other.keys::contains).count();
            boolean named = name.isPresent() != other.name.isPresent();
            int least = named ? Math.max(keys.size(), other.keys.size()) / 3 : 0;
            return (!apart && common > least) || poles.stream().anyMatch(other.poles::contains);
        }

        // «الإعدام», «المؤبد»: of one direction, and yet another member of one class
        private Optional<Pole> otherThing(Part other) {
            return poles.stream()
                    .filter(pole -> pole.kind() == Pole.Kind.THING
                            && other.poles.stream().anyMatch(pole::excludes)
                            && !other.poles.contains(pole))
                    .findFirst();
        }

        Optional<Pole> excludedBy(Part other) {
            Optional<Pole> thing = otherThing(other);
            if (thing.isPresent()) {
                return thing;
            }
            boolean same = poles.stream().anyMatch(other.poles::contains);
            return same
                    ? Optional.empty()
                    : poles.stream()
                            .filter(a -> other.poles.stream().anyMatch(a::excludes))
                            .findFirst();
        }

        /** Whether both may come of one root, weak letters or not. */
        boolean akin(Part other) {
            return keys.stream()
                    .map(Roots::skeleton)
                    .anyMatch(root -> root.length() > 1
                            && other.keys.stream().map(Roots::skeleton).anyMatch(root::equals));
        }

        /** Whether it is an action, not a thing. */
        boolean acts() {
            return poles.stream().anyMatch(pole -> pole.kind() != Pole.Kind.THING);
        }

        /** Whether both are actions of one kind. */
        boolean means(Part other) {
            return poles.stream().anyMatch(pole -> pole.directed() && other.poles.contains(pole));
        }

        /** Whether it is the better end of an axis of which the other is the worse: release of prisoners, rescue from drowning. */
        boolean undoing(Part other) {
            return poles.stream()
                    .anyMatch(pole -> pole.good()
                            && !pole.axis().equals("going")
                            && other.poles.stream().anyMatch(that -> that.bad() && pole.excludes(that)));
        }

        /** Whether it says that something is forbidden or restricted. */
        boolean forbids() {
            return poles.stream().anyMatch(pole -> pole.axis().equals("permission") && pole.end() > 0);
        }

        /** Whether it is an action of the better end of its axis. */
        boolean goesWell() {
            return poles.stream().anyMatch(Pole::good);
        }

        /** Whether it is an action of the worse end of its axis. */
        boolean goesBadly() {
            return poles.stream().anyMatch(Pole::bad);
        }

        /** Whether it says that something is not, fails or goes down. */
        boolean undoes() {
            return poles.stream()
                    .anyMatch(pole ->
                            pole.denies() || pole.rises().filter(up -> !up).isPresent());
        }

        boolean denies() {
            return poles.stream().anyMatch(Pole::denies);
        }
    }
}
