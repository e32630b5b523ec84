package org.lectern.change;

import java.util.HashMap;
import java.util.Map;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

/// The citation keys that papers would be given now.
///
/// Papers with the same [base][BaseKey] are told apart by suffixes in the order of their numbers, whichever of
/// them is exported first; keys that were handed out already are passed over. So a key that was given is the one
/// that was proposed, and giving it changes no other paper's proposal.
public final class KeyProposals {

    private final Facts facts;
    private final Map<String, Map<PaperId, String>> byBase = new HashMap<>();

    public KeyProposals(Facts facts) {
        this.facts = facts;
    }

    public String of(PaperId paper, Citation citation) {
        var base = BaseKey.of(citation);
        return byBase.computeIfAbsent(base, this::assign).getOrDefault(paper, base);
    }

    private Map<PaperId, String> assign(String base) {
        var keys = new HashMap<PaperId, String>();
        int suffix = 0;
        for (var rival : facts.withoutKey(base)) {
            while (facts.holderOf(BaseKey.suffixed(base, suffix)).isPresent()) suffix++;
            keys.put(rival, BaseKey.suffixed(base, suffix++));
        }
        return keys;
    }
}
