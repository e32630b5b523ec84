package org.lectern.change;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.key.KeyPattern;

/// The citation keys that papers would be given now.
///
/// Papers with the same base, as the [chosen pattern][KeyPattern] has it, are told apart by suffixes in the order of
/// their numbers, whichever of
/// them is exported first; keys that were handed out already are passed over. So a key that was given is the one
/// that was proposed, and giving it changes no other paper's proposal.
public final class KeyProposals {

    private final Facts facts;
    private final KeyPattern pattern;
    private final Map<String, Map<PaperId, String>> byBase = new HashMap<>();

    public KeyProposals(Facts facts) {
        this.facts = facts;
        pattern = facts.keyPattern();
    }

    Facts facts() {
        return facts;
    }

    public String of(PaperId paper, Citation citation) {
        var base = pattern.base(citation);
        return byBase.computeIfAbsent(base, this::assign).getOrDefault(paper, base);
    }

    /// The keys that stand in the way are asked for at once: thousands of papers may have one base.
    private Map<PaperId, String> assign(String base) {
        var cited = facts.cited(base);
        var keys = new HashMap<PaperId, String>();
        int suffix = 0;
        for (var rival : facts.withoutKey(base)) {
            while (!isFree(BaseKey.suffixed(base, suffix), rival, cited)) suffix++;
            keys.put(rival, BaseKey.suffixed(base, suffix++));
        }
        return keys;
    }

    private static boolean isFree(String key, PaperId rival, Map<String, SortedSet<PaperId>> cited) {
        var holders = cited.get(key.toLowerCase(Locale.ROOT));
        return holders == null || holders.stream().allMatch(rival::equals);
    }
}
