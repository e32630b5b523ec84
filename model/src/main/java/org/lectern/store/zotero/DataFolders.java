package org.lectern.store.zotero;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where Zotero keeps its data on this computer: in a folder of the user's home, or where the settings of one
/// of its profiles say.
public final class DataFolders {

    private static final Pattern SETTING =
            Pattern.compile("user_pref\\(\"extensions\\.zotero\\.dataDir\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\);");
    private static final Pattern QUOTED = Pattern.compile("\\\\(.)");

    private DataFolders() {}

    /// The folders that hold a database, the usual one first, each once.
    ///
    /// @param home the user's home
    /// @param environment the variables of the system, `null` for one that is not set
    public static List<Path> of(Path home, Function<String, String> environment) {
        var folders = new ArrayList<Path>();
        folders.add(home.resolve("Zotero"));
        folders.add(home.resolve("snap/zotero-snap/common/Zotero"));
        for (var profiles : profiles(home, environment)) {
            for (var profile : within(profiles)) {
                folders.add(profile.resolve("zotero"));
                setting(profile.resolve("prefs.js")).ifPresent(folders::add);
            }
        }
        return folders.stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(ZoteroDatabase.FILE)))
                .distinct()
                .toList();
    }

    /// Linux, macOS and Windows keep profiles in places of their own.
    private static List<Path> profiles(Path home, Function<String, String> environment) {
        var folders = new ArrayList<Path>();
        folders.add(home.resolve(".zotero/zotero"));
        folders.add(home.resolve("Library/Application Support/Zotero/Profiles"));
        Optional.ofNullable(environment.apply("APPDATA"))
                .flatMap(DataFolders::path)
                .ifPresent(data -> folders.add(data.resolve("Zotero/Zotero/Profiles")));
        return folders;
    }

    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> profiles = Files.list(folder)) {
            return profiles.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder of somebody else's
        }
    }

    private static Optional<Path> setting(Path settings) {
        if (!Files.isRegularFile(settings)) return Optional.empty();
        try {
            var found = SETTING.matcher(Files.readString(settings));
            return found.find() ? path(QUOTED.matcher(found.group(1)).replaceAll("$1")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // settings of somebody else's, or none that Zotero writes
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another system
        }
    }
}
