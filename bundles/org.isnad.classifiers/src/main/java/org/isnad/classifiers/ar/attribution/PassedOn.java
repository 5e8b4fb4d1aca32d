package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;

/** Attributions that are whole in another's: who only tells what another said is a link of that one's chain. */
final class PassedOn {
    /** What may stand between who tells and whom he tells of. */
    static final Pattern LEADS_IN = Pattern.compile(
            "(?:(?:[فب]|إلى |عن |على |من )?[إاأ]ن(?:هما|هم|ها|ه)? ?|عن )?(?:\\p{L}?(?:سمع|شاهد|رأ|تلق|حصل|حصول|اطلع|انتزع|تسلم)\\p{L}* (?:(?:على|من) )?)?(?:[^،.]{1,60} ه[يوم] )?");

    private PassedOn() {}

    /** The findings without «كتبت الصحيفة | أن رئيس النادي أبلغ اللاعبين بأن…», where the chain of the rest begins so. */
    static List<Finding> without(List<Finding> found, String text) {
        if (found.size() < 2) {
            return found;
        }
        Map<Integer, List<Attribution>> byEnd = found.stream()
                .filter(Attribution.class::isInstance)
                .map(Attribution.class::cast)
                .collect(Collectors.groupingBy(each -> each.span().end()));
        return found.stream()
                .filter(each -> !(each instanceof Attribution outer)
                        || !passesOn(outer, byEnd.getOrDefault(outer.span().end(), List.of()), text))
                .toList();
    }

    private static boolean passesOn(Attribution outer, List<Attribution> together, String text) {
        // it is one of them
        if (together.size() < 2 || outer.chain().getLast().manner() == Manner.DENIED) {
            return false;
        }
        for (Attribution inner : together) {
            if (whole(outer, inner, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean whole(Attribution outer, Attribution inner, String text) {
        int links = outer.chain().size();
        if (inner.chain().size() <= links
                || !sameCues(outer.chain(), inner.chain().subList(0, links))) {
            return false;
        }
        Link next = inner.chain().get(links);
        int first = Math.min(next.cue().start(), next.source().span().start());
        return first >= outer.span().start()
                && first < outer.span().end()
                && (LEADS_IN.matcher(text).region(outer.span().start(), first).matches()
                        || toldBy(inner, text.substring(outer.span().start(), first)));
    }

    // «أوضح محاميه | أن هيئة الدفاع أُبلغت من القاضي بأن»: between them only who was told
    private static boolean toldBy(Attribution inner, String between) {
        return inner.rule().endsWith("." + Reading.BY_AGENT) && between.indexOf('،') < 0;
    }

    private static boolean sameCues(List<Link> outer, List<Link> inner) {
        for (int i = 0; i < outer.size(); i++) {
            if (!outer.get(i).cue().equals(inner.get(i).cue())) {
                return false;
            }
        }
        return true;
    }
}
