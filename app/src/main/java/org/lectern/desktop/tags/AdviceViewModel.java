package org.lectern.desktop.tags;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Library;
import org.lectern.library.topic.TagAdvice;
import org.lectern.paper.PaperId;
import org.lectern.suggest.Suggestion;
import org.lectern.suggest.TagSuggester;

/// Tags that the paper in the reader might be given. What the library's tags teach is learned when it is first wanted,
/// and again once they have changed.
public final class AdviceViewModel {

    private static final int MOST = 5;
    private final TagAdvice advice;
    private final Jobs jobs;
    private final Notices notices;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Suggestion>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<TagSuggester> learned = Optional.empty();
    private Optional<PaperId> reading = Optional.empty();
    private int lessons;
    private Jobs.@Nullable Job current;

    public AdviceViewModel(Library library, Jobs jobs, Notices notices) {
        this.advice = library.tagAdvice();
        this.jobs = jobs;
        this.notices = notices;
        wanted.subscribe((before, now) -> ask());
    }

    /// Whether somebody wants to be advised.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /// For the paper that is read, the likeliest first; none while nobody wants any.
    public ReadOnlyObjectProperty<List<Suggestion>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Another paper is read, or none.
    public void read(Optional<PaperId> paper) {
        reading = paper;
        ask();
    }

    /// The library has changed, and with it what it teaches.
    public void again() {
        learned = Optional.empty();
        lessons++;
        ask();
    }

    private record Answer(TagSuggester learned, List<Suggestion> offered) {}

    private void ask() {
        if (current != null) current.cancel();
        if (!wanted.get() || reading.isEmpty()) {
            offered.set(List.of());
            return;
        }
        var paper = reading.get();
        var known = learned;
        int lesson = lessons;
        current = jobs.ask(
                progress -> {
                    var suggester = known.isPresent() ? known.get() : advice.learn(progress);
                    return new Answer(suggester, suggester.suggest(paper, MOST));
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Answer>(var answer) -> {
                            if (lesson == lessons) learned = Optional.of(answer.learned());
                            offered.set(answer.offered());
                        }
                        case Outcome.Failed<Answer>(var cause) -> notices.failed(cause);
                        case Outcome.Cancelled<Answer>() -> {} // another paper is read
                    }
                });
    }
}
