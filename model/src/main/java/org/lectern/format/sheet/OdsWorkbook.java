package org.lectern.format.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.lectern.format.csv.TableRow;

/// A spreadsheet of LibreOffice, all of whose sheets lie in one part.
final class OdsWorkbook implements Workbook {

    static final String FORMAT = "ods";

    private static final String CONTENT = "content.xml";

    private final ZipFile file;
    private final Map<String, Integer> places;

    private OdsWorkbook(ZipFile file, Map<String, Integer> places) {
        this.file = file;
        this.places = places;
    }

    static Optional<Workbook> of(ZipFile file) throws IOException {
        if (file.getEntry("mimetype") == null || file.getEntry(CONTENT) == null) return Optional.empty();
        var places = new LinkedHashMap<String, Integer>();
        var hidden = new TreeSet<String>();
        boolean isSpreadsheet = false;
        var style = "";
        int sheet = 0;
        try (var part = PackedXml.of(file, CONTENT)) {
            while (part.next()) {
                isSpreadsheet |= part.isStart("spreadsheet");
                if (part.isStart("style")) style = part.attribute("name");
                else if (part.isStart("table-properties")
                        && part.attribute("display").equals("false")) hidden.add(style);
                else if (part.isStart("table") && isSpreadsheet) {
                    int place = sheet++;
                    if (!hidden.contains(part.attribute("style-name"))) places.put(part.attribute("name"), place);
                }
            }
        }
        return isSpreadsheet ? Optional.of(new OdsWorkbook(file, places)) : Optional.empty();
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(places.keySet());
    }

    @Override
    public Iterator<TableRow> rows(String sheet) throws IOException {
        return new OdsRows(PackedXml.of(file, CONTENT), places.getOrDefault(sheet, -1));
    }
}
