package org.lectern.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where Lectern keeps the user's data: one folder by the custom of the system, with `library` and `sample` in it.
///
/// @param data the folder, which need not exist yet
public record Folders(Path data) {

    /// The folder by the custom of a system.
    ///
    /// @param environment the process's variables
    /// @param system the system's name as Java tells it, such as `Mac OS X`
    /// @param home the user's own folder
    public static Folders of(Map<String, String> environment, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return new Folders(home.resolve("Library/Application Support/Lectern"));
        if (name.startsWith("windows")) {
            return new Folders(base(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Lectern"));
        }
        return new Folders(
                base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("lectern"));
    }

    public static Folders ofProcess() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    public Path library() {
        return data.resolve("library");
    }

    public Path sample() {
        return data.resolve("sample");
    }

    /// The XDG specification has relative paths ignored.
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        var set = environment.getOrDefault(variable, "");
        if (set.isEmpty()) return otherwise;
        var path = Path.of(set);
        return path.isAbsolute() ? path : otherwise;
    }
}
