package org.lectern.cli.help;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "COMMAND|TOPIC", arity = "0..*")
    List<String> names = List.of();

    public HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var page = new HelpPage(session);
        if (names.size() == 1 && HelpPage.TOPICS.contains(names.getFirst())) page.print(names.getFirst());
        else page.print(asked());
        return Exit.DONE;
    }

    private CommandLine asked() {
        var command = Objects.requireNonNull(spec).root().commandLine();
        for (var name : names) {
            var next = command.getSubcommands().get(name);
            if (next == null)
                throw new WrongUsage(session.words().say("usage.unknown-command", String.join(" ", names)));
            command = next;
        }
        return command;
    }
}
