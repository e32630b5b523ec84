package org.lectern.library.attachment;

import org.lectern.format.pdf.FirstPage;
import org.lectern.paper.LocalFile;

/// A PDF that belongs to no paper of the library, and what its first page says.
public record LooseFile(LocalFile file, FirstPage page) {

    /// Whether it says enough to become a paper.
    public boolean canBeTakenIn() {
        return !page.title().isEmpty();
    }
}
