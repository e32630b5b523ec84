package org.lectern.cli.files;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `files remove`: takes a file from a paper, named by its path, its name or its title. The file itself stays.
@Command(name = "remove")
public final class FilesRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id = "";

    @Parameters(index = "1", paramLabel = "FILE")
    String file = "";

    public FilesRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var asked = Ids.read(session, library, List.of(id));
            if (asked.papers().isEmpty()) return Exit.WRONG_USAGE;
            var paper = library.papers().find(asked.papers().getFirst()).orElseThrow();
            var named = named(paper);
            if (named.size() != 1) {
                var key = named.isEmpty() ? "files.no-such-file" : "files.several-such";
                throw new WrongUsage(session.words().say(key, file, paper.id().toString()));
            }
            var revision = library.attachments().unlink(paper.id(), named);
            if (session.json()) Changed.write(session, revision, 1);
            else session.say("files.removed", named.getFirst().name(), FileLines.title(paper));
            return Exit.DONE;
        }
    }

    private List<LocalFile> named(Paper paper) {
        var path = session.terminal()
                .folder()
                .resolve(file)
                .toAbsolutePath()
                .normalize()
                .toString();
        var whole = paper.files().stream()
                .filter(each -> each.path().equals(path) || each.path().equals(file))
                .toList();
        if (!whole.isEmpty()) return whole;
        return paper.files().stream()
                .filter(each -> each.name().equals(file) || each.title().equals(file))
                .toList();
    }
}
