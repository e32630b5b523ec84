package org.lectern.desktop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.lectern.desktop.exchange.ImportPane;
import org.lectern.desktop.papers.PapersPane;
import org.lectern.desktop.papers.PlacesPane;
import org.lectern.desktop.papers.ReaderPane;
import org.lectern.desktop.search.SearchPane;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;

/// The window: where I am, what there is, what it says.
public final class Window {

    /// Below this width, in pixels at the usual text size, the places fold away by themselves.
    private static final double WIDE = 820;
    private final Stage stage;
    private final Room room;
    private final Look look;
    private final Texts texts;
    private final SearchPane search;
    private final ImportPane imports;
    private final ReaderPane reader;
    private final PapersPane papers;
    private final Region places;
    private final TopBar top;
    private final KeysSheet keys;
    private final SplitPane split = new SplitPane();
    private final Splits splits;
    private final BooleanProperty placesFolded = new SimpleBooleanProperty();
    private final BooleanProperty readerFolded = new SimpleBooleanProperty();
    private final StackPane root = new StackPane();

    public Window(Stage stage, Room room, boolean writable, Remembered remembered, Look look, Texts texts) {
        this.stage = stage;
        this.room = room;
        this.look = look;
        this.texts = texts;
        search = new SearchPane(room.search(), texts);
        imports = new ImportPane(room.imports(), texts);
        reader = new ReaderPane(room.reader(), room.papers(), room::goTo, texts);
        papers = new PapersPane(room.papers(), room.search().sortProperty(), look, texts);
        places = (Region) new PlacesPane(room.places(), texts).root();
        keys = new KeysSheet(texts);
        top = new TopBar(room, this, search.field(), look, writable, texts);
        splits = new Splits(split, remembered);
        build(writable);
        follow();
    }

    public Region root() {
        return root;
    }

    void importFiles() {
        imports.chooseFiles(stage);
    }

    void importFolder() {
        imports.chooseFolder(stage);
    }

    void pasteList() {
        imports.paste();
    }

    void foldPlaces() {
        placesFolded.set(!placesFolded.get());
    }

    void foldReader() {
        readerFolded.set(!readerFolded.get());
    }

    void showKeys() {
        keys.open();
    }

    /// Notes where the parts are parted, to be remembered.
    void keepSplits() {
        splits.keep();
    }

    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void build(boolean writable) {
        SplitPane.setResizableWithParent(places, false);
        SplitPane.setResizableWithParent(papers.root(), false);
        split.getStyleClass().add("rooms");
        var head = new VBox(top.root(), search.line());
        if (!writable) head.getChildren().add(banner());
        var page = new BorderPane(
                split,
                head,
                null,
                new VBox(new NoticesPane(room.notices(), texts).root(), new StatusLine(room, writable, texts).root()),
                null);
        page.getStyleClass().add("window");
        root.getChildren().add(page);
        root.getChildren().addAll(imports.overlays());
        root.getChildren().add(keys.root());
        imports.acceptDrops(root);
        placesFolded.subscribe(folded -> arrange());
        readerFolded.subscribe(folded -> arrange());
    }

    private Region banner() {
        var banner = new Label(texts.of("read-only.banner"), Icon.LOCK.node());
        banner.getStyleClass().add("banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setWrapText(true);
        return banner;
    }

    private void arrange() {
        splits.show(placesFolded.get() ? null : places, papers.root(), readerFolded.get() ? null : reader.root());
    }

    private void follow() {
        root.widthProperty().subscribe(this::fit);
        look.percentProperty().subscribe(this::fit);
        room.search().foundProperty().subscribe(found -> {
            if (found.fresh()) papers.reveal();
        });
        room.search().statusProperty().subscribe(status -> papers.setHeading(heading(status)));
        room.places().countsProperty().subscribe(counts -> papers.setEmpty(empty(counts.all() == 0)));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) listen(scene);
        });
    }

    private void fit() {
        boolean narrow = root.getWidth() < look.scaled(WIDE);
        top.setNarrow(narrow);
        placesFolded.set(narrow);
    }

    private void listen(Scene scene) {
        new Keys(room, look, search::focus, reader::focusTag, keys::open).listen(scene);
        papers.list().requestFocus();
    }

    private String heading(SearchViewModel.Status status) {
        return switch (status) {
            case SearchViewModel.Status.Idle() -> texts.of("list.heading");
            case SearchViewModel.Status.Found(var total, var partial) ->
                texts.of(partial ? "list.partial" : "list.found", total);
            case SearchViewModel.Status.Misread misread -> texts.of("list.found", misread.total());
        };
    }

    private Region empty(boolean wholly) {
        var say = Controls.label(texts.of(wholly ? "empty.library" : "empty.list"), "empty-title");
        var act = Controls.label(texts.of(wholly ? "empty.library.act" : "empty.list.act"), "dim");
        say.setWrapText(true);
        act.setWrapText(true);
        var box = new VBox((wholly ? Icon.DROP : Icon.SEARCH).node(), say, act);
        if (wholly) {
            var choose = Controls.button(texts.of("import.files"), this::importFiles);
            choose.getStyleClass().add("accent");
            choose.setDisable(!room.imports().isWritable());
            box.getChildren().add(choose);
        }
        box.getStyleClass().add("empty");
        return box;
    }
}
