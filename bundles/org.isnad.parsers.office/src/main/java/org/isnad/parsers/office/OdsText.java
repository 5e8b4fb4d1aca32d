package org.isnad.parsers.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parse.ParseException;

/** The cells of a sheet of OpenDocument (part 3, 9): one that is repeated stands once, at its first place. */
final class OdsText implements Xml.Listener {
    private final Sheets sheets;
    private final StringBuilder words = new StringBuilder();
    private int row;
    private int column;
    private int repeated;
    private int aside;
    private boolean inText;
    private Optional<String> day = Optional.empty();

    OdsText(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void start(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "table" -> {
                sheets.begin();
                row = -1;
            }
            case "table-row" -> {
                row++;
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> {
                words.setLength(0);
                repeated = Math.max(1, Xml.number(at, "number-columns-repeated"));
                day = Xml.attribute(at, "date-value");
            }
            // what somebody wrote beside the cell
            case "annotation" -> aside++;
            case "p" -> {
                words.append(words.isEmpty() || aside > 0 ? "" : "\n");
                inText = true;
            }
            case "line-break" -> add("\n");
            case "s", "tab" -> add(" ");
            default -> {
                // looks
            }
        }
    }

    @Override
    public void end(String name) throws ParseException {
        switch (name) {
            case "annotation" -> aside--;
            case "p" -> inText = false;
            case "table-cell", "covered-table-cell" -> {
                sheets.cell(row, column, day.orElse(words.toString()));
                column = Math.min(Sheets.MOST_COLUMNS, column + repeated);
            }
            default -> {
                // looks
            }
        }
    }

    @Override
    public void text(String said) {
        add(said);
    }

    private void add(String said) {
        if (inText && aside == 0) {
            words.append(said);
        }
    }
}
