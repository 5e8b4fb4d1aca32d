package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.compare.Profile.Kind;
import org.isnad.report.Quote;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.NameSkeletons;

/** What tells two voices apart: nations, walks of life, names, bodies, or that one report has both. */
final class Apart {
    // among 200 pairs of names in two scripts few of one person are less alike
    private static final double UNLIKE = .65;
    // what two bodies are for, or somebody is, in two languages
    private static final double LEAST_ALIKE = .1;

    // of one walk of life, whatever it is called
    private static final double SAME_WALK = .3;

    private final Voice voice;
    private final List<Profile> profiles;
    // by all that is heard of it; one place may say less
    private final boolean self;
    // has what it tells from another, if not everywhere it is said
    private final boolean rests;

    Apart(Voice voice) {
        this.voice = voice;
        Set<Quote> seen = new HashSet<>();
        List<Profile> all = voice.heard.stream()
                .filter(heard -> seen.add(heard.quote()))
                .map(Profile::new)
                .toList();
        profiles = all.stream().filter(profile -> !retaken(profile, all)).toList();
        rests = profiles.stream().anyMatch(Profile::rests);
        self = profiles.stream().anyMatch(profile -> profile.kind == Kind.SELF)
                && profiles.stream().allMatch(profile -> profile.kind == Kind.SELF || profile.kind == Kind.SOMETHING);
    }

    boolean from(Apart other) {
        if (!Bodies.compatible(voice, other.voice)) {
            return true;
        }
        boolean handed = rests || other.rests;
        if (!handed && otherWalk(other)) {
            return true;
        }
        boolean within = handed || within(other) || other.within(this) || takesUp(other);
        for (Profile one : profiles) {
            for (Profile also : other.profiles) {
                boolean apart = one.heard.side() == also.heard.side()
                        ? !one.rests() && !also.rests() && !takenUp(one, also) && !takenUp(also, one)
                        : !within && apart(one, other, also);
                if (apart) {
                    return true;
                }
            }
        }
        return false;
    }

    // «כך אמר דרור אלקיים», "הוסיף אלקיים": whoever is named elsewhere in the report is not told by how he is taken up
    private static boolean retaken(Profile later, List<Profile> all) {
        return (later.kind == Kind.SOMEBODY || later.kind == Kind.ANYBODY)
                && all.stream()
                        .anyMatch(first -> first.heard.side() == later.heard.side()
                                && first.kind != Kind.SOMEBODY
                                && first.kind != Kind.ANYBODY
                                && first.kind != Kind.CARRIER);
    }

    // of a body and whoever leaks from it the words may tell two
    private boolean otherWalk(Apart other) {
        Source source = voice.source;
        Source also = other.voice.source;
        return !paper(source)
                && !paper(also)
                && source.sector().isPresent()
                && also.sector().isPresent()
                && !source.sector().equals(also.sector())
                && ((!source.named() && !also.named()) || likeness(other) < SAME_WALK);
    }

    // «بلاغ المكتب العسكري للحركة»: what a paper is about or how it came is no walk of life
    private static boolean paper(Source source) {
        return source.kind() == SourceKind.DOCUMENT;
    }

    // a paper of nobody else's is of whoever speaks beside it; an office without a name, then a name without an office
    private static boolean takenUp(Profile first, Profile later) {
        if (House.another(first.name) || House.another(later.name)) {
            return false;
        }
        return first.kind == Kind.PAPER
                || definite(first, later)
                || (first.kind == Kind.OFFICE
                        && !first.personal
                        && later.personal
                        && later.kind == Kind.SELF
                        && first.heard.source().span().start()
                                < later.heard.source().span().start());
    }

    /** Whether the one is only taken up by the other, further on in one report: «فاطمة السعدي», «وقالت الأم». */
    boolean takesUp(Apart other) {
        return profiles.stream()
                .anyMatch(one -> other.profiles.stream()
                        .anyMatch(also ->
                                one.heard.side() == also.heard.side() && (definite(one, also) || definite(also, one))));
    }

