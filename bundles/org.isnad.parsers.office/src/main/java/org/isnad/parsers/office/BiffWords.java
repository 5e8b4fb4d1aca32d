package org.isnad.parsers.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words all cells of a workbook share ([MS-XLS] 2.4.265): one may go on in the next record, in letters of another width. */
final class BiffWords {
    private static final int WIDE = 1;
    private static final int SPELLED = 4;
    private static final int FORMATTED = 8;

    private final ByteBuffer data;
    private final List<Integer> joints;
    private int passed;

    BiffWords(ByteBuffer data, List<Integer> joints) {
        this.data = data;
        this.joints = joints;
    }

    List<String> all() {
        List<String> words = new ArrayList<>();
        int count = data.getInt(4);
        data.position(8);
        while (words.size() < count && data.hasRemaining()) {
            words.add(next());
        }
        return words;
    }

    private String next() {
        int length = data.getShort() & 0xFFFF;
        int flags = data.get();
        int formats = (flags & FORMATTED) != 0 ? data.getShort() & 0xFFFF : 0;
        long more = (flags & SPELLED) != 0 ? data.getInt() & 0xFFFFFFFFL : 0;
        StringBuilder words = new StringBuilder(length);
        boolean wide = (flags & WIDE) != 0;
        while (words.length() < length && data.hasRemaining()) {
            if (data.position() == joint()) {
                wide = (data.get() & WIDE) != 0;
                passed++;
            }
            int room = (Math.min(joint(), data.limit()) - data.position()) / (wide ? 2 : 1);
            // half a letter
            if (room == 0) {
                data.get();
                continue;
            }
            byte[] letters = new byte[Math.min(room, length - words.length()) * (wide ? 2 : 1)];
            data.get(letters);
            words.append(new String(letters, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
        }
        data.position((int) Math.min(data.limit(), data.position() + 4L * formats + more));
        return words.toString();
    }

    // where the next record begins
    private int joint() {
        while (passed < joints.size() && joints.get(passed) < data.position()) {
            passed++;
        }
        return passed < joints.size() ? joints.get(passed) : data.limit();
    }
}
