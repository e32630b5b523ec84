package org.lectern.desktop.tags.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Tags;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The rules of tags, each with what it would do now, and one that is being written.
public final class RulesViewModel {

    /// A rule.
    ///
    /// @param adds papers that would get the tag; a rule takes no tag away
    public record Rule(TagPath tag, String query, int adds) {}

    /// What is written so far.
    public sealed interface Draft {
        /// Something is still missing.
        record Unfinished() implements Draft {}

        /// The query cannot be read.
        record Misread(Saying problem) implements Draft {}

        record Ready(Rule rule) implements Draft {}
    }

    private final Tags tags;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final StringProperty tag = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Rule>> rules = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(new Draft.Unfinished());
    private Jobs.@Nullable Job loading;
    private Jobs.@Nullable Job trying;

    public RulesViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.tags = library.tags();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        shown.subscribe((before, now) -> again());
        tag.subscribe((before, now) -> trial());
        query.subscribe((before, now) -> trial());
    }

    /// Whether somebody looks at the rules.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// The tag of the rule that is being written.
    public StringProperty tagProperty() {
        return tag;
    }

    /// The query of the rule that is being written.
    public StringProperty queryProperty() {
        return query;
    }

    /// The rules that are kept, by tag.
    public ReadOnlyObjectProperty<List<Rule>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Looks anew, because the library has changed.
    public void again() {
        if (loading != null) loading.cancel();
        if (!shown.get()) return;
        loading = jobs.ask(this::read, outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Rule>>(var read) -> rules.set(read);
                case Outcome.Failed<List<Rule>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Rule>>() -> {} // it is looked at anew
            }
        });
        trial();
    }

    private List<Rule> read(Progress progress) {
        var read = new ArrayList<Rule>();
        tags.rules().forEach((path, line) -> read.add(rule(path, line, progress)));
        return read;
    }

    private Rule rule(TagPath path, String line, Progress progress) {
        return new Rule(path, line, tags.foundBy(path, line, progress).size());
    }

    private void trial() {
        if (trying != null) trying.cancel();
        var path = TagPath.parse(tag.get());
        var line = query.get().strip();
        if (path.isEmpty() || line.isEmpty()) {
            draft.set(new Draft.Unfinished());
            return;
        }
        if (Query.read(line) instanceof Query.Reading.Invalid invalid) {
            draft.set(new Draft.Misread(Saying.of("said", invalid.problem())));
            return;
        }
        trying = jobs.ask(progress -> rule(path.get(), line, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<Rule>(var rule) -> draft.set(new Draft.Ready(rule));
                case Outcome.Failed<Rule>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Rule>() -> {} // more has been written
            }
        });
    }

    /// Keeps the rule that is written, and begins another.
    public void keep() {
        if (!writable || !(draft.get() instanceof Draft.Ready(var rule))) return;
        query.set("");
        tag.set("");
        errands.start(Saying.of("errand.rule"), progress -> tags.rule(rule.tag(), rule.query()), revision -> {});
    }

    /// Takes a rule away; the tags that it gave stay.
    public void remove(Rule rule) {
        if (writable) errands.start(Saying.of("errand.rule"), progress -> tags.rule(rule.tag(), ""), revision -> {});
    }

    /// Takes a rule up again, to be written differently.
    public void edit(Rule rule) {
        tag.set(rule.tag().toString());
        query.set(rule.query());
    }

    /// Tags the papers that the rules find.
    public void apply() {
        if (!writable) return;
        errands.start(
                Saying.of("errand.rule"),
                tags::apply,
                done -> notices.tell(Notice.told(Saying.of("rules.applied", done.papers()))));
    }

    /// How many papers would get a tag, one that would get two counted twice.
    public int adds() {
        return rules.get().stream().mapToInt(Rule::adds).sum();
    }

    /// The rule that is written, once it can be kept.
    public Optional<Rule> ready() {
        return draft.get() instanceof Draft.Ready(var rule) ? Optional.of(rule) : Optional.empty();
    }
}
