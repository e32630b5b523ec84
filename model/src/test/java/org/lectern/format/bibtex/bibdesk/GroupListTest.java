package org.lectern.format.bibtex.bibdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.format.bibtex.BibtexImporter;
import org.lectern.paper.TagPath;

class GroupListTest {

    private static final String FILE = """
            %% This BibTeX bibliography file was created using BibDesk.

            @article{Roe:2001aa, title = {Swifts}, rating = {4}, read = {1}, bdsk-url-1 = {https://doi.org/10.1000/x}}
            @article{Poe:2002aa, title = {Nests}}

            @comment{BibDesk Static Groups{
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <array>
            \t<dict>
            \t\t<key>group name</key>
            \t\t<string>Birds &amp; nests</string>
            \t\t<key>keys</key>
            \t\t<string>Roe:2001aa,Poe:2002aa</string>
            \t</dict>
            \t<dict>
            \t\t<key>group name</key>
            \t\t<string>To read/soon</string>
            \t\t<key>keys</key>
            \t\t<string>Poe:2002aa</string>
            \t</dict>
            </array>
            </plist>
            }}

            @comment{BibDesk Smart Groups{
            <plist version="1.0">
            <array>
            \t<dict>
            \t\t<key>conditions</key>
            \t\t<array><dict><key>key</key><string>Author</string></dict></array>
            \t\t<key>group name</key>
            \t\t<string>By Roe</string>
            \t</dict>
            </array>
            </plist>
            }}
            """;

    @Test
    void groupsOfTheUsersChoiceAreTags() {
        var read = read(FILE);

        assertEquals("[Birds & nests]", read.getFirst().belongings().tags().toString());
        assertEquals(
                "[Birds & nests, To read-soon]",
                read.getLast().belongings().tags().stream()
                        .map(TagPath::toString)
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    @Test
    void groupsThatBibDeskFillsAreTold() {
        var told = read(FILE).getLast().warnings();

        assertTrue(
                told.stream()
                        .anyMatch(problem -> problem.key().equals("import.bibtex.groups")
                                && problem.arguments().contains("By Roe")),
                () -> told.toString());
    }

    @Test
    void starsMarksAndAddressesComeIn() {
        var first = read(FILE).getFirst();

        assertEquals(4, first.belongings().reading().rating());
        assertEquals("READ", first.belongings().reading().status().name());
        assertEquals("https://doi.org/10.1000/x", first.citation().url());
    }

    @Test
    void aCommentThatDoesNotEndHoldsNoGroups() {
        var cut = FILE.substring(0, FILE.indexOf("</plist>"));

        assertEquals("[]", read(cut).getFirst().belongings().tags().toString());
    }

    private static List<Parsed.Accepted> read(String file) {
        var importer = new BibtexImporter().after(new BufferedReader(new StringReader(file)));
        return importer.read(new BufferedReader(new StringReader(file)))
                .map(Parsed.Accepted.class::cast)
                .toList();
    }
}
