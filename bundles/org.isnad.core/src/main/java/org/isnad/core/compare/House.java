package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * The body a source is or speaks for, as a report tells it, without the words that say only what kind of body it is or
 * whose office: «وزارة الزراعة», «وزير الزراعة» and «المتحدث باسم وزارة الزراعة» are of one house.
 */
final class House {
    private static final Set<SourceKind> SPEAKERS = Set.of(SourceKind.SPOKESPERSON, SourceKind.OFFICIAL);
    /** Kinds of mentions that issue papers and have speakers. */
    static final Set<String> ISSUERS = Set.of("organisation", "ministry", "party");

    private static final List<String> GENERAL = List.of("kind", "office", "form");
    private static final Pattern ARTICLE = Pattern.compile("(^| )لل(?=\\S{3})");
    private static final Pattern CLITIC = Pattern.compile(" ل(?=\\S{4}|صحة|أمن|نقل|حرس|عدل)");
    /** The house of every embassy: it is of its state, wherever it is. */
    static final Set<String> EMBASSY = Set.of("embassy");

    private static final Pattern SECRETARY = Pattern.compile("كاتبة? (?:ال)?(?:عامة?|دولة)(?= |$)");
    private static final int STATE_CODE = 2;

    private House() {}

    /** What marks the houses of a source; empty if it is of none that the words tell. */
    static Set<Set<String>> of(Side side, Source source) {
        Set<Set<String>> houses = new HashSet<>();
        if (Described.is(source)) {
            return houses;
        }
        if (isBody(source) && !speaksBehind(side, source)) {
            add(side, source.name(), source.span(), houses);
            Offices.parent(side, source).ifPresent(whole -> add(side, whole, houses));
        } else if (source.kind() == SourceKind.DOCUMENT) {
            issuers(side, source).forEach(issuer -> add(side, issuer.name(), houses));
            Papers.issuer(side, source).ifPresent(issuer -> add(side, issuer, houses));
        } else {
            addSpokenFor(side, source, houses);
        }
        return houses;
    }

    private static void addSpokenFor(Side side, Source source, Set<Set<String>> houses) {
        source.affiliation()
                .filter(house -> SPEAKERS.contains(source.kind()) && house.indexOf(':') < 0)
                .filter(house -> !Offices.where(source, house) && !place(side, house))
                .ifPresent(house -> add(side, Offices.upToName(side, Offices.untitled(house)), source.span(), houses));
        source.role()
                .map(Offices::untitled)
                .filter(House::office)
                .map(role -> Offices.upToName(side, role))
                .ifPresent(role -> {
                    Set<String> core = core(side, role);
                    if (core.isEmpty()) {
                        add(side, role, source.span(), houses);
                    } else {
                        houses.add(core);
                    }
                    bare(role)
                            .flatMap(kind -> WholeNames.of(side, kind, source.span()))
                            .ifPresent(name -> add(side, name, houses));
                });
        Antecedents.of(side, source).ifPresent(name -> add(side, name, houses));
        addBehind(side, source, houses);
    }

    /** The house of an office the words of which the reader has in part; nothing if they tell none. */
    static Set<Set<String>> between(Side side, Source source) {
        Set<Set<String>> houses = new HashSet<>();
        Offices.between(side, source).ifPresent(words -> add(side, words, houses));
        boolean tail =
                source.entity().isEmpty() && source.role().filter(House::office).isPresent();
        if (houses.isEmpty() && tail) {
            // «مدير | مرور بيشة العقيد …»
            add(side, source.name(), houses);
        }
        return houses;
    }

    private static boolean speaksBehind(Side side, Source source) {
        return source.kind() == SourceKind.PERSON
                && Apposition.of(side, source)
                        .map(side::words)
                        .filter(House::office)
                        .isPresent();
    }

    // «بوشعيب، رئيس نقابة عمال الأرصفة»
    private static void addBehind(Side side, Source source, Set<Set<String>> houses) {
        Apposition.of(side, source)
                .map(side::words)
                .filter(House::speaksForBody)
                .ifPresent(words -> {
                    add(side, words, houses);
                    bare(words)
                            .flatMap(kind -> WholeNames.of(side, kind, source.span()))
                            .ifPresent(name -> add(side, name, houses));
                });
    }

    // «بيان للرئاسة المصرية», «بلاغ للنادي»
    private static Stream<Mention> issuers(Side side, Source paper) {
        return side.mentions.stream()
                .filter(mention ->
                        ISSUERS.contains(mention.kind()) && paper.span().contains(mention.span()));
    }

    /** A description without to whom it spoke: «الفلاح لمراسلة إذاعة سهل متيجة». */
    static String upToAddressee(String name) {
        List<String> words = List.of(name.split(" "));
        boolean spoke = words.size() > 1
                && words.getFirst().startsWith("ال")
                && words.get(1).startsWith("ل");
        return spoke ? words.getFirst() : name;
    }

    /** Whether no name has such a word. */
    static boolean particle(String word) {
        return is("particle", FoldedText.fold(word));
    }

