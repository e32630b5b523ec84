package org.lectern.format.bibtex;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.format.attachment.FileField;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;

/// The `file` field of a paper's entry, which is written on wish only.
final class FilesField {

    private FilesField() {}

    /// The field as it came while it names the same files still, wherever they lie now; else one that names the files
    /// the paper has. Empty where nothing is known of any.
    static String of(Paper paper) {
        var told = paper.citation().extra().getOrDefault("file", "").strip().replaceAll("\\s+", " ");
        boolean isTold = paper.files().isEmpty() || names(FileField.read(told)).equals(names(paper.files()));
        return isTold ? told : FileField.write(paper.files());
    }

    private static Set<String> names(Collection<LocalFile> files) {
        return files.stream().map(LocalFile::name).collect(Collectors.toSet());
    }

    /// Whether the field can stand in an entry as it is: no style prints it, so only its braces count.
    static boolean stands(String field) {
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) == '{') depth++;
            else if (field.charAt(i) == '}' && --depth < 0) return false;
        }
        return depth == 0;
    }
}
