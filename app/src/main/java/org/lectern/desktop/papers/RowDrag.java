package org.lectern.desktop.papers;

import javafx.scene.control.ListCell;
import javafx.scene.input.TransferMode;
import org.lectern.desktop.drag.Carried;
import org.lectern.paper.PaperId;

/// Lets a row be carried onto a tag or into another program, and a tag onto a row.
final class RowDrag {

    private RowDrag() {}

    static void on(ListCell<PaperId> cell, PapersViewModel model) {
        cell.setOnDragDetected(event -> {
            if (!cell.isEmpty()) Carried.papers(cell, model.carriedText(), model.carriedHtml());
            event.consume();
        });
        cell.setOnDragDone(event -> {
            boolean isAbroad = event.getGestureTarget() == null;
            if (isAbroad && event.getTransferMode() != null) model.carried();
            event.consume();
        });
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
}
