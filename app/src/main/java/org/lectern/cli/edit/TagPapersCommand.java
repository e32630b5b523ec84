package org.lectern.cli.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.change.Revision;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.Tags;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tag add` and `tag remove`.
@Command
public final class TagPapersCommand implements Callable<Integer> {

    /// What is done to the tag.
    public enum Deed {
        ADD,
        REMOVE;

        private Revision to(Tags tags, Set<PaperId> papers, TagPath tag) {
            return this == ADD ? tags.add(papers, tag) : tags.remove(papers, tag);
        }
    }

    private final Session session;
    private final Deed deed;

    @Parameters(index = "0", paramLabel = "TAG")
    String tag = "";

    @Parameters(index = "1..*", paramLabel = "QUERY|ID", arity = "1..*")
    List<String> chosen = List.of();

    public TagPapersCommand(Session session, Deed deed) {
        this.session = session;
        this.deed = deed;
    }

    @Override
    public Integer call() {
        var path = TagNames.read(session, tag);
        try (var library = session.open(Library.Access.WRITE)) {
            boolean areIds = chosen.stream().allMatch(each -> Ids.number(each).isPresent());
            var asked = areIds ? Ids.read(session, library, chosen) : found(library);
            if (asked.papers().isEmpty()) {
                if (asked.unknown().isEmpty()) session.note(session.words().say("cli.no-papers"));
                if (session.json()) Changed.write(session, library.revision(), 0);
                return asked.unknown().isEmpty() ? Exit.DONE : asked.exit();
            }
            var revision = deed.to(library.tags(), asked.papers(), path);
            int count = asked.papers().size();
            if (session.json()) Changed.write(session, revision, count);
            else session.say(deed == Deed.ADD ? "tag.added" : "tag.removed", count, path.toString());
            return asked.exit();
        }
    }

    private Ids found(Library library) {
        var asked = QueryLine.read(session, chosen);
        var found = session.watched(progress -> library.papers().list(asked, Sort.ADDED, 0, progress));
        return new Ids(new LinkedHashSet<>(found), List.of());
    }
}
