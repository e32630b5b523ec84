package org.lectern.desktop.topics;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// What the last run changed, a line for each change. `a` lets the chosen lines stand, `r` takes them back.
final class TopicNewsSheet {

    private final TopicNewsViewModel model;
    private final Texts texts;
    private final ListView<TopicNewsViewModel.Line> list = new ListView<>();
    private final Sheet sheet;

    TopicNewsSheet(TopicNewsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list.setAccessibleText(texts.of("topic-news.title"));
        list.getStyleClass().addAll("palette-list", "news-list");
        list.setCellFactory(view -> new LineCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        // A list keeps Escape for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        var say = Controls.label(texts.of("topic-news.say"), "dim");
        say.setWrapText(true);
        say.setMinHeight(Region.USE_PREF_SIZE);
        var all = button("topic-news.accept-all", "", lines -> model.accept(List.of()));
        all.getStyleClass().add("accent");
        var buttons = new FlowPane(
                button("topic-news.accept", "A", model::accept),
                button("topic-news.reject", "R", model::reject),
                button("topic-news.reject-all", "", lines -> model.reject(List.of())),
                all,
                Controls.button(texts.of("keys.close"), this::close));
        buttons.getStyleClass().add("tool-line");
        sheet = new Sheet(
                "news-sheet", Controls.label(texts.of("topic-news.title"), "sheet-title"), say, list, buttons);
        model.linesProperty().subscribe(this::show);
    }

    Node root() {
        return sheet.root();
    }

    void open() {
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        sheet.open(list);
    }

    private Button button(String key, String letter, Consumer<Collection<TopicNewsViewModel.Line>> action) {
        var button = Controls.button(texts.of(key), () -> answer(action));
        if (!letter.isEmpty()) button.setGraphic(Controls.label(letter, "key-cap"));
        button.setDisable(!model.isWritable());
        return button;
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "a" -> answer(model::accept);
            case "r" -> answer(model::reject);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void answer(Consumer<Collection<TopicNewsViewModel.Line>> action) {
        var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) action.accept(chosen);
    }

    private void show(List<TopicNewsViewModel.Line> lines) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(lines);
        if (lines.isEmpty()) close();
        else list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, lines.size() - 1));
    }

    private void close() {
        sheet.close();
    }

    private final class LineCell extends ListCell<TopicNewsViewModel.Line> {
        LineCell() {
            getStyleClass().add("news-line");
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TopicNewsViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            var words = empty || line == null ? null : texts.of(line.words());
            setText(words);
            setTooltip(words == null ? null : new Tooltip(words));
        }
    }
}
