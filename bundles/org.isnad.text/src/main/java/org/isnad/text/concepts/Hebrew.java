package org.isnad.text.concepts;

import java.util.List;

/** Particles before, plural, construct and pronouns behind, persons of the verb; spellings with more or fewer vowel letters. */
final class Hebrew implements Peeled {
    private static final int SHORTEST = 2;
    private static final int CONSONANTS = 3;
    private static final String FINAL = "ךםןףץ";
    private static final String MEDIAL = "כמנפצ";
    private static final List<String> ENDINGS = List.of(
            "ים", "ות", "ה", "ת", "י", "ו", "ם", "ן", "ך", "תם", "תי", "נו", "יו", "יה", "ית", "תו", "תה", "תן", "יהם",
            "יהן", "יות", "יים", "ותי", "תיו", "ינו", "ותיו", "ותיה", "ויות", "ותיהם", "ותיהן", "יותיו", "ותינו");

    @Override
    public void endings(String word, List<String> readings) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= SHORTEST && word.endsWith(ending)) {
                String stem = word.substring(0, rest);
                // what ends so is feminine first
                boolean feminine = ending.startsWith("ות") || ending.startsWith("ת");
                readings.add(feminine ? stem + "ה" : stem);
                readings.add(feminine ? stem : stem + "ה");
                if (ending.startsWith("ו") || ending.equals("ת")) {
                    readings.add(stem + "ות");
                    readings.add(stem + "ת");
                }
            }
        }
    }

    // «יתפתח», «מתפתחת», «נשמר»: the stem of the hitpa'el begins with הת, of the hif'il with ה
    @Override
    public void verbs(String word, List<String> readings) {
        if (word.length() < 4 || "יתנאמה".indexOf(word.charAt(0)) < 0) {
            return;
        }
        String stem = word.substring(1);
        for (String form : List.of(stem, "ה" + stem, "נ" + stem)) {
            readings.add(form);
            endings(form, readings);
        }
    }

    @Override
    public String key(String spelled) {
        // «ארה"ב», «ג'דה»: some leave the marks out
        String form = spelled.replace("\"", "").replace("'", "");
        int last = form.length() - 1;
        int at = last < 0 ? -1 : FINAL.indexOf(form.charAt(last));
        return at < 0 ? form : form.substring(0, last) + MEDIAL.charAt(at);
    }

    @Override
    public String reduced(String form) {
        String word = key(form);
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 || (c != 'ו' && c != 'י')) {
                consonants.append(c);
            }
        }
        return consonants.length() < CONSONANTS ? "" : consonants.toString();
    }
}
