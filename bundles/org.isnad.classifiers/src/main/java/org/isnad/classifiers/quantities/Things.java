package org.isnad.classifiers.quantities;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.WordMemo;

/** Finds what a number counts: a word of the list, else the noun behind the number. */
final class Things {
    /** What is counted, its words, and the word behind them. */
    record Thing(Span span, int next, String code, boolean listed) {}

    private static final Set<String> BETWEEN = Set.of("بين", "مابين");
    private static final Set<String> NUMBER = Set.of("عدد", "حصيله");
    private static final Set<String> THEIR = Set.of("its", "their", "his", "her", "our");
    private static final Set<String> OF = Set.of("من", "of", "the", "מן");
    private static final String THE = "the";
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> UNBOUND = Set.of("degree", "hour", "minute", "second", "percent");
    private static final Pattern NAMED_BY =
            Pattern.compile("(?!\\p{L}{2,}[iuü](?:n\\p{L}*)? )\\p{L}+ \\p{L}{2,}(?:[aeiuü]s[iuü]|[^aeiuüy][iuü])");
    // «üç ruhsatsız (tabanca)»
    private static final Pattern WITHOUT = Pattern.compile("\\p{L}{3,}s[iuü]z");
    private static final Pattern POSSESSED = Pattern.compile("\\p{L}{2,}[iuü](?:n.*)?");
    private static final WordMemo<Boolean> WHOLE = WordMemo.matching(".*[iuü]n");

    private final WordLine line;
    private final QuantityWords lists;
    private final String language;
    private final ByWord<Phrases.Match<QuantityWords.Counted>> counted;
    private final Duals duals;
    private final Nouns nouns;

    Things(WordLine line, String language, Span passage, QuantityWords lists) {
        this.line = line;
        this.lists = lists;
        this.language = language;
        nouns = new Nouns(line, lists, language);
        duals = new Duals(line, lists);
        counted = new ByWord<>(line.size());
        lists.counted
                .find(line.text(), passage)
                .forEach(match -> counted.put(line.after(match.span().start() + 1) - 1, match));
    }

    /** The listed word that begins at a word. */
    Optional<Phrases.Match<QuantityWords.Counted>> listed(int i) {
        return Optional.ofNullable(counted.get(i));
    }

    /**
     * What stands behind a number; {@code definite} if it may bear an article: «عشرات النازحين». Of «14 من عمال الميناء»
     * the number alone is the quantity.
     */
    Optional<Thing> behind(int next, boolean definite) {
        if (!joined(next)) {
            return Optional.empty();
        }
        if (language.equals("ar") && BETWEEN.contains(line.folded(next))) {
            return casualties(next);
        }
        if (language.equals("he")
                && lists.isPart(line.folded(next - 1))
                && !line.folded(next).startsWith("מה")) {
            return Optional.empty();
        }
        if (NUMBER.contains(line.folded(next)) && line.follows(next + 1)) {
            // «ارتفع إلى 19 عدد القتلى»: the number stands before its own name
            return known(next + 1, true)
                    .map(thing -> from(next, thing))
                    // «بـ28 ألفا عدد الذين شاركوا»
                    .or(() -> Optional.of(new Thing(line.span(next - 1), next, "person", true))
                            .filter(people -> lists.theirs.contains(line.folded(next) + " " + line.folded(next + 1))));
        }
        // "ten more people"
        if (lists.further.contains(line.folded(next)) && line.follows(next + 1)) {
            Optional<Thing> others = known(next + 1, false);
            if (others.isPresent()) {
                return others.map(thing -> from(next, thing));
            }
        }
        // "the 1,200 | the company had given"
        boolean of = OF.contains(line.folded(next))
                && (definite || !line.folded(next).equals(THE));
        int k = next;
        while (of && k < next + 2 && OF.contains(line.folded(k)) && line.follows(k + 1)) {
            k++;
        }
        // "14 of its workers", "four of its own fighters"
        if (of && THEIR.contains(line.folded(k)) && line.follows(k + 1)) {
            k += line.folded(k + 1).equals("own") && line.follows(k + 2) ? 2 : 1;
        }
        Optional<Thing> known = known(k, definite || of);
        if (of && language.equals("ar") && !line.folded(k).startsWith("ال")) {
            return known.map(whole -> new Thing(line.span(next - 1), whole.next(), whole.code(), true));
        }
        if (known.isPresent()) {
            return known.map(thing -> language.equals("he") ? constructed(thing) : thing);
        }
        // "of the ferry's passengers"
        boolean owner = language.equals("en") && line.folded(k).matches(".*'s?");
        return of && !definite && !owner ? Optional.empty() : unlisted(k, definite);
    }

