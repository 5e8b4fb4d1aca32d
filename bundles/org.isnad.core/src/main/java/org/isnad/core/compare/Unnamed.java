package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** Whether two voices without a name are one by how they are described. */
final class Unnamed {
    private static final Pattern AND = Pattern.compile(" و(?=\\S{3})| ו(?=\\S{2})| and | ve ");

    private Unnamed() {}

    /** "A source", «مصادر أمنية»: whoever it may be. */
    static boolean leak(Source source) {
        return source.kind() == SourceKind.UNKNOWN
                || (source.kind() == SourceKind.GROUP
                        && Voices.stems(source.name()).stream().anyMatch(stem -> House.is("source", stem)));
    }

    static boolean one(Voice one, Voice other) {
        return one.meets(other, Unnamed::one);
    }

    private static boolean one(Voice.Heard first, Voice.Heard second) {
        Set<String> a = Voices.stems(first.source().name());
        Set<String> b = Voices.stems(second.source().name());
        if (first.side() == second.side()) {
            boolean shorter = Math.min(a.size(), b.size()) > 1 && (a.containsAll(b) || b.containsAll(a));
            return a.equals(b)
                    || (shorter && House.another(a) == House.another(b))
                    || takenUp(first, second)
                    || takenUp(second, first)
                    || generic(first, a, b)
                    || generic(second, b, a)
                    || joint(first.source().name(), b)
                    || joint(second.source().name(), a);
        }
        boolean alike = a.containsAll(b) || b.containsAll(a);
        return alike && !Collections.disjoint(through(first), through(second));
    }

    // «قال متحدث باسم الاستخبارات …», then «وقال المتحدث باسم إدارة الأمن الوطني»: with the article, who spoke before
    private static boolean takenUp(Voice.Heard any, Voice.Heard known) {
        Side side = any.side();
        String first = House.head(any.source().name());
        return side.language.getLanguage().equals("ar")
                && any.source().kind() == SourceKind.SPOKESPERSON
                && known.source().kind() == SourceKind.SPOKESPERSON
                && House.head(known.source().name()).equals("ال" + first)
                && any.source().span().start() < known.source().span().start()
                && side.attributions.stream()
                        .map(Attribution::origin)
                        .filter(source -> source.kind() == SourceKind.SPOKESPERSON)
                        .filter(source ->
                                source.span().start() < known.source().span().start())
                        .allMatch(source -> source.span().equals(any.source().span()));
    }

    // «بحسب مسؤول فلسطيني» in the first sentence, then «مسؤول ملف الاستيطان»: whoever it was, told more of
    private static boolean generic(Voice.Heard heard, Set<String> words, Set<String> more) {
        Set<String> bare = new HashSet<>(words);
        bare.removeAll(heard.side().nations());
        return heard.source().kind() == SourceKind.OFFICIAL
                && bare.size() == 1
                && words.size() > 1
                && more.containsAll(bare)
                && !House.another(more)
                && heard.side().leads(heard.source().span());
    }

    // «مسؤول أمني وسكان», then «سكان»
    private static boolean joint(String several, Set<String> one) {
        String[] each = AND.split(several);
        return each.length > 1 && Stream.of(each).map(Voices::stems).anyMatch(one::equals);
    }

    /** All that a voice came through, the report's own outlet among them; folded or by id. */
    private static Set<String> through(Voice.Heard heard) {
        Set<String> through = Voices.agencies(heard);
        heard.side()
                .dossier
                .report()
                .publication()
                .outlet()
                .ifPresent(outlet -> through.add(Voices.id(outlet.value())));
        return through;
    }
}
