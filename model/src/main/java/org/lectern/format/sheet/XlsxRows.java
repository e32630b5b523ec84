package org.lectern.format.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lectern.format.csv.TableRow;

/// The rows of a sheet of Excel.
final class XlsxRows implements Iterator<TableRow> {

    private final PackedXml sheet;
    private final XlsxWorkbook workbook;
    private final SheetLinks links;
    private final RowBuilder row = new RowBuilder();
    private int number;
    private int column = -1;
    private String place = "";
    private String type = "";
    private String formula = "";
    private int style;
    private final StringBuilder value = new StringBuilder();
    private @Nullable TableRow next;

    XlsxRows(PackedXml sheet, XlsxWorkbook workbook, SheetLinks links) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.links = links;
    }

    @Override
    public boolean hasNext() {
        while (next == null && sheet.next()) take();
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
        if (sheet.isStart("row")) {
            number = sheet.number("r", number + 1);
            column = -1;
        } else if (sheet.isStart("c")) {
            place = sheet.attribute("r");
            column = column(place, column + 1);
            if (place.isEmpty()) place = letters(column) + number;
            formula = "";
            type = sheet.attribute("t");
            style = sheet.number("s", 0);
            value.setLength(0);
        } else if (sheet.isEnd("f")) {
            formula = sheet.text();
        } else if (sheet.isEnd("v") || sheet.isEnd("t")) {
            value.append(sheet.text());
        } else if (sheet.isEnd("c")) {
            var shown = value.isEmpty() ? "" : workbook.shown(type, value.toString(), style);
            row.put(column, links.linked(place, shown, formula));
        } else if (sheet.isEnd("row")) {
            var cells = row.take();
            if (!cells.isEmpty()) next = TableRow.of(number, cells);
        }
    }

    /// The letters of a column, counted from 0.
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }

    /// The column that a cell's place names by its letters, `AB12`, from 0.
    static int column(String place, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z' && letters < 4)
            column = column * 26 + place.charAt(letters++) - 'A' + 1;
        return letters == 0 ? otherwise : column - 1;
    }
}
