package org.lectern.desktop;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.desktop.arrival.ArrivalViewModel;
import org.lectern.desktop.arrival.BrokenViewModel;
import org.lectern.desktop.cite.CiteViewModel;
import org.lectern.desktop.duplicates.DuplicatesViewModel;
import org.lectern.desktop.duplicates.TableViewModel;
import org.lectern.desktop.edit.EditViewModel;
import org.lectern.desktop.enrichment.EnrichViewModel;
import org.lectern.desktop.enrichment.ReferencesViewModel;
import org.lectern.desktop.exchange.CopyViewModel;
import org.lectern.desktop.exchange.ExportViewModel;
import org.lectern.desktop.exchange.ImportViewModel;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.files.FilesViewModel;
import org.lectern.desktop.files.MatchViewModel;
import org.lectern.desktop.history.HistoryViewModel;
import org.lectern.desktop.history.MergedViewModel;
import org.lectern.desktop.history.StepsViewModel;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.live.LiveViewModel;
import org.lectern.desktop.map.MapViewModel;
import org.lectern.desktop.palette.PaletteViewModel;
import org.lectern.desktop.papers.PapersViewModel;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.papers.PlacesViewModel;
import org.lectern.desktop.papers.ReaderViewModel;
import org.lectern.desktop.search.FacetsViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.search.SuggestViewModel;
import org.lectern.desktop.search.Suggestion;
import org.lectern.desktop.tags.AdviceViewModel;
import org.lectern.desktop.tags.TagsRoom;
import org.lectern.desktop.tags.TagsViewModel;
import org.lectern.desktop.topics.TopicsRoom;
import org.lectern.desktop.topics.TopicsViewModel;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// All view-models of one window, and who listens to whom: the place and the text choose the list, the list chooses
/// the page, and each commit lets every one of them look again.
public record Room(
        Notices notices,
        Errands errands,
        SearchViewModel search,
        PlacesViewModel places,
        PapersViewModel papers,
        ReaderViewModel reader,
        HistoryViewModel history,
        StepsViewModel steps,
        MergedViewModel merged,
        ImportViewModel imports,
        ArrivalViewModel arrivals,
        BrokenViewModel broken,
        EnrichViewModel enrichment,
        ReferencesViewModel references,
        FacetsViewModel facets,
        TagsRoom tagsRoom,
        MapViewModel map,
        PaletteViewModel palette,
        ExportViewModel exports,
        CopyViewModel copies,
        EditViewModel edit,
        CiteViewModel cite,
        LiveViewModel live,
        SuggestViewModel suggestions,
        DuplicatesViewModel duplicates,
        TableViewModel candidates,
        TopicsRoom topicsRoom,
        AdviceViewModel advice,
        FilesViewModel files,
        MatchViewModel matches,
        ObjectProperty<Face> face) {

    /// Makes a room for a library and fills it. Called on the front.
    public static Room of(Library library, Jobs jobs) {
        return of(library, jobs, Runnable::run);
    }

    /// The same with files kept up to date a moment after each change.
    ///
    /// @param pause runs a task that moment later
    public static Room of(Library library, Jobs jobs, Executor pause) {
        var notices = new Notices();
        var errands = new Errands(jobs, notices);
        var search = new SearchViewModel(library.search(), library.papers(), jobs, notices);
        var places = new PlacesViewModel(library, jobs, notices);
        Consumer<List<PaperId>> showKept = kept -> places.chosenProperty().set(new Place.Kept(kept));
        var history = new HistoryViewModel(library, jobs, errands, notices, showKept);
        var imports = new ImportViewModel(library, errands, notices, history::takeBack);
        var papers = new PapersViewModel(library, jobs, errands, notices);
        var facets = new FacetsViewModel(library.papers(), search, jobs, notices);
        Supplier<List<PaperId>> found = () -> search.foundProperty().get().papers();
        var topics = new TopicsViewModel(library, jobs, errands, notices, found, history::takeBack);
        var duplicates = new DuplicatesViewModel(library, jobs, errands, notices, found);
        var room = new Room(
                notices,
                errands,
                search,
                places,
                papers,
                new ReaderViewModel(library, jobs, notices),
                history,
                new StepsViewModel(library, jobs, notices, history::takeBack),
                new MergedViewModel(library, jobs, errands, notices),
                imports,
                new ArrivalViewModel(library, imports, jobs, errands, notices),
                new BrokenViewModel(library, jobs, errands, notices),
                new EnrichViewModel(library, jobs, errands, notices, history::takeBack),
                new ReferencesViewModel(library, jobs, errands, notices),
                facets,
                TagsRoom.of(
                        library,
                        jobs,
                        errands,
                        notices,
                        new TagsViewModel(
                                library,
                                jobs,
                                errands,
                                notices,
                                search,
                                places.countsProperty().map(PlacesViewModel.Counts::tags),
                                facets.countsProperty()),
                        search,
                        found),
                new MapViewModel(library, jobs, errands, notices, search, papers),
                new PaletteViewModel(library, jobs, notices, paper -> goTo(paper, papers, search, places)),
                new ExportViewModel(library, jobs, errands, notices, found, papers::chosen, () -> asked(search)),
                new CopyViewModel(library, jobs, errands, papers.chosen()),
                new EditViewModel(library, jobs, errands),
                new CiteViewModel(library, jobs, errands, notices, papers::shown, papers::chosen),
                new LiveViewModel(library, jobs, errands, notices, pause),
                new SuggestViewModel(
                        library,
                        search,
                        jobs,
                        notices,
                        () -> places.countsProperty().get().tags(),
                        () -> suggested(topics),
                        paper -> goTo(paper, papers, search, places)),
                duplicates,
                new TableViewModel(library, duplicates, jobs, notices),
                TopicsRoom.of(library, jobs, errands, notices, topics),
                new AdviceViewModel(library, jobs, notices),
                new FilesViewModel(library, jobs, errands, notices),
                new MatchViewModel(library, errands, notices, history::takeBack),
                new SimpleObjectProperty<>(Face.LIST));
        room.connect();
        library.listen(committed -> jobs.later(() -> room.lookAgain(committed.touched())));
        room.lookAgain(Set.of());
        return room;
    }

    public TagsViewModel tags() {
        return tagsRoom.tags();
    }

    public TopicsViewModel topics() {
        return topicsRoom.topics();
    }

    /// Goes to a paper wherever it is: the whole library is shown again, with that paper chosen.
    public void goTo(PaperId paper) {
        goTo(paper, papers, search, places);
    }

    /// Reads a paper: in the list where it is there, else wherever it is.
    public void read(PaperId paper) {
        if (papers.shown().contains(paper)) papers.choose(List.of(paper), paper);
        else goTo(paper);
    }

    private static void goTo(PaperId paper, PapersViewModel papers, SearchViewModel search, PlacesViewModel places) {
        papers.aim(paper);
        search.textProperty().set("");
        places.chosenProperty().set(new Place.Everything());
        search.again();
    }

    private void connect() {
        places.chosenProperty().subscribe(place -> search.placeProperty().set(place.query()));
        search.foundProperty().subscribe(found -> {
            papers.show(found.papers(), found.fresh());
            reader.mark(found.words());
        });
        copies.carryProperty().subscribe(papers::carry);
        papers.setOnCarried(copies::carried);
        search.foundProperty().subscribe(() -> {
            duplicates.narrow();
            topics().narrow();
        });
        face.subscribe(now -> {
            if (now == Face.DUPLICATES) duplicates.find();
            map.setShown(now == Face.MAP);
            tagsRoom.look(now == Face.TAGS);
        });
        tagsRoom.part().subscribe((before, now) -> tagsRoom.look(face.get() == Face.TAGS));
        papers.currentProperty().subscribe(paper -> {
            reader.read(paper);
            advice.read(paper);
            files.read(paper);
            merged.read(paper);
        });
    }

    private void lookAgain(Set<PaperId> touched) {
        papers.refresh(touched);
        reader.refresh(touched);
        search.again();
        places.again();
        history.again();
        steps.again();
        merged.again();
        topicsRoom.again();
        tagsRoom.again();
        broken.again();
        advice.again();
        enrichment.again();
        references.again();
        files.again();
        duplicates.again(face.get() == Face.DUPLICATES);
        map.again();
        live.again();
        exports.again();
    }

    /// What the place and the text ask for together.
    private static Query asked(SearchViewModel search) {
        var text = search.textProperty().get();
        var words = text.isBlank() ? new Query.All() : Query.read(text).query();
        var place = search.placeProperty().get();
        if (place instanceof Query.All) return words;
        return words instanceof Query.All ? place : new Query.And(List.of(place, words));
    }

    private static List<Suggestion.OfTopic> suggested(TopicsViewModel topics) {
        return topics.stateProperty().get().topics().stream()
                .filter(topic -> !topic.name().isEmpty())
                .map(topic -> new Suggestion.OfTopic(topic.name(), topic.all(), new Query.InTopic(topic.id())))
                .toList();
    }
}
