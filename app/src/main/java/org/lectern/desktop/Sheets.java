package org.lectern.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.lectern.desktop.arrival.ArrivalPane;
import org.lectern.desktop.arrival.BrokenPane;
import org.lectern.desktop.arrival.ImportPane;
import org.lectern.desktop.cite.CitePane;
import org.lectern.desktop.edit.EditPane;
import org.lectern.desktop.enrichment.EnrichPane;
import org.lectern.desktop.enrichment.EnrichViewModel;
import org.lectern.desktop.enrichment.ReferencesSheet;
import org.lectern.desktop.exchange.ExportPane;
import org.lectern.desktop.files.MatchSheet;
import org.lectern.desktop.history.HistorySheet;
import org.lectern.desktop.live.LivePane;
import org.lectern.desktop.style.Texts;

/// The sheets that lie over the window while something comes in, is mended or goes out.
final class Sheets {

    private final Stage stage;
    private final Room room;
    private final ImportPane imports;
    private final ArrivalPane arrivals;
    private final BrokenPane broken;
    private final EnrichPane enrichment;
    private final EditPane edit;
    private final ExportPane exports;
    private final MatchSheet matches;
    private final CitePane cite;
    private final LivePane live;
    private final HistorySheet history;
    private final ReferencesSheet references;

    Sheets(Stage stage, Room room, boolean writable, Texts texts) {
        this.stage = stage;
        this.room = room;
        imports = new ImportPane(room.arrivals(), texts);
        arrivals = new ArrivalPane(room.arrivals(), texts);
        broken = new BrokenPane(room.broken(), writable, texts);
        enrichment = new EnrichPane(room.enrichment(), stage, texts);
        edit = new EditPane(room.edit(), texts);
        exports = new ExportPane(room.exports(), room::goTo, edit::open, texts);
        matches = new MatchSheet(room.matches(), texts);
        cite = new CitePane(room.cite(), texts);
        live = new LivePane(room.live(), texts);
        history = new HistorySheet(room.steps(), texts);
        references = new ReferencesSheet(
                room.references(), () -> room.enrichment().choose(EnrichViewModel.Choosing.REFERENCES), texts);
    }

    /// All but those of [#imports()], which keep their own.
    List<Node> roots() {
        return List.of(
                enrichment.root(),
                exports.root(),
                arrivals.root(),
                broken.root(),
                edit.root(),
                matches.root(),
                cite.root(),
                live.root(),
                history.root(),
                references.root());
    }

    ImportPane imports() {
        return imports;
    }

    /// The way to the records that could not be read, for the sidebar.
    Node brokenEntry() {
        return broken.entry();
    }

    void matchFolder() {
        matches.choose(stage);
    }

    void findMovedFiles() {
        matches.chooseForMoved(stage);
    }

    void showBroken() {
        broken.open();
    }

    void exportPapers() {
        exports.open();
    }

    void showCitationKeys() {
        cite.open();
    }

    void showLiveFiles() {
        live.open();
    }

    void showHistory() {
        history.open();
    }

    void showReferences() {
        references.open();
    }

    void editPaper() {
        room.reader().pageProperty().get().ifPresent(page -> edit.open(page.paper()));
    }
}
