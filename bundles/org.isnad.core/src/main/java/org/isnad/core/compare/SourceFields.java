package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;

/** In which fields two descriptions of a source differ. */
final class SourceFields {
    private SourceFields() {}

    /**
     * Names of the fields that changed, as in {@link org.isnad.report.Drift}.
     *
     * @param sameLanguage whether words as the reports have them can be compared; if not, only ids: what one language says in a
     *     word of its own another may say in the noun
     * @param counted whether their numbers can be compared: one of several is no fewer than those several
     */
    static List<String> changed(Source a, Source b, boolean sameLanguage, boolean counted) {
        List<String> fields = new ArrayList<>();
        boolean unnamed = !a.named() && !b.named();
        add("named", a.named() != b.named(), fields);
        add("count", unnamed && counted && otherCount(a, b, sameLanguage), fields);
        boolean kinds = a.kind() != SourceKind.UNKNOWN && b.kind() != SourceKind.UNKNOWN;
        add("kind", unnamed && kinds && a.kind() != b.kind(), fields);
        add("scope", differ(a.scope(), b.scope(), sameLanguage), fields);
        add("affiliation", differ(a.affiliation(), b.affiliation(), sameLanguage), fields);
        add("access", differ(a.access(), b.access(), sameLanguage), fields);
        add("role", differ(a.role(), b.role(), sameLanguage), fields);
        // who is named is known all the same where one report leaves it out
        boolean known = a.named() && b.named();
        add("sector", other(a.sector(), b.sector(), known), fields);
        add("nationality", other(a.nationality(), b.nationality(), known), fields);
        return fields;
    }

    /** What a field of that name holds; empty for those that are always there. */
    static Optional<?> value(Source source, String field) {
        return switch (field) {
            case "scope" -> source.scope();
            case "affiliation" -> source.affiliation();
            case "access" -> source.access();
            case "role" -> source.role();
            case "sector" -> source.sector();
            case "nationality" -> source.nationality();
            default -> Optional.of(field);
        };
    }

    // "sources" may be two in English, and «مسؤولين» two or more
    private static boolean otherCount(Source a, Source b, boolean sameLanguage) {
        if (a.count().isPresent() == b.count().isPresent()) {
            return !a.count().equals(b.count());
        }
        int known = a.count().orElse(b.count().orElse(1));
        String several = (a.count().isPresent() ? b : a).name().split(" ")[0];
        return known == 1 || (sameLanguage && !several.endsWith("ين"));
    }

    private static boolean other(Optional<?> a, Optional<?> b, boolean known) {
        return !a.equals(b) && (!known || (a.isPresent() && b.isPresent()));
    }

    private static void add(String field, boolean changed, List<String> fields) {
        if (changed) {
            fields.add(field);
        }
    }

    private static boolean differ(Optional<String> a, Optional<String> b, boolean sameLanguage) {
        if (a.isEmpty() || b.isEmpty()) {
            return sameLanguage && a.isPresent() != b.isPresent();
        }
        boolean ids = a.get().indexOf(':') > 0 && b.get().indexOf(':') > 0;
        boolean same = Voices.shareWords(a.get(), b.get());
        return ids ? !a.equals(b) : sameLanguage && !FoldedText.fold(a.get()).equals(FoldedText.fold(b.get())) && !same;
    }
}
