package org.lectern.desktop.help;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.resources.Resources;

/// The help pages: their names on the left, the page on the right.
public final class HelpSheet {

    private static final List<String> PAGES =
            List.of("window", "exchange", "references", "pages", "tags", "duplicates", "topics", "queries");
    private final Resources resources = new Resources();
    private final Texts texts;
    private final VBox names = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Sheet sheet;

    public HelpSheet(Texts texts) {
        this.texts = texts;
        for (var name : PAGES) names.getChildren().add(button(name));
        names.setMinWidth(Region.USE_PREF_SIZE);
        page.getStyleClass().add("help-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(names, scroll);
        body.getStyleClass().add("help-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var close = Controls.button(texts.of("keys.close"), this::close);
        var foot = new HBox(Controls.spring(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        sheet = new Sheet("help-sheet", Controls.label(texts.of("help"), "sheet-title"), body, foot);
        show(PAGES.getFirst());
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        sheet.open(scroll);
    }

    private void close() {
        sheet.close();
    }

    private ToggleButton button(String name) {
        var button = new ToggleButton(texts.of("help." + name));
        button.getStyleClass().addAll("quiet", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(name);
        button.setOnAction(event -> show(name));
        return button;
    }

    private void show(String name) {
        for (var each : names.getChildren()) {
            if (each instanceof ToggleButton button) button.setSelected(name.equals(button.getUserData()));
        }
        page.getChildren()
                .setAll(Markdown.read(resources.helpPage(name, texts.locale())).stream()
                        .map(HelpSheet::node)
                        .toList());
        scroll.setVvalue(0);
    }

    private static Node node(Markdown.Block block) {
        return switch (block) {
            case Markdown.Block.Heading(var level, var text) ->
                wrapped(text, level == 1 ? "sheet-title" : "help-heading");
            case Markdown.Block.Paragraph(var text) -> wrapped(text, "help-text");
            case Markdown.Block.Item(var text) -> wrapped("•  " + text, "help-item");
            case Markdown.Block.Code(var text) -> wrapped(text, "help-code");
        };
    }

    private static Label wrapped(String text, String style) {
        var label = Controls.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