    // with the article, and nothing said of it: whoever has a name before
    private static boolean definite(Profile first, Profile later) {
        Source source = later.heard.source();
        return later.kind == Kind.SOMETHING
                && first.kind == Kind.SELF
                && first.personal
                && source.kind() == SourceKind.PERSON
                && source.role().isEmpty()
                && source.name().startsWith("ال")
                && source.name().indexOf(' ') < 0
                && first.heard.source().span().start() < source.span().start();
    }

    private boolean apart(Profile one, Apart other, Profile also) {
        if (Speakers.namesakes(one.heard, also.heard)) {
            return true;
        }
        if (one.kind == Kind.CARRIER || also.kind == Kind.CARRIER) {
            return false;
        }
        if (one.personal && also.personal) {
            return otherName(one, also) || otherOffice(one, also);
        }
        if (one.kind == Kind.PAPER && also.kind == Kind.PAPER) {
            return one.heard.side().sameLanguage(also.heard.side())
                    && (otherHouse(other, true) || otherPaper(one, also));
        }
        if (self || other.self) {
            boolean something = one.kind == Kind.SOMETHING || also.kind == Kind.SOMETHING;
            boolean somebody = one.kind == Kind.SOMEBODY || also.kind == Kind.SOMEBODY;
            return something ? otherName(one, also) : !somebody || unlike(one, also);
        }
        if (one.kind == Kind.SOMEBODY || also.kind == Kind.SOMEBODY) {
            return one.kind != Kind.PAPER && also.kind != Kind.PAPER && unlike(one, also);
        }
        if (unissued(one) || unissued(also)) {
            return one.heard.side().sameLanguage(also.heard.side())
                    && (one.kind == Kind.BODY || also.kind == Kind.BODY)
                    && otherHouse(other, true);
        }
        if (one.heard.side().sameLanguage(also.heard.side())) {
            boolean something = one.kind == Kind.SOMETHING || also.kind == Kind.SOMETHING;
            boolean bodies = one.kind == Kind.BODY && also.kind == Kind.BODY;
            return something ? Collections.disjoint(one.name, also.name) : otherHouse(other, bodies);
        }
        boolean bodies = one.kind == Kind.BODY && also.kind == Kind.BODY;
        return (bodies || namesBeside(one, also) || namesBeside(also, one)) && unlike(one, also) && !soundsLike(other);
    }

    // wherever each is named
    private boolean soundsLike(Apart other) {
        return profiles.stream().anyMatch(one -> other.profiles.stream().anyMatch(one::soundsLike));
    }

    // «رئيس نادي الوحدة» in a report that names the buyer too
    private static boolean namesBeside(Profile speaker, Profile body) {
        return speaker.kind == Kind.OFFICE
                && body.kind == Kind.BODY
                && !speaker.seat().keys().isEmpty()
                && speaker.heard.side().mentions.stream().anyMatch(body::isNamed);
    }

    // «مسودة تقرير لخبراء الأمم المتحدة»: whom a paper is about or for, or who wrote it, is not who speaks
    private static boolean unissued(Profile profile) {
        return profile.kind == Kind.PAPER
                && !Papers.states(Papers.headWord(profile.heard.source().name()));
    }

    // «رئيس بلدية عين الزهر», "Voltara chief executive": what the one goes by stands in what is said of the other
    private boolean within(Apart other) {
        return speaksFor(other)
                || profiles.stream()
                        .anyMatch(one -> one.theirs && other.profiles.stream().anyMatch(also -> isNamed(one, also)))
                || profiles.stream()
                        .filter(less -> less.kind != Kind.BODY && !less.name.isEmpty())
                        .anyMatch(less -> other.profiles.stream()
                                .anyMatch(more -> less.kind == Kind.OFFICE
                                        ? less.personal && more.office.containsAll(less.name)
                                        : !Collections.disjoint(less.name, more.office)));
    }

