package org.lectern.cli.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.TagPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tag colour`: gives a tag a colour, or takes it away.
@Command(name = "colour")
public final class TagColourCommand implements Callable<Integer> {

    private static final String NONE = "none";

    private final Session session;

    @Parameters(index = "0", paramLabel = "TAG")
    String tag = "";

    @Parameters(index = "1", paramLabel = "COLOUR", arity = "0..1")
    Optional<String> colour = Optional.empty();

    public TagColourCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var path = TagNames.read(session, tag);
        if (colour.isEmpty()) return show(path);
        var wished = colour.get().toLowerCase(Locale.ROOT);
        if (!wished.equals(NONE) && !wished.matches("#[0-9a-f]{6}"))
            throw new WrongUsage(session.words().say("tag.bad-colour", colour.get()));
        try (var library = session.open(Library.Access.WRITE)) {
            var revision = library.tags().colour(path, wished.equals(NONE) ? "" : wished);
            if (session.json()) Changed.write(session, revision, 0);
            else session.say("tag.coloured", path.toString(), wished);
        }
        return Exit.DONE;
    }

    private int show(TagPath path) {
        try (var library = session.open(Library.Access.READ)) {
            session.line(library.tags().colours().getOrDefault(path, NONE));
        }
        return Exit.DONE;
    }
}
