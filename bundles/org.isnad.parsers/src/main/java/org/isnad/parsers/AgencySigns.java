package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.report.Span;

/** Tells at a look whether names may stand in a stretch of a text, by the letters or digits each begins with. */
final class AgencySigns {
    private static final String AND = "وו";

    private static final int BEGINS = 1 << 12;

    private final boolean[] begins = new boolean[BEGINS];
    // by the hash of what they begin with
    private final ByNumber<List<String>> names = new ByNumber<>();

    /**
     * @param names folded
     * @param words folded ones that say alone that such a name stands there
     */
    AgencySigns(Set<String> names, Set<String> words) {
        names.forEach(name -> add(endOfRun(name), name));
        words.forEach(word -> add(word.length(), word));
    }

    private void add(int length, String name) {
        begins[begin(name.charAt(0), length > 1 ? name.charAt(1) : ' ')] = true;
        int hash = name.substring(0, length).hashCode();
        List<String> known = names.get(hash);
        List<String> all = known == null ? new ArrayList<>() : known;
        all.add(name);
        names.put(hash, all);
    }

    private static int endOfRun(String name) {
        int end = 1;
        while (end < name.length() && Letters.kind(name.charAt(end)) == Letters.kind(name.charAt(0))) {
            end++;
        }
        return end;
    }

    /** Whether a name may stand in a stretch of a text: false spares the closer look. */
    boolean mayStandIn(String text, Span within) {
        char[] letters = Letters.folded(text, within);
        int end = 0;
        for (int start = 0; start < letters.length; start = end) {
            int kind = Letters.kind(letters[start]);
            end = start + 1;
            while (end < letters.length && Letters.kind(letters[end]) == kind) {
                end++;
            }
            boolean may = kind != 0
                    && (stands(letters, start, end)
                            || (AND.indexOf(letters[start]) >= 0 && stands(letters, start + 1, end)));
            if (may) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(char[] letters, int start, int end) {
        if (start == end || !begins[begin(letters[start], start + 1 < end ? letters[start + 1] : ' ')]) {
            return false;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        List<String> here = names.get(hash);
        for (int i = 0; here != null && i < here.size(); i++) {
            if (startsWith(letters, start, here.get(i))) {
                return true;
            }
        }
        return false;
    }

    // most runs are told by their first two letters
    private static int begin(char first, char second) {
        return (31 * first + second) & (BEGINS - 1);
    }

    private static boolean startsWith(char[] letters, int start, String name) {
        int i = 0;
        while (i < name.length() && start + i < letters.length && letters[start + i] == name.charAt(i)) {
            i++;
        }
        return i == name.length();
    }
}
