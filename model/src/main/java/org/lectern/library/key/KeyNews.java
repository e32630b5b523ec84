package org.lectern.library.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.text.CodePointOrder;

/// What a file's citation keys become when it is written anew: what an author has to know before anything else.
///
/// @param changed keys in the file that the same papers no longer have, with those they have, in code point order
/// @param gone keys in the file that no paper in the new one has or had
/// @param come keys that are new in the file
public record KeyNews(List<FormerKey> changed, List<String> gone, List<String> come) {

    /// An entry of a bibliography, or an item of CSL-JSON.
    private static final Pattern KEY = Pattern.compile(
            "(?m)^\\s*@\\s*(?!comment|string|preamble)\\w+\\s*[{(]\\s*([^,\\s]+)\\s*,|^\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

    public static final KeyNews NONE = new KeyNews(List.of(), List.of(), List.of());

    public KeyNews {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// What becomes of the keys of a file.
    ///
    /// @param before the file as it is
    /// @param after the file as it would be
    /// @param former what old keys have become
    public static KeyNews between(String before, String after, List<FormerKey> former) {
        var old = keys(before);
        var fresh = keys(after);
        var become = new HashMap<String, FormerKey>();
        for (var each : former) become.putIfAbsent(each.before(), each);
        var changed = new ArrayList<FormerKey>();
        var gone = new ArrayList<String>();
        var come = new TreeSet<>(fresh);
        come.removeAll(old);
        for (var key : old) {
            if (fresh.contains(key)) continue;
            var now = become.get(key);
            if (now == null || !fresh.contains(now.now())) gone.add(key);
            else {
                changed.add(now);
                come.remove(now.now());
            }
        }
        return new KeyNews(changed, gone, sorted(come));
    }

    public boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty() && come.isEmpty();
    }

    private static List<String> sorted(Set<String> keys) {
        var sorted = new TreeSet<String>(CodePointOrder.INSTANCE);
        sorted.addAll(keys);
        return List.copyOf(sorted);
    }

    private static Set<String> keys(String text) {
        var keys = new TreeSet<String>(CodePointOrder.INSTANCE);
        KEY.matcher(text).results().forEach(each -> keys.add(each.group(1) == null ? each.group(2) : each.group(1)));
        return keys;
    }
}
