package org.lectern.format.bibtex.bibdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinkedFilesTest {

    private static final String BINARY =
            "YnBsaXN0MDDSAQIDBFlhbGlhc0RhdGFccmVsYXRpdmVQYXRoRAABAgNvEBwAUABhAHAAZQByAHMALwBSAG8AZQAgAD"
                    + "IAMAAwADEAICATACAAUwB3AGkAZgB0AHMALgBwAGQAZggNFyQpAAAAAAAAAQEAAAAAAAAABQAAAAAAAAAAAAAAAAAA"
                    + "AGQ=";
    private static final String XML =
            "PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPCFET0NUWVBFIHBsaXN0IFBVQkxJQyAiLS8vQX"
                    + "BwbGUvL0RURCBQTElTVCAxLjAvL0VOIiAiaHR0cDovL3d3dy5hcHBsZS5jb20vRFREcy9Qcm9wZXJ0eUxpc3QtMS4w"
                    + "LmR0ZCI+CjxwbGlzdCB2ZXJzaW9uPSIxLjAiPgo8ZGljdD4KCTxrZXk+Ym9va21hcms8L2tleT4KCTxkYXRhPgoJWW"
                    + "05dmF3PT0KCTwvZGF0YT4KCTxrZXk+cmVsYXRpdmVQYXRoPC9rZXk+Cgk8c3RyaW5nPi4uL2ZpbGVzL3NlY29uZC5w"
                    + "ZGY8L3N0cmluZz4KPC9kaWN0Pgo8L3BsaXN0Pgo=";
    private static final String ARCHIVED =
            "YnBsaXN0MDDUAQIDBAUGHiFZJGFyY2hpdmVyWCRvYmplY3RzVCR0b3BYJHZlcnNpb25fEA9OU0tleWVkQXJjaGl2ZX"
                    + "KnBwgTFBUWF1UkbnVsbNMJCgsMDRBWJGNsYXNzV05TLmtleXNaTlMub2JqZWN0c4AGog4PgAKAA6IREoAEgAVZYWxp"
                    + "YXNEYXRhXHJlbGF0aXZlUGF0aEIBAll0aGlyZC5wZGbSGBkaG1gkY2xhc3Nlc1okY2xhc3NuYW1loxscHV8QE05TTX"
                    + "V0YWJsZURpY3Rpb25hcnlcTlNEaWN0aW9uYXJ5WE5TT2JqZWN00R8gVHJvb3SAARIAAYagCBEbJCkyRExSWWBoc3V4"
                    + "enx/gYONmp2nrLXAxNrn8PP4+gAAAAAAAAEBAAAAAAAAACIAAAAAAAAAAAAAAAAAAAD/";
    private static final String LONG =
            "YnBsaXN0MDDRAQJccmVsYXRpdmVQYXRoXxBEQSBsb25nIGZvbGRlciBuYW1lIHRoYXQgbmVlZHMgbW9yZSB0aGFuIG"
                    + "ZpZnRlZW4gY2hhcmFjdGVycy9wYXBlci5wZGYICxgAAAAAAAABAQAAAAAAAAADAAAAAAAAAAAAAAAAAAAAXw==";

    @Test
    void aPathIsReadFromEachKindOfPropertyList() {
        var fields = Map.of("bdsk-file-1", BINARY, "bdsk-file-2", XML, "bdsk-file-3", ARCHIVED, "bdsk-file-4", LONG);

        assertEquals(
                List.of(
                        "Papers/Roe 2001 – Swifts.pdf",
                        "../files/second.pdf",
                        "third.pdf",
                        "A long folder name that needs more than fifteen characters/paper.pdf"),
                LinkedFiles.paths(fields));
    }

    @Test
    void linesMayBreakWithinTheField() {
        assertEquals(
                List.of("../files/second.pdf"),
                LinkedFiles.paths(Map.of("bdsk-file-1", XML.substring(0, 40) + "\n\t" + XML.substring(40))));
    }

    @Test
    void whatIsNoPropertyListNamesNoFile() {
        assertEquals(List.of(), LinkedFiles.paths(Map.of("bdsk-file-1", "Papers/plain.pdf")));
        assertEquals(List.of(), LinkedFiles.paths(Map.of("bdsk-file-1", "")));
        assertEquals(List.of(), LinkedFiles.paths(Map.of("bdsk-file-2", XML)));
    }

    @RepeatedTest(300)
    void aDamagedListNeverThrows(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var bytes = Base64.getDecoder().decode(run.getCurrentRepetition() % 2 == 0 ? BINARY : ARCHIVED);
        for (int i = 0; i < 3; i++) bytes[random.nextInt(8, bytes.length)] = (byte) random.nextInt();

        var paths = LinkedFiles.paths(Map.of("bdsk-file-1", Base64.getEncoder().encodeToString(bytes)));

        assertEquals(true, paths.size() <= 1);
    }
}
