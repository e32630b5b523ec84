package org.lectern.desktop.style;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/// A text as it stands, to be looked at and copied, as high as its lines within reason.
public final class VerbatimText extends StackPane {

    /// About as many characters as a line of the reader has.
    private static final int COLUMNS = 66;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 14;

    /// @param name what it is, for those who hear it
    public VerbatimText(String text, String name, Texts texts) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(rows(text));
        area.getStyleClass().add("verbatim");
        area.setAccessibleText(name);
        area.addEventFilter(ScrollEvent.SCROLL, event -> pass(area, event));
        var copy = Controls.iconButton(Icon.COPY, texts.of("copy.text"), () -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.getStyleClass().add("verbatim-copy");
        setAlignment(copy, Pos.TOP_RIGHT);
        getChildren().addAll(area, copy);
    }

    /// As many as the text has when it is wrapped.
    static int rows(String text) {
        int rows = text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), COLUMNS)))
                .sum();
        return Math.clamp(rows, LEAST_ROWS, MOST_ROWS);
    }

    /// The wheel scrolls the page that the text stands on, unless the text has been clicked into.
    private void pass(TextArea area, ScrollEvent event) {
        if (area.isFocused()) return;
        event.consume();
        Event.fireEvent(this, event.copyFor(this, this));
    }
}
