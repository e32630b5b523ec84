package org.lectern.cli.find;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.InputLines;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.Hit;
import org.lectern.library.result.Hits;
import org.lectern.query.Query;
import org.lectern.work.Phase;
import org.lectern.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N")
    int limit = 20;

    @Option(names = "--queries", paramLabel = "FILE.tsv")
    @Nullable
    Path queries;

    public SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (queries != null) return run(queries);
        if (query.isEmpty()) throw new WrongUsage(session.words().say("cli.no-query"));
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.READ)) {
            var hits = session.watched(progress -> library.search().find(asked, limit, progress));
            if (session.json()) session.writeJson(json -> write(json, hits));
            else print(library, hits);
        }
        return Exit.DONE;
    }

    private void print(Library library, Hits hits) {
        var words = session.words();
        if (hits.partial()) session.note(words.say("search.partial"));
        var lines =
                new HitLines(session, library, hits.best().stream().map(Hit::id).toList(), 0);
        var gap = "";
        for (var hit : hits.best()) {
            session.terminal().out().append(gap);
            gap = "\n";
            lines.heading(hit.id(), hit.title());
            hit.snippets().forEach(lines::passage);
        }
        if (hits.total() == 0) session.note(words.say("cli.no-papers"));
        else if (hits.total() > hits.best().size())
            session.note(words.say("search.more", hits.best().size(), hits.total()));
    }

    private static void write(JsonGenerator json, Hits hits) {
        json.writeStartObject();
        json.writeNumberProperty("total", hits.total());
        json.writeBooleanProperty("partial", hits.partial());
        json.writeArrayPropertyStart("hits");
        hits.best().forEach(hit -> write(json, hit));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeNumberProperty("id", hit.id().number());
        json.writeNumberProperty("score", hit.score());
        json.writeStringProperty("title", hit.title());
        json.writeArrayPropertyStart("snippets");
        for (var snippet : hit.snippets()) {
            json.writeStartObject();
            json.writeStringProperty("field", snippet.field());
            json.writeStringProperty("text", snippet.text());
            json.writeArrayPropertyStart("marks");
            for (var mark : snippet.marks()) {
                json.writeArray(new int[] {mark.from(), mark.to()}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private int run(Path file) {
        var lines = InputLines.read(session, file);
        try (var library = session.open(Library.Access.READ)) {
            return session.watched(progress -> {
                int number = 0;
                for (var line : lines) {
                    progress.at(Phase.SEARCHING, number++, lines.size());
                    answer(library, line, file + ":" + number);
                }
                return Exit.DONE;
            });
        }
    }

    private void answer(Library library, String line, String place) {
        int tab = line.indexOf('\t');
        if (tab < 1) throw new WrongUsage(session.words().say("search.no-tab", place));
        var ranked = library.search().ranked(Query.plain(line.substring(tab + 1)), limit, Progress.NONE);
        var run = new TrecRun(session.terminal().out(), line.substring(0, tab));
        ranked.forEach(each -> run.line(each.scriptKey(), each.score()));
    }
}
