package org.isnad.parsers.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names at the root of a compound file ([MS-CFB]), read before anybody trusts the rest of it. */
final class CompoundNames {
    private static final int SHIFT = 0x1E;
    private static final int DIRECTORY = 0x30;
    private static final int TABLES = 0x4C;
    private static final int MOST_TABLES = 109;
    private static final int ENTRY = 128;
    private static final int LENGTH = 64;
    private static final int LEFT = 68;
    private static final int RIGHT = 72;
    private static final int CHILD = 76;
    private static final int MOST = 20_000;

    private final ByteBuffer bytes;
    private final int sector;

    private CompoundNames(ByteBuffer bytes) {
        this.bytes = bytes;
        this.sector = 1 << Math.clamp(u16(SHIFT), 7, 12);
    }

    /** None where the file is broken. */
    static Set<String> of(ByteBuffer bytes) {
        CompoundNames names = new CompoundNames(bytes);
        return names.root(names.entries());
    }

    // where each entry of the directory stands
    private List<Integer> entries() {
        List<Integer> entries = new ArrayList<>();
        int at = i32(DIRECTORY);
        while (at >= 0 && isInside(at) && entries.size() < MOST) {
            for (int i = 0; i < sector; i += ENTRY) {
                entries.add(place(at) + i);
            }
            at = next(at);
        }
        return entries;
    }

    // what follows a sector stands in a table, one of those the head names
    private int next(int at) {
        int each = sector / Integer.BYTES;
        int table = at / each < MOST_TABLES ? i32(TABLES + at / each * Integer.BYTES) : -1;
        return table >= 0 && isInside(table) ? i32(place(table) + at % each * Integer.BYTES) : -1;
    }

    private Set<String> root(List<Integer> entries) {
        Set<String> names = new HashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        if (!entries.isEmpty()) {
            open.push(i32(entries.getFirst() + CHILD));
        }
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number >= 0 && number < entries.size() && !seen.get(number)) {
                seen.set(number);
                int entry = entries.get(number);
                names.add(name(entry));
                open.push(i32(entry + LEFT));
                open.push(i32(entry + RIGHT));
            }
        }
        return names;
    }

    private String name(int entry) {
        byte[] name = new byte[Math.clamp(u16(entry + LENGTH) - 2, 0, LENGTH)];
        bytes.get(entry, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    // the head takes the room of the first
    private int place(int number) {
        return (number + 1) * sector;
    }

    private boolean isInside(int number) {
        return (number + 2L) * sector <= bytes.limit();
    }

    private int i32(int at) {
        return at + Integer.BYTES <= bytes.limit() ? bytes.getInt(at) : -1;
    }

    private int u16(int at) {
        return at + Short.BYTES <= bytes.limit() ? bytes.getShort(at) & 0xFFFF : 0;
    }
}
