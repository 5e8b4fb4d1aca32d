package org.isnad.parsers.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;

/** The properties of a message of Outlook ([MS-OXMSG], [MS-OXPROPS]): streams named by number and type. */
final class MsgItem {
    /** What the names of its streams begin with. */
    static final String STREAM = "__substg1.0_";

    static final String SUBJECT = "0037";
    static final String BODY = "1000";
    static final String RICH = "1009";
    static final String SENDER = "0C1A";
    static final String ADDRESS = "5D01";
    private static final String PAGE = "1013";
    private static final String UNICODE = "001F";
    private static final String BYTES = "001E";
    private static final String BINARY = "0102";
    private static final String ATTACHED = "3701000D";
    private static final String FIXED = "__properties_version1.0";
    private static final int SENT = 0x00390040;
    private static final int RECEIVED = 0x0E060040;
    private static final int PAGE_OF_NET = 0x3FDE0003;
    private static final int PAGE_OF_MESSAGE = 0x3FFD0003;
    // from 1601 to 1970
    private static final long SECONDS = 11_644_473_600L;
    private static final long TICKS = 10_000_000L;

    private final DirectoryEntry folder;
    private final int most;

    /** @param most how many bytes the file has: no stream has more */
    MsgItem(DirectoryEntry folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** The messages attached to it. */
    List<MsgItem> attached() throws IOException {
        List<MsgItem> attached = new ArrayList<>();
        for (Entry entry : folder) {
            if (entry instanceof DirectoryEntry part
                    && part.hasEntryCaseInsensitive(STREAM + ATTACHED)
                    && part.getEntryCaseInsensitive(STREAM + ATTACHED) instanceof DirectoryEntry inner) {
                attached.add(new MsgItem(inner, most));
            }
        }
        return attached;
    }

    /** A property that is text; empty if it is not there or blank. */
    Optional<String> words(String property, Prose prose) {
        return bytes(property, UNICODE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_16LE))
                .or(() -> bytes(property, BYTES).flatMap(bytes -> read(bytes, prose)))
                .map(words -> words.replace("\0", ""))
                .filter(words -> !words.isBlank());
    }

    /** The text as a page. */
    Optional<String> page(Prose prose) {
        return bytes(PAGE, BINARY)
                .flatMap(bytes -> read(bytes, prose))
                .or(() -> words(PAGE, prose))
                .filter(page -> !page.isBlank());
    }

    private Optional<String> read(byte[] bytes, Prose prose) {
        try {
            return Optional.of(prose.part(bytes, charset()));
        } catch (ParseException e) {
            // a part without a word or of no set says nothing
            return Optional.empty();
        }
    }

    /** When it was sent, or else received. */
    Optional<StatedTime> sent() {
        return fixed(SENT)
                .or(() -> fixed(RECEIVED))
                .filter(ticks -> ticks > SECONDS * TICKS)
                .map(ticks -> new StatedTime(
                        LocalDateTime.ofInstant(Instant.ofEpochSecond(ticks / TICKS - SECONDS), ZoneOffset.UTC),
                        Grain.SECOND,
                        Optional.of(ZoneOffset.UTC)));
    }

    private Optional<Charset> charset() {
        return fixed(PAGE_OF_NET)
                .or(() -> fixed(PAGE_OF_MESSAGE))
                .flatMap(number -> CodePages.charset(number.intValue()));
    }

    // of the properties of fixed length: 16 bytes each, from the end backwards, as heads of several lengths stand
    // before them
    private Optional<Long> fixed(int tag) {
        byte[] all = stream(FIXED).orElse(new byte[0]);
        ByteBuffer rows = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = all.length - 16; at >= 0; at -= 16) {
            if (rows.getInt(at) == tag) {
                boolean time = (tag & 0xFFFF) == 0x40;
                return Optional.of(time ? rows.getLong(at + 8) : rows.getInt(at + 8));
            }
        }
        return Optional.empty();
    }

    Optional<byte[]> bytes(String property, String type) {
        return stream(STREAM + property + type);
    }

    private Optional<byte[]> stream(String name) {
        try {
            if (!folder.hasEntryCaseInsensitive(name)
                    || !(folder.getEntryCaseInsensitive(name) instanceof DocumentEntry entry)) {
                return Optional.empty();
            }
            Compound.checkSize(entry, most);
            try (InputStream in = new DocumentInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
