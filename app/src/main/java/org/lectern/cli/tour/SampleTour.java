package org.lectern.cli.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.duplicate.GroupLines;
import org.lectern.cli.duplicate.ShownGroup;
import org.lectern.cli.exchange.ImportLines;
import org.lectern.cli.find.HitLines;
import org.lectern.cli.text.Style;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.cli.topic.TopicLines;
import org.lectern.duplicate.Tier;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.Hit;
import org.lectern.library.result.TagCount;
import org.lectern.query.Query;
import org.lectern.words.Words;
import org.lectern.work.Fault;

/// The whole job on the bundled sample, step by step in the terminal.
public final class SampleTour {

    private static final String FORMAT = "bibtex";
    private static final String BIBLIOGRAPHY = "lectern-sample.bib";
    private static final int BEST = 3;
    private static final int MOST_TAGS = 8;
    private static final int MOST_GROUPS = 4;
    private static final Set<Tier> LIKELY = EnumSet.of(Tier.CERTAIN, Tier.LIKELY);

    private final Session session;
    private final Words words;
    private final Style style;
    private int step;

    public SampleTour(Session session) {
        this.session = session;
        words = session.words();
        style = session.style();
    }

    /// Walks the tour.
    ///
    /// @return the exit code
    public int walk() {
        session.line(style.bold(words.say("tour.welcome")));
        session.line(style.dim(session.folders().sample().toString()));
        try (var library = open()) {
            read(library);
            search(library);
            topics(library);
            duplicates(library);
            tags(library);
            export(library);
        }
        session.line("");
        session.say("tour.own");
        session.say("tour.window");
        return Exit.DONE;
    }

    /// The sample's library; to read only while another program changes it.
    private Library open() {
        var folder = session.folders().sample();
        try {
            return session.open(folder, Library.Access.WRITE);
        } catch (LibraryException e) {
            if (e.fault() instanceof Fault.Locked) return session.open(folder, Library.Access.READ);
            throw e;
        }
    }

    private void step(String key, Object... arguments) {
        session.line("");
        session.line(style.bold(words.say("tour.step", ++step, words.say(key, arguments))));
    }

    private void read(Library library) {
        step("tour.read");
        if (!library.isWritable()) {
            session.line("  " + words.say("tour.read-only", library.papers().count()));
            return;
        }
        boolean isFresh = Sample.isFresh(library);
        var sample = new Sample(session.folders().sample());
        var report = session.watched(progress -> sample.takeIn(library, progress));
        indented(new ImportLines(session).table(report));
        session.line("  "
                + words.say(
                        isFresh ? "tour.read-in" : "tour.read-before",
                        library.papers().count(),
                        report.known()));
    }

    private void search(Library library) {
        var line = words.say("tour.query");
        step("tour.search", line);
        var query = Query.read(line).query();
        var hits = session.watched(progress -> library.search().find(query, BEST, progress));
        var lines =
                new HitLines(session, library, hits.best().stream().map(Hit::id).toList(), 2);
        for (var hit : hits.best()) {
            lines.heading(hit.id(), hit.title());
            hit.snippets().stream().limit(1).forEach(lines::passage);
        }
        session.line("  " + style.dim(words.say("tour.found", hits.best().size(), hits.total())));
    }

    private void duplicates(Library library) {
        step("tour.duplicates");
        var groups = session.watched(progress -> library.duplicates().find(LIKELY, progress));
        var lines = new GroupLines(session, library, 2);
        for (var group : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
            lines.print(ShownGroup.of(group, library.papers().find(group.papers()), words));
        }
        if (groups.isEmpty()) session.line("  " + words.say("duplicates.none"));
        if (groups.size() > MOST_GROUPS)
            session.line("  " + style.dim(words.say("tour.more-groups", groups.size() - MOST_GROUPS)));
    }

    private void topics(Library library) {
        step("tour.topics");
        var topics = session.watched(progress -> library.topics().upToDate(Optional.empty(), progress));
        new TopicLines(session, library, 2).print(topics.clustering(), 0);
    }

    private void tags(Library library) {
        step("tour.tags");
        if (library.isWritable()) {
            var adopted = session.watched(progress -> library.tags().adopt(new Query.All(), progress));
            if (adopted.papers() > 0) session.line("  " + words.say("tag.adopted", adopted.tags(), adopted.papers()));
        }
        var tags = library.tags().list();
        var table = new Table(List.of(Column.number(""), Column.of("").look(style::tag)));
        tags.stream()
                .sorted(Comparator.comparingInt(TagCount::withBelow).reversed())
                .limit(MOST_TAGS)
                .forEach(each ->
                        table.row(words.number(each.papers()), each.tag().toString()));
        indented(table);
        if (tags.size() > MOST_TAGS)
            session.line("  " + style.dim(words.say("tour.more-tags", tags.size() - MOST_TAGS)));
    }

    private void export(Library library) {
        step("tour.export");
        var file = bibliography();
        var report = session.watched(
                progress -> library.exports().write(new Query.All(), FORMAT, ExportOptions.PLAIN, file, progress));
        session.line("  " + words.say("export.done", report.written(), near(file)));
        if (report.incomplete() > 0) {
            session.line("  " + words.say("export.incomplete", report.incomplete(), report.complete()));
        }
    }

    private Path bibliography() {
        var target = session.terminal().folder().resolve("target");
        return (Files.isDirectory(target) ? target : session.folders().data()).resolve(BIBLIOGRAPHY);
    }

    /// The path as somebody in the working folder would write it.
    private String near(Path file) {
        var folder = session.terminal().folder();
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }

    private void indented(Table table) {
        int width = session.terminal().cutAt();
        table.lines(width == Integer.MAX_VALUE ? width : width - 2, style).forEach(line -> session.line("  " + line));
    }
}
