package org.isnad.parsers.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Unpacks the rich text of messages ([MS-OXRTFCP]): bytes as they are, and pointers back into the last 4096 of them. */
final class PackedRtf {
    /** What stands in the window at the begin, for nearly every text begins with it. */
    static final String BEGIN =
            "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
                    + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
                    + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    private static final int HEAD = 16;
    private static final int TYPE = 8;
    private static final int PACKED = 0x75465A4C;
    private static final int PLAIN = 0x414C454D;
    private static final int WINDOW = 4096;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] window = new byte[WINDOW];
    private int at;
    private boolean ended;

    private PackedRtf(ByteBuffer in) {
        this.in = in;
        for (byte b : BEGIN.getBytes(StandardCharsets.ISO_8859_1)) {
            window[at++] = b;
        }
    }

    /** The text; nothing if the bytes are none. What is broken off ends there. */
    static byte[] unpacked(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int type = bytes.length < HEAD ? 0 : in.getInt(TYPE);
        in.position(Math.min(HEAD, bytes.length));
        if (type == PLAIN) {
            byte[] plain = new byte[in.remaining()];
            in.get(plain);
            return plain;
        }
        return type == PACKED ? new PackedRtf(in.order(ByteOrder.BIG_ENDIAN)).run() : new byte[0];
    }

    private byte[] run() {
        while (!ended && in.hasRemaining()) {
            int kinds = in.get();
            for (int bit = 0; bit < Byte.SIZE && !ended && in.hasRemaining(); bit++) {
                if ((kinds >> bit & 1) == 0) {
                    put(in.get());
                } else {
                    copy();
                }
            }
        }
        return out.toByteArray();
    }

    private void copy() {
        if (in.remaining() < Short.BYTES) {
            ended = true;
            return;
        }
        int pointer = in.getShort() & 0xFFFF;
        int from = pointer >> 4;
        ended = from == at;
        int length = ended ? 0 : (pointer & 0xF) + 2;
        for (int i = 0; i < length; i++) {
            put(window[(from + i) % WINDOW]);
        }
    }

    private void put(byte b) {
        out.write(b);
        window[at] = b;
        at = (at + 1) % WINDOW;
    }
}
