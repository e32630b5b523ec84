package org.lectern.desktop.topics;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;

/// How many topics there should be: a slider, a way back to the number that suits the papers, and a new beginning.
final class TopicCount {

    private static final int MOST = 60;
    private static final int FEWEST = 2;
    private final TopicsViewModel model;
    private final Slider slider = new Slider(FEWEST, MOST, FEWEST);
    private final Label number = Controls.label("", "count");
    private final ToggleButton auto = new ToggleButton();
    private final VBox root = new VBox();
    private boolean showing;

    TopicCount(TopicsViewModel model, Texts texts) {
        this.model = model;
        slider.setAccessibleText(texts.of("topics.count"));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.getStyleClass().add("topic-number");
        slider.valueProperty().subscribe((before, now) -> {
            number.setText(texts.number(Math.round(now.doubleValue())));
            if (!slider.isValueChanging()) ask();
        });
        slider.valueChangingProperty().subscribe((before, now) -> {
            if (!now) ask();
        });
        auto.setText(texts.of("topics.auto"));
        auto.getStyleClass().addAll("quiet", "topic-auto");
        auto.setOnAction(event -> model.setCount(auto.isSelected() ? OptionalInt.empty() : OptionalInt.of(rounded())));
        var scratch = Controls.button(texts.of("topics.scratch"), model::fromScratch);
        scratch.getStyleClass().add("quiet");
        var row = new HBox(slider, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("topic-line");
        root.getChildren().addAll(row, new FlowPane(auto, scratch));
        root.getStyleClass().add("topic-count");
        root.disableProperty().bind(model.runningProperty());
        model.stateProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private int rounded() {
        return (int) Math.round(slider.getValue());
    }

    private void ask() {
        if (showing || model.stateProperty().get().count().equals(OptionalInt.of(rounded()))) return;
        model.setCount(OptionalInt.of(rounded()));
    }

    private void show(TopicsViewModel.State state) {
        showing = true;
        slider.setMax(Math.clamp(state.papers() / 2, FEWEST + 1, MOST));
        slider.setValue(state.count().orElse(state.topics().size()));
        auto.setSelected(state.count().isEmpty());
        showing = false;
    }
}
