package org.isnad.text.concepts;

import java.util.stream.Stream;

/** How one language changes its words. */
interface Inflection {
    /** What a folded word may be a form of, itself first; worked out as far as it is asked for. */
    Stream<String> readings(String folded);

    /** A word without what follows an apostrophe: Ankara'da, Egypt's. */
    static String beforeApostrophe(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }

    /** How a form is looked up. */
    default String key(String form) {
        return form;
    }

    /** What is left of a form if its vowels or its end are not counted; empty if that is too little to tell. */
    String reduced(String form);
}
