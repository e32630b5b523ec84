package org.lectern.cli.key;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.Paper;
import org.lectern.text.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `keys`: the papers with their keys, and what they were cited as before.
@Command(name = "keys")
public final class KeysCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    public KeysCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.READ)) {
            var papers = new ArrayList<Paper>();
            session.watched(progress -> {
                library.papers().each(asked, Sort.ADDED, progress, papers::add);
                return papers;
            });
            if (session.json()) write(papers);
            else tell(papers);
        }
        return Exit.DONE;
    }

    private void tell(List<Paper> papers) {
        var words = session.words();
        var table = new Table(List.of(
                Column.number(""),
                Column.of(words.say("keys.key")),
                Column.of(words.say("keys.former")).look(session.style()::dim),
                Column.of(words.say("keys.title"))));
        for (var paper : papers) {
            var key = paper.key();
            table.row(
                    paper.id().toString(),
                    key.given() ? key.text() : words.say("keys.proposal", key.text()),
                    String.join(", ", key.former()),
                    Plain.line(Repair.repaired(paper.citation().title())));
        }
        session.terminal().out().lines(table.lines(session.terminal().cutAt(), session.style()));
        long given = papers.stream().filter(paper -> paper.key().given()).count();
        session.note(words.say("keys.count", given, papers.size() - given));
    }

    private void write(List<Paper> papers) {
        session.writeJson(json -> {
            json.writeStartArray();
            for (var paper : papers) {
                json.writeStartObject();
                json.writeNumberProperty("id", paper.id().number());
                json.writeStringProperty("key", paper.key().text());
                json.writeBooleanProperty("keyGiven", paper.key().given());
                json.writeArrayPropertyStart("formerKeys");
                paper.key().former().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
