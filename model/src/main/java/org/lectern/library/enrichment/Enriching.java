package org.lectern.library.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.enrichment.Proposal;
import org.lectern.format.all.Formats;
import org.lectern.library.core.Core;
import org.lectern.library.reference.ReferenceIndexes;
import org.lectern.paper.PaperId;
import org.lectern.store.Writing;
import org.lectern.work.Progress;

/// The part that enrichment has in an import: within its revision the papers that arrive are enriched by the
/// references, so that one undo takes back both; after it, what is left to say is kept as proposals.
public final class Enriching {

    private final Core core;
    private final Formats formats;
    private final List<Proposal> proposals = new ArrayList<>();
    private Imported imported = Imported.NOTHING;

    public Enriching(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// Enriches what arrived, within the revision that brings it.
    ///
    /// @param heldBefore papers with lower numbers were held before the import began
    /// @param changed what records that changed in their files propose
    public void enrich(Writing writing, PaperId heldBefore, List<Proposal> changed, Progress progress) {
        Set<PaperId> arrived = writing.touched().stream()
                .filter(paper -> paper.number() >= heldBefore.number())
                .collect(Collectors.toUnmodifiableSet());
        var brought = References.enrich(arrived, writing, formats, ReferenceIndexes.of(core.path()), progress);
        proposals.clear();
        proposals.addAll(changed);
        proposals.addAll(brought.proposals());
        imported = new Imported(brought.filled(), proposals.size(), brought.warnings());
    }

    /// Keeps the proposals, once the revision is committed.
    public void keep() {
        new Enrichment(core, formats).keep(proposals);
    }

    public Imported imported() {
        return imported;
    }
}
