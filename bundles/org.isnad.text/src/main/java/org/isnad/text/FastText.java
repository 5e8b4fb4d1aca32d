package org.isnad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a quantised fastText classifier with a tree of labels (Joulin et al., 2016: "FastText.zip") and asks it for the
 * likelihoods of some of its labels.
 */
final class FastText {
    private static final int MAGIC = 793_712_314;
    private static final int CENTROIDS = 256;
    private static final int NONE = -1;
    // how the model writes the end of a text
    private static final char[] END = "</s>".toCharArray();
    private static final double SIGMOID_END = 1e-5;

    // the only width of a part that is in use; a loop over so few costs more than what it does
    private static final int PART = 2;

    /** Rows of a matrix, each as codes of parts of a vector. */
    private static final class Quantised {
        private final byte[] codes;
        private final int parts;
        private final float[] centroids;
        private final byte[] norms;
        private final float[] lengths;

        Quantised(byte[] codes, int parts, float[] centroids, byte[] norms, float[] lengths) {
            this.codes = codes;
            this.parts = parts;
            this.centroids = centroids;
            this.norms = norms;
            this.lengths = lengths;
        }

        void addTo(float[] sum, int row) {
            float length = lengths[norms[row] & 0xFF];
            for (int part = 0; part < parts; part++) {
                int code = codes[row * parts + part] & 0xFF;
                int at = (part * CENTROIDS + code) * PART;
                sum[part * PART] += length * centroids[at];
                sum[part * PART + 1] += length * centroids[at + 1];
            }
        }
    }

    private final ByteBuffer in;
    private final int width;
    private final int buckets;
    private final int shortest;
    private final int longest;
    private final WordTable<Integer> words = new WordTable<>();
    private final List<String> labels = new ArrayList<>();
    // runs of letters by hash: their number and their row, by turns; no number is below 0
    private int[] kept = new int[0];
    private final Quantised input;
    private final float[] output;
    private final int[] parent;
    private final boolean[] right;

    private FastText(ByteBuffer in) {
        this.in = in;
        int magic = in.getInt();
        int version = in.getInt();
        int[] settings = ints(12);
        in.getDouble();
        if (magic != MAGIC || version != 12 || settings[6] != 1) {
            throw new IllegalArgumentException("Language model is no fastText model of version 12 with a label tree");
        }
        width = settings[0];
        buckets = settings[8];
        shortest = settings[9];
        longest = settings[10];
        long[] counts = dictionary();
        in.get();
        input = quantised();
        in.get();
        in.getLong();
        in.getLong();
        output = floats(labels.size() * width);
        parent = new int[2 * labels.size() - 1];
        right = new boolean[parent.length];
        plant(counts);
    }

