package org.lectern.desktop.palette;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.result.Row;

/// The palette: one field, and below it what it finds. The keyboard stays in the field.
public final class PalettePane {

    /// How many lines are in sight at most, and how high one is, in ems.
    private static final int MOST = 11;
    private static final double LINE = 2.5;

    private final PaletteViewModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ListView<PaletteViewModel.Line> list = new ListView<>();
    private final Label none = Controls.label("", "dim", "palette-none");
    private final Sheet sheet;

    public PalettePane(PaletteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        field.setPromptText(texts.of("palette.prompt"));
        field.setAccessibleText(texts.of("palette.prompt"));
        field.getStyleClass().add("palette-field");
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        none.setText(texts.of("palette.none"));
        buildList();
        sheet = new Sheet("palette", field, new StackPane(list, none));
        StackPane.setAlignment(sheet.card(), Pos.TOP_CENTER);
        model.offerProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        model.begin();
        sheet.open(field);
    }

    private void buildList() {
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.of("palette.prompt"));
        list.setCellFactory(view -> new LineCell());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The sheet goes first, so that what is done finds the keyboard where it was.
    private void run() {
        if (model.offerProperty().get().at() < 0) return;
        sheet.close();
        model.run();
    }

    private void show(PaletteViewModel.Offer offer) {
        if (!list.getItems().equals(offer.lines())) list.getItems().setAll(offer.lines());
        list.setMaxHeight(Region.USE_PREF_SIZE);
        list.setStyle("-fx-pref-height: " + (Math.min(offer.lines().size(), MOST) * LINE + 0.2) + "em;");
        Controls.setShown(list, !offer.lines().isEmpty());
        Controls.setShown(none, offer.lines().isEmpty());
        if (offer.at() < 0) return;
        list.getSelectionModel().select(offer.at());
        list.scrollTo(Math.max(0, offer.at() - 3));
    }

    private final class LineCell extends ListCell<PaletteViewModel.Line> {
        private final Label name = new Label();
        private final Label aside = Controls.label("", "dim");
        private final Label key = Controls.label("", "key-cap");
        private final HBox line = new HBox(name, Controls.spring(), aside, key);

        LineCell() {
            getStyleClass().add("palette-line");
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("palette-parts");
            name.setMinWidth(0);
            aside.setMinWidth(USE_PREF_SIZE);
            key.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (isEmpty()) return;
                model.choose(getIndex());
                PalettePane.this.run();
            });
        }

        @Override
        protected void updateItem(PaletteViewModel.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : line);
            if (item == null || empty) return;
            switch (item) {
                case PaletteViewModel.Line.OfCommand(var command) -> say(command);
                case PaletteViewModel.Line.OfPaper(var paper) -> say(paper);
            }
            setAccessibleText(name.getText() + " " + aside.getText());
        }

        private void say(Command command) {
            name.setText(texts.of(command.name()));
            name.setGraphic(Icon.COMMAND.node());
            aside.setText(texts.of("group." + command.group().name().toLowerCase(Locale.ROOT)));
            key.setText(KeyName.of(command));
            Controls.setShown(key, !key.getText().isEmpty());
        }

        private void say(Row paper) {
            name.setText(paper.title());
            name.setGraphic(Icon.PAPER.node());
            aside.setText(paper.year() == null ? "" : Integer.toString(paper.year()));
            Controls.setShown(key, false);
        }
    }
}
