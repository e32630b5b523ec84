package org.lectern.desktop.topics;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.drag.Carried;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TopicId;

/// The topics on the left: a dot in the topic's colour, its name, how many papers. A double click opens its sheet.
public final class TopicsPane {

    private static final int MOST_ROWS = 12;
    private static final int LEAST_ROWS = 3;
    private static final double ROW = 2.3;
    private final Texts texts;
    private final TopicColours colours;
    private final Consumer<TopicsViewModel.Shown> open;
    private final Consumer<TopicId> pin;
    private final ListView<TopicsViewModel.Shown> list = new ListView<>();
    private final VBox root = new VBox();
    private boolean refilling;

    /// @param choose goes to a topic's papers
    /// @param open opens a topic's sheet
    /// @param pin puts the chosen papers into a topic
    public TopicsPane(
            TopicsViewModel model,
            TopicColours colours,
            Consumer<TopicsViewModel.Shown> choose,
            Consumer<TopicsViewModel.Shown> open,
            Consumer<TopicId> pin,
            Texts texts) {
        this.colours = colours;
        this.open = open;
        this.pin = pin;
        this.texts = texts;
        var renew = Controls.iconButton(Icon.UNDO, texts.of("topics.update"), model::update);
        renew.getStyleClass().add("section-button");
        var head = new HBox(Controls.label(texts.of("topics"), "section"), Controls.spring(), renew);
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().addAll("tag-tree", "topic-list");
        list.setAccessibleText(texts.of("topics"));
        list.setCellFactory(view -> new TopicCell());
        list.getSelectionModel().selectedItemProperty().subscribe(topic -> {
            if (topic != null && !refilling) choose.accept(topic);
        });
        root.getChildren().addAll(head, list);
        colours.changed().subscribe(list::refresh);
        model.stateProperty().subscribe(state -> {
            show(state);
            Controls.setShown(renew, state.isKnown() && !state.isCurrent());
        });
    }

    public Node root() {
        return root;
    }

    /// Marks a topic as the place that is looked at, or none.
    public void select(@Nullable TopicId topic) {
        refilling = true;
        list.getSelectionModel().clearSelection();
        for (var each : list.getItems()) {
            if (each.id().equals(topic)) list.getSelectionModel().select(each);
        }
        refilling = false;
    }

    private void show(TopicsViewModel.State state) {
        var before = list.getSelectionModel().getSelectedItem();
        refilling = true;
        list.getItems().setAll(state.topics());
        refilling = false;
        select(before == null ? null : before.id());
        Controls.setShown(root, !state.topics().isEmpty());
        double rows = Math.min(MOST_ROWS, state.topics().size());
        list.setStyle("-fx-pref-height: " + (rows * ROW + 0.2) + "em; -fx-min-height: "
                + (Math.min(rows, LEAST_ROWS) * ROW + 0.2) + "em;");
    }

    private final class TopicCell extends ListCell<TopicsViewModel.Shown> {
        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label count = Controls.label("", "count");
        private final HBox line = new HBox(dot, name, Controls.spring(), count);

        TopicCell() {
            dot.getStyleClass().add("topic-dot");
            name.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("topic-line");
            getStyleClass().add("topic-row");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                var topic = getItem();
                boolean isTwice = event.getClickCount() == 2 || event.getButton() == MouseButton.SECONDARY;
                if (topic != null && isTwice) open.accept(topic);
            });
            setOnDragOver(event -> {
                if (isEmpty() || !Carried.isPapers(event.getDragboard())) return;
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            });
            setOnDragDropped(event -> {
                var topic = getItem();
                if (topic == null || !Carried.isPapers(event.getDragboard())) return;
                pin.accept(topic.id());
                event.setDropCompleted(true);
                event.consume();
            });
        }

        @Override
        protected void updateItem(TopicsViewModel.@Nullable Shown topic, boolean empty) {
            super.updateItem(topic, empty);
            setGraphic(empty || topic == null ? null : line);
            if (empty || topic == null) return;
            var shown = topic.name().isEmpty() ? texts.of("topics.nameless") : topic.name();
            name.setText(shown);
            name.pseudoClassStateChanged(Controls.FAINT, topic.found() == 0);
            count.setText(texts.number(topic.found()));
            dot.setStyle("-fx-background-color: " + colours.of(topic.number()) + ";");
            setAccessibleText(texts.of("places.spoken", shown, topic.found()));
        }
    }
}
