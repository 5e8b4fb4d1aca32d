package org.isnad.core.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/**
 * Makes voices one that speak for one body: a ministry, its minister and its spokesman; the state and the part of it that
 * speaks beside it; a body and its short name in one report.
 */
final class Bodies {
    // names of one body in two languages, by what they tell: two of three words
    private static final double ALIKE = .6;
    private static final int DESCRIBED = 4;

    private final List<Pair> pairs;
    private final Retellings told;
    private final Disputed disputed;

    Bodies(List<Pair> pairs, Retellings told, Disputed disputed) {
        this.disputed = disputed;
        this.pairs = pairs;
        this.told = told;
    }

    /** Changes the list; voices come in an order that does not depend on that of the reports. */
    void join(List<Voice> voices) {
        Voice.join(voices, this::one, (a, b) -> (!leaks(a) && !leaks(b)) || told.join(a, b));
        Voice.join(voices, new Papers(pairs)::one);
        for (Voice general : List.copyOf(voices)) {
            if (general.authority()) {
                part(general, voices).ifPresent(part -> {
                    part.take(general);
                    voices.remove(general);
                });
            }
        }
    }

    private boolean one(Voice a, Voice b) {
        if (Lineages.carries(a.source) || Lineages.carries(b.source) || !compatible(a, b) || Speakers.namesakes(a, b)) {
            return false;
        }
        boolean one = a.meets(
                        b,
                        (less, more) ->
                                less.side() == more.side() && shortened(less.side(), less.source(), more.source()))
                || Speakers.one(a, b, told)
                || issued(a, b)
                || issued(b, a)
                || sameHouse(a, b)
                || sameArmy(a, b)
                || Kin.one(a.source, b.source)
                || a.meets(
                        b,
                        (here, there) ->
                                Seats.one(here.source(), there.source()) || Seats.one(there.source(), here.source()))
                || a.meets(b, this::described)
                || a.meets(b, (here, there) -> Members.one(here, there) || Members.one(there, here))
                || Umbrella.one(a, b)
                || mistaken(a, b)
                || mistaken(b, a)
                || translated(a, b);
        return one && !((leaks(a) || leaks(b)) && disputed.between(a, b));
    }

    // «Kenan D.'nin avukatı Nermin Aksoylu» without a name that was read, in the same words here and there
    private boolean described(Voice.Heard one, Voice.Heard other) {
        return one.side() != other.side()
                && !one.source().named()
                && !other.source().named()
                && one.source().name().equals(other.source().name())
                && Voices.stems(one.source().name()).size() >= DESCRIBED
                && Pair.any(pairs, one.side(), other.side(), Pair::sameEvent);
    }

    /** Whether nothing says that they are of two nations. */
    static boolean compatible(Voice a, Voice b) {
        Set<String> nations = a.nations();
        Set<String> others = b.nations();
        return nations.isEmpty() || others.isEmpty() || nations.stream().anyMatch(others::contains);
    }

    // «العطار» and «سائق الشاحنة منصور العطار» in one report
    private static boolean shortened(Side side, Source one, Source other) {
        return shortOf(side, one, other) || shortOf(side, other, one);
    }

    private static boolean shortOf(Side side, Source less, Source more) {
        boolean two = House.person(less) && House.person(more) && !less.entity().equals(more.entity());
        return less.named()
                && !two
                && House.isBody(less) == House.isBody(more)
                && Voices.stems(more.name()).containsAll(Voices.stems(fullName(less)))
                && !House.authority(side, less);
    }

    // «بيان لوزارة الصحة» and «وزارة الصحة», written as one word or two
    private boolean issued(Voice paper, Voice body) {
        if (paper.source.kind() != SourceKind.DOCUMENT || !House.isBody(body.source)) {
            return false;
        }
        Set<String> issuer = Voices.stems(House.plain(body.source.name()));
        String name = House.plain(paper.source.name());
        Set<String> words = Voices.stems(name);
        String issuedBy = Papers.issued(name.substring(name.indexOf(' ') + 1));
        Set<String> rest = Voices.stems(issuedBy);
        if (rest.equals(Voices.stems(body.source.name().split(" ")[0]))) {
            return true;
        }
        boolean whole = issuer.size() > 1 && words.containsAll(issuer);
        boolean shorter = rest.size() > 1 && rest.size() < words.size() && issuer.containsAll(rest);
        return whole || shorter;
    }

