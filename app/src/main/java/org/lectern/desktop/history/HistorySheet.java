package org.lectern.desktop.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// The sheet that tells all that was done, and takes a step of any age back.
public final class HistorySheet {

    private final StepsViewModel model;
    private final Texts texts;
    private final ListView<StepsViewModel.Line> list = new ListView<>();
    private final Button takeBack;
    private final Sheet sheet;

    public HistorySheet(StepsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        takeBack = Controls.button(texts.of("history.take-back"), this::takeBack);
        takeBack.getStyleClass().add("accent");
        buildList();
        var say = Controls.label(texts.of("history.say"), "dim");
        say.setWrapText(true);
        var buttons = new HBox(Controls.spring(), Controls.button(texts.of("keys.close"), this::close), takeBack);
        buttons.getStyleClass().add("sheet-buttons");
        sheet = new Sheet(
                "history-sheet", Controls.label(texts.of("history.title"), "sheet-title"), say, parts(), list, buttons);
        sheet.setOnClose(model::end);
        model.linesProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        model.begin();
        sheet.open(list);
    }

    private void buildList() {
        list.setAccessibleText(texts.of("history.title"));
        var none = Controls.empty(Icon.LATELY, texts.of("history.none"), texts.of("history.none.act"));
        none.visibleProperty().bind(model.readProperty());
        list.setPlaceholder(none);
        list.getStyleClass().addAll("palette-list", "history-list");
        list.setCellFactory(view -> new LineCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        // A list keeps Escape for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) close();
            else if (event.getCode() == KeyCode.ENTER) takeBack();
            else return;
            event.consume();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node parts() {
        var group = new ToggleGroup();
        var line = new HBox(part("history.all", false, group), part("history.imports", true, group));
        line.getStyleClass().add("segments");
        return line;
    }

    private Node part(String key, boolean importsOnly, ToggleGroup group) {
        var button = new ToggleButton(texts.of(key));
        button.getStyleClass().addAll("quiet", "face-button");
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.importsOnlyProperty().set(importsOnly);
        });
        model.importsOnlyProperty().subscribe(now -> button.setSelected(now == importsOnly));
        return button;
    }

    /// The same step stays chosen, or a second Enter would take back another.
    private void show(List<StepsViewModel.Line> lines) {
        var before = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(line -> line.step().revision());
        list.getItems().setAll(lines);
        list.getSelectionModel().clearSelection();
        lines.stream()
                .filter(line -> Optional.of(line.step().revision()).equals(before))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private void offer(StepsViewModel.@Nullable Line line) {
        takeBack.setDisable(line == null || !model.canTakeBack(line));
    }

    private void takeBack() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::takeBack);
    }

    private void close() {
        sheet.close();
    }

    /// What was done, and below it when, and what became of it.
    private final class LineCell extends ListCell<StepsViewModel.Line> {

        private final DateTimeFormatter moment =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
        private final Label what = Controls.label("");
        private final Label below = Controls.label("", "dim");
        private final VBox lines = new VBox(what, below);

        LineCell() {
            getStyleClass().add("history-line");
            lines.setMinWidth(0);
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(StepsViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : lines);
            if (empty || line == null) return;
            var said = texts.sentence(texts.of(line.what()));
            what.setText(
                    switch (line.way()) {
                        case DONE -> said;
                        case DONE_AGAIN -> texts.of("history.again", said);
                        case TAKEN_BACK -> texts.of("history.took-back", said);
                    });
            boolean isGone = line.state() == StepsViewModel.State.TAKEN_BACK;
            what.pseudoClassStateChanged(Controls.FAINT, isGone);
            below.setText(Stream.of(
                            moment.format(line.step().at()),
                            line.step().papers() == 0
                                    ? ""
                                    : texts.of("status.papers", line.step().papers()),
                            isGone ? texts.of("history.gone") : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
            setAccessibleText(what.getText() + ", " + below.getText());
        }
    }
}
