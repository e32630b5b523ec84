package org.lectern.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.style.Look;

/// The keys of all commands. Those that are typed are heard everywhere but where text is written or a sheet is open.
final class Keys {

    private final Room room;
    private final Look look;
    private final Map<KeyCombination, Command> struck = new LinkedHashMap<>();
    /// A key may be given twice, to commands that are never possible together.
    private final Map<String, List<Command>> typed = new LinkedHashMap<>();
    private String begun = "";

    Keys(Room room, Look look, List<Command> commands) {
        this.room = room;
        this.look = look;
        for (var command : commands) {
            if (command.key().isEmpty()) continue;
            if (command.isStruck()) struck.put(KeyCombination.valueOf(command.key()), command);
            else typed.computeIfAbsent(command.key(), _ -> new ArrayList<>()).add(command);
        }
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event, scene)) event.consume();
        });
        // Characters rather than codes: where `/` is typed with Shift, it is still `/`.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (isWriting(scene) || isVeiled(scene.getFocusOwner())) return;
            if (event.isShortcutDown() || event.isAltDown()) return;
            if (typed(event.getCharacter())) event.consume();
        });
    }

    private boolean pressed(KeyEvent event, Scene scene) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case Z, Y -> {
                    return takesBack(event, scene);
                }
                case V -> {
                    return !keepsPasting(event, scene)
                            && striking(event).map(this::run).orElse(false);
                }
                // Where plus is typed with Shift, or stands beside the digits' block.
                case EQUALS, ADD -> look.larger();
                case SUBTRACT -> look.smaller();
                case NUMPAD0 -> look.usualSize();
                case F -> run("/");
                default -> {
                    return striking(event)
                            .filter(command -> !isVeiled(scene.getFocusOwner()) || !opensSheet(command))
                            .map(this::run)
                            .orElse(false);
                }
            }
            return true;
        }
        if (event.getCode() == KeyCode.DELETE && (isWriting(scene) || isVeiled(scene.getFocusOwner()))) return false;
        return striking(event).map(this::run).orElse(false);
    }

    /// Where text is written, or on a sheet, pasting is the text's.
    private static boolean keepsPasting(KeyEvent event, Scene scene) {
        return !event.isShiftDown() && (isWriting(scene) || isVeiled(scene.getFocusOwner()));
    }

    private Optional<Command> striking(KeyEvent event) {
        return struck.entrySet().stream()
                .filter(each -> each.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// No sheet is laid over another by a key; the palette still reaches it.
    private static boolean opensSheet(Command command) {
        return command.group() == Command.Group.EXPORT || command.group() == Command.Group.LIBRARY;
    }

    private boolean run(String key) {
        return typed.getOrDefault(key, List.of()).stream()
                .filter(command -> command.possible().getAsBoolean())
                .findFirst()
                .map(this::run)
                .orElse(false);
    }

    private boolean run(Command command) {
        if (!command.possible().getAsBoolean()) return false;
        command.run().run();
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
        var whole = begun + character;
        begun = "";
        if (typed.containsKey(whole)) return run(whole);
        var start = character + " ";
        if (typed.keySet().stream().noneMatch(key -> key.startsWith(start))) return false;
        begun = start;
        return true;
    }

    private static boolean isWriting(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private static boolean isVeiled(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("veil")) return true;
        }
        return false;
    }
}
