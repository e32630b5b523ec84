package org.lectern.library.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lectern.text.CodePointOrder;

/// A file that another hand has edited: entry by entry what was written last, what stands there now, and what would be
/// written.
///
/// @param seen the hash of the file that was compared; whoever overwrites it says so
/// @param hasBase whether what was written last is still known; where it is not, every difference counts as both sides'
/// @param differences those entries that are not the same on both sides, by their names in code point order
public record ThreeWay(Binding binding, String seen, boolean hasBase, List<Difference> differences) {

    /// Who changed an entry.
    public enum Side {
        THEIRS,
        OURS,
        BOTH
    }

    /// An entry that is not the same on both sides; a text is empty where the entry is not there.
    ///
    /// @param name the entry's key
    /// @param base as it was written last
    /// @param theirs as it stands in the file
    /// @param ours as it would be written
    public record Difference(String name, Side side, String base, String theirs, String ours) {}

    public ThreeWay {
        differences = List.copyOf(differences);
    }

    /// How many entries one side alone, or both, have changed.
    public long count(Side side) {
        return differences.stream().filter(each -> each.side() == side).count();
    }

    static List<Difference> differences(
            Map<String, String> base, Map<String, String> theirs, Map<String, String> ours) {
        var names = new TreeSet<String>(CodePointOrder.INSTANCE);
        names.addAll(theirs.keySet());
        names.addAll(ours.keySet());
        var found = new ArrayList<Difference>();
        for (var name : names) {
            var was = base.getOrDefault(name, "");
            var there = theirs.getOrDefault(name, "");
            var here = ours.getOrDefault(name, "");
            if (!there.equals(here)) found.add(new Difference(name, side(was, there, here), was, there, here));
        }
        return found;
    }

    private static Side side(String was, String there, String here) {
        if (here.equals(was)) return Side.THEIRS;
        return there.equals(was) ? Side.OURS : Side.BOTH;
    }
}
