package org.lectern.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes spreadsheets part by part, so that a test says all that stands in them.
public final class PackedSheets {

    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int count;

    /// An empty workbook of Excel.
    public static PackedSheets xlsx() {
        var workbook = new PackedSheets();
        workbook.parts.put("[Content_Types].xml", "<Types/>");
        workbook.parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        return workbook;
    }

    /// A spreadsheet of LibreOffice.
    ///
    /// @param tables the elements of its sheets
    public static PackedSheets ods(String tables) {
        var workbook = new PackedSheets();
        workbook.parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        workbook.parts.put(
                "content.xml",
                "<office:document-content><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        return workbook;
    }

    /// A sheet whose rows have inline texts, from the first row on.
    public PackedSheets sheet(String name, List<List<String>> rows) {
        var data = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            data.append("<row r=\"").append(i + 1).append("\">");
            for (var cell : rows.get(i)) data.append(inline(cell));
            data.append("</row>");
        }
        return rows(name, data.toString());
    }

    /// A sheet with these elements for its rows.
    public PackedSheets rows(String name, String rows) {
        return rows(name, "visible", rows);
    }

    public PackedSheets rows(String name, String state, String rows) {
        int number = ++count;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(name, number, state, number));
        links.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
        parts.put(
                "xl/worksheets/sheet" + number + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    /// Where a cell of the last sheet leads.
    public PackedSheets link(String place, String address) {
        var path = "xl/worksheets/sheet" + count + ".xml";
        var link = "<hyperlinks><hyperlink ref=\"" + place + "\" r:id=\"rId1\"/></hyperlinks></worksheet>";
        parts.compute(path, (name, sheet) -> String.valueOf(sheet).replace("</worksheet>", link));
        parts.put("xl/worksheets/_rels/sheet" + count + ".xml.rels", relations(relation("rId1", "hyperlink", address)));
        return this;
    }

    /// The texts that cells share.
    public PackedSheets shared(String items) {
        links.append(relation("rIdS", "sharedStrings", "/xl/sharedStrings.xml"));
        parts.put("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
        return this;
    }

    public PackedSheets styles(String styles) {
        links.append(relation("rIdF", "styles", "styles.xml"));
        parts.put("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        return this;
    }

    public PackedSheets since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    public Path in(Path folder, String name) {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        var all = new LinkedHashMap<>(parts);
        if (count > 0) {
            all.put("xl/workbook.xml", "<workbook>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
            all.put("xl/_rels/workbook.xml.rels", relations(links.toString()));
        }
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, KIND + kind, target);
    }

    private static String relations(String links) {
        return "<Relationships>" + links + "</Relationships>";
    }
}
