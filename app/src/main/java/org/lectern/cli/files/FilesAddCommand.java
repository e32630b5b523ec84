package org.lectern.cli.files;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `files add`: gives a paper files, which stay where they lie.
@Command(name = "add")
public final class FilesAddCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*")
    List<String> files = List.of();

    public FilesAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var asked = Ids.read(session, library, List.of(id));
            if (asked.papers().isEmpty()) return Exit.WRONG_USAGE;
            var paper = asked.papers().getFirst();
            int before = library.papers().find(paper).orElseThrow().files().size();
            var paths = files.stream().map(session.terminal().folder()::resolve).toList();
            var revision = library.attachments().link(paper, paths);
            var held = library.papers().find(paper).orElseThrow();
            var lines = new FileLines(session, library);
            if (session.json()) {
                session.writeJson(json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("revision", revision.number());
                    json.writeName("paper");
                    lines.write(json, held);
                    json.writeEndObject();
                });
            } else session.say("files.added", held.files().size() - before, FileLines.title(held));
            return Exit.DONE;
        }
    }
}
