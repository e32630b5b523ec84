package org.lectern.format.attachment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.paper.LocalFile;

/// BibTeX's `file` field as reference managers write it.
///
/// JabRef, Zotero, Better BibTeX and Mendeley agree on `title:path:type` with semicolons between files; the title may
/// be empty, the type is `PDF`, `pdf` or a media type. Colons and semicolons within a part stand behind a backslash in
/// most of them and bare in some, so a drive letter and a web scheme keep their colons. A field without a colon is a
/// plain path.
public final class FileField {

    /// How TeX-minded programs write what stands for itself in this field.
    private static final Pattern BACKSLASH = Pattern.compile("\\$\\\\backslash\\$|\\\\textbackslash(?:\\{}|\\s)?");
    private static final Pattern BRACED = Pattern.compile("\\{(\\\\?[_&%#$~^:;-])}");
    private static final String ESCAPED = "\\:;{}_&%#$~^ ";
    private static final Pattern SCHEME = Pattern.compile("https?|ftp|file|internal-pdf");

    private static final Pattern DRIVE = Pattern.compile("(?i)(?:file:/{1,3})?[a-z]");

    private FileField() {}

    /// The files that a field names; web addresses are none.
    public static List<LocalFile> read(String field) {
        var plain = BRACED.matcher(BACKSLASH.matcher(field.strip()).replaceAll("\\\\"))
                .replaceAll("$1");
        var files = new ArrayList<LocalFile>();
        for (var parts : new Cutter(plain).entries()) {
            file(parts).filter(file -> files.stream().noneMatch(file::isSameAs)).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    /// The field that names files: one that [#read] gives back.
    public static String write(Collection<LocalFile> files) {
        return files.stream()
                .filter(file -> !file.path().isBlank())
                .map(file -> Stream.of(file.title(), file.path(), MediaTypes.shortName(file))
                        .map(FileField::escaped)
                        .collect(Collectors.joining(":")))
                .collect(Collectors.joining(";"));
    }

    private static String escaped(String part) {
        return part.replaceAll("[\\\\:;]", "\\\\$0").replaceAll("\\s+", " ");
    }

    private static Optional<LocalFile> file(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> FilePath.file(parts.getFirst(), "", "");
            case 2 ->
                MediaTypes.isOne(parts.get(1)) && !parts.getFirst().isBlank()
                        ? FilePath.file(parts.get(0), "", parts.get(1))
                        : FilePath.file(parts.get(1), parts.get(0), "");
            default -> FilePath.file(parts.get(1), parts.get(0), parts.get(2));
        };
    }

    /// Cuts a field into files, and those into parts.
    private static final class Cutter {
        private final String field;
        private final List<List<String>> entries = new ArrayList<>();
        private List<String> parts = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();

        Cutter(String field) {
            this.field = field;
        }

        List<List<String>> entries() {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                boolean isEscape = c == '\\' && i + 1 < field.length() && ESCAPED.indexOf(field.charAt(i + 1)) >= 0;
                if (isEscape) part.append(field.charAt(++i));
                else if (c == ';') endEntry();
                else if (c == ':' && !isWithinPath(i)) endPart();
                else part.append(c);
            }
            endEntry();
            return entries;
        }

        private void endPart() {
            parts.add(part.toString().strip());
            part.setLength(0);
        }

        private void endEntry() {
            endPart();
            if (parts.stream().anyMatch(each -> !each.isEmpty())) entries.add(parts);
            parts = new ArrayList<>();
        }

        /// Whether a bare colon follows a drive letter or a web scheme, as in `C:\papers` and `https://`.
        private boolean isWithinPath(int colon) {
            var before = part.toString().strip();
            boolean isSlash = colon + 1 < field.length() && "/\\".indexOf(field.charAt(colon + 1)) >= 0;
            if (!isSlash) return false;
            if (DRIVE.matcher(before).matches()) return true;
            return field.startsWith("//", colon + 1) && SCHEME.matcher(before).matches();
        }
    }
}
