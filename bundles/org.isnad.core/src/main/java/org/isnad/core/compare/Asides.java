package org.isnad.core.compare;

import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.Sentences;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * Which voices are no origins of the story: those no report leads with that one report alone hears, that tell nothing
 * another report has, or tell nothing of the event itself. Where no two reports tell one event there is no story, and
 * nobody speaks aside of it.
 */
final class Asides {
    private static final int LEAD = 3;
    private static final double SURELY = .5;

    private final List<Side> story;
    private final List<Group> groups;

    Asides(List<Side> story, List<Group> groups) {
        this.story = story;
        this.groups = groups.stream()
                .filter(group -> group.items().stream()
                                .map(item -> item.side)
                                .filter(story::contains)
                                .count()
                        > 1)
                .toList();
    }

    boolean has(Voice voice) {
        return !story.isEmpty()
                && (voice.heard.stream().allMatch(heard -> Earlier.told(heard.side(), heard.attribution()))
                        || (voice.heard.stream().allMatch(Asides::consular) && othersLead())
                        || (voice.heard.stream().allMatch(Asides::besides)
                                && voice.heard.stream().noneMatch(Asides::leads))
                        || tellsNothing(voice));
    }

    // «أكدت السفارة أنه لا يوجد سعوديون بين ضحايا الهجوم ودعت المواطنين …»: what befell others it does not tell
    private static boolean consular(Voice.Heard heard) {
        return embassy(heard)
                && heard.side()
                        .sentence(heard.source().span())
                        .map(sentence -> Words.of(heard.side().text, sentence))
                        .filter(words -> any(words, "citizens") && any(words, "victims"))
                        .isPresent();
    }

    // «وقضى أكثر من ألفي مهاجر منذ مطلع السنة بحسب المنظمة», «وأعلن الرئيس حال الطوارئ», «قالت الوزارة إنها
    // لا تستطيع تأكيد التقارير»: other than what happened
    private static boolean besides(Voice.Heard heard) {
        Span said = heard.attribution().span();
        return Frames.thisYear(heard.side(), said)
                || Frames.cannotSay(heard.side(), said)
                || Words.of(heard.side().text, said).stream()
                        .limit(2)
                        .anyMatch(word -> BodyWords.exactly("performed", word.folded()));
    }

    private static boolean any(List<Word> words, String kind) {
        return words.stream().anyMatch(word -> BodyWords.exactly(kind, word.folded()));
    }

    private static boolean embassy(Voice.Heard heard) {
        return House.of(heard.side(), heard.source()).contains(House.EMBASSY);
    }

    private boolean othersLead() {
        return story.stream()
                .flatMap(side -> side.attributions.stream().map(told -> new Voice.Heard(side, told)))
                .anyMatch(heard -> leads(heard) && !embassy(heard));
    }

    // whom one report alone hears, further down, has hardly told of the event
    private boolean tellsNothing(Voice voice) {
        return voice.heard.stream().noneMatch(heard -> story.contains(heard.side()) && leads(heard))
                && (voice.reports() == 1 || sharesNothing(voice));
    }

    private boolean sharesNothing(Voice voice) {
        return groups.stream()
                .flatMap(group -> group.matches().stream())
                .filter(Asides::surely)
                .noneMatch(match -> voice.says(match.a()) || voice.says(match.b()));
    }

    // in other words of one language, much must be the same: who comments on it may have words in common with anybody
    private static boolean surely(Match match) {
        return !match.loose() || match.score() >= SURELY;
    }

    // the first sentence in which the report hands anything down, if that is near the beginning; or its headline, where
    // the body names nobody, or its only line
    static boolean leads(Voice.Heard heard) {
        Side side = heard.side();
        return side.line()
                || headed(heard)
                || side.dossier.report().body().stream()
                        .filter(passage -> passage.role() == Role.PARAGRAPH)
                        .map(Passage::span)
                        .flatMap(span -> Sentences.of(side.dossier.report().text(), span).stream())
                        .limit(LEAD)
                        .filter(sentence -> side.attributions.stream()
                                .anyMatch(told -> in(sentence, told) && !Earlier.told(side, told)))
                        .findFirst()
                        .filter(sentence ->
                                in(sentence, heard.attribution()) && !Earlier.told(side, heard.attribution()))
                        .isPresent();
    }

    // «نادي الوداد يعلن …»; before a colon stands what it is about as well
    private static boolean headed(Voice.Heard heard) {
        return heard.side().inHeadline(heard.source().span())
                && heard.attribution().chain().stream()
                        .anyMatch(link -> heard.side().words(link.cue()).chars().anyMatch(Character::isLetter));
    }

    private static boolean in(Span sentence, Attribution told) {
        return sentence.overlaps(told.span()) || sentence.contains(told.origin().span());
    }
}
