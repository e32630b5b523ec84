package org.lectern.library;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// A program of its own that changes a library without end, until it is killed. Each revision that a call returned,
/// and that therefore must last, is printed.
final class KilledWriter {

    private static final int RECORDS = 40;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            var next = new AtomicLong(library.papers().count());
            while (true) change(library, next);
        }
    }

    private static void change(Library library, AtomicLong next) {
        int from = (int) next.getAndAdd(RECORDS);
        say(Fixture.take(library, from + ".ris", Records.ris(from, from + RECORDS))
                .revision()
                .number());
        var found = library.search().find(Query.read("graph").query(), RECORDS, Progress.NONE);
        var papers = new TreeSet<>(found.best().stream().map(hit -> hit.id()).toList());
        if (!papers.isEmpty())
            say(library.tags().add(papers, TagPath.of("seen/" + from)).number());
        library.history()
                .undo(Progress.NONE)
                .ifPresent(undone -> say(undone.revision().number()));
    }

    private static void say(long revision) {
        System.out.println(revision);
        System.out.flush();
    }
}
