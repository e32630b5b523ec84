package org.lectern.desktop.arrival;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.change.BrokenRecord;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.work.Problem;

/// What was not taken in: an entry on the left side while there is any, and the sheet on which each record is
/// corrected or dropped.
public final class BrokenPane {

    private final BrokenViewModel model;
    private final Texts texts;
    private final ListView<BrokenRecord> list = new ListView<>();
    private final Label reason = Controls.label("", "record-title");
    private final Label still = Controls.label("", "caution-text");
    private final TextArea text = new TextArea();
    private final Button entry;
    private final Label count = Controls.label("", "count");
    private final Sheet sheet;

    public BrokenPane(BrokenViewModel model, boolean writable, Texts texts) {
        this.model = model;
        this.texts = texts;
        sheet = new Sheet(
                "arrival-sheet",
                Controls.label(texts.of("broken.title"), "sheet-title"),
                wrapped(Controls.label(texts.of("broken.say"), "dim")),
                rooms(),
                buttons(writable));
        sheet.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry = button();
        model.stillProperty().subscribe(this::tell);
        model.countProperty().subscribe(now -> follow(now.longValue()));
    }

    public Parent root() {
        return sheet.root();
    }

    /// The entry on the left side.
    public Node entry() {
        return entry;
    }

    /// Opens the sheet.
    public void open() {
        sheet.open(list);
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    private Button button() {
        var name = new Label(texts.of("broken.title"), Icon.FAILED.node());
        var line = new HBox(name, Controls.spring(), count);
        name.setMinWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Double.MAX_VALUE);
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("quiet", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> open());
        return button;
    }

    private void follow(long waiting) {
        Controls.setShown(entry, waiting > 0);
        count.setText(texts.number(waiting));
        entry.setAccessibleText(texts.of("broken.spoken", waiting));
        if (waiting == 0) sheet.close();
        else if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    private Node rooms() {
        list.setItems(model.waiting());
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.of("broken.title"));
        list.getStyleClass().add("arrivals");
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        text.setWrapText(true);
        text.getStyleClass().add("verbatim");
        text.setAccessibleText(texts.of("arrival.verbatim"));
        VBox.setVgrow(text, Priority.ALWAYS);
        wrapped(reason);
        wrapped(still);
        var record = new VBox(reason, text, still);
        record.getStyleClass().addAll("record", "record-body");
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(record, Priority.ALWAYS);
        var both = new HBox(list, record);
        both.getStyleClass().add("arrival-rooms");
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node buttons(boolean writable) {
        var drop = Controls.button(texts.of("broken.drop"), () -> chosen().ifPresent(model::drop));
        var correct = Controls.button(
                texts.of("broken.correct"), () -> chosen().ifPresent(record -> model.correct(record, text.getText())));
        correct.getStyleClass().add("accent");
        drop.setDisable(!writable);
        if (writable) correct.disableProperty().bind(text.textProperty().map(String::isBlank));
        else correct.setDisable(true);
        var line = new HBox(drop, Controls.spring(), Controls.button(texts.of("broken.close"), this::close), correct);
        line.getStyleClass().add("sheet-buttons");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// The list would keep Escape to itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        close();
    }

    private void close() {
        sheet.close();
    }

    private Optional<BrokenRecord> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable BrokenRecord record) {
        model.turn();
        text.setText(record == null ? "" : record.source().verbatim());
        reason.setText(record == null ? "" : texts.sentence(record.reason()));
    }

    private void tell(Optional<Problem> problem) {
        still.setText(problem.map(each -> texts.of("broken.still", texts.problem(each)))
                .orElse(""));
        Controls.setShown(still, problem.isPresent());
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A record: the beginning of its text, and below it where it stands and why it could not be read.
    private final class Cell extends ListCell<BrokenRecord> {
        private final Label beginning = Controls.label("", "arrival-title");
        private final Label below = Controls.label("", "dim");
        private final VBox lines = new VBox(beginning, below);

        Cell() {
            getStyleClass().add("arrival-line");
            lines.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BrokenRecord item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : lines);
            if (empty || item == null) return;
            beginning.setText(item.source().verbatim().lines().findFirst().orElse(""));
            below.setText(texts.of(
                    "arrival.line",
                    item.source().file(),
                    Integer.toString(item.source().line()),
                    texts.problem(item.reason())));
            setAccessibleText(beginning.getText() + ", " + below.getText());
        }
    }
}
