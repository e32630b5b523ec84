package org.lectern.format.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lectern.format.csv.TableRow;

/// The rows of one sheet of LibreOffice. A row that the file says to stand there several times is read once.
final class OdsRows implements Iterator<TableRow> {

    /// As many columns as any sheet has, so that no file makes the count run over.
    private static final int MOST_COLUMNS = 1 << 14;

    private final PackedXml content;
    private final int sheet;
    private final RowBuilder row = new RowBuilder();
    private final StringBuilder text = new StringBuilder();
    private int table = -1;
    private int number = 1;
    private int rowCount = 1;
    private int column;
    private int columnCount = 1;
    private String value = "";
    private String address = "";
    private boolean isInParagraph;
    private int remarks;
    private @Nullable TableRow next;

    /// @param sheet the sheet's place among all, from 0
    OdsRows(PackedXml content, int sheet) {
        this.content = content;
        this.sheet = sheet;
    }

    @Override
    public boolean hasNext() {
        while (next == null && table <= sheet && content.next()) take();
        return next != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) throw new NoSuchElementException();
        var found = next;
        next = null;
        return found;
    }

    private void take() {
        if (content.isStart("table")) table++;
        if (table != sheet) return;
        if (content.isStart("table-row")) {
            rowCount = content.number("number-rows-repeated", 1);
            column = 0;
        } else if (content.isStart("table-cell") || content.isStart("covered-table-cell")) {
            columnCount = content.number("number-columns-repeated", 1);
            value = value();
            address = "";
            text.setLength(0);
        } else if (content.isStart("annotation")) {
            remarks++;
        } else if (content.isEnd("annotation")) {
            remarks--;
        } else if (remarks == 0) {
            inCell();
        }
    }

    private void inCell() {
        if (content.isStart("p")) {
            if (!text.isEmpty()) text.append('\n');
            isInParagraph = true;
            return;
        }
        if (isInParagraph) text.append(content.text());
        if (content.isStart("a")) address = content.attribute("href");
        if (content.isStart("s")) text.repeat(' ', Math.min(content.number("c", 1), MOST_COLUMNS));
        else if (content.isStart("tab")) text.append(' ');
        else if (content.isStart("line-break")) text.append('\n');
        else if (content.isEnd("p")) isInParagraph = false;
        else if (content.isEnd("table-cell") || content.isEnd("covered-table-cell")) close();
        else if (content.isEnd("table-row")) endRow();
    }

    private void endRow() {
        var cells = row.take();
        if (!cells.isEmpty()) next = TableRow.of(number, cells);
        number += rowCount;
    }

    /// A number or a day as it is, not as it is shown; empty where the cell's text counts.
    private String value() {
        return switch (content.attribute("value-type")) {
            case "float", "percentage", "currency" ->
                CellNumber.shown(content.attribute("value"), NumberFormats.Shows.NUMBER, false);
            case "date" -> content.attribute("date-value").replaceFirst("T.*$", "");
            case "boolean" -> content.attribute("boolean-value").equals("true") ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private void close() {
        var shown = SheetLinks.linked(value.isEmpty() ? text.toString() : value, address);
        if (!shown.isEmpty()) for (int i = 0; i < Math.min(columnCount, MOST_COLUMNS); i++) row.put(column + i, shown);
        column = Math.min(column + columnCount, MOST_COLUMNS);
    }
}
