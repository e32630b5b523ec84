package org.lectern.desktop.papers;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.lectern.paper.PaperId;

/// The list's papers. A new list that differs in the middle only is told as that, so that selection and scroll
/// position stay where they can.
final class Shown extends ObservableListBase<PaperId> {

    private List<PaperId> ids = List.of();

    @Override
    public PaperId get(int index) {
        return ids.get(index);
    }

    @Override
    public int size() {
        return ids.size();
    }

    /// Shows these instead.
    ///
    /// @return whether anything is different now
    boolean replace(List<PaperId> now) {
        if (ids.equals(now)) return false;
        int shorter = Math.min(ids.size(), now.size());
        int head = 0;
        while (head < shorter && ids.get(head).equals(now.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && ids.get(ids.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) tail++;
        var gone = ids.subList(head, ids.size() - tail);
        beginChange();
        ids = List.copyOf(now);
        nextReplace(head, ids.size() - tail, gone);
        endChange();
        return true;
    }
}
