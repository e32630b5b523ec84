package org.lectern.library.attachment;

import java.util.List;
import org.lectern.format.pdf.PageEvidence;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;

/// A file and a paper that it belongs to, or may belong to.
///
/// @param title of the paper, as people read it
/// @param evidence what speaks for it, the strongest first
public record FileMatch(LocalFile file, PaperId paper, String title, List<PageEvidence> evidence) {

    public FileMatch {
        evidence = List.copyOf(evidence);
    }
}
