package org.lectern.desktop.papers;

import javafx.scene.control.ListCell;
import javafx.scene.input.TransferMode;
import org.lectern.desktop.drag.Carried;
import org.lectern.paper.PaperId;

/// Lets a row be carried onto a tag, and a tag onto a row.
final class RowDrag {

    private RowDrag() {}

    static void on(ListCell<PaperId> cell, PapersViewModel model) {
        if (!model.isWritable()) return;
        cell.setOnDragDetected(event -> {
            if (!cell.isEmpty()) Carried.papers(cell);
            event.consume();
        });
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
}
