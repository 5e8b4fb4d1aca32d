package org.isnad.parsers;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.report.Publication;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;

/** Gathers what a report states about its publication; what is stated first stays. */
final class Stating {
    // how a rule ends if the page's head states another day than its text
    private static final String DIFFERS = ".text-differs";
    private static final String QUOTES = "\"“”«»״";

    /** The rule of a credit that is a whole line. */
    static final String ALONE = "credit.line";

    private final String text;
    private Optional<Stated<String>> outlet;
    private Optional<Stated<String>> agency;
    private Optional<Stated<String>> byline;
    private Optional<Stated<String>> place;
    private Optional<Stated<StatedTime>> published;
    private Optional<Stated<StatedTime>> changed = Optional.empty();
    private Optional<Stated<URI>> address;
    private Optional<Stated<StatedTime>> updated;
    private Optional<Stated<String>> section;
    // where the date was read if head and mark-up state none
    private boolean fromText;
    private boolean fromBelow;
    private boolean named;

    Stating(String text, Publication known) {
        this.text = text;
        outlet = known.outlet();
        agency = known.agency();
        byline = known.byline();
        place = known.place();
        published = known.published();
        address = known.address();
        updated = known.updated();
        section = known.section();
        byline.filter(b -> agency.isEmpty()).ifPresent(this::creditIn);
    }

    /** What is stated first stays; the rest comes from what is stated besides. */
    static Publication merged(Publication first, Publication then) {
        return new Publication(
                first.outlet().or(then::outlet),
                first.agency().or(then::agency),
                first.byline().or(then::byline),
                first.place().or(then::place),
                first.published().or(then::published),
                first.address().or(then::address),
                first.updated().or(then::updated),
                first.section().or(then::section));
    }

    // an author's field often holds a whole credit: «رويترز - نيودلهي», «الرباط (وكالات)»
    private void creditIn(Stated<String> author) {
        String within = author.span().isPresent() ? text : author.value();
        Span line = author.span().orElse(new Span(0, within.length()));
        Credit.line(within, line).filter(c -> c.agency().isPresent()).ifPresent(credit -> {
            String rule = author.rule() + ".credit";
            agency = part(credit.agency(), within, author, rule);
            place = place.or(() -> part(credit.place(), within, author, rule));
            byline = part(credit.author(), within, author, rule);
        });
    }

    private static Optional<Stated<String>> part(
            Optional<Span> part, String within, Stated<String> author, String rule) {
        return part.map(span -> author.span().isPresent()
                ? Stated.in(span, span.in(within).strip(), rule)
                : Stated.outside(span.in(within).strip(), rule));
    }

    Publication publication() {
        Optional<Stated<StatedTime>> change = changed.or(() -> updated);
        Optional<Stated<StatedTime>> day =
                change.filter(this::isBeforeSite).or(() -> published).or(() -> changed);
        return new Publication(outlet, agency, byline, place, day, address, updated, section);
    }

    // nothing is changed before it is published: the day above the headline is that of the visit
    private boolean isBeforeSite(Stated<StatedTime> change) {
        return fromText
                && !fromBelow
                && !named
                && published
                        .filter(p -> change.value()
                                .at()
                                .toLocalDate()
                                .isBefore(p.value().at().toLocalDate()))
                        .isPresent();
    }

    boolean hasOutlet() {
        return outlet.isPresent();
    }

    boolean hasAgency() {
        return agency.isPresent();
    }

    boolean hasDate() {
        return published.isPresent();
    }

    void outlet(Span span, String rule) {
        outlet = outlet.or(() -> Optional.of(stated(unquoted(span), rule)));
    }

