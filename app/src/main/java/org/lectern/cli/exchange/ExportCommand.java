package org.lectern.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.format.ExportOptions;
import org.lectern.format.Finding;
import org.lectern.format.reference.ReferenceStyle;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.core.LibraryException;
import org.lectern.library.key.KeyNews;
import org.lectern.library.live.Binding;
import org.lectern.library.result.ExportReport;
import org.lectern.query.Query;
import org.lectern.work.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    /// How many findings of one kind are shown.
    private static final int SHOWN = 3;

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--format", paramLabel = "NAME", required = true)
    String format = "";

    @Option(names = "--out", paramLabel = "FILE|-", required = true)
    String out = "";

    @Option(names = "--diff")
    boolean diff;

    @Option(names = "--live")
    boolean live;

    @Option(names = "--fields", paramLabel = "NAME", split = ",")
    Set<String> fields = Set.of();

    @Option(names = "--abstracts")
    boolean abstracts;

    @Option(names = "--as-imported")
    boolean asImported;

    @Mixin
    EntryWishes entries = new EntryWishes();

    @Option(names = "--by", paramLabel = "tag|topic|year")
    Optional<By> by = Optional.empty();

    @Option(names = "--style", paramLabel = "NAME")
    String style = "";

    /// What the sections of a reading list are.
    enum By {
        TAG,
        TOPIC,
        YEAR
    }

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        var options = options();
        try (var library = diff ? session.open(Library.Access.READ) : openForKeys()) {
            var formats = library.exports().formats();
            if (format.equals(Exports.NOTES)) return writeNotes(library, asked, options);
            if (!formats.contains(format)) {
                throw new WrongUsage(session.words().say("cli.unknown-format", format, String.join(", ", formats)));
            }
            if (live) keep(library, options);
            else if (diff) showDifference(library, asked, options);
            else write(library, asked, options);
        }
        return Exit.DONE;
    }

    private ExportOptions options() {
        if (!style.isEmpty() && ReferenceStyle.named(style).isEmpty())
            throw new WrongUsage(
                    session.words().say("export.unknown-style", style, String.join(", ", ReferenceStyle.names())));
        var sections =
                by.map(each -> ExportOptions.Sections.valueOf(each.name())).orElse(ExportOptions.Sections.TAG_OR_TOPIC);
        return new ExportOptions(abstracts, fields, asImported)
                .with(entries.read(session))
                .by(sections)
                .inStyle(style);
    }

    private int writeNotes(Library library, Query asked, ExportOptions options) {
        if (diff || out.equals(STANDARD_OUTPUT))
            throw new WrongUsage(session.words().say("export.notes-need-folder"));
        var papers = session.watched(progress -> library.papers().list(asked, Sort.ADDED, 0, progress));
        var report = session.watched(progress -> library.exports().notes(papers, options, file(), progress));
        if (session.json()) new NotesLines(session).write(report);
        else new NotesLines(session).print(report, out);
        return report.foreign().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
    }

    /// Opened for writing, since an export hands out citation keys; for reading where another program holds the lock
    /// or the folder cannot be written, and then the keys stay proposals.
    private Library openForKeys() {
        try {
            return session.open(Library.Access.WRITE);
        } catch (LibraryException e) {
            if (!(e.fault() instanceof Fault.Locked) && !(e.fault() instanceof Fault.ReadOnly)) throw e;
            session.warn(session.words().say("export.proposals"));
            return session.open(Library.Access.READ);
        }
    }

    private void write(Library library, Query asked, ExportOptions options) {
        if (out.equals(STANDARD_OUTPUT) && session.json()) {
            throw new WrongUsage(session.words().say("export.json-and-out"));
        }
        var report = session.watched(progress -> out.equals(STANDARD_OUTPUT)
                ? library.exports()
                        .write(asked, format, options, session.terminal().out(), progress)
                : library.exports().write(asked, format, options, file(), progress));
        session.terminal().out().flush();
        if (session.json()) write(report);
        else tell(report);
    }

    /// Writes the file, and from now on after each change.
    private void keep(Library library, ExportOptions options) {
        if (out.equals(STANDARD_OUTPUT) || diff)
            throw new WrongUsage(session.words().say("export.live-needs-file"));
        var line = String.join(" ", query);
        if (!line.isBlank() && Query.read(line) instanceof Query.Reading.Invalid invalid)
            throw new WrongUsage(session.words().say(invalid.problem()));
        var binding = new Binding(file(), line, format, options);
        var kept = session.watched(progress -> library.live().keep(binding, progress));
        if (session.json()) Changed.write(session, kept.revision(), 0);
        else session.say("export.kept", out);
    }

    private Path file() {
        return session.terminal().folder().resolve(out);
    }

    private void tell(ExportReport report) {
        var words = session.words();
        if (!out.equals(STANDARD_OUTPUT)) session.say("export.done", report.written(), out);
        if (report.incomplete() > 0)
            session.note(words.say("export.incomplete", report.incomplete(), report.complete()));
        show(report.findings());
    }

    /// Findings of one kind beside one another, the first few of each. What is missing is counted above.
    private void show(List<Finding> findings) {
        var words = session.words();
        var byKind = new LinkedHashMap<String, List<Finding>>();
        for (var finding : findings) {
            var kind = finding.problem().key();
            if (!kind.equals("preflight.missing"))
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
        }
        for (var alike : byKind.values()) {
            alike.stream()
                    .limit(SHOWN)
                    .forEach(each -> session.note(words.say("export.finding", each.key(), words.say(each.problem()))));
            if (alike.size() > SHOWN) session.note(words.say("export.more-findings", alike.size() - SHOWN));
        }
    }

    private void write(ExportReport report) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", report.revision().number());
            json.writeNumberProperty("written", report.written());
            json.writeNumberProperty("complete", report.complete());
            json.writeNumberProperty("incomplete", report.incomplete());
            json.writeArrayPropertyStart("keys");
            report.keys().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            for (var finding : report.findings()) {
                json.writeStartObject();
                json.writeNumberProperty("id", finding.paper().number());
                json.writeStringProperty("key", finding.key());
                json.writeStringProperty("problem", finding.problem().key());
                json.writeStringProperty("words", session.words().say(finding.problem()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void showDifference(Library library, Query asked, ExportOptions options) {
        if (out.equals(STANDARD_OUTPUT)) throw new WrongUsage(session.words().say("export.diff-needs-file"));
        var fresh = session.watched(progress -> library.exports().preview(asked, format, options, progress));
        var held = held();
        var difference = LineDifference.between(held, fresh.lines().toList());
        var keys = KeyNews.between(
                String.join("\n", held),
                fresh,
                session.watched(progress -> library.keys().map(asked, progress)));
        if (session.json()) write(difference, keys);
        else {
            if (!held.isEmpty()) print(keys);
            print(difference);
        }
    }

    /// What a document that cites by these keys has to change.
    private void print(KeyNews keys) {
        var words = session.words();
        if (!keys.changed().isEmpty())
            session.line(session.style()
                    .bold(words.say("export.keys-change", keys.changed().size())));
        keys.changed()
                .forEach(each -> session.line(session.style().caution("  " + each.before() + " -> " + each.now())));
        if (!keys.gone().isEmpty())
            session.line(words.say("export.keys-gone", keys.gone().size(), String.join(", ", keys.gone())));
        if (!keys.come().isEmpty())
            session.note(words.say("export.keys-come", keys.come().size()));
    }

    private void print(LineDifference difference) {
        if (difference.isEmpty()) {
            session.note(session.words().say("export.no-difference", out));
            return;
        }
        var style = session.style();
        session.line(style.bold("--- " + out));
        session.line(style.bold("+++ " + out));
        for (var line : difference.shown(3)) {
            session.line(
                    switch (line.charAt(0)) {
                        case '+' -> style.good(line);
                        case '-' -> style.removed(line);
                        case '@' -> style.dim(line);
                        default -> line;
                    });
        }
    }

    private void write(LineDifference difference, KeyNews keys) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("changedKeys");
            keys.changed().forEach(each -> json.writeStringProperty(each.before(), each.now()));
            json.writeEndObject();
            json.writeArrayPropertyStart("goneKeys");
            keys.gone().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("added", difference.added());
            json.writeNumberProperty("removed", difference.removed());
            json.writeArrayPropertyStart("lines");
            difference.shown(0).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private List<String> held() {
        try {
            return new String(Files.readAllBytes(file()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw LibraryException.unreadable(out, e);
        }
    }
}
