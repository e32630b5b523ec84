package org.lectern.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case-words`: the user's own words that keep their case in the titles of every bibliography.
@Command(name = "case-words")
public final class CaseWordsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORD", arity = "0..*")
    List<String> words = List.of();

    @Option(names = "--remove")
    boolean remove;

    public CaseWordsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) return list();
        try (var library = session.open(Library.Access.WRITE)) {
            var own = new ArrayList<>(library.exports().words());
            own.removeAll(words);
            if (!remove) own.addAll(words);
            var revision = library.exports().guard(own);
            if (session.json()) Changed.write(session, revision, 0);
            else session.say("case-words.set", library.exports().words().size());
        }
        return Exit.DONE;
    }

    private int list() {
        try (var library = session.open(Library.Access.READ)) {
            var own = library.exports().words();
            if (session.json())
                session.writeJson(json -> {
                    json.writeStartArray();
                    own.forEach(json::writeString);
                    json.writeEndArray();
                });
            else own.forEach(session::line);
            if (own.isEmpty()) session.note(session.words().say("case-words.none"));
        }
        return Exit.DONE;
    }
}