    // a person's id has the whole name
    static String fullName(Source source) {
        return source.entity()
                .filter(id -> id.startsWith("person:"))
                .map(id -> id.substring(id.indexOf(':') + 1).replace('-', ' '))
                .orElse(source.name());
    }

    // whom a person speaks for is often told at more length than the body is named
    private boolean sameHouse(Voice a, Voice b) {
        return !Collections.disjoint(a.houses(), b.houses())
                || speaksFor(a, b)
                || speaksFor(b, a)
                || speaksInShort(a, b)
                || speaksInShort(b, a)
                || a.meets(b, (one, other) -> elsewhere(one, other) || elsewhere(other, one));
    }

    // «مسؤول في الوزارة طلب عدم ذكر اسمه»: speaks for it only as far as it says the same; «وكيل الوزارة» is known
    static boolean leaks(Voice voice) {
        return !voice.source.named()
                && voice.source.role().filter(Bodies::oneOffice).isEmpty()
                && voice.source.kind() != SourceKind.SPOKESPERSON
                && voice.source.kind() != SourceKind.DOCUMENT;
    }

    // «وكيل وزارة النقل», not «مدير في المصرف» of whom there are many
    private static boolean oneOffice(String role) {
        return House.office(role) && List.of(role.split(" ")).stream().noneMatch(House::particle);
    }

    // «مجلس الانتخابات في البلدة», «مجلس الانتخابات في ساري ياكا»
    private static boolean elsewhere(Voice.Heard one, Voice.Heard other) {
        return one.side() != other.side()
                && one.side().sameLanguage(other.side())
                && House.isBody(one.source())
                && House.isBody(other.source())
                && House.without(one.side(), one.source())
                        .filter(house -> House.of(other.side(), other.source()).contains(house))
                        .isPresent();
    }