    /** Whether it is no name of anybody though it is taken for one: «توقف أجهزة غسل الكلى في». */
    static boolean misread(Source source) {
        return source.kind() == SourceKind.PERSON
                && source.named()
                && source.entity().isEmpty()
                && source.role().isEmpty()
                && source.name().indexOf(' ') > 0
                && (counts(source) || Stream.of(source.name().split(" ")).anyMatch(House::particle));
    }

    /** Whether its name has a number in it: «أولي 41 بالمئة». */
    static boolean counts(Source source) {
        return source.kind() == SourceKind.PERSON && source.name().chars().anyMatch(Character::isDigit);
    }

    /** Whether it is no person but something that persons speak for. */
    static boolean isBody(Source source) {
        boolean someone = source.role().isPresent() || person(source);
        return source.named()
                && switch (source.kind()) {
                    case ORGANISATION -> true;
                    case GROUP -> !person(source);
                    case PERSON, UNKNOWN -> !someone;
                    default -> false;
                };
    }

    // «المتحدث الأمني للوزارة اللواء», «وكيل الوزارة للتفتيش»: of which ministry stands elsewhere
    private static Optional<String> bare(String role) {
        List<String> words = List.of(plain(role).split(" "));
        List<String> written = List.of(role.split(" "));
        for (int i = 0; i < words.size(); i++) {
            boolean purpose = i > 0
                    && words.size() == written.size()
                    && i + 1 < words.size()
                    && written.get(i).startsWith("ال")
                    && written.get(i + 1).startsWith("ل");
            boolean last = !office(words.get(i)) && (i + 1 == words.size() || purpose || office(words.get(i + 1)));
            boolean kind = Voices.stems(words.get(i)).stream().anyMatch(stem -> is("kind", stem));
            if (last && (kind || words.get(i).startsWith("ال"))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first word of a name that is not too common to tell. */
    static String head(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !Stems.isStopWord(FoldedText.fold(word)))
                .findFirst()
                .orElse("");
    }

    /** Whether words for somebody name an office or a body: «الباحث في جامعة الواحات». */
    static boolean speaksForBody(String words) {
        return Voices.stems(words).stream().anyMatch(stem -> is("office", stem) || body(stem));
    }

    /** Whether a stem says what kind of body something is. */
    static boolean body(String stem) {
        return is("kind", stem) || is("form", stem) || is("body", stem);
    }

    static boolean office(String role) {
        return Voices.stems(role).stream().anyMatch(stem -> is("office", stem))
                || SECRETARY.matcher(role).find();
    }

    private static void add(Side side, String words, Span at, Set<Set<String>> houses) {
        String name = upToRun(side, words);
        Set<String> core = core(side, name);
        Optional<String> whole = core.isEmpty() || bareBody(name) ? WholeNames.of(side, name, at) : Optional.empty();
        if (whole.isPresent()) {
            add(side, whole.get(), houses);
        } else if (!core.isEmpty()) {
            houses.add(core);
        }
    }

    /** The house of a body without where it is; nothing if that would tell too little, or it is nowhere said to be. */
    static Optional<Set<String>> without(Side side, Source body) {
        String name = Offices.upToWhere(body.name());
        Set<String> core = core(side, name);
        return name.length() < body.name().length() && core.size() > 1 ? Optional.of(core) : Optional.empty();
    }

    // no body has so long a name: «دعت المديرية من تنطبق عليهم الشروط …»; «مكتب تنسيق أعمال الحكومة الإسرائيلية في
    // المناطق»
    private static String upToRun(Side side, String words) {
        List<String> all = List.of(words.split(" "));
        if (all.size() <= WholeNames.MOST_WORDS || !core(side, all.getFirst()).isEmpty()) {
            return words;
        }
        int end = 1;
        while (end < all.size() && !particle(all.get(end))) {
            end++;
        }
        return String.join(" ", all.subList(0, end <= WholeNames.MOST_WORDS ? end : 1));
    }

    // «الهيئة», of which the report says elsewhere which one
    private static boolean bareBody(String words) {
        return words.startsWith("ال")
                && words.indexOf(' ') < 0
                && Voices.stems(words).stream().anyMatch(House::body);
    }

    private static void add(Side side, String name, Set<Set<String>> houses) {
        Set<String> core = core(side, name);
        if (!core.isEmpty()) {
            houses.add(core);
        }
    }

    /** Whether its id is a person's. */
    static boolean person(Source source) {
        return source.entity().filter(id -> id.startsWith("person:")).isPresent();
    }

    // «المتحدث الإعلامي … الرائد» of «منطقة نجران»
    private static boolean place(Side side, String words) {
        Set<String> core = core(side, words);
        return !core.isEmpty()
                && core.stream().noneMatch(House::body)
                && side.places().containsAll(core);
    }

    private static Set<String> core(Side side, String words) {
        Set<String> core = Voices.contentStems(plain(Offices.upToPlace(side, words))).stream()
                .map(Offices::withoutFor)
                .collect(Collectors.toCollection(HashSet::new));
        // of its state, wherever it is
        if (core.stream().anyMatch(stem -> is("embassy", stem))) {
            return EMBASSY;
        }
        core.removeIf(stem -> is("kind", stem) || is("office", stem) || is("area", stem));
        core.removeAll(side.nations());
        return core;
    }

    /** What a body is for, in any language: without what it is, whose office, and of which nation. */
    static Told told(Voice.Heard heard) {
        return told(heard.side(), List.of(heard.source().span()));
    }

    static Told told(Side side, List<Span> spans) {
        return new Told(side, telling(side, spans));
    }

    /** The words of it that tell what a body is for or by which name it goes. */
    static List<Span> telling(Side side, List<Span> spans) {
        List<Span> telling = new ArrayList<>();
        spans.forEach(span -> addTelling(side, span, telling));
        return telling;
    }

    private static void addTelling(Side side, Span span, List<Span> telling) {
        List<Word> words = side.text.words();
        int end = Words.firstFrom(words, span.end());
        for (int i = Words.firstFrom(words, span.start()); i < end; i++) {
            String stem = Stems.of(words.get(i).folded());
            boolean general = GENERAL.stream().anyMatch(kind -> is(kind, stem))
                    || side.nations().contains(stem);
            // the first word of an expression stands for all of it
            boolean more = i + 1 < end && side.meanings().get(i + 1).isEmpty();
            if (more || !general) {
                telling.add(words.get(i).span());
            }
        }
    }

    /** A name without the particle before its later words: «المدير العام لمنظمة الصحة», «الناطق باسم الوزارة». */
    static String plain(String name) {
        return CLITIC.matcher(ARTICLE.matcher(name).replaceAll("$1ال")).replaceAll(" ");
    }

    /** Whether a name says only that it is the state, or the state of a nation. */
    static boolean authority(Side side, Source source) {
        // «وتعلن الرياض بشكل متكرر»
        if (source.entity()
                .filter(id -> id.startsWith("country:") || Line.isCapital(id))
                .isPresent()) {
            return true;
        }
        Set<String> core = new HashSet<>(Voices.stems(source.name()));
        boolean general = core.removeIf(stem -> is("authority", stem));
        core.removeAll(side.nations());
        return general && core.isEmpty() && source.role().isEmpty();
    }

    /** Whether a name says only that it is the state of the place: «سلطات المدينة», «السلطات المحلية». */
    static boolean localAuthority(Source source) {
        Set<String> core = new HashSet<>(Voices.stems(source.name()));
        boolean general = core.removeIf(stem -> is("authority", stem));
        return general && !core.isEmpty() && core.stream().allMatch(stem -> is("area", stem) || is("local", stem));
    }

    /** Whether a stem says only what a body is or whose office, not which one. */
    static boolean general(String stem) {
        return GENERAL.stream().anyMatch(kind -> is(kind, stem)) || is("area", stem);
    }

    /** Whether what marks two houses tells two: they have no name in common, or are bodies of two kinds: a hospital, the police. */
    static boolean otherThan(Set<String> one, Set<String> other) {
        if (one.containsAll(other) || other.containsAll(one)) {
            return false;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        common.removeIf(House::body);
        return common.isEmpty() || otherBody(one, other);
    }

    private static boolean otherBody(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(House::body)
                && other.stream().anyMatch(House::body)
                && one.stream().noneMatch(stem -> body(stem) && other.contains(stem));
    }

    /** Whether it is or speaks for armed forces. */
    static boolean army(Source source) {
        Set<String> stems = new HashSet<>(Voices.stems(source.name()));
        boolean speaker = source.kind() == SourceKind.SPOKESPERSON;
        source.role().filter(role -> speaker).map(Voices::stems).ifPresent(stems::addAll);
        // «بيان للمتحدث العسكري»
        boolean paper = source.kind() == SourceKind.DOCUMENT && office(plain(source.name()));
        return (isBody(source) || speaker || paper)
                && stems.stream().anyMatch(stem -> is("army", stem))
                && stems.stream().noneMatch(stem -> is("civil", stem));
    }

    /** What marks a house besides that it is armed. */
    static Set<String> armed(Set<String> house) {
        Set<String> rest = new HashSet<>(house);
        rest.removeIf(stem -> is("army", stem) || body(stem));
        return rest;
    }

    /** Whether a description tells somebody apart from one described before: «مصدر آخر». */
    static boolean another(Set<String> stems) {
        return stems.stream().anyMatch(stem -> is("another", stem));
    }

    /** The nation a source is of, as an id. */
    static Optional<String> nation(Source source) {
        return source.nationality().or(() -> source.entity().flatMap(House::nationOf));
    }

    // «ministry:foreign:DE»
    private static Optional<String> nationOf(String id) {
        int code = id.lastIndexOf(':') + 1;
        boolean state = id.startsWith("country:") || id.startsWith("ministry:") || id.startsWith("office:");
        return state && id.length() - code == STATE_CODE
                ? Optional.of("country:" + id.substring(code))
                : Optional.empty();
    }

    /** Whether a stem is of the words of a kind, see {@code bodies.tsv}. */
    static boolean is(String kind, String stem) {
        return BodyWords.is(kind, stem);
    }
}
