package org.isnad.parsers.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** The cells of a workbook of Excel 5 to 2003 ([MS-XLS]): a stream of records, its words in one of them. */
final class XlsText {
    private static final int BEGIN = 0x809;
    private static final int SHEET = 0x10;
    private static final int WIDE = 0x600;
    private static final int LOCK = 0x2F;
    private static final int CONTINUE = 0x3C;

    private final Document document;
    private final Work work;
    private final Sheets sheets;
    private final CellFormats formats = new CellFormats();
    private List<String> words = List.of();
    private Charset charset = Charset.forName("windows-1252");
    private boolean wide;
    private boolean inSheet;
    // the cell of a formula that waits for its words
    private int row;
    private int column = -1;

    private XlsText(Document document, Work work) {
        this.document = document;
        this.work = work;
        this.sheets = new Sheets(document);
    }

    static Sheets of(Document document, Work work) throws ParseException {
        try (POIFSFileSystem files = new POIFSFileSystem(document.open())) {
            DirectoryNode root = files.getRoot();
            Compound.checkSizes(root, document.size());
            String stream = root.hasEntryCaseInsensitive(Compound.BOOK) ? Compound.BOOK : Compound.OLD_BOOK;
            try (InputStream in = files.createDocumentInputStream(stream)) {
                return new XlsText(document, work).read(ByteBuffer.wrap(in.readAllBytes()));
            }
        } catch (IOException | RuntimeException e) {
            throw Prose.broken(document, "parse.sheet", "is no sound workbook", e);
        }
    }

    private Sheets read(ByteBuffer all) throws ParseException {
        all.order(ByteOrder.LITTLE_ENDIAN);
        while (all.remaining() >= Integer.BYTES) {
            work.check();
            int type = all.getShort() & 0xFFFF;
            List<Integer> joints = new ArrayList<>();
            ByteBuffer data = data(all, joints);
            record(type, data, joints);
        }
        return sheets;
    }

    // with the records that go on with it; joints tells where they begin
    private static ByteBuffer data(ByteBuffer all, List<Integer> joints) {
        byte[] data = content(all);
        if (!goesOn(all)) {
            return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(data);
        while (goesOn(all)) {
            joints.add(joined.size());
            all.getShort();
            joined.writeBytes(content(all));
        }
        return ByteBuffer.wrap(joined.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] content(ByteBuffer all) {
        byte[] content = new byte[Math.min(all.getShort() & 0xFFFF, all.remaining())];
        all.get(content);
        return content;
    }

    private static boolean goesOn(ByteBuffer all) {
        return all.remaining() >= Integer.BYTES && (all.getShort(all.position()) & 0xFFFF) == CONTINUE;
    }

    private void record(int type, ByteBuffer data, List<Integer> joints) throws ParseException {
        switch (type) {
            case BEGIN -> begin(data);
            case LOCK -> throw Prose.refused(document, "parse.doc-locked", "is locked with a password");
            case 0x22 -> {
                if (data.getShort() == 1) {
                    formats.countFrom1904();
                }
            }
            case 0x42 -> charset = CodePages.charset(data.getShort() & 0xFFFF).orElse(charset);
            case 0x41E -> formats.pattern(data.getShort() & 0xFFFF, words(data, !wide));
            case 0xE0 -> formats.style(data.getShort(2) & 0xFFFF);
            case 0xFC -> words = new BiffWords(data, joints).all();
            default -> {
                if (inSheet) {
                    cells(type, data);
                }
            }
        }
    }

    // charts and macros have records of their own
    private void begin(ByteBuffer data) {
        wide = (data.getShort(0) & 0xFFFF) >= WIDE;
        inSheet = data.getShort(2) == SHEET;
        if (inSheet) {
            sheets.begin();
        }
    }

    private void cells(int type, ByteBuffer data) throws ParseException {
        switch (type) {
            case 0xFD -> {
                place(data);
                int number = data.getInt(6);
                tell(number >= 0 && number < words.size() ? words.get(number) : "");
            }
            case 0x204, 0xD6 -> {
                place(data);
                data.position(6);
                tell(words(data, false));
            }
            case 0x203 -> number(data, data.getDouble(6));
            case 0x27E -> number(data, packed(data.getInt(6)));
            case 0xBD -> numbers(data);
            case 0x06 -> formula(data);
            case 0x207 -> tell(column < 0 ? "" : words(data, false));
            default -> {
                // looks, pictures, macros
            }
        }
    }

    private void place(ByteBuffer data) {
        row = data.getShort(0) & 0xFFFF;
        column = data.getShort(2) & 0xFFFF;
    }

    private void tell(String said) throws ParseException {
        sheets.cell(row, column, said);
        column = -1;
    }

    private void number(ByteBuffer data, double number) throws ParseException {
        place(data);
        tell(formats.words(number, data.getShort(4) & 0xFFFF));
    }

    private void numbers(ByteBuffer data) throws ParseException {
        int first = data.getShort(2) & 0xFFFF;
        for (int i = 0; 4 + i * 6 + 6 <= data.limit() - 2; i++) {
            place(data);
            column = first + i;
            tell(formats.words(packed(data.getInt(6 + i * 6)), data.getShort(4 + i * 6) & 0xFFFF));
        }
    }

    // what it last came to: a number, or words in a record behind it
    private void formula(ByteBuffer data) throws ParseException {
        if (data.getShort(12) != -1) {
            number(data, data.getDouble(6));
        } else if (data.get(6) == 0) {
            place(data);
        }
    }

    // [MS-XLS] 2.5.217: a whole number or the upper half of a broken one, and whether it is a hundredth
    private static double packed(int packed) {
        double number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    private String words(ByteBuffer data, boolean shortLength) {
        int length = shortLength ? data.get() & 0xFF : data.getShort() & 0xFFFF;
        boolean letters = wide && (data.get() & 1) != 0;
        byte[] bytes = new byte[Math.min(letters ? length * 2 : length, data.remaining())];
        data.get(bytes);
        return new String(bytes, letters ? StandardCharsets.UTF_16LE : wide ? StandardCharsets.ISO_8859_1 : charset);
    }
}
