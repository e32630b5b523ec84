package org.lectern.cli.tour;

import java.util.EnumSet;
import java.util.List;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.duplicate.Tier;
import org.lectern.library.Library;

/// What the user's own library holds, on one screen. Looks only.
public final class LibraryTour {

    private static final int LATEST = 5;

    private final Session session;

    public LibraryTour(Session session) {
        this.session = session;
    }

    /// Shows the library.
    ///
    /// @return the exit code
    public int walk() {
        var words = session.words();
        var style = session.style();
        try (var library = session.open(Library.Access.READ)) {
            session.line(style.bold(words.say("tour.library")));
            session.line(style.dim(session.libraryFolder().toString()));
            session.line("");
            holdings(library);
            latest(library);
            session.line("");
            session.say(library.papers().count() == 0 ? "tour.begin" : "tour.next");
        }
        session.say("tour.window");
        return Exit.DONE;
    }

    private void holdings(Library library) {
        var words = session.words();
        var table = new Table(List.of(Column.number(""), Column.of("")));
        table.row(words.number(library.papers().count()), words.say("tour.papers"));
        var groups =
                session.watched(progress -> library.duplicates().find(EnumSet.of(Tier.CERTAIN, Tier.LIKELY), progress));
        table.row(words.number(groups.size()), words.say("tour.groups"));
        library.topics()
                .latest()
                .ifPresent(topics ->
                        table.row(words.number(topics.clustering().topics().size()), words.say("tour.topic-names")));
        table.row(words.number(library.tags().list().size()), words.say("tour.tag-names"));
        table.lines(session.terminal().cutAt(), session.style()).forEach(line -> session.line("  " + line));
    }

    private void latest(Library library) {
        var entries = library.history().list(LATEST);
        if (entries.isEmpty()) return;
        var words = session.words();
        session.line("");
        session.line(session.style().bold(words.say("tour.latest")));
        var table = new Table(List.of(Column.of("").look(session.style()::dim), Column.number(""), Column.of("")));
        for (var entry : entries) {
            table.row(
                    words.moment(entry.at(), session.terminal().zone()),
                    words.count("papers", entry.papers()),
                    words.sayEdit(entry.edit(), entry.arguments()));
        }
        table.lines(session.terminal().cutAt(), session.style()).forEach(line -> session.line("  " + line));
    }
}
