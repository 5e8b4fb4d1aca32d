package org.isnad.text.concepts;

import java.util.List;

/** Particles and article before, pronouns and endings behind, persons of the verb, broken plurals by their consonants. */
final class Arabic implements Peeled {
    private static final int SHORTEST = 2;
    private static final int CONSONANTS = 3;
    private static final List<String> ENDINGS = List.of(
            "هما", "ها", "هم", "هن", "نا", "ات", "ان", "ون", "ين", "وا", "تا", "ه", "ي", "ا", "ت", "ن", "و", "ته", "يه",
            "اء", "تها", "تهم", "يات", "يين", "يون", "يتها", "اتها", "اتهم", "تهما");

    @Override
    public void endings(String word, List<String> readings) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= SHORTEST && word.endsWith(ending)) {
                String stem = word.substring(0, rest);
                // what ends so is feminine first
                boolean feminine = ending.startsWith("ات") || ending.startsWith("ت");
                readings.add(feminine ? stem + "ه" : stem);
                readings.add(feminine ? stem : stem + "ه");
                if (stem.endsWith("ت")) {
                    readings.add(stem.substring(0, rest - 1) + "ه");
                }
                if (stem.endsWith("و") || stem.endsWith("ي")) {
                    String open = stem.substring(0, rest - 1);
                    readings.add(open + (open.endsWith("ا") ? "ء" : "اء"));
                }
            }
        }
    }

    // «سيجتمعون», «مستخدم»: person, future and participle; the alef of derived stems is lost behind them
    @Override
    public void verbs(String word, List<String> readings) {
        boolean future = word.length() > 4 && word.charAt(0) == 'س' && "يتنا".indexOf(word.charAt(1)) >= 0;
        String verb = future ? word.substring(1) : word;
        if (verb.length() < 4 || "يتنام".indexOf(verb.charAt(0)) < 0) {
            return;
        }
        String stem = verb.substring(1);
        for (String form : List.of(stem, "ا" + stem)) {
            readings.add(form);
            endings(form, readings);
        }
    }

    @Override
    public String reduced(String form) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != 'ا' && c != 'ء' && (i == 0 || (c != 'و' && c != 'ي')) && (i < form.length() - 1 || c != 'ه')) {
                consonants.append(c);
            }
        }
        return consonants.length() < CONSONANTS ? "" : consonants.toString();
    }
}
