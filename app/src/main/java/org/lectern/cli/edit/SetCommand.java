package org.lectern.cli.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.Reading.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "set")
public final class SetCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1..*")
    List<String> arguments = List.of();

    private Optional<Boolean> asWritten = Optional.empty();

    public SetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var ids = new ArrayList<String>();
        var change = change(ids);
        if (ids.isEmpty()) throw new WrongUsage(session.words().say("cli.no-id"));
        if (change.isNothing() && asWritten.isEmpty()) {
            throw new WrongUsage(session.words().say("set.nothing"));
        }
        try (var library = session.open(Library.Access.WRITE)) {
            var asked = Ids.read(session, library, ids);
            if (asked.papers().isEmpty()) return asked.exit();
            var revision =
                    change.isNothing() ? library.revision() : library.papers().set(asked.papers(), change);
            if (asWritten.isPresent())
                revision = library.papers().showAsWritten(new TreeSet<>(asked.papers()), asWritten.get());
            int count = asked.papers().size();
            if (session.json()) Changed.write(session, revision, count);
            else session.say("set.done", count);
            return asked.exit();
        }
    }

    /// What the `name=value` arguments ask for; the others are gathered as ids.
    private ReadingChange change(List<String> ids) {
        var change = new ReadingChange(Optional.empty(), OptionalInt.empty(), Optional.empty());
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            var value = argument.substring(equals + 1);
            switch (equals < 0 ? "" : argument.substring(0, equals)) {
                case "" -> ids.add(argument);
                case "status" ->
                    change = new ReadingChange(Optional.of(status(value)), change.rating(), change.notes());
                case "rating" ->
                    change = new ReadingChange(change.status(), OptionalInt.of(rating(value)), change.notes());
                case "text" -> asWritten = Optional.of(isAsWritten(value));
                case "notes" -> change = new ReadingChange(change.status(), change.rating(), Optional.of(value));
                default -> throw new WrongUsage(session.words().say("set.unknown", argument.substring(0, equals)));
            }
        }
        return change;
    }

    private Status status(String value) {
        return Status.parse(value)
                .orElseThrow(() -> new WrongUsage(session.words().say("set.bad-status", value)));
    }

    private boolean isAsWritten(String value) {
        return switch (value) {
            case "as-written" -> true;
            case "repaired" -> false;
            default -> throw new WrongUsage(session.words().say("set.bad-text", value));
        };
    }

    private int rating(String value) {
        if (!value.matches("[0-5]")) throw new WrongUsage(session.words().say("set.bad-rating", value));
        return Integer.parseInt(value);
    }
}
