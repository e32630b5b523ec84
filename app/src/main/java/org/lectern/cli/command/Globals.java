package org.lectern.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself, and the options that stand before or after any of its commands.
@Command(name = "lectern")
public final class Globals {

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    @Nullable
    Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    boolean noColor;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true)
    boolean help;

    @Option(names = "--version")
    boolean version;

    @Option(names = "--sample")
    boolean sample;

    public boolean asksForHelp() {
        return help;
    }

    public boolean asksForVersion() {
        return version;
    }

    /// Whether the bundled sample is to be shown instead of a library of the user's.
    public boolean asksForSample() {
        return sample;
    }
}
