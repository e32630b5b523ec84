package org.lectern.cli.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.InputLines;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.SimilarPaper;
import org.lectern.paper.PaperId;
import org.lectern.work.Phase;
import org.lectern.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "similar")
public final class SimilarCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..1")
    @Nullable
    String id;

    @Option(names = "--limit", paramLabel = "N")
    int limit = 20;

    @Option(names = "--ids", paramLabel = "FILE")
    @Nullable
    Path ids;

    public SimilarCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (ids != null) return run(ids);
        if (id == null) throw new WrongUsage(session.words().say("cli.no-id"));
        try (var library = session.open(Library.Access.READ)) {
            var asked = Ids.read(session, library, List.of(id));
            if (asked.papers().isEmpty()) return asked.exit();
            var hits = similar(library, asked.papers().getFirst());
            if (session.json()) session.writeJson(json -> write(json, hits));
            else print(library, hits);
        }
        return Exit.DONE;
    }

    private List<SimilarPaper> similar(Library library, PaperId paper) {
        return session.watched(progress -> library.search().similar(paper, limit, progress));
    }

    private void print(Library library, List<SimilarPaper> hits) {
        var lines = new HitLines(
                session, library, hits.stream().map(SimilarPaper::id).toList(), 0);
        var gap = "";
        for (var hit : hits) {
            session.terminal().out().append(gap);
            gap = "\n";
            lines.heading(hit.id(), hit.title());
            lines.below(String.join(", ", hit.reasons()), each -> each);
        }
        if (hits.isEmpty()) session.note(session.words().say("similar.none"));
    }

    private static void write(JsonGenerator json, List<SimilarPaper> hits) {
        json.writeStartObject();
        json.writeNumberProperty("total", hits.size());
        json.writeArrayPropertyStart("hits");
        for (var hit : hits) {
            json.writeStartObject();
            json.writeNumberProperty("id", hit.id().number());
            json.writeNumberProperty("score", hit.score());
            json.writeStringProperty("title", hit.title());
            json.writeArrayPropertyStart("snippets");
            json.writeEndArray();
            json.writeArrayPropertyStart("reasons");
            hit.reasons().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Prints a run for each line of the file. What a line says is a source key first and a number second, since runs
    /// name papers that way.
    private int run(Path file) {
        var lines = InputLines.read(session, file);
        var unknown = new ArrayList<String>();
        try (var library = session.open(Library.Access.READ)) {
            var papers = new Ids.SourceKeys(library);
            session.watched(progress -> {
                int number = 0;
                for (var line : lines) {
                    progress.at(Phase.SEARCHING, number++, lines.size());
                    var name = line.strip();
                    papers.named(name).ifPresentOrElse(paper -> run(library, name, paper), () -> unknown.add(name));
                }
                return number;
            });
        }
        unknown.forEach(each -> session.error(session.words().say("cli.no-such-paper", each)));
        return unknown.isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
    }

    private void run(Library library, String name, PaperId paper) {
        var run = new TrecRun(session.terminal().out(), name);
        library.search()
                .similarRanked(paper, limit, Progress.NONE)
                .forEach(each -> run.line(each.scriptKey(), each.score()));
    }
}
