package org.lectern.desktop.help;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.KeyName;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// All keys at a glance, group by group.
public final class KeysSheet {

    private static final String RATE = "paper.rate.";
    private final Texts texts;
    private final Node close;
    private final Sheet sheet;

    public KeysSheet(List<Command> commands, Texts texts) {
        this.texts = texts;
        var groups = new FlowPane();
        groups.getStyleClass().add("keys-grid");
        for (var group : Command.Group.values()) {
            groups.getChildren().add(block(group, commands));
        }
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().subscribe(bounds -> groups.setPrefWrapLength(bounds.getWidth()));
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        var button = Controls.button(texts.of("keys.close"), this::close);
        close = button;
        var foot = new HBox(Controls.spring(), button);
        sheet = new Sheet("keys-sheet", Controls.label(texts.of("keys"), "sheet-title"), scroll, foot);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        sheet.open(close);
    }

    private void close() {
        sheet.close();
    }

    private Node block(Command.Group group, List<Command> commands) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-block");
        int row = 0;
        for (var command : commands) {
            if (command.group() != group || command.key().isEmpty()) continue;
            if (command.name().startsWith(RATE) && !command.name().equals(RATE + 0)) continue;
            boolean isRating = command.name().startsWith(RATE);
            grid.add(Controls.label(isRating ? "0–5" : KeyName.of(command), "key-cap"), 0, row);
            grid.add(Controls.label(texts.of(isRating ? "keys.rate" : command.name())), 1, row);
            row++;
        }
        var name = "group." + group.name().toLowerCase(Locale.ROOT);
        return new VBox(Controls.label(texts.of(name), "section"), grid);
    }
}