    static FastText read(String resource) {
        try (InputStream in = FastText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Language model " + resource + " is missing from the bundle");
            }
            return new FastText(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] ints(int count) {
        int[] values = new int[count];
        Arrays.setAll(values, i -> in.getInt());
        return values;
    }

    private float[] floats(int count) {
        float[] values = new float[count];
        in.asFloatBuffer().get(values);
        in.position(in.position() + count * Float.BYTES);
        return values;
    }

    private byte[] bytes(int count) {
        byte[] values = new byte[count];
        in.get(values);
        return values;
    }

    private long[] dictionary() {
        int all = in.getInt();
        int ofWords = in.getInt();
        long[] counts = new long[in.getInt()];
        in.getLong();
        long pruned = in.getLong();
        for (int i = 0; i < all; i++) {
            String word = string();
            long count = in.getLong();
            if (in.get() == 0) {
                words.put(word, i);
            } else {
                counts[labels.size()] = count;
                labels.add(word.substring("__label__".length()));
            }
        }
        kept = new int[4 * Integer.highestOneBit((int) Math.max(1, 2 * pruned))];
        Arrays.fill(kept, NONE);
        for (int i = 0; i < pruned; i++) {
            int run = in.getInt();
            int place = place(run);
            kept[place] = run;
            kept[place + 1] = ofWords + in.getInt();
        }
        return counts;
    }

    // where a run of letters is kept, or would be
    private int place(int run) {
        int place = (2 * ((run * 0x9E3779B9) >>> 8)) & (kept.length - 2);
        while (kept[place] != NONE && kept[place] != run) {
            place = (place + 2) & (kept.length - 2);
        }
        return place;
    }

    private String string() {
        int start = in.position();
        int end = start;
        while (in.get(end) != 0) {
            end++;
        }
        String words = new String(bytes(end - start), StandardCharsets.UTF_8);
        in.get();
        return words;
    }

    private Quantised quantised() {
        in.get();
        int rows = (int) in.getLong();
        in.getLong();
        byte[] codes = bytes(in.getInt());
        int[] shape = ints(4);
        if (shape[0] != shape[1] * PART || shape[2] != PART) {
            throw new IllegalArgumentException("Language model has parts of " + shape[2] + " numbers, not of " + PART);
        }
        float[] centroids = floats(shape[0] * CENTROIDS);
        byte[] norms = bytes(rows);
        ints(4);
        return new Quantised(codes, shape[1], centroids, norms, floats(CENTROIDS));
    }

    // Huffman's tree over the labels, rarest first: the label list is sorted by falling count
    private void plant(long[] counts) {
        int leaves = counts.length;
        long[] weight = Arrays.copyOf(counts, parent.length);
        Arrays.fill(weight, leaves, weight.length, Long.MAX_VALUE / 4);
        int leaf = leaves - 1;
        int node = leaves;
        for (int made = leaves; made < parent.length; made++) {
            int first = leaf >= 0 && weight[leaf] < weight[node] ? leaf-- : node++;
            int second = leaf >= 0 && weight[leaf] < weight[node] ? leaf-- : node++;
            parent[first] = made;
            parent[second] = made;
            right[second] = true;
            weight[made] = weight[first] + weight[second];
        }
    }

    /** The number of a label the model knows. */
    int label(String name) {
        return labels.indexOf(name);
    }

    /**
     * The natural logarithms of the likelihoods of labels, as the model sees them among all it knows.
     *
     * @param text words parted by blanks
     * @param asked numbers of labels
     * @return one number at most 0 for each label asked
     */
    double[] likelihoods(char[] text, int... asked) {
        float[] sum = new float[width];
        int rows = addWord(END, 0, END.length, sum);
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || isBlank(text[i])) {
                rows += i == start ? 0 : addWord(text, start, i, sum) + addParts(text, start, i, sum);
                start = i + 1;
            }
        }
        for (int i = 0; i < width; i++) {
            sum[i] /= Math.max(1, rows);
        }
        double[] turns = new double[parent.length];
        double[] found = new double[asked.length];
        for (int i = 0; i < asked.length; i++) {
            found[i] = climb(asked[i], sum, turns);
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private int addWord(char[] text, int from, int to, float[] sum) {
        Integer row = words.get(text, from, to);
        return row == null ? 0 : add(row, sum);
    }

    private int add(int row, float[] sum) {
        if (row < 0) {
            return 0;
        }
        input.addTo(sum, row);
        return 1;
    }

    // the runs of letters of a word, hashed as fastText does: FNV-1a over signed bytes
    private int addParts(char[] text, int from, int to, float[] sum) {
        int rows = 0;
        for (int start = from - 1; start <= to; start += Character.charCount(letter(text, start, from, to))) {
            int hash = 0x811C9DC5;
            int end = start;
            for (int letters = 1; letters <= longest && end <= to; letters++) {
                int letter = letter(text, end, from, to);
                hash = hash(hash, letter);
                end += Character.charCount(letter);
                boolean counts = letters >= shortest && !(letters == 1 && (start < from || end > to));
                rows += counts ? add(kept[place(Integer.remainderUnsigned(hash, buckets)) + 1], sum) : 0;
            }
        }
        return rows;
    }

    // signs stand around a word
    private static int letter(char[] text, int at, int from, int to) {
        return at < from ? '<' : at == to ? '>' : Character.codePointAt(text, at, to);
    }

    // of its bytes in UTF-8, which has no halves of a letter
    private static int hash(int before, int letter) {
        if (letter < 0x80) {
            return hashed(before, letter);
        }
        if (letter < 0x800) {
            return hashed(hashed(before, 0xC0 | letter >> 6), inside(letter));
        }
        boolean basic = Character.isBmpCodePoint(letter);
        if (basic && Character.isSurrogate((char) letter)) {
            return hashed(before, '?');
        }
        int first = basic
                ? hashed(before, 0xE0 | letter >> 12)
                : hashed(hashed(before, 0xF0 | letter >> 18), inside(letter >> 12));
        return hashed(hashed(first, inside(letter >> 6)), inside(letter));
    }

    private static int inside(int bits) {
        return 0x80 | (bits & 0x3F);
    }

    private static int hashed(int before, int utf8) {
        return (before ^ (byte) utf8) * 0x01000193;
    }

    // most of the way up is that of other labels too: each turn is reckoned once
    private double climb(int label, float[] hidden, double[] turns) {
        double likelihood = 1;
        int root = parent.length - 1;
        for (int node = label; node != root; node = parent[node]) {
            if (turns[node] == 0) {
                turns[node] = turn(node, hidden);
            }
            likelihood *= turns[node];
        }
        return Math.log(likelihood);
    }

    private double turn(int node, float[] hidden) {
        double dot = 0;
        int row = (parent[node] - labels.size()) * width;
        for (int i = 0; i < width; i++) {
            dot += output[row + i] * hidden[i];
        }
        return SIGMOID_END + 1 / (1 + Math.exp(right[node] ? -dot : dot));
    }
}
