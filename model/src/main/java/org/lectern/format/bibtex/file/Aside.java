package org.lectern.format.bibtex.file;

/// Something that stands between entries: free text, which BibTeX passes over, or a block that is no entry.
///
/// @param name the macro that a [Kind#STRING] defines, in lower case, else empty
/// @param value its definition in TeX, else empty
/// @param text as it stood, without blank space around it
public record Aside(Kind kind, String name, String value, String text) {

    public enum Kind {
        FREE,
        COMMENT,
        PREAMBLE,
        STRING
    }

    public static Aside of(Kind kind, String text) {
        return new Aside(kind, "", "", text);
    }

    /// A definition as it is written where the one in the file stood further up.
    public static Aside string(String name, String value) {
        return new Aside(Kind.STRING, name, value, "@string{" + name + " = {" + value + "}}");
    }
}
