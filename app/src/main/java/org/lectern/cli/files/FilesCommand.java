package org.lectern.cli.files;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `files` lists the files of the papers named, or of all that have any; its subcommands change them.
@Command(name = "files")
public final class FilesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*")
    List<String> ids = List.of();

    public FilesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            if (ids.isEmpty()) {
                show(library, library.papers().list(new Query.Has(Query.Part.FILE), Sort.ADDED, 0, Progress.NONE));
                return Exit.DONE;
            }
            var asked = Ids.read(session, library, ids);
            show(library, List.copyOf(asked.papers()));
            return asked.exit();
        }
    }

    private void show(Library library, List<PaperId> ids) {
        var papers = library.papers().find(ids);
        var lines = new FileLines(session, library);
        if (session.json()) session.writeJson(json -> lines.write(json, papers));
        else lines.print(papers);
        if (papers.stream().allMatch(paper -> paper.files().isEmpty()))
            session.note(session.words().say("files.none"));
    }
}
