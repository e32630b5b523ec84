package org.lectern.format.refworks;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.tagged.TaggedLines;

/// RefWorks, tagged. A record starts with `RT`; a tag, a blank and the value make a line.
public final class RefworksImporter implements Importer {

    /// Only tags of the format start a field, so that a wrapped line may begin with two capitals.
    private static final String TAG = "(RT|SR|ID|A[1-9]|T[1-3]|J[12FO]|YR|FD|VO|IS|SP|OP|K1|AB|NO|ED|PB|PP|SN|AV|AD|AN|LA|CL"
            + "|SF|OT|LK|DO|CN|DB|DS|IP|RD|ST|U1[0-5]|U[1-9]|UL|SL|LL|CR|WT|WV|WP|OL|PMID|PMCID)";
    private static final TaggedLines LINES =
            new TaggedLines(Pattern.compile("\\s{0,3}" + TAG + "(?:[ \\t]+|$)(.*)"), "RT", "", false);
    private static final Pattern TYPE = Pattern.compile("\\s{0,3}RT[ \\t]+\\p{L}[\\p{L} ,/()-]*");
    private static final Pattern FIELD = Pattern.compile("\\s{0,3}(?:T1|A1|JF|YR)[ \\t]+\\S.*");

    @Override
    public String name() {
        return "refworks";
    }

    @Override
    public boolean recognises(String head) {
        return head.lines().anyMatch(line -> TYPE.matcher(line).matches())
                && head.lines().anyMatch(line -> FIELD.matcher(line).matches());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return file.lines().gather(LINES.records()).map(RefworksRecord::read);
    }
}
