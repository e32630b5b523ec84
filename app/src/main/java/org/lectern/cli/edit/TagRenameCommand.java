package org.lectern.cli.edit;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "rename")
public final class TagRenameCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TAG")
    String from = "";

    @Parameters(index = "1", paramLabel = "NEW-TAG")
    String to = "";

    public TagRenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var old = TagNames.read(session, from);
        var fresh = TagNames.read(session, to);
        try (var library = session.open(Library.Access.WRITE)) {
            var held = library.tags().list().stream()
                    .filter(each -> each.tag().equals(old))
                    .findFirst();
            int papers = held.map(each -> each.withBelow())
                    .orElseThrow(() -> new WrongUsage(session.words().say("tag.unknown", old.toString())));
            var revision = library.tags().rename(old, fresh);
            if (session.json()) Changed.write(session, revision, papers);
            else session.say("tag.renamed", old.toString(), fresh.toString(), papers);
        }
        return Exit.DONE;
    }
}
