package org.lectern.desktop.topics;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.drag.Carried;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;

/// A topic: a dot in its colour, its name, how many papers. It is renamed in place; a topic dropped on it becomes a
/// part of it, papers dropped on it are put there.
final class TopicCell extends ListCell<TopicsViewModel.Shown> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private final TopicsViewModel model;
    private final TopicColours colours;
    private final Texts texts;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label count = Controls.label("", "count");
    private final HBox line = new HBox(dot, name, field, Controls.spring(), count);

    TopicCell(TopicsViewModel model, TopicColours colours, TopicMenu menu, Texts texts) {
        this.model = model;
        this.colours = colours;
        this.texts = texts;
        dot.getStyleClass().add("topic-dot");
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("topic-line");
        getStyleClass().add("topic-row");
        setPrefWidth(0);
        buildField();
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) rename();
        });
        setOnContextMenuRequested(event -> {
            var topic = getItem();
            if (topic != null) menu.show(topic, this, event.getScreenX(), event.getScreenY());
        });
        if (model.isWritable()) acceptDrags(menu);
    }

    private void buildField() {
        field.getStyleClass().add("topic-name");
        field.setAccessibleText(texts.of("topics.name"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> {
            var topic = getItem();
            if (topic != null) model.rename(topic.id(), field.getText());
            edit(false);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            edit(false);
            event.consume();
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) edit(false);
        });
        edit(false);
    }

    /// Lets the name be written where it stands.
    void rename() {
        var topic = getItem();
        if (topic == null || !model.isWritable()) return;
        field.setText(topic.name());
        edit(true);
        field.requestFocus();
        field.selectAll();
    }

    private void edit(boolean edited) {
        boolean isLeft = field.isFocused() && !edited;
        Controls.setShown(field, edited);
        Controls.setShown(name, !edited);
        Controls.setShown(count, !edited);
        if (isLeft && getListView() != null) getListView().requestFocus();
    }

    private void acceptDrags(TopicMenu menu) {
        setOnDragDetected(event -> {
            var topic = getItem();
            if (topic != null && !field.isVisible()) Carried.topic(this, topic.id());
            event.consume();
        });
        setOnDragOver(event -> {
            if (!isWelcome(event)) return;
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        });
        setOnDragEntered(event -> {
            var topic = getItem();
            if (topic == null) return;
            pseudoClassStateChanged(TARGET, isWelcome(event));
            Carried.topic(event.getDragboard()).ifPresent(each -> model.propose(each, topic.id()));
        });
        setOnDragExited(event -> {
            pseudoClassStateChanged(TARGET, false);
            model.proposeNothing();
        });
        setOnDragDropped(event -> {
            var topic = getItem();
            if (topic == null || !isWelcome(event)) return;
            var carried = Carried.topic(event.getDragboard());
            carried.ifPresent(each -> model.propose(each, topic.id()));
            if (carried.isPresent()) model.join();
            else menu.pin(topic);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private boolean isWelcome(DragEvent event) {
        var topic = getItem();
        if (topic == null) return false;
        return Carried.isPapers(event.getDragboard())
                || Carried.topic(event.getDragboard())
                        .filter(each -> !each.equals(topic.id()))
                        .isPresent();
    }

    /// Shows what a drop would do in the place of the count.
    void preview(Optional<TopicsViewModel.Joining> joining) {
        var topic = getItem();
        if (topic == null) return;
        count.setText(joining.filter(each -> each.into().id().equals(topic.id()))
                .map(each -> texts.of("topics.sum", topic.all(), each.topic().all()))
                .orElseGet(() -> texts.number(topic.found())));
    }

    @Override
    protected void updateItem(TopicsViewModel.@Nullable Shown topic, boolean empty) {
        var before = getItem();
        super.updateItem(topic, empty);
        setGraphic(empty || topic == null ? null : line);
        if (empty || topic == null) return;
        if (before == null || !before.id().equals(topic.id())) edit(false);
        var shown = topic.name().isEmpty() ? texts.of("topics.nameless") : topic.name();
        name.setText(shown);
        name.pseudoClassStateChanged(Controls.FAINT, topic.found() == 0);
        preview(model.joiningProperty().get());
        dot.setStyle("-fx-background-color: " + colours.of(topic.number()) + ";");
        setAccessibleText(texts.of("places.spoken", shown, topic.found()));
    }
}
