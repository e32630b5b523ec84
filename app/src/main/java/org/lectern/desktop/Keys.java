package org.lectern.desktop;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.style.Look;
import org.lectern.paper.Reading.Status;

/// The keys that work everywhere but where text is written. Those with a menu item are heard through the menu.
final class Keys {

    private final Room room;
    private final Look look;
    private final Runnable search;
    private final Runnable tag;
    private final Runnable help;

    Keys(Room room, Look look, Runnable search, Runnable tag, Runnable help) {
        this.room = room;
        this.look = look;
        this.search = search;
        this.tag = tag;
        this.help = help;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && pressed(event, scene)) event.consume();
        });
        // Characters rather than codes: where `/` is typed with Shift, it is still `/`.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (scene.getFocusOwner() instanceof TextInputControl) return;
            if (event.isShortcutDown() || event.isAltDown()) return;
            if (typed(event.getCharacter())) event.consume();
        });
    }

    private boolean pressed(KeyEvent event, Scene scene) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> look.larger();
            case MINUS, SUBTRACT -> look.smaller();
            case DIGIT0, NUMPAD0 -> look.usualSize();
            case F, K -> search.run();
            case Z, Y -> {
                return takesBack(event, scene);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A text field keeps its own undo while it has something to undo; after that the key is the library's.
    private boolean takesBack(KeyEvent event, Scene scene) {
        boolean redo = event.getCode() == KeyCode.Y || event.isShiftDown();
        if (scene.getFocusOwner() instanceof TextInputControl text && text.isEditable()) {
            if (redo ? text.isRedoable() : text.isUndoable()) return false;
        }
        if (redo) room.history().redo();
        else room.history().undo();
        return true;
    }

    private boolean typed(String character) {
        switch (character) {
            case "/" -> search.run();
            case "j" -> room.papers().next();
            case "k" -> room.papers().previous();
            case "r" -> nextStatus();
            case "t" -> tag.run();
            case "?" -> help.run();
            case "0", "1", "2", "3", "4", "5" -> room.papers().rate(Integer.parseInt(character));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nextStatus() {
        room.reader()
                .pageProperty()
                .get()
                .ifPresent(page -> room.papers()
                        .setStatus(
                                switch (page.paper().reading().status()) {
                                    case UNREAD -> Status.TO_READ;
                                    case TO_READ -> Status.READING;
                                    case READING -> Status.READ;
                                    case READ, SKIPPED -> Status.UNREAD;
                                }));
    }
}
