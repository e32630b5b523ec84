package org.lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.lectern.cli.command.Folders;
import org.lectern.cli.command.Session;
import org.lectern.cli.terminal.Cancelling;
import org.lectern.cli.terminal.Output;
import org.lectern.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Runs commands in this process, each on a terminal of its own in a temporary folder.
final class Run {

    /// What one command answered.
    record Answer(int exit, String out, String err) {

        JsonNode json() {
            return new ObjectMapper().readTree(out);
        }
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Cancelling cancelling = new Cancelling();
    private ToIntFunction<Session> withoutCommand = Run::nameWhatOpens;
    private String typed = "";
    private int width = 80;
    private boolean isTerminal;

    Run(Path folder) {
        this.folder = folder;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run typing(String text) {
        typed = text;
        return this;
    }

    Run onTerminal(int columns) {
        width = columns;
        isTerminal = true;
        return this;
    }

    /// What happens where no command is given.
    Run opening(ToIntFunction<Session> start) {
        withoutCommand = start;
        return this;
    }

    private static int nameWhatOpens(Session session) {
        session.line(session.globals().asksForSample() ? "the sample opens" : "the library opens");
        return 0;
    }

    Run cancelled() {
        cancelling.ask();
        return this;
    }

    /// Runs a command in the library `library` of the folder.
    Answer lectern(String... arguments) {
        var all = new ArrayList<>(List.of("--library", "library"));
        all.addAll(List.of(arguments));
        return bare(all.toArray(String[]::new));
    }

    /// Runs a command just as it stands.
    Answer bare(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new Output(out),
                new Output(err),
                width,
                isTerminal,
                false,
                environment,
                folder,
                ZoneOffset.UTC);
        int exit =
                new Lectern(terminal, cancelling, new Folders(folder.resolve("data")), withoutCommand).run(arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
