package org.lectern.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.lectern.desktop.duplicates.DuplicatesPane;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.face.FacesPane;
import org.lectern.desktop.files.FilesPane;
import org.lectern.desktop.help.AboutSheet;
import org.lectern.desktop.help.HelpSheet;
import org.lectern.desktop.help.KeysSheet;
import org.lectern.desktop.history.MergedPane;
import org.lectern.desktop.map.MapPane;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.PalettePane;
import org.lectern.desktop.papers.PapersPane;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.papers.PlaceName;
import org.lectern.desktop.papers.PlacesPane;
import org.lectern.desktop.papers.ReaderPane;
import org.lectern.desktop.search.ChipsPane;
import org.lectern.desktop.search.FacetsPane;
import org.lectern.desktop.search.SearchPane;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.search.SuggestPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.tags.AdvicePane;
import org.lectern.desktop.tags.TagHues;
import org.lectern.desktop.tags.TagsPane;
import org.lectern.desktop.topics.TopicColours;
import org.lectern.desktop.topics.TopicSheets;
import org.lectern.desktop.topics.TopicsPane;
import org.lectern.paper.TagPath;

/// The window: where I am, what there is, what it says.
public final class Window {

    /// Below this width, in pixels at the usual text size, the places fold away by themselves.
    private static final double WIDE = 820;
    private final Stage stage;
    private final Room room;
    private final Look look;
    private final Texts texts;
    private final SearchPane search;
    private final Sheets sheets;
    private final FilesPane files;
    private final ReaderPane reader;
    private final PapersPane papers;
    private final Region places;
    private final TagHues hues;
    private final TopicsPane topics;
    private final TopicSheets topicSheets;
    private final TopicColours colours;
    private final DuplicatesPane duplicates;
    private final FacesPane faces;
    private final ChipsPane chips;
    private final TopBar top;
    private final PalettePane palette;
    private final KeysSheet keys;
    private final HelpSheet help;
    private final AboutSheet about;
    private final List<Command> commands;
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
        colours = new TopicColours(look);
        hues = new TagHues(room.tagsRoom().colours(), colours);
        search = new SearchPane(room.search(), texts);
        sheets = new Sheets(stage, room, writable, texts);
        files = new FilesPane(room.files(), texts);
        reader = new ReaderPane(
                room.reader(),
                room.papers(),
                room::goTo,
                sheets::editPaper,
                new AdvicePane(room.advice(), tag -> room.papers().tag(tag.toString()), texts).root(),
                files.root(),
                new MergedPane(room.merged(), texts).root(),
                hues,
                texts);
        papers = new PapersPane(room.papers(), room.search().sortProperty(), sheets::exportPapers, hues, look, texts);
        Arrangement.follow(remembered, room, papers.compactProperty());
        topicSheets = new TopicSheets(room.topicsRoom(), room.papers()::chosen, texts);
        topics = new TopicsPane(
                room.topicsRoom(),
                colours,
                topicSheets,
                topic -> room.places().chosenProperty().set(new Place.InTopic(topic.id(), topic.name())),
                texts);
        duplicates = new DuplicatesPane(room.duplicates(), room.candidates(), look, texts);
        places = (Region)
                new PlacesPane(room.places(), room.papers(), List.of(sheets.brokenEntry(), topics.root()), hues, texts)
                        .root();
        commands = Catalogue.of(room, this, look);
        chips = new ChipsPane(room.search(), texts);
        faces = faces();
        palette = new PalettePane(room.palette(), texts);
        keys = new KeysSheet(commands, texts);
        help = new HelpSheet(texts);
        about = new AboutSheet(remembered.folder(), texts);
        top = new TopBar(room, this, search.field(), commands, texts);
        room.palette().offer(commands, texts::of);
        splits = new Splits(split, remembered);
        build(writable);
        follow();
    }

    public Region root() {
        return root;
    }

    /// The ways in.
    Sheets sheets() {
        return sheets;
    }

    void foldPlaces() {
        placesFolded.set(!placesFolded.get());
    }

    void foldReader() {
        readerFolded.set(!readerFolded.get());
    }

    void changeDensity() {
        papers.compactProperty().set(!papers.compactProperty().get());
    }

    void showTopicNews() {
        topicSheets.openNews();
    }

    void showKeys() {
        keys.open();
    }

    void showHelp() {
        help.open();
    }

    void showAbout() {
        about.open();
    }

    void openPalette() {
        palette.open();
    }

    void focusSearch() {
        search.focus();
    }

    void focusTag() {
        unfoldReader();
        reader.focusTag();
    }

    void focusNotes() {
        unfoldReader();
        reader.focusNotes();
    }

    private void unfoldReader() {
        readerFolded.set(false);
    }

    /// Notes how the window is arranged, to be remembered.
    void keepArrangement() {
        splits.keep();
    }

    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void build(boolean writable) {
        SplitPane.setResizableWithParent(places, false);
        SplitPane.setResizableWithParent(faces.root(), false);
        split.getStyleClass().add("rooms");
        var head = new VBox(top.root(), search.line());
        if (!writable) head.getChildren().add(banner());
        var page = new BorderPane(
                split,
                head,
                null,
                new VBox(
                        new NoticesPane(room.notices(), texts).root(),
                        new StatusLine(room, writable, sheets::showLiveFiles, look, texts).root()),
                null);
        page.getStyleClass().add("window");
        root.getChildren().add(page);
        root.getChildren().addAll(sheets.imports().overlays());
        var suggestions = new SuggestPane(room.suggestions(), search.field(), texts).root();
        StackPane.setAlignment(suggestions, Pos.TOP_LEFT);
        root.getChildren()
                .addAll(suggestions, help.root(), about.root(), duplicates.overlay(), palette.root(), keys.root());
        root.getChildren().addAll(root.getChildren().indexOf(about.root()) + 1, sheets.roots());
        root.getChildren().addAll(topicSheets.roots());
        sheets.imports().acceptDrops(root);
        files.acceptDrops(reader.root());
        placesFolded.subscribe(folded -> arrange());
        readerFolded.subscribe(folded -> arrange());
        room.face().subscribe((before, now) -> {
            if (before == Face.DUPLICATES || now == Face.DUPLICATES) arrange();
        });
    }

    private FacesPane faces() {
        var facets = new FacetsPane(room.facets(), room.search(), texts);
        var tags = new TagsPane(
                room.tagsRoom(),
                hues,
                this::showTag,
                tag -> room.papers().tag(tag, null),
                () -> room.face().set(Face.LIST),
                texts);
        var list = new VBox(facets.root(), papers.root());
        VBox.setVgrow(papers.root(), Priority.ALWAYS);
        return new FacesPane(
                room.face(),
                Map.of(
                        Face.LIST,
                        list,
                        Face.MAP,
                        new MapPane(room.map(), texts).root(),
                        Face.DUPLICATES,
                        duplicates.root(),
                        Face.TAGS,
                        tags.root()),
                chips.root(),
                look,
                texts);
    }

    /// Narrows the search to a tag's papers and lists them.
    private void showTag(TagPath tag) {
        room.facets().narrowToTag(tag);
        room.face().set(Face.LIST);
    }

    private Region banner() {
        var banner = new Label(texts.of("read-only.banner"), Icon.LOCK.node());
        banner.getStyleClass().add("banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setWrapText(true);
        return banner;
    }

    private void arrange() {
        boolean isAlone = readerFolded.get()
                || room.face().get() == Face.DUPLICATES
                || (isNarrow() && !placesFolded.get()); // three would each be cut
        splits.show(placesFolded.get() ? null : places, faces.root(), isAlone ? null : reader.root());
    }

    private void follow() {
        root.widthProperty().subscribe(this::fit);
        look.percentProperty().subscribe(this::fit);
        room.search().foundProperty().subscribe(found -> {
            if (found.fresh()) papers.reveal();
        });
        room.copies()
                .copiedProperty()
                .subscribe(copied -> copied.ifPresent(each -> {
                    var content = new ClipboardContent();
                    content.putString(each.text());
                    if (!each.html().isEmpty()) content.putHtml(each.html());
                    Clipboard.getSystemClipboard().setContent(content);
                }));
        room.search().statusProperty().subscribe(status -> papers.setHeading(heading(status)));
        room.places().countsProperty().subscribe(counts -> papers.setEmpty(empty(counts.all() == 0)));
        room.places().chosenProperty().subscribe(place -> {
            chips.setPlace(aside(place));
            topics.select(place instanceof Place.InTopic(var topic, var name) ? topic : null);
        });
        room.duplicates()
                .queueProperty()
                .subscribe(queue -> faces.count(Face.DUPLICATES, queue.groups().size()));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) listen(scene);
        });
    }

    private Optional<ChipsPane.Aside> aside(Place place) {
        if (place instanceof Place.Everything) return Optional.empty();
        return Optional.of(new ChipsPane.Aside(
                PlaceName.of(place, texts), () -> room.places().chosenProperty().set(new Place.Everything())));
    }

    private void fit() {
        top.setNarrow(isNarrow());
        placesFolded.set(isNarrow());
        arrange();
    }

    private boolean isNarrow() {
        return root.getWidth() > 0 && root.getWidth() < look.scaled(WIDE);
    }

    private void listen(Scene scene) {
        new Keys(room, look, commands).listen(scene);
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
        var box = Controls.empty(
                wholly ? Icon.DROP : Icon.SEARCH,
                texts.of(wholly ? "empty.library" : "empty.list"),
                texts.of(wholly ? "empty.library.act" : "empty.list.act"));
        if (wholly) {
            var choose = Controls.button(texts.of("import.files"), sheets.imports()::chooseFiles);
            choose.getStyleClass().add("accent");
            choose.setDisable(!room.imports().isWritable());
            box.getChildren().add(choose);
        }
        return box;
    }
}
