package org.lectern.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Papers;
import org.lectern.library.Search;
import org.lectern.library.Sort;
import org.lectern.library.result.Hit;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Which papers are asked for. Each keystroke replaces the search before it, so the answer to an older text can
/// never cover the answer to a newer one.
public final class SearchViewModel {

    /// What the line under the search field says.
    public sealed interface Status {
        record Idle() implements Status {}

        /// The text was read and searched.
        ///
        /// @param partial whether no paper has all the words, so that those with any of them are shown
        record Found(long total, boolean partial) implements Status {}

        /// The text could not be read and was searched as plain words.
        ///
        /// @param offset where it stops making sense, in characters from 0
        /// @param proposal the text as it could have been meant, or empty
        record Misread(int offset, Problem problem, String proposal, long total) implements Status {}
    }

    /// The answer to a question.
    ///
    /// @param words the typed part of the query, whose words the reader marks
    /// @param fresh whether the question is a new one; if not, it was asked again because the library changed
    public record Found(Query words, List<PaperId> papers, boolean fresh) {}

    private record Answer(List<PaperId> papers, long total, boolean partial) {
        static Answer all(List<PaperId> papers) {
            return new Answer(papers, papers.size(), false);
        }
    }

    private static final int ALL = 0;
    /// Nobody reads a ranking further than this.
    private static final int BEST = 2_000;
    private final Search search;
    private final Papers papers;
    private final Jobs jobs;
    private final Notices notices;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Query> place = new SimpleObjectProperty<>(new Query.All());
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(new Query.All(), List.of(), true));
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Idle());
    private final ReadOnlyObjectWrapper<List<Query>> parts = new ReadOnlyObjectWrapper<>(List.of());
    private Jobs.@Nullable Job current;
    private boolean freshPending;

    public SearchViewModel(Search search, Papers papers, Jobs jobs, Notices notices) {
        this.search = search;
        this.papers = papers;
        this.jobs = jobs;
        this.notices = notices;
        text.subscribe((before, now) -> {
            parts.set(partsOf(now));
            ask(true);
        });
        place.subscribe((before, now) -> ask(true));
        sort.subscribe((before, now) -> ask(true));
    }

    public StringProperty textProperty() {
        return text;
    }

    /// The part of the library that is searched.
    public ObjectProperty<Query> placeProperty() {
        return place;
    }

    /// The order asked for; empty is the natural one, the best first in a search and else as they came.
    public ObjectProperty<Optional<Sort>> sortProperty() {
        return sort;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// The conditions that the typed text sets, each of which can be dropped; none where it could not be read.
    public ReadOnlyObjectProperty<List<Query>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /// Asks for less: the condition is added to the text.
    public void narrow(Query condition) {
        if (parts.get().contains(condition)) return;
        var typed = text.get().strip();
        text.set(typed.isEmpty() ? condition.write() : typed + " " + condition.write());
    }

    /// Takes one condition out of the text.
    public void drop(Query condition) {
        ask(parts.get().stream().filter(part -> !part.equals(condition)).toList());
    }

    /// Puts one condition in the place of another, at once.
    ///
    /// @param before what is dropped, if the text says it
    /// @param after what is asked instead, if anything
    public void swap(Optional<Query> before, Optional<Query> after) {
        var left = new ArrayList<>(parts.get());
        int at = before.map(left::indexOf).orElse(-1);
        if (at >= 0) left.remove(at);
        after.filter(each -> !left.contains(each)).ifPresent(each -> left.add(at < 0 ? left.size() : at, each));
        if (at < 0 && parts.get().isEmpty()) after.ifPresent(this::narrow);
        else ask(left);
    }

    private void ask(List<Query> conditions) {
        text.set(
                conditions.isEmpty()
                        ? ""
                        : conditions.size() == 1 ? conditions.getFirst().write() : new Query.And(conditions).write());
    }

    /// Takes over what a misread text was proposed to mean.
    public void takeProposal() {
        if (status.get() instanceof Status.Misread misread
                && !misread.proposal().isEmpty()) {
            text.set(misread.proposal());
        }
    }

    /// Asks the same again, because the library has changed.
    public void again() {
        ask(false);
    }

    private void ask(boolean fresh) {
        freshPending |= fresh;
        if (current != null) current.cancel();
        var typed = text.get();
        var reading = Query.typed(typed);
        var within = place.get();
        var order = sort.get();
        current = jobs.ask(
                progress -> answer(typed.isBlank(), reading.query(), within, order, progress),
                outcome -> take(outcome, typed.isBlank(), reading));
    }

    private static List<Query> partsOf(String typed) {
        if (typed.isBlank()) return List.of();
        return switch (Query.read(typed)) {
            case Query.Reading.Valid(Query.And(var parts)) -> parts;
            case Query.Reading.Valid(var query) -> List.of(query);
            case Query.Reading.Invalid _ -> List.of();
        };
    }

    private Answer answer(boolean unsearched, Query words, Query within, Optional<Sort> order, Progress progress) {
        if (unsearched) return Answer.all(papers.list(within, order.orElse(Sort.ADDED), ALL, progress));
        var both = within instanceof Query.All ? words : new Query.And(List.of(within, words));
        if (order.isPresent()) return Answer.all(papers.list(both, order.get(), ALL, progress));
        var hits = search.rank(both, BEST, progress);
        return new Answer(hits.best().stream().map(Hit::id).toList(), hits.total(), hits.partial());
    }

    private void take(Outcome<Answer> outcome, boolean unsearched, Query.Reading reading) {
        switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> {
                found.set(new Found(reading.query(), answer.papers(), freshPending));
                freshPending = false;
                status.set(unsearched ? new Status.Idle() : told(reading, answer));
            }
            case Outcome.Failed<Answer>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<Answer>() -> {} // a newer search has taken its place
        }
    }

    private static Status told(Query.Reading reading, Answer answer) {
        return switch (reading) {
            case Query.Reading.Valid valid -> new Status.Found(answer.total(), answer.partial());
            case Query.Reading.Invalid invalid ->
                new Status.Misread(invalid.offset(), invalid.problem(), invalid.proposal(), answer.total());
        };
    }
}
