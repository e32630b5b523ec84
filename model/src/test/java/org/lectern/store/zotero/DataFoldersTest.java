package org.lectern.store.zotero;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {

    @TempDir
    Path home;

    @Test
    void theUsualFolderIsFoundWhereItHoldsADatabase() throws IOException {
        Files.createDirectories(home.resolve("Zotero"));
        assertEquals(List.of(), DataFolders.of(home, _ -> null));

        database(home.resolve("Zotero"));
        assertEquals(List.of(home.resolve("Zotero")), DataFolders.of(home, _ -> null));
    }

    @Test
    void theSettingsOfAProfileSayWhereElse() throws IOException {
        var elsewhere = database(home.resolve("My \"data\""));
        var profile = Files.createDirectories(home.resolve(".zotero/zotero/ab12.default"));
        var quoted = elsewhere.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        Files.writeString(profile.resolve("prefs.js"), """
                user_pref("extensions.zotero.useDataDir", true);
                user_pref("extensions.zotero.dataDir", "%s");
                """.formatted(quoted));

        assertEquals(List.of(elsewhere), DataFolders.of(home, _ -> null));
    }

    @Test
    void eachSystemHasProfilesInAPlaceOfItsOwn() throws IOException {
        var mac = database(home.resolve("Library/Application Support/Zotero/Profiles/x.default/zotero"));
        var roaming = home.resolve("AppData/Roaming");
        var windows = database(roaming.resolve("Zotero/Zotero/Profiles/y.default/zotero"));

        assertEquals(List.of(mac, windows), DataFolders.of(home, Map.of("APPDATA", roaming.toString())::get));
    }

    @Test
    void settingsThatSayNothingAreNoFolder() throws IOException {
        var profile = Files.createDirectories(home.resolve(".zotero/zotero/ab12.default"));
        Files.write(profile.resolve("prefs.js"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE});

        assertEquals(List.of(), DataFolders.of(home, _ -> null));
    }

    private static Path database(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("zotero.sqlite"), "");
        return folder;
    }
}
