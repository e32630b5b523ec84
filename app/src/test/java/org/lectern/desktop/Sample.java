package org.lectern.desktop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// A small invented reading list: titles and abstracts, and what a patient reader found out about each.
public final class Sample {

    public static final int PAPERS = 16;

    private Sample() {}

    /// The list as a text to import.
    public static String text() {
        return read("reading-list.txt");
    }

    /// An in-memory library that holds the list, with authors and years.
    public static Library library() {
        var library = Library.inMemory();
        library.imports()
                .read(
                        "reading-list.txt",
                        new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
        var papers = library.papers();
        var known = read("authors.txt").lines().toList();
        var ids = papers.list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        for (int i = 0; i < known.size(); i++) {
            var paper = papers.find(ids.get(i)).orElseThrow();
            papers.correct(paper.id(), completed(paper.citation(), known.get(i).split("\\|", -1)));
        }
        return library;
    }

    private static Citation completed(Citation citation, String[] known) {
        var authors = Arrays.stream(known[0].split(" and "))
                .map(name -> name.split(", "))
                .map(name -> Author.of(name[0], name[1]))
                .toList();
        var completed = citation.with().authors(authors).venue(known[1]).year(Year.parse(known[2]));
        Identifier.parse("doi", known[3]).ifPresent(completed::identifier);
        return completed.build();
    }

    private static String read(String name) {
        try (var file = Sample.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
