package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.claims.Cue;
import org.isnad.report.Attribution;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Whether headline and body are equally sure of the same. */
final class Sureness {
    private static final double SOME_WORDS = .2;
    private static final Set<Cue.Effect> IN_DOUBT = Set.of(Cue.Effect.POSSIBLE, Cue.Effect.OPEN, Cue.Effect.DOUBTFUL);
    // what is open far below the lead must speak of the very same
    private static final double MANY_WORDS = .5;
    // «ونفت الوزارة ذلك»: so few words of its own point to the rest of the sentence

    // "suspended" is the same as "will not run"
    private static final Set<String> STOPS = Set.of("suspend", "close", "ban", "withdraw", "reject", "deny");
    private static final int HEAD = 2;
    // letters between a deed and a doubt that does not concern it
    private static final int AFTER = 12;

    private final Article article;

    private Sureness(Article article) {
        this.article = article;
    }

    /** Stronger, weaker or denied, by the first claim of the headline that is. */
    static Optional<Verdict> check(Article article) {
        Sureness sureness = new Sureness(article);
        if (article.asksWhy() || article.namesAPaper()) {
            return Optional.empty();
        }
        for (Claim claim : article.stated) {
            List<Told> same = article.same(claim);
            Optional<Verdict> verdict = same.isEmpty() ? sureness.openOnly(claim) : sureness.compare(claim, same);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return sureness.openLead();
    }

    // "may be weighing a cut" over a lead that tells in other words what was done
    private Optional<Verdict> openOnly(Claim claim) {
        List<Told> lead = article.told.stream()
                .filter(told ->
                        told.paragraph() == 0 && article.coverage.by(article.units(claim), told.around()) >= SOME_WORDS)
                .toList();
        return Told.open(claim)
                        && article.intends()
                        && !lead.isEmpty()
                        && lead.stream().allMatch(Told::plain)
                ? Optional.of(verdict(Verdict.WEAKER, "headline.weaker", lead.getFirst()))
                : Optional.empty();
    }

    // all that the first paragraph tells is only possible, and the headline says nothing of that
    private Optional<Verdict> openLead() {
        List<Unit> units = article.coverage.units(article.matter());
        List<Told> lead =
                article.told.stream().filter(told -> told.paragraph() == 0).toList();
        boolean open = lead.stream()
                        .allMatch(told -> Told.open(told.claim())
                                && article.stated.stream().noneMatch(claim -> done(told, claim)))
                && lead.stream().anyMatch(told -> article.coverage.by(units, told.around()) >= SOME_WORDS);
        return open
                        && !article.guarded()
                        && !article.attributed()
                        && article.stated.stream().allMatch(Told::plain)
                ? lead.stream().findFirst().map(told -> verdict(Verdict.STRONGER, "headline.stronger", told))
                : Optional.empty();
    }

    // «ألقت الشرطة القبض على ثلاثة رجال يشتبه …»: what comes long after the deed does not leave the deed open
    private boolean open(Told told, Claim claim) {
        return told.open() && !(Told.open(told.claim()) && (inquired(told, claim) || done(told, claim)));
    }

    // "investigates a suspected leak" is as sure as "investigates a leak"
    private static boolean inquired(Told told, Claim claim) {
        return claim.action().filter("investigate"::equals).isPresent()
                && claim.action().equals(told.claim().action());
    }

    private boolean done(Told told, Claim claim) {
        // in Turkish the verb at the end governs all before it
        if (article.language.equals("tr") || claim.action().isEmpty()) {
            return false;
        }
        Span span = told.claim().span();
        int hedge = article.rules.cues(article.folded, span).stream()
                .mapToInt(cue -> cue.span().start())
                .min()
                .orElse(span.start());
        return article.rules.actions(article.folded, span).stream()
                .anyMatch(match -> match.value().equals(claim.action().get())
                        && hedge - match.span().end() >= AFTER);
    }

    private Optional<Verdict> compare(Claim claim, List<Told> same) {
        Told nearest = same.getFirst();
        boolean open = open(claim, nearest);
        if (!open && Told.plain(claim)) {
            boolean stops = claim.action().filter(STOPS::contains).isPresent();
            if (!article.negates() && !stops && same.stream().allMatch(Told::denied)) {
                return Optional.of(verdict(Verdict.NOT_SUPPORTED, "headline.denied", nearest));
            }
            if (open(nearest, claim)
                    && (nearest.paragraph() <= 1
                            || article.coverage.by(article.units(claim), nearest.around()) >= MANY_WORDS)
                    && !(article.attributed() && hearsay(nearest))
                    && same.stream().noneMatch(each -> each.plain() && each.paragraph() == 0)) {
                return Optional.of(verdict(Verdict.STRONGER, "headline.stronger", nearest));
            }
            return onlyOpen().or(() -> contested(claim, nearest));
        }
        if (!open
                && claim.certainty() == Certainty.DENIED
                && claim.action().isPresent()
                && doneAllTheSame(claim, same)) {
            return Optional.of(verdict(Verdict.NOT_SUPPORTED, "headline.opposite", nearest));
        }
        // "ignored" says as much as "did not heed"
        if (!open
                && claim.certainty() == Certainty.DENIED
                && !article.attributed()
                && same.stream().allMatch(Told::open)) {
            return Optional.of(verdict(Verdict.STRONGER, "headline.stronger", nearest));
        }
        if (open && nearest.plain() && same.stream().noneMatch(each -> each.open() && each.paragraph() == 0)) {
            return Optional.of(verdict(Verdict.WEAKER, "headline.weaker", nearest));
        }
        return Optional.empty();
    }

    // "it was claimed that they met" is as sure as the headline that says who claims it
    private boolean hearsay(Told nearest) {
        return article.rules.cues(article.folded, nearest.claim().span()).isEmpty() && !nearest.intended();
    }

    // "refuses to resign" over a body that begins with "resigned" and has no denial of it
    private boolean doneAllTheSame(Claim claim, List<Told> same) {
        Told nearest = same.getFirst();
        return nearest.plain()
                && !nearest.asked()
                && nearest.paragraph() == 0
                && claim.action().equals(nearest.claim().action())
                && article.told.stream()
                        .noneMatch(each -> each.denied()
                                && article.coverage.by(article.units(claim), each.around()) >= SOME_WORDS);
    }

    private boolean open(Claim claim, Told nearest) {
        boolean intends = Told.plain(claim) && article.intends();
        return Told.open(claim)
                || article.word("hedge", article.headline).isPresent()
                || (intends && !article.intends(nearest));
    }

    // «هجوم يدمر …» where the body has but «فرضية الهجوم»: what it begins with is told only as possible
    private Optional<Verdict> onlyOpen() {
        if (article.quotesTheBody() || article.denies()) {
            return Optional.empty();
        }
        return article.behindCase(article.coverage.units(article.matter())).stream()
                // a Turkish verb stands last and its subject may stand right before it
                .limit(article.language.equals("tr") ? HEAD + 1 : HEAD)
                .flatMap(unit -> onlyOpen(unit).stream())
                .findFirst();
    }

    private Optional<Verdict> onlyOpen(Unit unit) {
        // "a police spokeswoman said" tells nothing of the police
        List<Told> telling = article.told.stream()
                .filter(told -> article.coverage.holds(told.claim().span(), unit))
                .toList();
        if (telling.isEmpty()) {
            return onlyInDoubt(unit);
        }
        return telling.stream()
                .filter(told -> telling.stream().allMatch(Told::open))
                .filter(told -> !(article.attributed() && telling.stream().allMatch(this::hearsay)))
                .findFirst()
                .map(told -> verdict(Verdict.STRONGER, "headline.stronger", told));
    }

    // "Arsonists burn down …" where the body has but "did not rule out arson"
    private Optional<Verdict> onlyInDoubt(Unit unit) {
        List<Span> holding = article.sentences.stream()
                .filter(sentence -> article.coverage.holds(sentence, unit))
                .toList();
        // "a police spokeswoman said" tells nothing of the police
        boolean teller = article.attributions.stream()
                .anyMatch(each -> article.coverage.holds(each.origin().span(), unit));
        boolean doubted = !article.attributed()
                && !teller
                && holding.stream()
                        .allMatch(sentence -> article.rules.cues(article.folded, sentence).stream()
                                .anyMatch(cue -> IN_DOUBT.contains(cue.effect())));
        return doubted
                ? holding.stream()
                        .findFirst()
                        .map(sentence -> Verdict.of(Verdict.STRONGER, "headline.stronger", article.words(sentence)))
                : Optional.empty();
    }

    // who cannot be asked says it, someone else denies it, and the headline names neither
    private Optional<Verdict> contested(Claim claim, Told nearest) {
        List<Attribution> telling = article.attributions.stream()
                .filter(each -> each.span().overlaps(nearest.claim().span()))
                .toList();
        boolean unnamed = !telling.isEmpty() && telling.stream().noneMatch(Sureness::answerable);
        if (!unnamed || article.attributed()) {
            return Optional.empty();
        }
        List<Unit> units = article.units(claim);
        return article.told.stream()
                .filter(each -> !each.equals(nearest) && (each.denied() || withheld(each)))
                .filter(each -> article.coverage.by(units, each.own()) >= SOME_WORDS)
                .findFirst()
                .map(each -> verdict(Verdict.STRONGER, "headline.contested", each));
    }

    // "could not be confirmed", «ولم تعلق الوزارة»
    private boolean withheld(Told each) {
        return article.rules.cues(article.folded, each.sentence()).stream()
                .anyMatch(cue -> cue.effect() == Cue.Effect.UNCONFIRMED);
    }

    // what an unnamed official says that a company said is no more certain than the official
    private static boolean answerable(Attribution told) {
        return told.chain().stream()
                .allMatch(link -> link.source().named()
                        && link.source().kind() != SourceKind.UNKNOWN
                        && link.manner() != Manner.UNATTRIBUTED);
    }

    private Verdict verdict(String code, String key, Told told) {
        return Verdict.of(code, key, article.words(told.claim().span()));
    }
}
