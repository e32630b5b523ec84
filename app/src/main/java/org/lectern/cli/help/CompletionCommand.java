package org.lectern.cli.help;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var lectern = Objects.requireNonNull(spec).root().commandLine();
        session.terminal().out().append(AutoComplete.bash("lectern", lectern).replace("\r\n", "\n"));
        return Exit.DONE;
    }
}
