package org.lectern.desktop.papers;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.TransferMode;
import org.lectern.desktop.drag.Carried;
import org.lectern.paper.PaperId;

/// Lets papers be carried onto a tag or into another program, and a tag onto a row.
final class RowDrag {

    private RowDrag() {}

    static void on(ListCell<PaperId> cell, PapersViewModel model) {
        out(cell, () -> !cell.isEmpty(), model);
        if (!model.isWritable()) return;
        cell.setOnDragOver(event -> {
            if (cell.isEmpty() || Carried.tag(event.getDragboard()).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        });
        cell.setOnDragDropped(event -> {
            if (cell.isEmpty()) return;
            Carried.tag(event.getDragboard()).ifPresent(tag -> {
                model.tag(tag, cell.getItem());
                event.setDropCompleted(true);
                event.consume();
            });
        });
    }

    /// Lets the chosen papers be carried from a node, onto a tag or into another program.
    ///
    /// @param possible whether there is anything to carry
    static void out(Node from, BooleanSupplier possible, PapersViewModel model) {
        from.setOnDragDetected(event -> {
            if (possible.getAsBoolean()) Carried.papers(from, model.carriedText(), model.carriedHtml());
            event.consume();
        });
        from.setOnDragDone(event -> {
            boolean isAbroad = event.getGestureTarget() == null;
            if (isAbroad && event.getTransferMode() != null) model.carried();
            event.consume();
        });
    }
}
