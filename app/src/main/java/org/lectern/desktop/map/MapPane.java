package org.lectern.desktop.map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The map's face: the drawn map, its outline beside or below it, and what stands there while there is no map.
public final class MapPane {

    private final MapViewModel model;
    private final Texts texts;
    private final MapColours colours = new MapColours();
    private final MapCanvas canvas;
    private final MapRooms rooms;
    private final VBox all = new VBox();
    private final VBox empty;
    private final VBox working;
    private final VBox unmade;
    private final StackPane root = new StackPane();

    public MapPane(MapViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        canvas = new MapCanvas(model, colours, model::filter);
        var drawn = new StackPane(canvas, new MapCard(model, colours, texts).root());
        rooms = new MapRooms(drawn, new MapOutline(model, colours, texts).root(), colours);
        empty = Controls.empty(Icon.MAP, texts.of("map.empty"), texts.of("map.empty.act"));
        working = Controls.empty(Icon.MAP, texts.of("map.working"), texts.of("map.working.act"));
        unmade = Controls.empty(Icon.MAP, texts.of("map.empty"), texts.of("map.unmade"));
        var make = Controls.button(texts.of("map.make"), model::make);
        make.getStyleClass().add("accent");
        unmade.getChildren().add(make);
        VBox.setVgrow(rooms, Priority.ALWAYS);
        all.getChildren().addAll(rooms, new LassoBar(model, texts).root(), foot());
        all.getStyleClass().add("map-face");
        root.getChildren().addAll(all, empty, working, unmade);
        model.chartProperty().subscribe(this::show);
        model.workingProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private HBox foot() {
        var hint = Controls.label(texts.of("map.hint"), "dim", "map-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var fold = new ToggleButton();
        fold.setGraphic(Icon.ROWS.node());
        fold.getStyleClass().addAll("quiet", "icon-button", "map-tool");
        fold.setOnAction(event -> rooms.choose(fold.isSelected()));
        rooms.isOutlinedProperty().subscribe(fold::setSelected);
        name(fold, texts.of("map.outline"));
        var foot = new HBox(
                hint,
                tool("+", "map.nearer", model.sight()::nearer),
                tool("−", "map.farther", model.sight()::farther),
                tool("□", "map.whole", model.sight()::whole),
                fold);
        foot.getStyleClass().add("map-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button tool(String sign, String key, Runnable action) {
        var tool = new Button(sign);
        tool.getStyleClass().addAll("quiet", "icon-button", "map-tool");
        tool.setOnAction(event -> action.run());
        name(tool, texts.of(key));
        return tool;
    }

    private static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setFocusTraversable(true);
    }

    private void show() {
        var chart = model.chartProperty().get();
        boolean isThere = chart.isPresent();
        int papers = chart.map(each -> each.scene().spots().size()).orElse(0);
        Controls.setShown(all, isThere && papers > 0);
        Controls.setShown(empty, isThere && papers == 0);
        Controls.setShown(working, !isThere && model.workingProperty().get());
        Controls.setShown(unmade, !isThere && !model.workingProperty().get());
        canvas.setAccessibleText(texts.of("map.spoken", papers));
    }
}
