package org.lectern.cli.enrich;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.enrichment.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `enrich source`: the files by which every import is enriched; `add` and `remove` change them.
@Command(name = "source", aliases = "sources")
public final class SourceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "add|remove FILE", arity = "0..2")
    List<String> words = List.of();

    public SourceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) return list();
        boolean adds = words.getFirst().equals("add");
        if (words.size() != 2 || !(adds || words.getFirst().equals("remove")))
            throw new WrongUsage(session.words().say("enrich.bad-source"));
        return adds ? add(file()) : remove(file());
    }

    private Path file() {
        return session.terminal().folder().resolve(words.getLast());
    }

    private int add(Path file) {
        try (var library = session.open(Library.Access.WRITE)) {
            session.watched(progress -> library.enrichment().addReference(file, progress));
            answer(library);
            session.note(session.words().say("enrich.source-added", Plain.line(words.getLast())));
            return Exit.DONE;
        }
    }

    private int remove(Path file) {
        try (var library = session.open(Library.Access.WRITE)) {
            if (library.enrichment().removeReference(file).isEmpty()) {
                session.error(session.words().say("enrich.no-source", Plain.line(words.getLast())));
                return Exit.WRONG_USAGE;
            }
            answer(library);
            return Exit.DONE;
        }
    }

    private int list() {
        try (var library = session.open(Library.Access.READ)) {
            answer(library);
            return Exit.DONE;
        }
    }

    private void answer(Library library) {
        var references = library.enrichment().references();
        if (session.json()) {
            session.writeJson(json -> write(json, references));
            return;
        }
        if (references.isEmpty()) session.note(session.words().say("enrich.no-sources"));
        for (var each : references) {
            var path = Plain.line(each.path().toString());
            session.line(each.isThere() ? path : session.words().say("enrich.source-gone", path));
        }
        session.terminal().out().flush();
    }

    private static void write(JsonGenerator json, List<Reference> references) {
        json.writeStartArray();
        for (var each : references) {
            json.writeStartObject();
            json.writeStringProperty("path", each.path().toString());
            json.writeBooleanProperty("there", each.isThere());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
