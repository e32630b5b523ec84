package org.lectern.format.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How the cells of an Excel workbook show numbers, so far as it matters: whether as a day, and how precisely.
///
/// @param shows by the numbers of the cells' styles
record NumberFormats(List<Shows> shows) {

    enum Shows {
        NUMBER,
        DAY,
        MONTH,
        YEAR,
        /// A day or month without its year, `12-Jan`: what is shown may have been a range of pages.
        DAY_WITHOUT_YEAR
    }

    /// Formats that are known by their numbers alone (ISO/IEC 29500-1, 18.8.30).
    private static final Map<Integer, Shows> BUILT_IN = Map.of(
            14,
            Shows.DAY,
            15,
            Shows.DAY,
            16,
            Shows.DAY_WITHOUT_YEAR,
            17,
            Shows.MONTH,
            22,
            Shows.DAY,
            27,
            Shows.DAY,
            30,
            Shows.DAY,
            31,
            Shows.DAY,
            36,
            Shows.DAY,
            57,
            Shows.MONTH);
    /// Colours, conditions, currencies and words in a format.
    private static final Pattern WORDS = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

    static NumberFormats read(PackedXml part) throws IOException {
        var own = new HashMap<Integer, Shows>();
        var shows = new ArrayList<Shows>();
        boolean isOfCells = false;
        while (part.next()) {
            if (part.isStart("numFmt")) own.put(part.number("numFmtId", -1), of(part.attribute("formatCode")));
            else if (part.isStart("cellXfs")) isOfCells = true;
            else if (part.isEnd("cellXfs")) isOfCells = false;
            else if (isOfCells && part.isStart("xf")) {
                int format = part.number("numFmtId", 0);
                shows.add(own.getOrDefault(format, BUILT_IN.getOrDefault(format, Shows.NUMBER)));
            }
        }
        return new NumberFormats(shows);
    }

    /// What a format of the user's own shows, such as `yyyy-mm-dd` or `[$-409]d\-mmm\-yyyy;@`.
    static Shows of(String code) {
        var positive = WORDS.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT);
        if (positive.equals("general")) return Shows.NUMBER;
        boolean hasYear = positive.indexOf('y') >= 0;
        boolean hasDay = positive.indexOf('d') >= 0;
        boolean hasMonth = positive.indexOf('m') >= 0;
        if (hasYear && hasDay) return Shows.DAY;
        if (hasYear) return hasMonth ? Shows.MONTH : Shows.YEAR;
        boolean isTime = positive.indexOf('h') >= 0 || positive.indexOf('s') >= 0;
        return hasDay && !isTime ? Shows.DAY_WITHOUT_YEAR : Shows.NUMBER;
    }

    Shows of(int style) {
        return style >= 0 && style < shows.size() ? shows.get(style) : Shows.NUMBER;
    }
}
