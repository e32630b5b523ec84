package org.lectern.desktop.papers;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.style.Texts;
import org.lectern.library.Sort;

/// The heads of the compact list's columns. Pressing one sorts by it; pressing it again gives the usual order back.
final class ColumnsHead {

    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private final ObjectProperty<Optional<Sort>> sort;
    private final Texts texts;
    private final HBox root = new HBox();

    ColumnsHead(ObjectProperty<Optional<Sort>> sort, Texts texts) {
        this.sort = sort;
        this.texts = texts;
        var title = head(Sort.TITLE, "columns.title", "col-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        title,
                        head(Sort.AUTHOR, "columns.authors", "col-authors"),
                        head(Sort.YEAR, "columns.year", "col-year"),
                        head(Sort.RATING, "columns.rating", "col-rating"));
        root.getStyleClass().add("columns-head");
        root.setAlignment(Pos.CENTER_LEFT);
    }

    Node root() {
        return root;
    }

    private ToggleButton head(Sort by, String key, String column) {
        var head = new ToggleButton(texts.of(key));
        head.setAccessibleText(texts.of("sort.spoken", texts.of(key)));
        head.getStyleClass().addAll("quiet", "column-head", column);
        head.setMinWidth(0);
        head.setOnAction(event -> sort.set(sort.get().equals(Optional.of(by)) ? Optional.empty() : Optional.of(by)));
        sort.subscribe(now -> {
            boolean isSorted = now.equals(Optional.of(by));
            head.setSelected(isSorted);
            head.pseudoClassStateChanged(SORTED, isSorted);
        });
        return head;
    }
}
