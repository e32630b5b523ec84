package org.lectern.format.enw;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.tagged.TaggedLines;

/// Records whose fields start with a percent sign and one character. EndNote's start with `%0`, refer's end at a
/// blank line.
public final class EnwImporter implements Importer {

    private static final TaggedLines LINES =
            new TaggedLines(Pattern.compile("\\s{0,3}%([\\x21-\\x7E&&[^a-z%]])(?:\\s|$)(.*)"), "0", "", true);
    private static final Pattern START = Pattern.compile("\\s{0,3}%0\\s+\\p{L}.*");
    private static final Pattern TITLE = Pattern.compile("\\s{0,3}%T\\s+\\S.*");
    private static final Pattern NAME = Pattern.compile("\\s{0,3}%[AED]\\s+\\S.*");

    @Override
    public String name() {
        return "enw";
    }

    @Override
    public boolean recognises(String head) {
        return has(head, START) || (has(head, TITLE) && has(head, NAME));
    }

    private static boolean has(String head, Pattern line) {
        return head.lines().anyMatch(each -> line.matcher(each).matches());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return file.lines().gather(LINES.records()).map(EnwRecord::read);
    }
}
