package org.lectern.desktop.exchange;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.difference.LineDiff;
import org.lectern.desktop.style.Texts;

/// A line of the preview: a sign says whether it comes or goes, and a colour says it again.
final class DiffCell extends ListCell<LineDiff.Line> {

    private final Texts texts;

    DiffCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("diff-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(LineDiff.@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text(item));
        for (var kind : LineDiff.Kind.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
                    item != null && item.kind() == kind);
        }
    }

    private String text(LineDiff.Line line) {
        return switch (line.kind()) {
            case SAME -> "  " + line.text();
            case ADDED -> "+ " + line.text();
            case REMOVED -> "− " + line.text();
            case SKIPPED -> texts.of("export.skipped", Integer.parseInt(line.text()));
        };
    }
}
