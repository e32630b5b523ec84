package org.lectern.desktop.map;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The map's face: the drawn map, its outline beside or below it, and what stands there while there is no map.
public final class MapPane {

    /// From this share of the height on, the outline stands beside the map rather than below it.
    private static final double WIDE = 1.2;
    private static final double OUTLINE_BESIDE = .3;
    private static final double OUTLINE_BELOW = .34;

    private final MapViewModel model;
    private final Texts texts;
    private final MapCanvas canvas;
    private final Node outline;
    private final StackPane drawn = new StackPane();
    private final SplitPane split = new SplitPane();
    private final ToggleButton fold = new ToggleButton();
    private final VBox all = new VBox();
    private final VBox empty;
    private final VBox working;
    private final VBox unmade;
    private final StackPane root = new StackPane();

    public MapPane(MapViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var colours = new MapColours();
        canvas = new MapCanvas(model, colours, model::filter);
        outline = new MapOutline(model, colours, texts).root();
        empty = Controls.empty(Icon.MAP, texts.of("map.empty"), texts.of("map.empty.act"));
        working = Controls.empty(Icon.MAP, texts.of("map.working"), texts.of("map.working.act"));
        unmade = Controls.empty(Icon.MAP, texts.of("map.empty"), texts.of("map.unmade"));
        var make = Controls.button(texts.of("map.make"), model::make);
        make.getStyleClass().add("accent");
        unmade.getChildren().add(make);
        var tools = tools();
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        drawn.getChildren().addAll(canvas, tools, new MapCard(model, colours, texts).root());
        drawn.setMinSize(0, 0);
        split.getStyleClass().add("rooms");
        VBox.setVgrow(split, Priority.ALWAYS);
        var hint = Controls.label(texts.of("map.hint"), "dim", "map-hint");
        all.getChildren().addAll(split, hint, new LassoBar(model, texts).root());
        all.getStyleClass().add("map-face");
        root.getChildren().addAll(all, empty, working, unmade);
        model.lassoProperty().subscribe(lasso -> Controls.setShown(hint, lasso.papers().isEmpty()));
        model.chartProperty().subscribe(this::show);
        model.workingProperty().subscribe(this::show);
        split.widthProperty().subscribe(this::arrange);
        split.heightProperty().subscribe(this::arrange);
        fold.selectedProperty().subscribe(this::arrange);
    }

    public Node root() {
        return root;
    }

    private VBox tools() {
        fold.setSelected(true);
        fold.setGraphic(Icon.ROWS.node());
        fold.getStyleClass().addAll("quiet", "icon-button", "map-tool");
        name(fold, texts.of("map.outline"));
        var tools = new VBox(
                tool("+", "map.nearer", model.sight()::nearer),
                tool("−", "map.farther", model.sight()::farther),
                tool("□", "map.whole", model.sight()::whole),
                fold);
        tools.getStyleClass().add("map-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return tools;
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

    private void arrange() {
        boolean isWide = split.getWidth() > WIDE * split.getHeight();
        split.setOrientation(isWide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        if (!fold.isSelected()) {
            split.getItems().setAll(drawn);
            return;
        }
        var first = isWide ? outline : drawn;
        if (split.getItems().size() == 2 && split.getItems().getFirst() == first) return;
        split.getItems().setAll(first, isWide ? drawn : outline);
        split.setDividerPositions(isWide ? OUTLINE_BESIDE : 1 - OUTLINE_BELOW);
    }
}