    // «"النهار"»
    private Span unquoted(Span span) {
        boolean marked = span.length() > 2
                && QUOTES.indexOf(text.charAt(span.start())) >= 0
                && QUOTES.indexOf(text.charAt(span.end() - 1)) >= 0;
        return marked ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    void agency(Span span, String rule) {
        // «وكالات» under the headline, «(رويترز)» before the text: the one that is named
        agency = agency.filter(known -> !Names.isAgencies(known.value()) && !publishes(known, rule))
                .or(() -> Optional.of(stated(span, rule)));
    }

    // «رويترز» on a line of its own, «دمشق (أ ف ب)» in the date line: the first brings out what the second wrote
    private boolean publishes(Stated<String> known, String rule) {
        boolean alone = known.rule().equals(ALONE) && !rule.equals(ALONE);
        if (alone) {
            outlet = outlet.or(() -> Optional.of(known));
        }
        return alone;
    }

    void author(Span span, String rule) {
        byline = byline.or(() -> Optional.of(stated(span, rule)));
    }

    void place(Span span, String rule) {
        place = place.or(() -> Optional.of(stated(span, rule)));
    }

    void date(DateLine line) {
        date(line, false);
    }

    /** @param below whether the line stands below the headline: above it a paper prints the day of its issue, or of today */
    void date(DateLine line, boolean below) {
        boolean surer = fromText && !named && (isNamed(line) || (below && !fromBelow));
        if (published.isEmpty() || surer) {
            fromText = true;
            fromBelow = below;
            named = isNamed(line);
            published = Optional.empty();
        }
        published = stated(published, line, line.rule());
    }

    // whether words such as «نشر في» stand before it
    private boolean isNamed(DateLine line) {
        int start = text.lastIndexOf('\n', line.span().start()) + 1;
        return DateLine.published(text, new Span(start, line.span().end()))
                .filter(d -> d.time().equals(line.time()))
                .isPresent();
    }

    /** A date line that speaks of the last change alone: it dates the report if nothing else does. */
    void changed(DateLine line) {
        changed = stated(changed, line, line.rule() + ".updated");
    }

    /** The date of the last change, in the text. */
    void updated(DateLine line) {
        updated = stated(updated, line, line.rule() + ".updated");
    }

    void section(Span span, String rule) {
        section = section.or(() -> Optional.of(stated(span, rule)));
    }

    private static Optional<Stated<StatedTime>> stated(
            Optional<Stated<StatedTime>> before, DateLine line, String rule) {
        return before.or(() -> line.time().map(time -> Stated.in(line.span(), time, rule)))
                .map(known -> standsIn(line, known) ? Stated.in(line.span(), known.value(), known.rule()) : known)
                .map(known -> contradicts(line, known) ? Stated.outside(known.value(), known.rule() + DIFFERS) : known);
    }

    // a day apart may be the zone's doing
    private static boolean contradicts(DateLine line, Stated<StatedTime> known) {
        return known.span().isEmpty()
                && !known.rule().endsWith(DIFFERS)
                && line.time()
                        .filter(t -> t.grain().compareTo(Grain.DAY) >= 0)
                        .map(t -> Math.abs(ChronoUnit.DAYS.between(
                                t.at().toLocalDate(), known.value().at().toLocalDate())))
                        .filter(days -> days > 1)
                        .isPresent();
    }

    // what the page's head states, shown in the text as well
    private static boolean standsIn(DateLine line, Stated<StatedTime> known) {
        return known.span().isEmpty()
                && line.time()
                        .filter(t ->
                                t.at().toLocalDate().equals(known.value().at().toLocalDate()))
                        .isPresent();
    }

    void address(Stated<URI> stated) {
        address = address.or(() -> Optional.of(stated));
    }

    void credit(Credit credit, String rule) {
        names(credit, rule);
        credit.date().ifPresent(this::date);
    }

    /** What a credit states but its date. */
    void names(Credit credit, String rule) {
        credit.outlet().ifPresent(span -> outlet(span, rule));
        credit.agency().ifPresent(span -> agency(span, rule));
        credit.author().ifPresent(span -> author(span, rule));
        credit.place().ifPresent(span -> place(span, rule));
    }

    private Stated<String> stated(Span span, String rule) {
        return Stated.in(span, span.in(text).strip(), rule);
    }
}
