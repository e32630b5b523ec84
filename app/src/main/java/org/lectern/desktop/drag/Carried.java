package org.lectern.desktop.drag;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// What is carried from one part of the window to another: a tag, a topic, or the chosen papers.
public final class Carried {

    private static final DataFormat PAPERS = new DataFormat("application/x-lectern-papers");
    private static final DataFormat TAG = new DataFormat("application/x-lectern-tag");

    private static final DataFormat TOPIC = new DataFormat("application/x-lectern-topic");

    private Carried() {}

    /// Picks up the chosen papers, for a tag in this window or, as text, for another program.
    ///
    /// @param text what another program takes, or empty
    /// @param html the same for one that shows web pages, or empty
    public static void papers(Node from, String text, String html) {
        var content = new ClipboardContent();
        content.put(PAPERS, "chosen");
        if (!text.isEmpty()) content.putString(text);
        if (!html.isEmpty()) content.putHtml(html);
        from.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
    }

    public static void tag(Node from, TagPath tag) {
        start(from, TAG, tag.toString());
    }

    public static void topic(Node from, TopicId topic) {
        start(from, TOPIC, topic.toString());
    }

    /// The topic that is carried, if one is.
    public static Optional<TopicId> topic(Dragboard board) {
        if (!board.hasContent(TOPIC)) return Optional.empty();
        return Optional.of(new TopicId(Integer.parseInt(String.valueOf(board.getContent(TOPIC)))));
    }

    private static void start(Node from, DataFormat format, String text) {
        var content = new ClipboardContent();
        content.put(format, text);
        from.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
    }

    public static boolean isPapers(Dragboard board) {
        return board.hasContent(PAPERS);
    }

    /// The tag that is carried, if one is.
    public static Optional<TagPath> tag(Dragboard board) {
        return board.hasContent(TAG) ? TagPath.parse(String.valueOf(board.getContent(TAG))) : Optional.empty();
    }
}
