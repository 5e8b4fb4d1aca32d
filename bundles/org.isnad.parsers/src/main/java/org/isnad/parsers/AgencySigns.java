package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells at a look whether names may stand in a stretch of a text, by the letters or digits each begins with. */
final class AgencySigns {
    private static final String AND = "وו";

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

    /** Whether a name may stand in folded letters: false spares the closer look. */
    boolean mayStandIn(char[] folded) {
        int i = 0;
        while (i < folded.length) {
            int start = i;
            int kind = Letters.kind(folded[i]);
            int hash = 0;
            // without the first letter, which may be "and"
            int behind = 0;
            do {
                behind = i == start ? 0 : 31 * behind + folded[i];
                hash = 31 * hash + folded[i++];
            } while (i < folded.length && kind != 0 && Letters.kind(folded[i]) == kind);
            boolean and = i > start + 1 && AND.indexOf(folded[start]) >= 0;
            if (kind != 0 && (stands(hash, folded, start) || (and && stands(behind, folded, start + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(int hash, char[] folded, int start) {
        List<String> here = names.get(hash);
        for (int i = 0; here != null && i < here.size(); i++) {
            if (startsWith(folded, start, here.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(char[] folded, int start, String name) {
        int i = 0;
        while (i < name.length() && start + i < folded.length && folded[start + i] == name.charAt(i)) {
            i++;
        }
        return i == name.length();
    }
}
