package org.lectern.desktop.tags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import org.lectern.paper.TagPath;

/// Tags in order as a tree of items; what is open stays open when it is hung anew.
final class TagTree {

    private final Map<TagPath, TreeItem<TagsViewModel.Tag>> items = new HashMap<>();
    private final TreeItem<TagsViewModel.Tag> root = new TreeItem<>();

    TreeItem<TagsViewModel.Tag> root() {
        return root;
    }

    Optional<TreeItem<TagsViewModel.Tag>> find(TagPath tag) {
        return Optional.ofNullable(items.get(tag));
    }

    /// Hangs these tags. Where they are the same tags with other counts, only the counts change, so that the tree
    /// keeps its place and its selection.
    void show(List<TagsViewModel.Tag> tags) {
        var same = tags.size() == items.size() && tags.stream().allMatch(tag -> items.containsKey(tag.path()));
        if (same) tags.forEach(tag -> find(tag.path()).ifPresent(item -> item.setValue(tag)));
        else hang(tags);
    }

    private void hang(List<TagsViewModel.Tag> tags) {
        var before = new HashMap<>(items);
        items.clear();
        root.getChildren().clear();
        for (var tag : tags) {
            var item = new TreeItem<>(tag);
            var old = before.get(tag.path());
            item.setExpanded(old == null || old.isExpanded());
            items.put(tag.path(), item);
            tag.path().parent().map(items::get).orElse(root).getChildren().add(item);
        }
    }
}
