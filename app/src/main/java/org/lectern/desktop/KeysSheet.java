package org.lectern.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;

/// All keys at a glance.
final class KeysSheet {

    private static final String[][] KEYS = {
        {"/", "keys.search"},
        {"j", "keys.next"},
        {"k", "keys.previous"},
        {"r", "keys.status"},
        {"0–5", "keys.rate"},
        {"t", "keys.tag"},
        {"Shortcut+Z", "undo"},
        {"Shortcut+Shift+Z", "redo"},
        {"Shortcut+O", "import.files"},
        {"Shortcut+Shift+O", "import.folder"},
        {"Shortcut+Shift+V", "import.paste"},
        {"F9", "fold.places"},
        {"Shift+F9", "fold.reader"},
        {"Shortcut+Plus", "size.larger"},
        {"Shortcut+Minus", "size.smaller"},
        {"Shortcut+0", "size.usual"},
        {"?", "keys"},
    };
    private final StackPane root = new StackPane();

    KeysSheet(Texts texts) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (int i = 0; i < KEYS.length; i++) {
            int row = i % ((KEYS.length + 1) / 2);
            int column = i < (KEYS.length + 1) / 2 ? 0 : 2;
            grid.add(Controls.label(shown(KEYS[i][0]), "key-cap"), column, row);
            grid.add(Controls.label(texts.of(KEYS[i][1])), column + 1, row);
        }
        var close = Controls.button(texts.of("keys.close"), this::close);
        close.setCancelButton(true);
        var sheet = new VBox(Controls.label(texts.of("keys"), "sheet-title"), grid, close);
        sheet.getStyleClass().add("sheet-card");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("veil");
        root.getChildren().add(sheet);
        root.setOnMouseClicked(event -> close());
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) close();
        });
        close();
    }

    Node root() {
        return root;
    }

    void open() {
        Controls.setShown(root, true);
        root.lookup(".button").requestFocus();
    }

    private void close() {
        Controls.setShown(root, false);
    }

    private static String shown(String key) {
        return key.contains("+") || key.startsWith("F")
                ? KeyCombination.valueOf(key).getDisplayText()
                : key;
    }
}
