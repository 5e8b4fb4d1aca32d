package org.isnad.core.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Source;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;

/** Bodies of which a report only says of what kind they are, without an article or a name: «منظمة دولية», "an aid group". */
final class Described {
    private static final Pattern NISBA = Pattern.compile("(?!ال)\\S{3,}(ية|ي)");
    private static final String QUOTES = "«»\"“”„";
    private static final Set<String> INDEFINITE = Set.of("a", "an", "bir");

    private Described() {}

    static boolean is(Source source) {
        List<String> words = List.of(source.name().split(" "));
        return House.isBody(source)
                && source.entity().isEmpty()
                && source.name().chars().noneMatch(c -> QUOTES.indexOf(c) >= 0)
                && (ofSomeKind(words) || INDEFINITE.contains(FoldedText.fold(words.getFirst())));
    }

    private static boolean ofSomeKind(List<String> words) {
        String head = Stems.of(FoldedText.fold(words.getFirst()));
        return words.size() > 1
                && (House.is("form", head) || House.is("body", head))
                && !words.getFirst().startsWith("ال")
                && NISBA.matcher(words.get(1)).matches();
    }
}
