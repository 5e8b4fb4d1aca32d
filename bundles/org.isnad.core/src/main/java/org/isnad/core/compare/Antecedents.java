package org.isnad.core.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** The bodies of offices that only point to them: «رئيسها التنفيذي», «معاون الوزير», «متحدث باسمه». */
final class Antecedents {
    private static final Pattern ITS = Pattern.compile("^\\S{2,}ها(?= |$)|^\\S{3,}ه(?= |$)|باسم(ه|ها|هم)(?= |$)");

    private Antecedents() {}

    /** The name of the body that told something before, or stands before. */
    static Optional<String> of(Side side, Source source) {
        return source.role()
                .filter(role -> ITS.matcher(role).find() || ofNobody(source, role) || minister(role))
                .flatMap(role -> toldBefore(side, source.span())
                        .filter(name -> !minister(role)
                                || Voices.stems(name).stream().anyMatch(stem -> House.is("kind", stem))));
    }

    // «معاون الوزير سامر العلي»
    private static boolean minister(String role) {
        return Stream.of(role.split(" "))
                        .allMatch(word -> House.office(word) || BodyWords.exactly("title", FoldedText.fold(word)))
                && FoldedText.of(role).words().stream().anyMatch(word -> BodyWords.exactly("minister", word.folded()));
    }

    // «الناطق كو ناينغ»
    private static boolean ofNobody(Source source, String role) {
        return source.kind() == SourceKind.SPOKESPERSON && source.affiliation().isEmpty() && role.indexOf(' ') < 0;
    }

    // «رئيسها التنفيذي»: of the body that told something before
    private static Optional<String> toldBefore(Side side, Span at) {
        return side.attributions.stream()
                .map(Attribution::origin)
                .filter(source -> House.isBody(source) && source.span().start() < at.start())
                .max(Comparator.comparingInt(source -> source.span().start()))
                .map(Source::name)
                .or(() -> namedBefore(side, at));
    }

    // «أنقذ خفر السواحل …، بحسب متحدث باسمه»
    private static Optional<String> namedBefore(Side side, Span at) {
        return side.mentions.stream()
                .filter(mention ->
                        House.ISSUERS.contains(mention.kind()) && mention.span().end() <= at.start())
                .max(Comparator.comparingInt(mention -> mention.span().start()))
                .map(Mention::name);
    }
}
