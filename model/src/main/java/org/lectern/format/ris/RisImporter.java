package org.lectern.format.ris;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.tagged.TaggedLines;

/// RIS. A record runs from `TY` to `ER`.
public final class RisImporter implements Importer {

    /// Two spaces stand before the hyphen and one behind it; files that passed through other hands have more or less.
    private static final String TAG =
            "[\\s\\u00a0]{0,3}([A-Z][A-Z0-9])[\\s\\u00a0]{1,4}[-\\u2010-\\u2013][\\s\\u00a0]?";
    private static final TaggedLines LINES = new TaggedLines(Pattern.compile(TAG + "(.*)"), "TY", "ER", false);
    private static final Pattern TYPE = Pattern.compile("[\\s\\u00a0]{0,3}TY[\\s\\u00a0]{1,4}-[\\s\\u00a0]?\\w{2,}.*");
    private static final Pattern END = Pattern.compile("[\\s\\u00a0]{0,3}ER[\\s\\u00a0]{1,4}-.*");
    private static final Pattern FIELD = Pattern.compile(TAG + "\\S.*");

    @Override
    public String name() {
        return "ris";
    }

    /// A line says the type, or the file was cut off before it and has fields and the end of a record.
    @Override
    public boolean recognises(String head) {
        boolean isTyped = head.lines().anyMatch(line -> TYPE.matcher(line).matches());
        return isTyped
                || (head.lines().anyMatch(line -> END.matcher(line).matches())
                        && head.lines().anyMatch(line -> FIELD.matcher(line).matches()));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return file.lines().gather(LINES.records()).gather(Trailers.joined()).map(RisRecord::read);
    }
}
