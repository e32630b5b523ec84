package org.lectern.cli.key;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.key.KeyAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `keys set`: gives one paper a key of the user's own.
@Command(name = "set")
public final class KeysSetCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id = "";

    @Parameters(index = "1", paramLabel = "KEY")
    String key = "";

    public KeysSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var ids = Ids.read(session, library, List.of(id));
            if (ids.papers().isEmpty()) return ids.exit();
            switch (library.keys().set(ids.papers().getFirst(), key)) {
                case KeyAnswer.Given(var revision) -> {
                    if (session.json()) Changed.write(session, revision, 1);
                    else session.say("keys.set", id, key);
                }
                case KeyAnswer.Same _, KeyAnswer.Free _ ->
                    session.note(session.words().say("keys.same", id, key));
                case KeyAnswer.Unusable _ ->
                    throw new WrongUsage(session.words().say("keys.unusable", key));
                case KeyAnswer.Taken(var by, var title, var now) ->
                    throw new WrongUsage(
                            session.words().say(now ? "keys.taken" : "keys.was-taken", key, by.toString(), title));
                case KeyAnswer.Gone _ -> throw new WrongUsage(session.words().say("cli.no-such-paper", id));
            }
        }
        return Exit.DONE;
    }
}
