package org.lectern.format.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Where the cells of a sheet of Excel lead to.
///
/// @param byPlace the addresses by the cells' places, such as `B2`
record SheetLinks(Map<String, String> byPlace) {

    private static final Pattern FORMULA = Pattern.compile("(?i)HYPERLINK\\(\"(https?://[^\"]+)\".*");

    /// @param path of the sheet, behind whose rows its links are told
    static SheetLinks of(ZipFile file, String path) throws IOException {
        int name = path.lastIndexOf('/') + 1;
        var relations = path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
        var addresses = addresses(file, relations);
        var byPlace = new HashMap<String, String>();
        if (addresses.isEmpty()) return new SheetLinks(byPlace);
        try (var sheet = PackedXml.of(file, path)) {
            while (sheet.next()) {
                var address = sheet.isStart("hyperlink") ? addresses.get(sheet.attribute("id")) : null;
                if (address != null) byPlace.put(sheet.attribute("ref"), address);
            }
        }
        return new SheetLinks(byPlace);
    }

    private static Map<String, String> addresses(ZipFile file, String relations) throws IOException {
        var addresses = new HashMap<String, String>();
        if (file.getEntry(relations) == null) return addresses;
        try (var part = PackedXml.of(file, relations)) {
            while (part.next()) {
                var target = part.isStart("Relationship") ? part.attribute("Target") : "";
                if (target.startsWith("http")) addresses.put(part.attribute("Id"), target);
            }
        }
        return addresses;
    }

    /// A cell with the address that it leads to, as a formula has it; any other as it is.
    ///
    /// @param formula of the cell, or empty
    String linked(String place, String shown, String formula) {
        var link = FORMULA.matcher(formula);
        return linked(shown, link.matches() ? link.group(1) : byPlace.getOrDefault(place, ""));
    }

    static String linked(String shown, String address) {
        boolean isNews = !shown.isEmpty() && address.startsWith("http") && !address.equals(shown);
        return isNews
                ? "=HYPERLINK(\"" + address.replace("\"", "%22") + "\";\"" + shown.replace("\"", "\"\"") + "\")"
                : shown;
    }
}