    // «77 بين قتيل وجريح»
    private Optional<Thing> casualties(int between) {
        Phrases.Match<QuantityWords.Counted> one = counted.get(between + 1);
        Phrases.Match<QuantityWords.Counted> other = counted.get(between + 2);
        if (one == null
                || other == null
                || !Fates.ofPeople(one.value().code())
                || !Fates.ofPeople(other.value().code())
                || !other.prefix().equals("و")) {
            return Optional.empty();
        }
        return Optional.of(new Thing(line.span(between).union(other.span()), between + 3, "person", true));
    }

    // "10-mile", «(439491) شخصا»
    private boolean joined(int next) {
        return line.follows(next)
                || (next > 0 && next < line.size() && line.gap(next).equals(") ") && bracketed(next - 1))
                || (language.equals("en")
                        && next < line.size()
                        && line.gap(next).equals("-"));
    }

    private boolean bracketed(int number) {
        int before = line.span(number).start() - 1;
        return before >= 0 && line.text().text().charAt(before) == '(';
    }

    /** "yüzde 35", «شخص واحد». */
    Optional<Thing> before(int i, boolean one) {
        Phrases.Match<QuantityWords.Counted> match = line.follows(i) ? counted.get(i - 1) : null;
        if (match == null) {
            return Optional.empty();
        }
        boolean stands = match.value().before() || (one && !match.value().two() && !language.equals("tr"));
        return stands ? Optional.of(thing(match)) : Optional.empty();
    }

