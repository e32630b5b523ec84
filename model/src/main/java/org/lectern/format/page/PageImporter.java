package org.lectern.format.page;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;

/// Text saved from a web page that lists papers: a title and its abstract by turns, with page furniture around.
///
/// Nothing but titles and abstracts is on such a page, and the date it gives is its own, not a paper's.
public final class PageImporter implements Importer {

    /// The format's name.
    public static final String NAME = "page";

    /// So many rows make a table.
    private static final int ROWS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        if (head.lines().filter(line -> !line.isBlank()).limit(ROWS).allMatch(PageImporter::isRow)) return false;
        var whole = head.length() < TextSource.HEAD ? head : head.substring(0, head.lastIndexOf('\n') + 1);
        return PageRecords.of(Page.read(new BufferedReader(new StringReader(whole))))
                .isList();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> records(Page.read(each)).stream());
    }

    private static List<Parsed> records(Page page) {
        var records = PageRecords.of(page);
        return records.isList() ? records.records() : records.refused();
    }

    /// A row of a table whose columns nobody can tell is no title, nor the next row its abstract.
    private static boolean isRow(String line) {
        return line.startsWith("\"") && line.contains("\",\"");
    }

    /// The lines that would be passed over as belonging to the page and to no paper, by their numbers from 1.
    static List<Integer> passedOver(Page page) {
        return PageRecords.of(page).passedOver();
    }
}
