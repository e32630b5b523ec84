package org.lectern.paper;

import java.util.List;
import java.util.regex.Pattern;

/// The name by which LaTeX cites a paper.
///
/// @param text unique in the library without regard to case
/// @param given whether it was handed out; a key once given never changes by itself, a proposal may
/// @param former the keys under which the paper, or one that was merged into it, was cited before, in code point order
public record CitationKey(String text, boolean given, List<String> former) {

    /// What BibTeX and biber accept as a key without quarrel.
    private static final Pattern USABLE = Pattern.compile("[^\\s\\p{Cntrl}{}(),=\"'#%~\\\\]+");

    public CitationKey {
        former = List.copyOf(former);
    }

    /// A key of a paper that was never cited under another.
    public CitationKey(String text, boolean given) {
        this(text, given, List.of());
    }

    /// Whether a text can be a key.
    public static boolean isUsable(String text) {
        return USABLE.matcher(text).matches();
    }
}
