package org.lectern.format.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.lectern.format.csv.TableRow;

/// A workbook of Excel, or of a program that writes what Excel reads.
final class XlsxWorkbook implements Workbook {

    static final String FORMAT = "xlsx";

    private static final String ROOT = "_rels/.rels";

    private final ZipFile file;
    private final Map<String, String> paths;
    private final List<String> texts;
    private final NumberFormats formats;
    private final boolean isSince1904;

    private XlsxWorkbook(
            ZipFile file, Map<String, String> paths, List<String> texts, NumberFormats formats, boolean isSince1904) {
        this.file = file;
        this.paths = paths;
        this.texts = texts;
        this.formats = formats;
        this.isSince1904 = isSince1904;
    }

    static Optional<Workbook> of(ZipFile file) throws IOException {
        if (file.getEntry(ROOT) == null) return Optional.empty();
        var workbook = links(file, ROOT, "").path("officeDocument");
        return workbook.isPresent() && workbook.get().endsWith("workbook.xml")
                ? Optional.of(of(file, workbook.get()))
                : Optional.empty();
    }

    private static Workbook of(ZipFile file, String path) throws IOException {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var links = links(file, folder + "_rels/" + path.substring(folder.length()) + ".rels", folder);
        var sheets = new LinkedHashMap<String, String>();
        boolean isSince1904 = false;
        try (var part = PackedXml.of(file, path)) {
            while (part.next()) {
                if (part.isStart("workbookPr"))
                    isSince1904 = part.attribute("date1904").matches("1|true|on");
                boolean isShown =
                        part.isStart("sheet") && !part.attribute("state").contains("idden");
                var target = isShown ? links.byId.get(part.attribute("id")) : null;
                if (target != null) sheets.put(part.attribute("name"), target);
            }
        }
        List<String> texts = List.of();
        var formats = new NumberFormats(List.of());
        var shared = links.path("sharedStrings").filter(each -> file.getEntry(each) != null);
        if (shared.isPresent()) {
            try (var part = PackedXml.of(file, shared.get())) {
                texts = SharedTexts.read(part);
            }
        }
        var styles = links.path("styles").filter(each -> file.getEntry(each) != null);
        if (styles.isPresent()) {
            try (var part = PackedXml.of(file, styles.get())) {
                formats = NumberFormats.read(part);
            }
        }
        return new XlsxWorkbook(file, sheets, texts, formats, isSince1904);
    }

    /// Where one part says that others lie.
    ///
    /// @param byId the paths by the names that the part has for them
    /// @param byKind the path of the last part of each kind
    private record Links(Map<String, String> byId, Map<String, String> byKind) {
        Optional<String> path(String kind) {
            return Optional.ofNullable(byKind.get(kind));
        }
    }

    private static Links links(ZipFile file, String path, String folder) throws IOException {
        var links = new Links(new TreeMap<>(), new TreeMap<>());
        try (var part = PackedXml.of(file, path)) {
            while (part.next()) {
                if (!part.isStart("Relationship")) continue;
                var target = part.attribute("Target");
                var whole = target.startsWith("/") ? target.substring(1) : folder + target;
                var type = part.attribute("Type");
                links.byId.put(part.attribute("Id"), whole);
                links.byKind.put(type.substring(type.lastIndexOf('/') + 1), whole);
            }
        }
        return links;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(paths.keySet());
    }

    @Override
    public Iterator<TableRow> rows(String sheet) throws IOException {
        var path = paths.getOrDefault(sheet, "");
        return new XlsxRows(PackedXml.of(file, path), this, SheetLinks.of(file, path));
    }

    /// What a cell shows.
    ///
    /// @param type as the file has it: shared or other text, a number, or a word for right and wrong
    String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                yield number >= 0 && number < texts.size() ? texts.get(number) : "";
            }
            case "str", "inlineStr" -> SharedTexts.plain(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> ""; // an error of a formula says nothing of a paper
            case "d" -> value.replaceFirst("T00:00(?::00(?:\\.0+)?)?Z?$", "");
            default -> CellNumber.shown(value, formats.of(style), isSince1904);
        };
    }
}