    // «مدير أعمالها»: of whom the report names, and who speaks elsewhere
    private static boolean isNamed(Profile one, Profile also) {
        String text = one.heard.side().text.folded();
        return also.kind == Kind.SELF
                && FoldedText.of(also.heard.source().name()).words().stream()
                        .allMatch(word -> text.contains(word.folded()));
    }

    // «منى الراوي، كبيرة الأطباء في حديقة النخيل»: the body stands in what is said of her
    private boolean speaksFor(Apart other) {
        return voice.houses().stream()
                .filter(house -> house.stream().anyMatch(stem -> !House.body(stem)))
                .filter(house -> other.voice.houses().stream()
                        .noneMatch(told -> Ministries.beside(told, other.voice, house, voice)))
                .anyMatch(house -> other.profiles.stream()
                        .anyMatch(
                                more -> more.office.containsAll(house) && !Offices.where(more.heard.source(), house)));
    }

    // what somebody heads is told in more words than its own: one in common is enough
    private boolean otherHouse(Apart other, boolean whole) {
        Set<Set<String>> houses = voice.houses();
        Set<Set<String>> others = other.voice.houses();
        if (houses.isEmpty() || others.isEmpty() || !Collections.disjoint(houses, others)) {
            return false;
        }
        return houses.stream()
                .allMatch(own -> others.stream()
                        .allMatch(that ->
                                ((whole ? differ(own, that) : House.otherThan(own, that)) && !Bodies.alike(own, that))
                                        || Ministries.beside(own, voice, that, other.voice)
                                        || Ministries.beside(that, other.voice, own, voice)
                                        || placeOnly(own) != other.placeOnly(that)));
    }

    // «والي أضنة», «مديرية الصحة في أضنة»: who heads a place is no other body of it
    private boolean placeOnly(Set<String> house) {
        return voice.source.named()
                && profiles.stream()
                        .anyMatch(profile -> profile.heard.side().places().containsAll(house));
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean unlike(Profile one, Profile also) {
        return one.tells() && also.tells() && one.likeness(also) < LEAST_ALIKE;
    }

    double likeness(Apart other) {
        double best = 0;
        for (Profile one : profiles) {
            for (Profile also : other.profiles) {
                best = Math.max(best, one.likeness(also));
            }
        }
        return best;
    }

    private static boolean otherName(Profile one, Profile also) {
        return otherNames(one.heard, also.heard);
    }

    /** Whether two names are two persons'. */
    static boolean otherNames(Voice.Heard one, Voice.Heard also) {
        String name = one.fullName();
        String other = also.fullName();
        if (SameNames.script(name) == SameNames.script(other)) {
            return otherName(NameSkeletons.skeletons(name), NameSkeletons.skeletons(other));
        }
        return NameSkeletons.likeness(name, other) < UNLIKE;
    }

    // of one family if not of one name: «حمود الدغيم», «نوفة الدغيم»
    private static boolean otherName(List<String> name, List<String> other) {
        boolean both = name.size() > 1 && other.size() > 1 && !name.containsAll(other) && !other.containsAll(name);
        return Collections.disjoint(name, other) || (both && !name.getFirst().equals(other.getFirst()));
    }

    // «العمدة الخطيب», «وزير الأشغال نزار الخطيب»
    private static boolean otherOffice(Profile one, Profile also) {
        return (one.name.size() == 1 || also.name.size() == 1)
                && one.heard.side().sameLanguage(also.heard.side())
                && !one.office.isEmpty()
                && !also.office.isEmpty()
                && Collections.disjoint(one.office, also.office);
    }

    // by the word for what it is; what somebody states goes by many
    private static boolean otherPaper(Profile one, Profile also) {
        String first = Papers.headWord(one.heard.source().name());
        String second = Papers.headWord(also.heard.source().name());
        return !Voices.stems(first).equals(Voices.stems(second)) && !(Papers.states(first) && Papers.states(second));
    }
}
