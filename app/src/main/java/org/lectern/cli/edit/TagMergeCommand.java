package org.lectern.cli.edit;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.TagCount;
import org.lectern.paper.TagPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tag merge`: the papers of the first tags carry the last one instead.
@Command(name = "merge")
public final class TagMergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "TAG", arity = "2..*")
    List<String> tags = List.of();

    public TagMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var all = tags.stream().map(each -> TagNames.read(session, each)).toList();
        var into = all.getLast();
        var from = all.subList(0, all.size() - 1).stream()
                .filter(each -> !each.equals(into))
                .distinct()
                .toList();
        try (var library = session.open(Library.Access.WRITE)) {
            int papers = from.stream().mapToInt(tag -> held(library, tag)).sum();
            var revision = library.tags().merge(from, into);
            if (session.json()) Changed.write(session, revision, papers);
            else session.say("tag.merged", from.size(), into.toString(), papers);
        }
        return Exit.DONE;
    }

    private int held(Library library, TagPath tag) {
        return library.tags().list().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .map(TagCount::withBelow)
                .orElseThrow(() -> new WrongUsage(session.words().say("tag.unknown", tag.toString())));
    }
}
