package org.lectern.cli.duplicate;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `duplicates unmerge`: takes the newest merge of a paper apart, named by the paper that stayed or by one that went.
@Command(name = "unmerge")
public final class UnmergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id = "";

    public UnmergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var words = session.words();
        try (var library = session.open(Library.Access.WRITE)) {
            var paper = Ids.number(id)
                    .or(() -> library.papers().byKey(id))
                    .orElseThrow(() -> new WrongUsage(words.say("cli.no-such-paper", id)));
            var unmerged = library.duplicates()
                    .unmerge(paper)
                    .orElseThrow(() -> new WrongUsage(words.say("duplicates.no-merge", id)));
            if (session.json()) {
                session.writeJson(json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("revision", unmerged.revision().number());
                    json.writeNumberProperty("survivor", unmerged.survivor().number());
                    json.writeArrayPropertyStart("back");
                    unmerged.back().forEach(each -> json.writeNumber(each.number()));
                    json.writeEndArray();
                    json.writeEndObject();
                });
            } else {
                session.say(
                        "duplicates.unmerged",
                        unmerged.survivor().toString(),
                        unmerged.back().stream().map(PaperId::toString).collect(Collectors.joining(", ")));
            }
        }
        return Exit.DONE;
    }
}