    private static final Set<String> CROWDS = Stream.of("العشرات", "المئات", "الآلاف", "الملايين")
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());
    /** A unit and a half: «مترا ونصف المتر», "מטר וחצי". */
    Optional<Thing> andAHalf(int i) {
        return duals.andAHalf(i, listed(i));
    }

    /** A dual, which counts two by itself: «جريحان», «غارتين». */
    Optional<Thing> dual(int i) {
        Phrases.Match<QuantityWords.Counted> match = counted.get(i);
        if (match != null) {
            boolean two = match.value().two() && !match.prefix().endsWith("ال");
            return two ? Optional.of(thing(match)) : Optional.empty();
        }
        return language.equals("ar") ? duals.at(i) : Optional.empty();
    }

    /** The code of a listed word, with article or Turkish endings; empty if there is none. */
    String code(int i) {
        Phrases.Match<QuantityWords.Counted> match = counted.get(i);
        if (match != null) {
            return match.value().code();
        }
        return language.equals("tr") ? turkish(i).map(Thing::code).orElse("") : "";
    }

    /** "halkın yarısı". */
    Optional<Thing> whole(int i) {
        if (!line.follows(i) || !WHOLE.of(line.folded(i - 1))) {
            return Optional.empty();
        }
        String code = code(i - 1);
        return Optional.of(new Thing(line.span(i - 1), i, code.isEmpty() ? line.folded(i - 1) : code, true));
    }

    // «Euro'yu» to its end
    private Thing thing(Phrases.Match<QuantityWords.Counted> match) {
        int next = line.after(match.span().end());
        Span span = language.equals("tr") ? match.span().union(line.span(next - 1)) : match.span();
        return new Thing(span, next, match.value().code(), true);
    }

    private Optional<Thing> known(int k, boolean definite) {
        Phrases.Match<QuantityWords.Counted> match = counted.get(k);
        if (match != null && !match.value().before() && bare(match, definite) && !nouns.befell(k)) {
            return Optional.of(language.equals("ar") ? withWomen(withHurt(thing(match))) : thing(match));
        }
        return language.equals("tr") ? turkish(k) : Optional.empty();
    }

    // «23 شهيدا ومصابا»: of both, together
    private Thing withHurt(Thing dead) {
        Phrases.Match<QuantityWords.Counted> next = line.follows(dead.next()) ? counted.get(dead.next()) : null;
        boolean both = dead.code().equals("killed")
                && next != null
                && next.prefix().equals("و")
                && next.value().code().equals("injured")
                && line.folded(dead.next()).endsWith("ا");
        return both ? new Thing(dead.span().union(line.span(dead.next())), dead.next() + 1, "person", true) : dead;
    }

    // «طالب وطالبة», «معلما ومعلمة»
    private Thing withWomen(Thing men) {
        int next = men.next();
        String man = line.folded(next - 1);
        String and = line.follows(next) ? line.folded(next) : "";
        boolean both = and.equals("و" + man + "ه")
                || (man.endsWith("ا") && and.equals("و" + man.substring(0, man.length() - 1) + "ه"));
        return both ? new Thing(men.span().union(line.span(next)), next + 1, men.code(), true) : men;
    }

    private static boolean bare(Phrases.Match<QuantityWords.Counted> match, boolean definite) {
        String prefix = match.prefix();
        // «46 מהפצועים»
        boolean among = prefix.equals("מה") && Fates.ofPeople(match.value().code());
        return among
                || prefix.isEmpty()
                || prefix.equals("ה")
                || (definite && (prefix.equals("ال") || prefix.equals("מה")));
    }

    private Optional<Thing> turkish(int k) {
        // «iki sivil polis», «üç Hristiyan öğrenci»
        if (lists.adjectives.contains(line.folded(k)) && line.follows(k + 1)) {
            Optional<Thing> people = lists.turkish
                    .of(plain(line.folded(k + 1)))
                    .filter(found -> !found.before() && Fates.unharmed(found.code()))
                    .map(found -> new Thing(line.span(k).union(line.span(k + 1)), k + 2, found.code(), true));
            if (people.isPresent()) {
                return people;
            }
        }
        for (int words = 2; words >= 1; words--) {
            if (words == 1 || line.follows(k + 1)) {
                QuantityWords.Counted found = words == 1
                        ? lists.turkish.of(plain(line.folded(k))).orElse(null)
                        : TurkishNouns.find(lists.nouns, plain(line.folded(k) + " " + line.folded(k + 1)));
                if (found != null && !found.before()) {
                    return Optional.of(
                            new Thing(line.span(k).union(line.span(k + words - 1)), k + words, found.code(), true));
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String folded) {
        int apostrophe = folded.indexOf('\'');
        return apostrophe > 0 ? folded.substring(0, apostrophe) : folded;
    }

    // "üç ayrı patlama"
    private Optional<Thing> unlisted(int k, boolean definite) {
        boolean adjective = lists.adjectives.contains(line.folded(k))
                || (language.equals("tr") && WITHOUT.matcher(line.folded(k)).matches());
        Optional<Thing> described =
                adjective && line.follows(k + 1) ? behind(k + 1, false).map(thing -> from(k, thing)) : Optional.empty();
        if (described.isPresent() || k >= line.size() || !nouns.are(k, definite)) {
            return described;
        }
        return switch (language) {
            case "en" -> national(k).or(() -> english(k));
            case "tr" ->
                compound(k)
                        .filter(Thing::listed)
                        .or(() -> national(k))
                        .or(() -> compound(k))
                        .or(() -> found(k, k));
            case "he" -> national(k).or(() -> found(k, k + construct(k)));
            default -> national(k).or(() -> arabic(k));
        };
    }

    // «12 يمنيا», "26 Palestinians", "21 Filistinlinin"
    private Optional<Thing> national(int k) {
        boolean people = language.equals("tr")
                ? TurkishNouns.find(lists.demonyms, plain(line.folded(k))) != null
                : lists.demonyms.containsKey(line.folded(k));
        return people ? Optional.of(new Thing(line.span(k), k + 1, "person", true)) : Optional.empty();
    }

    // «مقتل العشرات | بانفجار»: dozens with the article stand alone
    private Optional<Thing> arabic(int k) {
        boolean alone = CROWDS.contains(line.folded(k - 1)) && !line.folded(k).startsWith("ال");
        return alone ? Optional.empty() : found(k, k);
    }

    // "12 İsrail askeri", "321 kızamık vakası"
    private Optional<Thing> compound(int k) {
        if (!line.follows(k + 1)) {
            return Optional.empty();
        }
        boolean owned = POSSESSED.matcher(line.folded(k + 1)).matches();
        Optional<Thing> head = line.capital(k)
                // «17 Ağustos Pazartesi günü»
                ? behind(k + 1, false).filter(thing -> !QuantityReader.LENGTHS.contains(thing.code()))
                : owned ? turkish(k + 1) : Optional.empty();
        // «85 banka kartı», «iki vardiya amiri»
        boolean named =
                NAMED_BY.matcher(line.folded(k) + ' ' + line.folded(k + 1)).matches();
        boolean both = named && !line.capital(k) && !line.capital(k + 1) && nouns.are(k + 1, false);
        return head.map(thing -> from(k, thing)).or(() -> both ? found(k, k + 1) : Optional.empty());
    }

    private Thing constructed(Thing thing) {
        int more = UNBOUND.contains(thing.code()) ? 0 : construct(thing.next() - 1);
        Span span = more == 0 ? thing.span() : thing.span().union(line.span(thing.next()));
        return new Thing(span, thing.next() + more, thing.code(), true);
    }

    private Thing from(int k, Thing thing) {
        return new Thing(line.span(k).union(thing.span()), thing.next(), thing.code(), thing.listed());
    }

    private Optional<Thing> found(int first, int last) {
        Span span = line.span(first).union(line.span(last));
        return Optional.of(
                language.equals("he")
                        ? construct(span, first, last)
                        : new Thing(span, last + 1, line.folded(first), false));
    }

    // «נוסעי המעבורת», «(21) מנוסעי המעבורת»
    private Thing construct(Span span, int first, int last) {
        String folded = line.folded(first);
        String stem = folded.endsWith("י") ? folded.substring(0, folded.length() - 1) + "ים" : folded;
        QuantityWords.Counted known = lists.nouns.get(stem);
        known = known == null && stem.startsWith("מ") && last > first ? lists.nouns.get(stem.substring(1)) : known;
        return known == null || known.before() || known.two()
                ? new Thing(span, last + 1, folded, false)
                : new Thing(span, last + 1, known.code(), true);
    }

    // adjectives, then a plural: "four armed men", "48 violations"
    private Optional<Thing> english(int k) {
        // "of the port's cargo"
        if (line.folded(k).matches(".*'s?") && line.follows(k + 1) && nouns.are(k + 1, false)) {
            return english(k + 1).or(() -> found(k + 1, k + 1)).map(thing -> from(k, thing));
        }
        for (int i = k; i <= k + MOST_ADJECTIVES && i < line.size() && (i == k || line.follows(i)); i++) {
            Optional<Thing> known = i > k ? known(i, false) : Optional.empty();
            if (known.isPresent()) {
                return known.map(thing -> from(k, thing));
            }
            String folded = line.folded(i);
            if (!nouns.are(i, false)) {
                break;
            }
            boolean men = folded.endsWith("men") || folded.endsWith("people");
            if (men || (folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("us"))) {
                Span span = line.span(k).union(line.span(i));
                return Optional.of(new Thing(span, i + 1, singular(folded), false));
            }
        }
        // "of the crop", "12-member"
        boolean single = line.folded(k - 1).equals("the") || line.gap(k).equals("-");
        return single ? found(k, k) : Optional.empty();
    }

    private static String singular(String plural) {
        if (!plural.endsWith("s")) {
            return plural;
        }
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }

    // «חברי מועצה», «מנות חיסון»
    private int construct(int k) {
        if (!line.follows(k + 1)) {
            return 0;
        }
        String head = line.folded(k);
        String next = line.folded(k + 1);
        boolean bound = head.endsWith("י") && head.length() > 2 && Character.isLetter(next.charAt(0));
        boolean perhaps = head.endsWith("ות")
                && next.length() > 2
                && "בלשוהכ".indexOf(next.charAt(0)) < 0
                && !next.endsWith("ו")
                && !next.endsWith("ת")
                && !next.startsWith("מה")
                && !next.endsWith("ים");
        return (bound || perhaps) && !lists.noNouns.contains(next) && !Stems.isStopWord(next) ? 1 : 0;
    }
}
