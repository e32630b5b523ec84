package org.lectern.cli.edit;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "adopt")
public final class TagAdoptCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    public TagAdoptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.WRITE)) {
            var adopted = session.watched(progress -> library.tags().adopt(asked, progress));
            if (session.json()) {
                session.writeJson(json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("revision", adopted.revision().number());
                    json.writeNumberProperty("papers", adopted.papers());
                    json.writeNumberProperty("tags", adopted.tags());
                    json.writeEndObject();
                });
            } else {
                session.say("tag.adopted", adopted.tags(), adopted.papers());
            }
        }
        return Exit.DONE;
    }
}
