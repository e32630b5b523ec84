package org.lectern.desktop.topics;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TopicId;

/// The topics on the left. A dot beside their heading says that the last run changed something.
public final class TopicsPane {

    private static final int MOST_ROWS = 12;
    private static final int LEAST_ROWS = 3;
    private static final double ROW = 2.3;
    private final TopicsViewModel model;
    private final TopicMenu menu;
    private final Texts texts;
    private final ListView<TopicsViewModel.Shown> list = new ListView<>();
    private final Label heading;
    private final VBox root = new VBox();
    private boolean refilling;

    /// @param choose goes to a topic's papers
    public TopicsPane(
            TopicsRoom room,
            TopicColours colours,
            TopicSheets sheets,
            Consumer<TopicsViewModel.Shown> choose,
            Texts texts) {
        this.model = room.topics();
        this.menu = sheets.menu();
        this.texts = texts;
        heading = Controls.label(texts.of("topics"), "section");
        heading.setMinWidth(0);
        var count = new TopicCount(model, texts).root();
        list.getStyleClass().addAll("tag-tree", "topic-list");
        list.setAccessibleText(texts.of("topics"));
        list.setCellFactory(view -> new TopicCell(model, colours, menu, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(topic -> {
            if (topic != null && !refilling) choose.accept(topic);
        });
        root.getChildren().addAll(head(room.news(), count, sheets::openNews), count, list);
        colours.changed().subscribe(list::refresh);
        model.stateProperty().subscribe(this::show);
        model.joiningProperty().subscribe(joining -> {
            heading.setText(joining.map(each -> texts.of(
                            "topics.joins.short",
                            each.into().all(),
                            each.topic().all()))
                    .orElse(texts.of("topics")));
            list.lookupAll(".topic-row").forEach(row -> ((TopicCell) row).preview(joining));
        });
    }

    public Node root() {
        return root;
    }

    private HBox head(TopicNewsViewModel news, Node count, Runnable openNews) {
        var dot = newsButton(news, openNews);
        var renew = Controls.iconButton(Icon.UNDO, texts.of("topics.update"), model::update);
        renew.getStyleClass().add("section-button");
        var number = new ToggleButton();
        number.setGraphic(Icon.NUMBER.node());
        number.getStyleClass().addAll("quiet", "icon-button", "section-button", "topic-tune");
        number.setAccessibleText(texts.of("topics.count"));
        number.setTooltip(new Tooltip(texts.of("topics.count")));
        number.selectedProperty().subscribe(shown -> Controls.setShown(count, shown));
        model.stateProperty().subscribe(state -> Controls.setShown(renew, state.isKnown() && !state.isCurrent()));
        var head = new HBox(heading, dot, Controls.spring(), renew, number);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button newsButton(TopicNewsViewModel news, Runnable openNews) {
        var button = new Button();
        var dot = new Region();
        dot.getStyleClass().add("dot");
        button.setGraphic(dot);
        button.getStyleClass().addAll("quiet", "icon-button", "section-button", "topic-news");
        button.setOnAction(event -> openNews.run());
        news.linesProperty().subscribe(lines -> {
            var said = texts.of("topic-news.dot", lines.size());
            button.setAccessibleText(said);
            button.setTooltip(new Tooltip(said));
            Controls.setShown(button, !lines.isEmpty());
        });
        return button;
    }

    /// F2 writes the name; the menu key opens what else there is.
    private void pressed(KeyEvent event) {
        var topic = list.getSelectionModel().getSelectedItem();
        if (topic == null) return;
        if (event.getCode() == KeyCode.F2) rename(topic);
        else if (event.getCode() == KeyCode.CONTEXT_MENU) menu.show(topic, list, () -> rename(topic));
        else return;
        event.consume();
    }

    private void rename(TopicsViewModel.Shown topic) {
        list.lookupAll(".topic-row").stream()
                .map(TopicCell.class::cast)
                .filter(cell -> cell.getItem() != null && cell.getItem().id().equals(topic.id()))
                .findFirst()
                .ifPresent(TopicCell::rename);
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
}
