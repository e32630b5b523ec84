package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged program as a shell does. Tests run before packaging, so the program may be an earlier one, or
/// may not be there.
class LauncherTest {

    private static final Path PROGRAM = Path.of("target/lectern").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void isThere() {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "no POSIX shell here");
        assumeTrue(Files.isExecutable(PROGRAM.resolve("bin/lectern")), "target/lectern is not packaged yet");
    }

    private record Ended(int exit, String out, String err) {}

    private Ended start(Map<String, String> environment, List<String> command) throws Exception {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ended(exit, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<String> line(Path program, String... arguments) {
        var line = new ArrayList<>(List.of(program.toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    @Test
    void itStartsThroughALinkFromAFolderWithSpaces() throws Exception {
        var link = Files.createDirectories(folder.resolve("a folder")).resolve("my lectern");
        Files.createSymbolicLink(link, PROGRAM.resolve("bin/lectern"));

        var ended = start(Map.of(), line(link, "version"));

        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("Lectern "), ended.out());
        assertEquals("", ended.err());
    }

    @Test
    void anUnwritableCacheIsNoHindrance() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        var ended = start(Map.of("XDG_CACHE_HOME", file.toString()), line(PROGRAM.resolve("bin/lectern"), "version"));

        assertEquals(0, ended.exit(), ended.err());
        assertEquals("", ended.err());
    }

    @Test
    void aRuntimeThatIsTooOldIsPassedOverAndNamed() throws Exception {
        var old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 3\n");
        assertTrue(old.resolve("java").toFile().setExecutable(true));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"17.0.1\"\n");

        var ended = start(
                Map.of("LECTERN_JAVA_HOME", folder.resolve("old").toString()),
                line(PROGRAM.resolve("bin/lectern"), "version"));

        assertEquals(0, ended.exit(), ended.err());
    }
}
