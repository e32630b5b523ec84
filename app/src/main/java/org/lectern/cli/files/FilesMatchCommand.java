package org.lectern.cli.files;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.attachment.FolderMatches;
import org.lectern.library.attachment.LooseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `files match`: links the PDFs of a folder to their papers where that is beyond doubt, and proposes the rest.
@Command(name = "match")
public final class FilesMatchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER")
    String folder = "";

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--take-in")
    boolean takeIn;

    public FilesMatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var access = dryRun ? Library.Access.READ : Library.Access.WRITE;
        try (var library = session.open(access)) {
            var path = session.terminal().folder().resolve(folder);
            var matches = session.watched(progress -> library.attachments().match(path, progress));
            int takenIn = dryRun ? 0 : change(library, matches);
            var lines = new MatchLines(session, matches, takenIn, dryRun);
            if (session.json()) lines.write(library.revision());
            else lines.print();
            return matches.unreadable().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    /// Links what is sure in one step, and takes in what matches nothing in another.
    private int change(Library library, FolderMatches matches) {
        if (!matches.sure().isEmpty())
            session.watched(progress -> library.attachments().accept(matches.sure(), progress));
        if (!takeIn) return 0;
        session.watched(progress -> library.attachments().takeIn(matches.loose(), progress));
        return (int) matches.loose().stream().filter(LooseFile::canBeTakenIn).count();
    }
}
