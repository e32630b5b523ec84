package org.lectern.cli.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*")
    List<String> files = List.of();

    @Option(names = "--format", paramLabel = "NAME")
    @Nullable
    String format;

    @Option(names = "--keep-all")
    boolean keepAll;

    @Option(names = "--dry-run")
    boolean dryRun;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var formats = library.imports().formats();
            if (format != null && !formats.contains(format)) {
                throw new WrongUsage(session.words().say("cli.unknown-format", format, String.join(", ", formats)));
            }
            var report = read(library, new ImportOptions(Optional.ofNullable(format), keepAll, dryRun));
            new ImportLines(session).tell(report, dryRun);
            return report.rejected() == 0 ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private ImportReport read(Library library, ImportOptions options) {
        var imports = library.imports();
        if (files.equals(List.of(STANDARD_INPUT))) {
            var content = session.terminal().in();
            return session.watched(progress -> imports.read(STANDARD_INPUT, content, options, progress));
        }
        if (files.contains(STANDARD_INPUT)) throw new WrongUsage(session.words().say("import.stdin-alone"));
        var paths = files.stream().map(session.terminal().folder()::resolve).toList();
        return session.watched(progress -> imports.read(paths, options, progress));
    }
}
