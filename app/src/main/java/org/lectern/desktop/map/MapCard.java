package org.lectern.desktop.map;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.layout.drawing.Scene;

/// The card that says which paper the pointer rests on.
final class MapCard {

    private static final Duration REST = Duration.millis(300);
    private static final double AWAY = 14;

    private final MapViewModel model;
    private final MapColours colours;
    private final Texts texts;
    private final Label title = Controls.label("", "map-card-title");
    private final Label topic = Controls.label("", "dim");
    private final VBox card = new VBox(title, topic);
    private final Pane root = new Pane(card);
    private final PauseTransition rest = new PauseTransition(REST);

    MapCard(MapViewModel model, MapColours colours, Texts texts) {
        this.model = model;
        this.colours = colours;
        this.texts = texts;
        title.setWrapText(true);
        card.getStyleClass().add("map-card");
        card.setVisible(false);
        root.setMouseTransparent(true);
        root.setMinSize(0, 0);
        rest.setOnFinished(event -> model.hoveredProperty().get().ifPresent(this::show));
        model.hoveredProperty().subscribe(spot -> {
            card.setVisible(false);
            if (spot.isPresent()) rest.playFromStart();
            else rest.stop();
        });
        model.sight().viewProperty().subscribe(view -> card.setVisible(false));
    }

    Pane root() {
        return root;
    }

    private void show(Scene.Spot spot) {
        title.setText(spot.title());
        topic.setText(model.chartProperty()
                .get()
                .flatMap(chart -> chart.topicOf(spot))
                .map(Chart.Group::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> texts.of("map.unassigned")));
        card.setVisible(true);
        card.applyCss();
        card.autosize();
        place(spot);
    }

    /// Below and right of the paper, or on the other side where there is no room.
    private void place(Scene.Spot spot) {
        var view = model.sight().viewProperty().get();
        double x = view.x(spot.place()) * colours.scale();
        double y = view.y(spot.place()) * colours.scale();
        boolean isLeft = x + AWAY + card.getWidth() > root.getWidth();
        boolean isAbove = y + AWAY + card.getHeight() > root.getHeight();
        card.relocate(
                Math.max(0, isLeft ? x - AWAY - card.getWidth() : x + AWAY),
                Math.max(0, isAbove ? y - AWAY - card.getHeight() : y + AWAY));
    }
}
