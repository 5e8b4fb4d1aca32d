package org.isnad.parsers.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** The cells of a workbook of Excel since 2007 (ECMA-376, part 1, 18): its words stand apart, cells count them. */
final class XlsxText {
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,6})\\.xml");
    private static final String BOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String WORDS = "xl/sharedStrings.xml";

    private final Document document;
    private final Work work;
    private final List<String> words = new ArrayList<>();
    private final CellFormats formats = new CellFormats();

    private XlsxText(Document document, Work work) {
        this.document = document;
        this.work = work;
    }

    static Sheets of(Document document, Work work) throws ParseException {
        Zipped zipped = Zipped.open(
                document,
                name -> List.of(BOOK, STYLES, WORDS).contains(name)
                        || SHEET.matcher(name).matches(),
                work);
        return new XlsxText(document, work).read(zipped);
    }

    private Sheets read(Zipped zipped) throws ParseException {
        walk(zipped.entry(BOOK), new Settings());
        walk(zipped.entry(STYLES), new Settings());
        walk(zipped.entry(WORDS), new Words());
        Sheets sheets = new Sheets(document);
        List<String> names = zipped.names().stream()
                .filter(name -> SHEET.matcher(name).matches())
                .sorted(Comparator.comparingInt(XlsxText::number))
                .toList();
        for (String name : names) {
            sheets.begin();
            walk(zipped.entry(name), new Cells(sheets));
        }
        return sheets;
    }

    private static int number(String name) {
        Matcher sheet = SHEET.matcher(name);
        return sheet.matches() ? Integer.parseInt(sheet.group(1)) : 0;
    }

    private void walk(Optional<byte[]> xml, Xml.Listener listener) throws ParseException {
        if (xml.isPresent()) {
            Xml.read(document, xml.get(), listener, work);
        }
    }

    /** How days are counted and which numbers are days. */
    private final class Settings implements Xml.Listener {
        private boolean inCells;

        @Override
        public void start(XMLStreamReader at) {
            switch (at.getLocalName()) {
                case "workbookPr" -> {
                    if (Xml.attribute(at, "date1904").orElse("").matches("1|true")) {
                        formats.countFrom1904();
                    }
                }
                case "numFmt" ->
                    formats.pattern(
                            Xml.number(at, "numFmtId"),
                            Xml.attribute(at, "formatCode").orElse(""));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        formats.style(Xml.number(at, "numFmtId"));
                    }
                }
                default -> {
                    // looks
                }
            }
        }

        @Override
        public void end(String name) {
            inCells &= !name.equals("cellXfs");
        }

        @Override
        public void text(String words) {
            // none counts here
        }
    }

    /** Gathers the words between tags, without the readings of Japanese ones. */
    private abstract static class Gathering implements Xml.Listener {
        private final StringBuilder gathered = new StringBuilder();
        private boolean wanted;
        private boolean aside;

        @Override
        public void start(XMLStreamReader at) {
            String name = at.getLocalName();
            aside |= name.equals("rPh");
            wanted = !aside && (name.equals("t") || name.equals("v"));
        }

        @Override
        public void end(String name) throws ParseException {
            wanted = false;
            aside &= !name.equals("rPh");
        }

        @Override
        public void text(String words) {
            if (wanted) {
                gathered.append(words);
            }
        }

        String taken() {
            String words = gathered.toString();
            gathered.setLength(0);
            return words;
        }
    }

    private final class Words extends Gathering {
        @Override
        public void end(String name) throws ParseException {
            super.end(name);
            if (name.equals("si")) {
                words.add(taken());
            }
        }
    }

    private final class Cells extends Gathering {
        private final Sheets sheets;
        private int row = -1;
        private int column = -1;
        private int style;
        private String type = "";

        Cells(Sheets sheets) {
            this.sheets = sheets;
        }

        @Override
        public void start(XMLStreamReader at) {
            super.start(at);
            if (at.getLocalName().equals("row")) {
                row++;
                column = -1;
            } else if (at.getLocalName().equals("c")) {
                column = column(Xml.attribute(at, "r").orElse(""), column + 1);
                style = Xml.number(at, "s");
                type = Xml.attribute(at, "t").orElse("");
                taken();
            }
        }

        // B3 is the second
        private static int column(String place, int otherwise) {
            int column = 0;
            int i = 0;
            for (; i < place.length() && i < 3 && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
                column = column * 26 + place.charAt(i) - 'A' + 1;
            }
            return i == 0 ? otherwise : column - 1;
        }

        @Override
        public void end(String name) throws ParseException {
            super.end(name);
            if (name.equals("c")) {
                sheets.cell(row, column, shown(taken()));
            }
        }

        private String shown(String value) {
            return switch (type) {
                case "s" ->
                    value.matches("\\d{1,9}") && Integer.parseInt(value) < words.size()
                            ? words.get(Integer.parseInt(value))
                            : "";
                case "e", "b" -> "";
                case "", "n" -> number(value);
                default -> value;
            };
        }

        private String number(String value) {
            try {
                return value.isEmpty() ? "" : formats.words(Double.parseDouble(value), style);
            } catch (NumberFormatException _) {
                return value;
            }
        }
    }
}
