package org.lectern.desktop.style;

import java.util.ServiceLoader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/// The window's icons. They take the colour and size of the text they stand in.
public enum Icon {
    MENU(Feather.MENU),
    SEARCH(Feather.SEARCH),
    CLEAR(Feather.X_CIRCLE),
    CLOSE(Feather.X),
    UNDO(Feather.ROTATE_CCW),
    REDO(Feather.ROTATE_CW),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    LIBRARY(Feather.BOOK),
    TO_READ(Feather.BOOKMARK),
    READING(Feather.BOOK_OPEN),
    READ(Feather.CHECK),
    TAG(Feather.TAG),
    ADD(Feather.PLUS),
    OPEN(Feather.CHEVRON_RIGHT),
    LOCK(Feather.LOCK),
    TOLD(Feather.INFO),
    FAILED(Feather.ALERT_TRIANGLE),
    COPY(Feather.COPY),
    SORT(Feather.BAR_CHART),
    PAPER(Feather.FILE_TEXT),
    DROP(Feather.INBOX),
    COMMAND(Feather.COMMAND),
    EDIT(Feather.EDIT_2),
    REMOVE(Feather.TRASH_2),
    MERGE(Feather.GIT_MERGE),
    STAR(Feather.STAR),
    ROWS(Feather.LIST),
    COLUMNS(Feather.COLUMNS),
    LATELY(Feather.CLOCK),
    MISSING(Feather.HELP_CIRCLE),
    FILTER(Feather.FILTER),
    TOPIC(Feather.LAYERS),
    MAP(Feather.MAP),
    DUPLICATES(Feather.COPY),
    PERSON(Feather.USER),
    FIELD(Feather.HASH),
    BACK(Feather.CHEVRON_LEFT),
    NEARER(Feather.ZOOM_IN),
    AWAY(Feather.ZOOM_OUT),
    WHOLE(Feather.MAXIMIZE),
    NUMBER(Feather.SLIDERS),
    TABLE(Feather.GRID);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node with this icon; a node stands in one place only.
    ///
    /// Plain text rather than an Ikonli node, whose size in ems would grow with each pass of the style sheet.
    public Text node() {
        var node = new Text(Character.toString(glyph.getCode()));
        node.getStyleClass().add("icon");
        return node;
    }

    /// Makes the glyphs known to the style sheets.
    static void load() {
        for (var handler : ServiceLoader.load(IkonHandler.class)) {
            if (handler.supports(MENU.glyph.getDescription())) Font.loadFont(handler.getFontResourceAsStream(), 1);
        }
    }
}