    static boolean alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        int least = Math.min(one.size(), other.size());
        return common >= 2 && (common == least || common > 2) && common >= ALIKE * least;
    }

    private static boolean speaksFor(Voice person, Voice body) {
        return !House.isBody(person.source)
                && person.source.kind() != SourceKind.DOCUMENT
                && House.isBody(body.source)
                && person.houses().stream()
                        .anyMatch(told -> body.houses().stream()
                                .anyMatch(house -> told.containsAll(house)
                                        && !Ministries.beside(told, person, house, body)
                                        && person.heard.stream()
                                                .noneMatch(heard -> Offices.where(heard.source(), house))));
    }

    // «مدير الدفاع المدني» below «مديرية الدفاع المدني في دهوك»: told in short of what the report has whole
    private static boolean speaksInShort(Voice person, Voice body) {
        return person.meets(
                body,
                (one, other) -> !House.isBody(one.source()) && House.isBody(other.source()) && inShort(one, other));
    }

    private static boolean inShort(Voice.Heard person, Voice.Heard body) {
        Side side = person.side();
        return side == body.side()
                && House.of(side, person.source()).stream()
                        .filter(house -> house.stream().anyMatch(House::body)
                                || !side.places().containsAll(house))
                        .anyMatch(house ->
                                House.of(side, body.source()).stream().anyMatch(told -> told.containsAll(house)));
    }

    private boolean sameArmy(Voice a, Voice b) {
        boolean known = !a.nations().isEmpty() && !b.nations().isEmpty();
        boolean beside = a.meets(b, (one, other) -> staffOf(one, other) || staffOf(other, one));
        return army(a) && army(b) && !otherArmy(a, b) && (known || beside || told.join(a, b));
    }

    private static boolean army(Voice voice) {
        return House.army(voice.source)
                || voice.heard.stream()
                        .map(Voice.Heard::source)
                        .anyMatch(source -> source.kind() == SourceKind.SPOKESPERSON && House.army(source));
    }

    // «الجيش المالي», then «هيئة الأركان»
    private static boolean staffOf(Voice.Heard staff, Voice.Heard army) {
        return staff.side() == army.side()
                && House.isBody(army.source())
                && army.source().span().start() < staff.source().span().start()
                && House.nation(staff.source()).isEmpty()
                && Voices.stems(staff.source().name()).stream().anyMatch(stem -> House.is("staff", stem));
    }

    // of two sides of a war each has a name besides that it is an army, or one is said to rebel
    private static boolean otherArmy(Voice a, Voice b) {
        return rebels(a) != rebels(b)
                || a.houses().stream()
                        .anyMatch(house -> !House.armed(house).isEmpty()
                                && b.houses().stream()
                                        .map(House::armed)
                                        .anyMatch(that ->
                                                !that.isEmpty() && Collections.disjoint(House.armed(house), that)));
    }

    private static boolean rebels(Voice voice) {
        return Voices.stems(voice.source.name()).stream().anyMatch(stem -> House.is("rebel", stem));
    }

    private boolean translated(Voice a, Voice b) {
        return speaksAsBody(a)
                && speaksAsBody(b)
                && a.meets(b, (one, other) -> !one.side().sameLanguage(other.side()) && translated(a, one, b, other));
    }

    // "Sarir Pipelines said", «شركة السرير للأنابيب»
    private boolean mistaken(Voice person, Voice body) {
        return House.person(person.source)
                && person.source.role().isEmpty()
                && House.isBody(body.source)
                && body.source.kind() != SourceKind.PERSON
                && told.join(person, body)
                && person.meets(
                        body,
                        (one, other) ->
                                !one.side().sameLanguage(other.side()) && new Profile(one).goesBy(new Profile(other)));
    }

    // «متحدث باسم البيت الأبيض», "Beyaz Saray Sözcüsü": who speaks for a body is the body
    private static boolean speaksAsBody(Voice voice) {
        Source source = voice.source;
        boolean issued = source.kind() == SourceKind.DOCUMENT && !voice.houses().isEmpty();
        return issued
                || House.isBody(source)
                || (source.kind() == SourceKind.SPOKESPERSON && !House.person(source))
                || voice.heard.stream().map(Voice.Heard::source).anyMatch(Bodies::speaksByOffice);
    }

    // «رئيس بلدية نوى عماد الخطيب», «الكاتب العام لنقابة المعلمين»
    private static boolean speaksByOffice(Source source) {
        return source.role().filter(House::office).isPresent()
                && (Speakers.named(source)
                        || (!source.named()
                                && source.role().filter(Bodies::oneOffice).isPresent()));
    }

    // one that tells the same may be told by what it is for alone: «وزارة المواصلات الإسرائيلية», "משרד התחבורה"
    private boolean translated(Voice a, Voice.Heard one, Voice b, Voice.Heard other) {
        boolean byName = speaksByOffice(one.source()) || speaksByOffice(other.source());
        return (!byName && one.told().likeness(other.told()) >= ALIKE) || (told.join(a, b) && sameSeat(one, other));
    }

    private static boolean sameSeat(Voice.Heard one, Voice.Heard other) {
        Profile first = new Profile(one);
        Profile second = new Profile(other);
        return first.seat().likeness(second.seat()) >= ALIKE || first.soundsLike(second);
    }

    // the part of the state heard beside it most often
    private static Optional<Voice> part(Voice general, List<Voice> voices) {
        return voices.stream()
                .filter(part -> part != general && body(part) && compatible(general, part))
                .filter(part -> beside(general, part) > 0)
                .max(Comparator.comparingLong((Voice part) -> beside(general, part))
                        .thenComparingInt(part -> part.heard.size()));
    }

    private static boolean body(Voice voice) {
        return !voice.authority() && (House.isBody(voice.source) || governs(voice.source));
    }

    // a minister; whoever leaks is no part that speaks for the state
    private static boolean governs(Source source) {
        return source.named()
                && source.kind() != SourceKind.DOCUMENT
                && source.sector().filter(Sector.GOVERNMENT::equals).isPresent();
    }

    private static long beside(Voice general, Voice part) {
        return part.heard.stream()
                .map(Voice.Heard::side)
                .distinct()
                .filter(general::in)
                .count();
    }
}
