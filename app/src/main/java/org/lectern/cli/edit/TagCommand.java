package org.lectern.cli.edit;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Session;
import picocli.CommandLine.Command;

/// `tag` by itself lists the tags; its subcommands change them.
@Command(name = "tag")
public final class TagCommand implements Callable<Integer> {

    private final Session session;

    public TagCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new TagListCommand(session).call();
    }
}
