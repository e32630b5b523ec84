package org.lectern.desktop.topics;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.PaperId;

/// The sheets of topics: one topic, its halves, what a run changed.
public final class TopicSheets {

    private final TopicSheet one;
    private final SplitSheet halves;
    private final TopicNewsSheet news;
    private final TopicMenu menu;

    /// @param chosen the papers that the list has chosen
    public TopicSheets(TopicsRoom room, Supplier<List<PaperId>> chosen, Texts texts) {
        one = new TopicSheet(room.topics(), chosen, texts);
        halves = new SplitSheet(room.splits(), texts);
        news = new TopicNewsSheet(room.news(), texts);
        menu = new TopicMenu(room.topics(), room.splits(), chosen, one::open, texts);
    }

    /// What is laid over the window.
    public List<Node> roots() {
        return List.of(one.root(), halves.root(), news.root());
    }

    /// What can be done to a topic.
    TopicMenu menu() {
        return menu;
    }

    /// Opens what the last run changed.
    public void openNews() {
        news.open();
    }
}
