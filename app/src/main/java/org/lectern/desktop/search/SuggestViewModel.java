package org.lectern.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Search;
import org.lectern.library.result.Hit;
import org.lectern.library.result.TagCount;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// What the word under the cursor may become: papers, authors, tags, topics and fields, a few of each.
public final class SuggestViewModel {

    /// What is suggested, group by group.
    ///
    /// @param at the place of the chosen one, or -1 while what is typed stands
    public record Offer(List<Suggestion> all, int at) {
        static final Offer NONE = new Offer(List.of(), -1);

        public Offer {
            all = List.copyOf(all);
        }
    }

    private static final int LEAST = 2;
    private static final int OF_EACH = 3;
    private static final List<String> FIELDS = List.of(
            "title",
            "abstract",
            "author",
            "venue",
            "year",
            "tag",
            "topic",
            "status",
            "rating",
            "source",
            "has",
            "missing",
            "added");
    private final SearchViewModel search;
    private final Papers papers;
    private final Search index;
    private final Jobs jobs;
    private final Notices notices;
    private final Supplier<List<TagCount>> tags;
    private final Supplier<List<Suggestion.OfTopic>> topics;
    private final Consumer<PaperId> open;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
    private Jobs.@Nullable Job current;
    private boolean taking;

    /// @param tags all tags with their counts
    /// @param topics all topics by their words
    /// @param open goes to a paper
    public SuggestViewModel(
            Library library,
            SearchViewModel search,
            Jobs jobs,
            Notices notices,
            Supplier<List<TagCount>> tags,
            Supplier<List<Suggestion.OfTopic>> topics,
            Consumer<PaperId> open) {
        this.search = search;
        this.papers = library.papers();
        this.index = library.search();
        this.jobs = jobs;
        this.notices = notices;
        this.tags = tags;
        this.topics = topics;
        this.open = open;
        search.textProperty().subscribe((before, now) -> ask(now));
    }

    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Chooses so many places further on; before the first stands what is typed.
    public void step(int by) {
        var now = offer.get();
        if (now.all().isEmpty()) return;
        choose(Math.floorMod(now.at() + 1 + by, now.all().size() + 1) - 1);
    }

    public void choose(int at) {
        offer.set(new Offer(offer.get().all(), at));
    }

    public void close() {
        if (current != null) current.cancel();
        offer.set(Offer.NONE);
    }

    /// Puts the chosen suggestion in the place of the word, or goes to the paper.
    ///
    /// @return whether one was chosen
    public boolean take() {
        var now = offer.get();
        if (now.at() < 0) return false;
        var chosen = now.all().get(now.at());
        close();
        switch (chosen) {
            case Suggestion.OfPaper(var paper) -> open.accept(paper.id());
            case Suggestion.OfAuthor(var author) ->
                put(new Query.Phrase(Optional.of(Query.Field.AUTHOR), author.name()).write() + " ");
            case Suggestion.OfTag(var tag) -> put(new Query.Tagged(tag.tag(), true).write() + " ");
            case Suggestion.OfTopic topic -> put(topic.query().write() + " ");
            case Suggestion.OfField(var name) -> put(name + ":");
        }
        return true;
    }

    private void put(String text) {
        var typed = search.textProperty().get();
        taking = true;
        search.textProperty().set(typed.substring(0, start(typed)) + text);
        taking = false;
    }

    private void ask(String typed) {
        if (current != null) current.cancel();
        var word = typed.substring(start(typed));
        int colon = word.indexOf(':');
        var bare = word.substring(colon + 1).replace("\"", "");
        if (taking || bare.length() < LEAST) {
            offer.set(Offer.NONE);
            return;
        }
        var field = colon < 0 ? "" : word.substring(0, colon);
        var known = known(field, bare.toLowerCase(Locale.ROOT));
        current = jobs.ask(progress -> asked(field, bare, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Suggestion>>(var found) -> {
                    var all = new ArrayList<>(found);
                    all.addAll(known);
                    offer.set(new Offer(all, -1));
                }
                case Outcome.Failed<List<Suggestion>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Suggestion>>() -> {} // more was typed
            }
        });
    }

    private List<Suggestion> asked(String field, String word, Progress progress) {
        var found = new ArrayList<Suggestion>();
        if (field.isEmpty()) {
            var titled = new Query.Prefix(Optional.of(Query.Field.TITLE), word);
            var ids = index.rank(titled, OF_EACH, progress).best().stream()
                    .map(Hit::id)
                    .toList();
            papers.rows(ids).forEach(row -> found.add(new Suggestion.OfPaper(row)));
        }
        if (field.isEmpty() || field.equals("author")) {
            papers.authors(word, OF_EACH).forEach(author -> found.add(new Suggestion.OfAuthor(author)));
        }
        return found;
    }

    private List<Suggestion> known(String field, String word) {
        var known = new ArrayList<Suggestion>();
        if (field.isEmpty() || field.equals("tag")) {
            tags.get().stream()
                    .filter(tag -> tag.tag().toString().toLowerCase(Locale.ROOT).contains(word))
                    .limit(OF_EACH)
                    .forEach(tag -> known.add(new Suggestion.OfTag(tag)));
        }
        if (field.isEmpty() || field.equals("topic")) {
            topics.get().stream()
                    .filter(topic -> topic.label().toLowerCase(Locale.ROOT).contains(word))
                    .limit(OF_EACH)
                    .forEach(known::add);
        }
        if (field.isEmpty()) {
            FIELDS.stream()
                    .filter(name -> name.startsWith(word))
                    .limit(OF_EACH)
                    .forEach(name -> known.add(new Suggestion.OfField(name)));
        }
        return known;
    }

    /// Where the last word begins; a quotation that is still open belongs to it.
    private static int start(String typed) {
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i < typed.length(); i++) {
            char each = typed.charAt(i);
            if (each == '"') isQuoted = !isQuoted;
            else if ((each == ' ' || each == '(') && !isQuoted) start = i + 1;
        }
        return start;
    }
}
