package org.lectern.desktop.exchange;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.difference.LineDiff;
import org.lectern.desktop.style.Texts;

/// A line of the preview: a sign says whether it comes or goes, and a colour says it again.
final class DiffCell extends ListCell<LineDiff.Line> {

    private final BooleanSupplier isNew;
    private final Texts texts;

    /// @param isNew whether there is no file yet, of which each line would be new
    DiffCell(BooleanSupplier isNew, Texts texts) {
        this.isNew = isNew;
        this.texts = texts;
        getStyleClass().add("diff-line");
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(LineDiff.@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text(item));
        for (var kind : LineDiff.Kind.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
                    item != null && item.kind() == kind && !isNew.getAsBoolean());
        }
    }

    private String text(LineDiff.Line line) {
        if (isNew.getAsBoolean()) return line.text();
        return switch (line.kind()) {
            case SAME -> "  " + line.text();
            case ADDED -> "+ " + line.text();
            case REMOVED -> "− " + line.text();
            case SKIPPED -> texts.of("export.skipped", Integer.parseInt(line.text()));
        };
    }
}
