package org.lectern.format.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.LocalFile;

/// A path as a record gives it: bare, or as a `file:` address. EndNote's own `internal-pdf:` stays as it is, for where
/// that lies is told by the folder of the library it came from.
public final class FilePath {

    public static final String ENDNOTE = "internal-pdf://";

    private static final Pattern WEB = Pattern.compile("(?i)(?:https?|ftp|doi|mailto|urn):.*|www\\..*");
    private static final Pattern FILE_ADDRESS = Pattern.compile("(?i)file:(?://(?:localhost)?)?(/.*|[a-z]:.*)");
    private static final Pattern DRIVE = Pattern.compile("/[A-Za-z]:.*");
    private static final Pattern CODES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /// Several paths in one value, where the next one can be told.
    private static final Pattern NEXT =
            Pattern.compile("\\s*[;\\n]\\s*(?=/|[A-Za-z]:[/\\\\]|file:|internal-pdf:|https?:)|\\s*\\n\\s*");

    private FilePath() {}

    /// The files that lines of a field name, one path each; web addresses are none.
    public static List<LocalFile> files(String lines) {
        var files = new ArrayList<LocalFile>();
        for (var line : NEXT.split(lines.strip(), -1)) {
            file(line, "", "")
                    .filter(file -> files.stream().noneMatch(file::isSameAs))
                    .ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    static Optional<LocalFile> file(String written, String title, String type) {
        var path = path(written);
        if (path.isEmpty() || WEB.matcher(path).matches()) return Optional.empty();
        return Optional.of(new LocalFile(path, title.equals(path) ? "" : title, MediaTypes.of(type, path)));
    }

    private static String path(String written) {
        var text = written.strip();
        var address = FILE_ADDRESS.matcher(text);
        if (!address.matches()) return text;
        var path = decoded(address.group(1));
        return DRIVE.matcher(path).matches() ? path.substring(1) : path;
    }

    private static String decoded(String address) {
        return CODES.matcher(address).replaceAll(codes -> Matcher.quoteReplacement(bytes(codes.group())));
    }

    private static String bytes(String codes) {
        var bytes = new byte[codes.length() / 3];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) Integer.parseInt(codes.substring(3 * i + 1, 3 * i + 3), 16);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
