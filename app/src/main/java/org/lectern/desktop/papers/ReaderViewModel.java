package org.lectern.desktop.papers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.format.ExportOptions;
import org.lectern.index.Mark;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Search;
import org.lectern.library.enrichment.Enrichment;
import org.lectern.library.result.SimilarPaper;
import org.lectern.library.topic.Topics;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.query.Query;
import org.lectern.topic.Topic;
import org.lectern.work.Progress;

/// The one paper that is read, with the words that were searched for.
public final class ReaderViewModel {

    private static final int NEIGHBOURS = 6;

    /// A paper as the reader shows it.
    ///
    /// @param title the title with TeX and lost marks repaired; the verbatim one stays in the sources
    /// @param bibtex the entry as an export would write it
    /// @param similar the papers nearest to it, the nearest first
    /// @param origins where each field came from, as far as that is known
    public record Page(
            Paper paper,
            String title,
            List<Mark> titleMarks,
            String abstractText,
            List<Mark> abstractMarks,
            String bibtex,
            List<SimilarPaper> similar,
            SortedMap<CitationField, Origin> origins) {}

    /// Why the paper is in its topic.
    ///
    /// @param words those of the topic's words that stand in the paper
    /// @param other the topic it might be in instead, or empty
    /// @param pinned whether the user put it there
    public record Why(String topic, List<String> words, String other, boolean pinned) {
        public Why {
            words = List.copyOf(words);
        }
    }

    private final Papers papers;
    private final Topics topics;
    private final Search search;
    private final Exports exports;
    private final Enrichment enrichment;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty explaining = new SimpleBooleanProperty();
    private Jobs.@Nullable Job asking;
    private Query words = new Query.All();
    private Optional<PaperId> reading = Optional.empty();
    private Jobs.@Nullable Job current;

    public ReaderViewModel(Library library, Jobs jobs, Notices notices) {
        this.papers = library.papers();
        this.topics = library.topics();
        this.search = library.search();
        this.exports = library.exports();
        this.enrichment = library.enrichment();
        this.jobs = jobs;
        this.notices = notices;
        explaining.subscribe((before, now) -> explain());
    }

    /// What is read; the page before stays until the next one is there, so that nothing blinks.
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether somebody wants to know why the paper is in its topic; it takes too long to be looked up for nobody.
    public BooleanProperty explainingProperty() {
        return explaining;
    }

    /// Why the paper is in its topic, while that is wanted and it is in one.
    public ReadOnlyObjectProperty<Optional<Why>> whyProperty() {
        return why.getReadOnlyProperty();
    }

    private void explain() {
        if (asking != null) asking.cancel();
        if (!explaining.get() || reading.isEmpty()) {
            why.set(Optional.empty());
            return;
        }
        var id = reading.get();
        asking = jobs.ask(progress -> whyOf(id), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Why>>(var found) -> why.set(found);
                case Outcome.Failed<Optional<Why>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Optional<Why>>() -> {} // another paper is being opened
            }
        });
    }

    private Optional<Why> whyOf(PaperId id) {
        return topics.why(id)
                .flatMap(reason -> topics.latest().map(latest -> {
                    Function<TopicId, String> name = topic ->
                            latest.clustering().topic(topic).map(Topic::name).orElse("");
                    return new Why(
                            name.apply(reason.topic()),
                            reason.words(),
                            reason.runnerUp().map(name).orElse(""),
                            topics.pins().containsKey(id));
                }));
    }

    /// Opens a paper, or none.
    public void read(Optional<PaperId> paper) {
        if (paper.equals(reading)) return;
        reading = paper;
        turn();
    }

    /// Marks the words of another query.
    public void mark(Query query) {
        if (query.equals(words)) return;
        words = query;
        turn();
    }

    /// Opens the paper anew if it is one of these.
    public void refresh(Set<PaperId> touched) {
        if (reading.filter(touched::contains).isPresent()) turn();
    }

    private void turn() {
        if (current != null) current.cancel();
        explain();
        if (reading.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        var id = reading.get();
        var query = words;
        current = jobs.ask(progress -> papers.find(id).map(paper -> pageOf(paper, query, progress)), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Page>>(var found) -> page.set(found);
                case Outcome.Failed<Optional<Page>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Optional<Page>>() -> {} // another paper is being opened
            }
        });
    }

    private Page pageOf(Paper paper, Query query, Progress progress) {
        var title = paper.citation().shownTitle();
        var text = paper.citation().shownAbstract();
        return new Page(
                paper,
                title,
                search.marks(query, Query.Field.TITLE, title),
                text,
                search.marks(query, Query.Field.ABSTRACT, text),
                exports.preview(List.of(paper.id()), "bibtex", ExportOptions.PLAIN, progress),
                search.similar(paper.id(), NEIGHBOURS, progress),
                enrichment.origins(paper));
    }
}
