package org.lectern.cli.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tag rules`: lists the rules, or says which papers are to carry a tag; `none` takes the rule away.
@Command(name = "rules")
public final class TagRulesCommand implements Callable<Integer> {

    private static final String NONE = "none";

    private final Session session;

    @Parameters(index = "0", paramLabel = "TAG", arity = "0..1")
    Optional<String> tag = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    public TagRulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (tag.isEmpty() || query.isEmpty()) return list();
        var path = TagNames.read(session, tag.get());
        var line = String.join(" ", query);
        try (var library = session.open(Library.Access.WRITE)) {
            var revision = library.tags().rule(path, line.equals(NONE) ? "" : readable(line));
            if (session.json()) Changed.write(session, revision, 0);
            else session.say(line.equals(NONE) ? "tag.rule-gone" : "tag.rule-set", path.toString(), line);
        }
        return Exit.DONE;
    }

    /// A rule is kept for good, so a line that cannot be read is no rule.
    private String readable(String line) {
        return switch (Query.read(line)) {
            case Query.Reading.Valid(var asked) -> asked.write();
            case Query.Reading.Invalid invalid ->
                throw new WrongUsage(session.words().say(invalid.problem()));
        };
    }

    private int list() {
        try (var library = session.open(Library.Access.READ)) {
            var rules = library.tags().rules();
            if (session.json()) {
                session.writeJson(json -> {
                    json.writeStartObject();
                    rules.forEach((path, rule) -> json.writeStringProperty(path.toString(), rule));
                    json.writeEndObject();
                });
                return Exit.DONE;
            }
            var table = new Table(List.of(Column.of("").look(session.style()::tag), Column.of("")));
            rules.forEach((path, rule) -> table.row(path.toString(), rule));
            session.terminal().out().lines(table.lines(session.terminal().cutAt(), session.style()));
            if (rules.isEmpty()) session.note(session.words().say("tag.no-rules"));
        }
        return Exit.DONE;
    }
}
