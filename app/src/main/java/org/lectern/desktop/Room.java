package org.lectern.desktop;

import java.util.Set;
import org.lectern.desktop.exchange.ImportViewModel;
import org.lectern.desktop.history.HistoryViewModel;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.papers.PapersViewModel;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.papers.PlacesViewModel;
import org.lectern.desktop.papers.ReaderViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;

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
        ImportViewModel imports) {

    /// Makes a room for a library and fills it. Called on the front.
    public static Room of(Library library, Jobs jobs) {
        var notices = new Notices();
        var errands = new Errands(jobs, notices);
        var history = new HistoryViewModel(library, jobs, errands, notices);
        var room = new Room(
                notices,
                errands,
                new SearchViewModel(library.search(), library.papers(), jobs, notices),
                new PlacesViewModel(library.papers(), library.tags(), jobs, notices),
                new PapersViewModel(library, jobs, errands, notices),
                new ReaderViewModel(library, jobs, notices),
                history,
                new ImportViewModel(library, errands, notices, history::takeBack));
        room.connect();
        library.listen(committed -> jobs.later(() -> room.lookAgain(committed.touched())));
        room.lookAgain(Set.of());
        return room;
    }

    /// Goes to a paper wherever it is: the whole library is shown again, with that paper chosen.
    public void goTo(PaperId paper) {
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
        papers.currentProperty().subscribe(reader::read);
    }

    private void lookAgain(Set<PaperId> touched) {
        papers.refresh(touched);
        reader.refresh(touched);
        search.again();
        places.again();
        history.again();
    }
}
