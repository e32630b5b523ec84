package org.lectern.desktop.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.live.LiveFile;
import org.lectern.library.live.ThreeWay;

/// The files that are kept up to date, a line each; and of one that another hand has edited what was written, what
/// stands there and what would be written, side by side.
public final class LivePane {

    /// More differences than this nobody looks through; the rest is counted.
    private static final int SHOWN = 200;

    private final LiveViewModel model;
    private final Texts texts;
    private static final PseudoClass COMPARING = PseudoClass.getPseudoClass("comparing");

    private final Label title;
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();
    private final Button close;
    private final List<CheckBox> ticks = new ArrayList<>();
    private final Sheet sheet;

    public LivePane(LiveViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        content.getStyleClass().add("live-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.getStyleClass().add("sheet-buttons");
        close = Controls.button(texts.of("keys.close"), this::close);
        title = Controls.label(texts.of("live.title"), "sheet-title");
        title.setMinWidth(0);
        sheet = new Sheet("live-sheet", title, scroll, buttons);
        sheet.setOnClose(model::leave);
        model.filesProperty().subscribe(files -> show());
        model.viewProperty().subscribe(view -> show());
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        show();
        sheet.open(close);
    }

    private void show() {
        var view = model.viewProperty().get();
        sheet.card().pseudoClassStateChanged(COMPARING, view.isPresent());
        view.ifPresentOrElse(this::compare, this::list);
    }

    private void list() {
        var files = model.filesProperty().get();
        title.setText(texts.of("live.title"));
        content.getChildren().setAll(files.stream().map(this::line).toList());
        if (files.isEmpty()) content.getChildren().add(empty());
        buttons.getChildren().setAll(Controls.spring(), close);
    }

    private Node empty() {
        var empty = new StackPane(Controls.empty(Icon.EXPORT, texts.of("live.none"), texts.of("live.none.act")));
        VBox.setVgrow(empty, Priority.ALWAYS);
        return empty;
    }

    private Node line(LiveFile file) {
        var state = file.state().name().toLowerCase(Locale.ROOT);
        var said = Controls.label(
                texts.of("live.state." + state, file.reason()), file.needsLook() ? "caution-text" : "dim");
        said.setWrapText(true);
        var path = Controls.label(file.binding().file().toString(), "live-path");
        path.setMinWidth(0);
        var query = file.binding().query();
        var what = Controls.label(
                texts.of(
                        "live.what",
                        query.isEmpty() ? texts.of("live.all") : query,
                        texts.format(file.binding().format())),
                "dim");
        what.setMinWidth(0);
        var words = new VBox(path, what, said);
        HBox.setHgrow(words, Priority.ALWAYS);
        var look = Controls.button(
                texts.of("live.look"), () -> model.look(file.binding().file()));
        Controls.setShown(look, file.needsLook());
        var off = Controls.button(
                texts.of("live.off"), () -> model.letGo(file.binding().file()));
        off.setDisable(!model.isWritable());
        var line = new HBox(words, look, off);
        line.getStyleClass().add("live-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void compare(ThreeWay view) {
        ticks.clear();
        title.setText(view.binding().file().toString());
        content.getChildren().clear();
        content.getChildren()
                .add(explained(texts.of(
                        "live.differences",
                        view.count(ThreeWay.Side.THEIRS),
                        view.count(ThreeWay.Side.OURS),
                        view.count(ThreeWay.Side.BOTH))));
        if (!view.hasBase()) content.getChildren().add(explained(texts.of("live.no-base")));
        view.differences().stream().limit(SHOWN).map(this::difference).forEach(content.getChildren()::add);
        if (view.differences().size() > SHOWN)
            content.getChildren()
                    .add(explained(texts.of("live.more", view.differences().size() - SHOWN)));
        buttons.getChildren().setAll(Controls.button(texts.of("live.back"), model::leave), Controls.spring());
        buttons.getChildren()
                .add(Controls.button(
                        texts.of("live.off"), () -> model.letGo(view.binding().file())));
        var ours = Controls.button(texts.of("live.ours"), model::writeOurs);
        ours.setDisable(!model.isWritable());
        buttons.getChildren().add(ours);
        if (model.canTakeIn() && !ticks.isEmpty()) {
            var take = Controls.button(texts.of("live.take"), this::takeIn);
            take.getStyleClass().add("accent");
            buttons.getChildren().add(take);
        }
    }

    private Node difference(ThreeWay.Difference difference) {
        var side = difference.side().name().toLowerCase(Locale.ROOT);
        var head = new HBox(
                Controls.label(difference.name(), "live-path"), Controls.label(texts.of("live.side." + side), "dim"));
        head.getStyleClass().add("live-head");
        if (model.canTakeIn()
                && difference.side() != ThreeWay.Side.OURS
                && !difference.theirs().isEmpty()) {
            var tick = new CheckBox(texts.of("live.take-this"));
            tick.setUserData(difference.name());
            tick.setSelected(difference.side() == ThreeWay.Side.THEIRS);
            ticks.add(tick);
            head.getChildren().addAll(Controls.spring(), tick);
        }
        var grid = new GridPane();
        grid.getStyleClass().add("live-grid");
        column(grid, 0, texts.of("live.base"), difference.base(), Optional.empty());
        column(grid, 1, texts.of("live.theirs"), difference.theirs(), Optional.of(difference.base()));
        column(grid, 2, texts.of("live.would"), difference.ours(), Optional.of(difference.base()));
        var both = new VBox(head, grid);
        both.getStyleClass().add("live-difference");
        return both;
    }

    /// A text under its name, the lines marked that the text it came from does not have.
    private void column(GridPane grid, int column, String name, String text, Optional<String> from) {
        var known = new TreeSet<>(from.orElse(text).lines().toList());
        var lines = new VBox(Controls.label(name, "dim"));
        if (text.isEmpty()) lines.getChildren().add(Controls.label(texts.of("live.absent"), "dim"));
        text.lines().forEach(each -> {
            var line = Controls.label(each, "live-text");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            if (!known.contains(each)) line.getStyleClass().add("live-changed");
            lines.getChildren().add(line);
        });
        lines.setMinWidth(0);
        lines.getStyleClass().add("live-column");
        GridPane.setHgrow(lines, Priority.ALWAYS);
        grid.add(lines, column, 0);
        var third = new ColumnConstraints();
        third.setPercentWidth(100.0 / 3);
        grid.getColumnConstraints().add(third);
    }

    private void takeIn() {
        var names = new TreeSet<String>();
        ticks.stream().filter(CheckBox::isSelected).forEach(tick -> names.add(String.valueOf(tick.getUserData())));
        model.takeIn(names);
    }

    private static Label explained(String text) {
        var label = Controls.label(text, "dim");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void close() {
        sheet.close();
    }
}
