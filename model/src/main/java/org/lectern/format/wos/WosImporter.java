package org.lectern.format.wos;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.tagged.TaggedLines;

/// Web of Science's tagged format. A record runs from `PT` to `ER`; a value goes on in lines that are indented.
public final class WosImporter implements Importer {

    private static final TaggedLines LINES =
            new TaggedLines(Pattern.compile("(?!(?:FN|VR|EF)(?: |$))([A-Z][A-Z0-9])(?: |$)(.*)"), "PT", "ER", false);
    private static final Pattern START = Pattern.compile("(?m)^PT [JBSP]\\s*$");
    private static final Pattern END = Pattern.compile("(?m)^ER\\s*$");
    private static final Pattern SOURCE = Pattern.compile("(?m)^(?:TI|SO|UT) \\S");

    @Override
    public String name() {
        return "wos";
    }

    @Override
    public boolean recognises(String head) {
        return START.matcher(head).find()
                && (SOURCE.matcher(head).find() || END.matcher(head).find());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return file.lines().gather(LINES.records()).map(WosRecord::read);
    }
}
