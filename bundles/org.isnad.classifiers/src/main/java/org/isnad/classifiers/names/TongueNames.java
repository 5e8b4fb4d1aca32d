package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.classify.LexiconRow;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;

/** Finds the names of one language in a passage. */
final class TongueNames {
    private static final Comparator<Hit> BY_PLACE = Comparator.comparing(Hit::span);
    private static final Set<String> BODIES = Set.of("organisation", "service");

    private final Tongue tongue;
    private final List<LexiconRow> rows;
    private final NameLists.Built lists;
    private final Phrases<Entry> offices;
    private final Phrases<Entry> heads;
    private final PersonWords persons;
    private final OrganisationHeads organisations;
    private final CapitalNames capitals;
    private final HeadedNames headed;
    private final CalledPapers called;
    private final OutletHeads outlets;
    private final QuotedNames quoted;
    private final HebrewMarkedNames marked;
    private final Redirects redirects;
    private final WordMemo<Integer> openings = new WordMemo<>(this::openings);

    TongueNames(Tongue tongue, List<LexiconRow> rows) {
        this.tongue = tongue;
        this.rows = rows;
        this.lists = NameLists.of(tongue, rows);
        this.offices = OfficeLists.of(tongue, rows);
        this.persons = new PersonWords(tongue);
        this.organisations = new OrganisationHeads(tongue, persons);
        this.redirects = new Redirects(tongue);
        this.quoted = new QuotedNames(tongue);
        this.marked = new HebrewMarkedNames(persons);
        this.headed = new HeadedNames(tongue, persons);
        this.called = new CalledPapers(persons, persons.pairs());
        this.outlets = new OutletHeads(persons);
        this.capitals = new CapitalNames(tongue, persons);
        Phrases.Builder<Entry> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(TongueNames.class, "heads.tsv")) {
            tongue.variants(row, 1).forEach(head -> builder.add(head, new Entry(row.getFirst(), "", "", false)));
        }
        this.heads = builder.build();
    }

    /** Whether these are the rows of lexicons it was made of. */
    boolean isOf(List<LexiconRow> now) {
        return rows.equals(now);
    }

    /** The names in a passage; people found are remembered. */
    List<Mention> mentions(FoldedText text, Span passage, People people) {
        List<Word> words = Words.of(text, passage);
        Scan scan = new Scan(text, words, new Openings(words, openings));
        List<Hit> hits = lists(scan, passage);
        // «בני אדם»
        List<Hit> none = tongue == Tongue.HE
                ? hits.stream().filter(hit -> hit.entry().kind().isEmpty()).toList()
                : List.of();
        hits.removeIf(hit -> hit.entry().kind().isEmpty() || !plausible(scan, hit));
        hits.addAll(gated(scan, passage));
        hits.removeIf(hit -> namesake(scan, hit));
        if (tongue == Tongue.AR) {
            hits.replaceAll(hit -> ofItsCountry(scan, hit, hits));
        }
        if (tongue == Tongue.HE) {
            List<Hit> all = List.copyOf(hits);
            hits.replaceAll(hit -> ofAnother(scan, hit, all));
        }
        hits.sort(BY_PLACE);
        List<Mention> found = new ArrayList<>(2 * hits.size());
        Map<Integer, Hit> countries = new HashMap<>();
        for (Hit hit : hits) {
            found.add(mention(scan, hit));
            if (hit.entry().saysCountry()) {
                countries.put(tongue.headFirst() ? hit.first() : hit.next(), hit);
            }
        }
        List<Hit> titles = new ArrayList<>();
        for (Hit office : scan.hits(offices.find(text, passage))) {
            Hit whole = withCountry(scan, office, countries);
            titles.add(whole);
            if (isOffice(office, whole)) {
                found.add(mention(scan, whole));
            }
        }
        found.addAll(new PersonFinder(scan, persons, with(hits, none), titles, people).find());
        found.addAll(organisations.find(scan, hits));
        found.addAll(tongue == Tongue.HE ? marked.find(scan, passage) : quoted.find(scan, passage));
        if (tongue.capitals()) {
            found.addAll(capitals.find(scan, found, titles, people));
        } else {
            found.addAll(headed.find(scan, hits));
            if (tongue == Tongue.HE) {
                found.addAll(called.find(scan, hits));
            }
        }
        if (tongue == Tongue.AR) {
            found.addAll(outlets.find(scan, hits));
            found.replaceAll(GeneralHeads::outside);
        }
        if (tongue == Tongue.HE) {
            found.replaceAll(name -> HebrewArticle.with(text.text(), name));
            found.replaceAll(new HebrewHeads(text.text(), List.copyOf(found))::with);
        }
        redirects.find(scan, passage, found, tongue).ifPresent(found::add);
        if (tongue == Tongue.TR) {
            found.replaceAll(TurkishCases::bare);
            found = TurkishInitials.with(text.text(), passage, found);
        }
        List<Mention> worded = tongue == Tongue.EN ? EnglishForms.bare(scan, passage, found, lists.plain()) : found;
        return Overlaps.resolve(worded, tongue);
    }

    private int openings(String folded) {
        return (persons.mayOpen(folded) ? Openings.PERSON : 0)
                + (headed.mayBegin(folded) ? Openings.HEADED : 0)
                + (outlets.mayHead(folded) ? Openings.OUTLET : 0);
    }

    private static List<Hit> with(List<Hit> hits, List<Hit> more) {
        if (more.isEmpty()) {
            return hits;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(more);
        return all;
    }

    // «الهلال الأحمر | القرغيزي», «النيابة العامة | التونسية»: a body many states have, with the state it is of
    private static Hit ofItsCountry(Scan scan, Hit body, List<Hit> hits) {
        boolean many = body.entry().entity().endsWith(":")
                || body.entry().entity().equals("org:red-crescent")
                || body.entry().entity().equals("org:red-cross");
        return many ? withNation(scan, body, hits, "ال", hit -> true) : body;
    }

    // «השירות המטאורולוגי | הירדני»: none of the country whose body is listed by that name
    private static Hit ofAnother(Scan scan, Hit body, List<Hit> hits) {
        boolean one =
                BODIES.contains(body.entry().kind()) && !body.entry().country().isEmpty();
        return one
                ? withNation(
                        scan,
                        body,
                        hits,
                        "ה",
                        hit -> !hit.entry().country().equals(body.entry().country()))
                : body;
    }

    // with the nationality right behind it, written with the article, and of its country
    private static Hit withNation(Scan scan, Hit body, List<Hit> hits, String article, Predicate<Hit> which) {
        return hits.stream()
                .filter(hit -> hit.first() == body.next()
                        && hit.prefix().endsWith(article)
                        && hit.entry().kind().equals("nationality")
                        && which.test(hit)
                        && scan.follows(hit.first()))
                .findFirst()
                .map(hit -> new Hit(
                        body.first(),
                        hit.next(),
                        body.span().union(hit.span()),
                        new Entry(body.entry().kind(), "org:", hit.entry().country(), false),
                        body.prefix()))
                .orElse(body);
    }

    // «שר הביטחון | ישראל כץ»: somebody called like the country
    private boolean namesake(Scan scan, Hit hit) {
        int next = hit.next();
        if (tongue != Tongue.HE || next >= scan.words().size() || !scan.follows(next)) {
            return false;
        }
        String name = scan.words().get(next).folded();
        return Words.written(scan.text().text(), hit.span()).equals("ישראל")
                && (persons.isFamily(name) || (persons.isGiven(name) && !persons.isWeak(name)));
    }

    private List<Hit> lists(Scan scan, Span passage) {
        return scan.hits(lists.plain().find(scan.text(), passage));
    }

    private boolean plausible(Scan scan, Hit hit) {
        // «القطر» is no Qatar
        if (hit.prefix().endsWith("ال") && hit.entry().isPlace()) {
            return false;
        }
        if (!hit.entry().acronym() && !tongue.capitals()) {
            return true;
        }
        String written = Words.written(scan.text().text(), hit.span());
        if (hit.entry().acronym()) {
            return written.equals(written.toUpperCase(Locale.ROOT));
        }
        for (int i = 0; i < written.length(); i++) {
            if (Character.isUpperCase(written.charAt(i)) || Character.isDigit(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    // names that need a word such as «صحيفة» before them, or "gazetesi" behind
    private List<Hit> gated(Scan scan, Span passage) {
        List<Hit> names = scan.hits(lists.gated().find(scan.text(), passage));
        if (names.isEmpty()) {
            return List.of();
        }
        List<Hit> found = scan.hits(heads.find(scan.text(), passage));
        Map<Integer, Hit> byFirst = new HashMap<>();
        Map<Integer, Hit> byNext = new HashMap<>();
        GroupAgain again = new GroupAgain(lists.plain());
        found.forEach(head -> byFirst.put(head.first(), head));
        found.forEach(head -> byNext.put(head.next(), head));
        return names.stream()
                .filter(name -> {
                    Hit before = byNext.get(name.first());
                    Hit behind = byFirst.get(name.next());
                    return (before != null && fits(before, name) && scan.adjacent(before.span(), name.span()))
                            || again.tells(scan, name)
                            || (behind != null && fits(behind, name) && scan.adjacent(name.span(), behind.span()));
                })
                .toList();
    }

    private static boolean fits(Hit head, Hit name) {
        String wanted = name.entry().kind();
        String kind = head.entry().kind();
        return kind.equals(wanted) || (wanted.equals("agency") && kind.equals("outlet"));
    }

    // offices count with their country, a person, or when they are worded as such: «رئيس الوزراء»
    private boolean isOffice(Hit office, Hit whole) {
        if (office.entry().kind().equals(OfficeLists.TITLE)) {
            return false;
        }
        return !whole.span().equals(office.span()) || office.next() - office.first() > 1;
    }

    // «وزير الدفاع التركي», «وزير خارجية مصر», "Egypt's foreign minister", "Mısır Dışişleri Bakanı"
    private Hit withCountry(Scan scan, Hit office, Map<Integer, Hit> countries) {
        Hit country = countries.get(tongue.headFirst() ? office.next() : office.first());
        if (country == null || !touches(scan, office, country)) {
            return office;
        }
        Entry entry = office.entry();
        String code = country.entry().country();
        return new Hit(
                Math.min(office.first(), country.first()),
                Math.max(office.next(), country.next()),
                office.span().union(country.span()),
                new Entry(entry.kind(), entry.entity() + ":" + code, code, false),
                office.prefix());
    }

    private boolean touches(Scan scan, Hit office, Hit country) {
        return tongue.headFirst()
                ? Set.of("", "ال", "ה").contains(country.prefix()) && scan.follows(country.first())
                : scan.adjacent(country.span(), office.span());
    }

    private Mention mention(Scan scan, Hit hit) {
        Entry entry = hit.entry();
        boolean open = entry.entity().endsWith(":")
                || ((entry.kind().equals("ministry") || entry.kind().equals("office"))
                        && entry.country().isEmpty());
        return new Mention(
                hit.span(),
                entry.kind(),
                hit.span().in(scan.text().text()),
                open ? Optional.empty() : Optional.of(entry.entity()),
                tongue.rule(entry.kind(), ""));
    }
}
