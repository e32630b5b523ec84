package org.lectern.library.packed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lectern.format.webarchive.WebArchive;

/// Pages that a browser packed into a file that is no text, told by its first bytes.
public final class SavedPage {

    /// Nobody's page with its pictures is longer.
    private static final int LONGEST = 1 << 27;

    private SavedPage() {}

    /// The page in an archive of Safari's; any other file as it is.
    ///
    /// @throws IOException where the file cannot be read
    public static InputStream unpacked(InputStream file) throws IOException {
        var start = new BufferedInputStream(file);
        start.mark(WebArchive.HEAD);
        boolean mayBeOne = WebArchive.mayBe(start.readNBytes(WebArchive.HEAD));
        start.reset();
        if (!mayBeOne) return start;
        var whole = start.readNBytes(LONGEST);
        return new ByteArrayInputStream(WebArchive.page(whole).orElse(whole));
    }
}
