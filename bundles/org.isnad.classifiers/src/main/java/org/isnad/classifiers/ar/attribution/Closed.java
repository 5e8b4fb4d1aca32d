package org.isnad.classifiers.ar.attribution;

import java.util.EnumSet;
import java.util.Set;

/** The classes of {@code closed-words.tsv}. */
enum Closed {
    MODAL("modal"),
    ASIDE("aside"),
    ADVERB("adverb"),
    OCCASION("occasion"),
    RELATIVE("relative"),
    QUANTITY("quantity"),
    CONJUNCTION("conjunction"),
    OBJECT("object"),
    SAYING("saying"),
    ADDRESSEE("addressee"),
    SAME("same"),
    ACCESS("access"),
    SCOPE("scope"),
    ANONYMITY("anonymity"),
    BEFORE_VERB("before-that"),
    NEGATION("negation"),
    PRONOUN("pronoun"),
    IDIOM("idiom"),
    OTHER("other"),
    SPEECH("speech"),
    GOVERNING("governing"),
    TIME_ADJECTIVE("time-adjective"),
    SIDE("side"),
    COUNTRY("country"),
    UNSURE("unsure"),
    HEARSAY("hearsay"),
    RUMOURED("rumoured"),
    UNTRUE("untrue"),
    MANNER("manner"),
    NO_EVENT("no-event"),
    NO_PARTICIPLE("no-participle"),
    PUBLISHED("published"),
    DECLINING("declining"),
    SILENT("silent"),
    NO_VERB("no-verb"),
    QUESTION("question"),
    WITH_WAW("with-waw"),
    WITH_FA("with-fa"),
    DESCRIBING("describing"),
    KNOWING("knowing"),
    REPRESENTED("represented"),
    BELONGING("belonging"),
    CUSTODY("custody"),
    CALLED_UPON("called-upon"),
    DEMONSTRATIVE("demonstrative"),
    LINKING("linking"),
    GIST("gist"),
    PRETEXT("pretext"),
    HANDED_DOWN("handed-down"),
    REACHED("reached"),
    HELD("held"),
    HOSTED("hosted"),
    SPAN("span"),
    MEASURE("measure"),
    TOLL("toll"),
    FIGURE("figure"),
    WHO_IT_IS("who-it-is"),
    TOLD_OF("told-of"),
    BUREAU("bureau"),
    /** Behind «شبكة»: no broadcaster. */
    NETWORK("network");

    /** These sort words by their shape and are none of the grammar's own. */
    static final Set<Closed> SHAPED = EnumSet.of(
            TIME_ADJECTIVE,
            SIDE,
            COUNTRY,
            UNSURE,
            RUMOURED,
            UNTRUE,
            MANNER,
            NO_EVENT,
            NO_PARTICIPLE,
            SPEECH,
            PUBLISHED,
            DECLINING,
            SILENT,
            NO_VERB,
            WITH_WAW,
            WITH_FA,
            DESCRIBING,
            BELONGING,
            CUSTODY,
            ASIDE,
            REPRESENTED,
            KNOWING,
            LINKING);

    /** What the list calls it. */
    final String key;

    Closed(String key) {
        this.key = key;
    }
}
