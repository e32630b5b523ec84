package org.lectern.change.key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.change.Facts;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Paper;
import org.lectern.paper.key.KeyPattern;
import org.lectern.paper.key.NewKey;

/// The keys that papers would have if a pattern were to give them anew.
///
/// A key that already begins as the pattern says, with nothing but a letter or two behind it, stays. Others get the
/// first key that is free, and a key is free where no paper has it and where no text that cites it ever meant another
/// paper. So the answer depends on the papers asked for before, but never on what happens to them: none of their old
/// keys is given to another. Each suffix is tried once for all papers of one base, so the work is linear.
public final class Rekeying {

    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,4}");

    private final Facts facts;
    private final KeyPattern pattern;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextSuffix = new HashMap<>();

    public Rekeying(Facts facts, KeyPattern pattern) {
        this.facts = facts;
        this.pattern = pattern;
    }

    /// A paper's key before and after, which may be the same.
    ///
    /// @param paper as it is held; a key that is only a proposal counts as none
    public NewKey of(Paper paper) {
        var before = paper.key().given() ? paper.key().text() : "";
        var base = pattern.base(paper.citation());
        return new NewKey(paper.id(), before, follows(before, base) ? before : first(base, paper));
    }

    private static boolean follows(String key, String base) {
        return key.equals(base)
                || (key.startsWith(base)
                        && LETTERS.matcher(key.substring(base.length())).matches());
    }

    private String first(String base, Paper paper) {
        for (int suffix = nextSuffix.getOrDefault(base, 0); ; suffix++) {
            var key = BaseKey.suffixed(base, suffix);
            if (!facts.isFree(key, paper.id()) || !taken.add(key.toLowerCase(Locale.ROOT))) continue;
            nextSuffix.put(base, suffix + 1);
            return key;
        }
    }
}
