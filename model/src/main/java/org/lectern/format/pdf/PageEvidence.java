package org.lectern.format.pdf;

/// Something that speaks for or against a PDF being a paper's.
///
/// @param text what was found, such as the DOI
public record PageEvidence(Kind kind, String text) {

    /// What was found, from the strongest to the weakest.
    public enum Kind {
        /// An identifier of the paper in the metadata.
        STATED,
        /// An identifier of the paper on the page.
        PRINTED,
        /// The paper's title on lines of its own.
        TITLE,
        /// Most words of the paper's title.
        TITLE_WORDS,
        /// One of the paper's authors.
        AUTHOR,
        /// The file is called by the paper's key or number.
        NAME,
        /// Another identifier of the same kind as one the paper has; it speaks against.
        OTHER
    }
}
