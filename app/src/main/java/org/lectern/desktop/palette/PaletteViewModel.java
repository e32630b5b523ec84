package org.lectern.desktop.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Search;
import org.lectern.library.result.Hit;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// Everything the window can do and every paper it holds, found by typing.
public final class PaletteViewModel {

    /// A line of the palette.
    public sealed interface Line {
        record OfCommand(Command command) implements Line {}

        record OfPaper(Row paper) implements Line {}
    }

    /// What is offered, and which line of it Enter takes.
    ///
    /// @param at the place of the chosen line, or -1 where nothing is offered
    public record Offer(List<Line> lines, int at) {
        public Offer {
            lines = List.copyOf(lines);
        }
    }

    private static final int PAPERS = 7;
    private final Papers papers;
    private final Search search;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<PaperId> open;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(new Offer(List.of(), -1));
    private List<Command> commands = List.of();
    private UnaryOperator<String> words = UnaryOperator.identity();
    private Jobs.@Nullable Job current;

    /// @param open goes to a paper
    public PaletteViewModel(Library library, Jobs jobs, Notices notices, Consumer<PaperId> open) {
        this.papers = library.papers();
        this.search = library.search();
        this.jobs = jobs;
        this.notices = notices;
        this.open = open;
        text.subscribe((before, now) -> ask());
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Offers these from now on.
    ///
    /// @param words the user's words for a command's name
    public void offer(List<Command> commands, UnaryOperator<String> words) {
        this.commands = List.copyOf(commands);
        this.words = words;
    }

    /// Begins anew, with nothing typed.
    public void begin() {
        if (text.get().isEmpty()) ask();
        else text.set("");
    }

    /// Chooses the line so many places further on, round and round.
    public void step(int by) {
        var lines = offer.get().lines();
        if (!lines.isEmpty()) choose(Math.floorMod(offer.get().at() + by, lines.size()));
    }

    public void choose(int at) {
        offer.set(new Offer(offer.get().lines(), at));
    }

    /// Does what the chosen line says.
    ///
    /// @return whether there was one
    public boolean run() {
        var now = offer.get();
        if (now.at() < 0) return false;
        switch (now.lines().get(now.at())) {
            case Line.OfCommand(var command) -> command.run().run();
            case Line.OfPaper(var paper) -> open.accept(paper.id());
        }
        return true;
    }

    private void ask() {
        if (current != null) current.cancel();
        var typed = text.get();
        var matching = matching(typed);
        if (typed.isBlank()) {
            show(matching, List.of());
            return;
        }
        current = jobs.ask(
                progress -> papers.rows(search.rank(titled(typed), PAPERS, progress).best().stream()
                        .map(Hit::id)
                        .toList()),
                (Outcome<List<Row>> outcome) -> {
                    switch (outcome) {
                        case Outcome.Done<List<Row>>(var rows) -> show(matching, rows);
                        case Outcome.Failed<List<Row>>(var cause) -> notices.failed(cause);
                        case Outcome.Cancelled<List<Row>>() -> {} // more was typed
                    }
                });
    }

    private List<Command> matching(String typed) {
        record Ranked(Command command, int rank) {}
        return commands.stream()
                .filter(command -> command.possible().getAsBoolean())
                .flatMap(command -> Match.of(typed, words.apply(command.name())).stream()
                        .mapToObj(rank -> new Ranked(command, rank)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::command)
                .toList();
    }

    private void show(List<Command> matching, List<Row> rows) {
        var lines = Stream.concat(
                        matching.stream().map(Line.OfCommand::new),
                        rows.stream().map(Line.OfPaper::new))
                .map(Line.class::cast)
                .toList();
        offer.set(new Offer(lines, lines.isEmpty() ? -1 : 0));
    }

    /// Each typed word begins a word of the title.
    private static Query titled(String typed) {
        return new Query.And(Stream.of(typed.strip().split("\\s+", -1))
                .map(word -> (Query) new Query.Prefix(Optional.of(Query.Field.TITLE), word))
                .toList());
    }
}
