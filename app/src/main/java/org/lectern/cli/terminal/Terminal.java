package org.lectern.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/// Where a command reads and writes.
///
/// @param out results, and nothing else
/// @param err everything else
/// @param width columns of the terminal, also where `out` is none
/// @param outIsTerminal whether a person reads `out`, so that it is cut to the width and emphasised
/// @param errIsTerminal whether progress may repaint its line
/// @param folder what relative paths start from
/// @param zone in which moments are shown to people; JSON has UTC
public record Terminal(
        InputStream in,
        Output out,
        Output err,
        int width,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        Path folder,
        ZoneId zone) {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    /// The terminal that the process was started on. The launcher tells by system properties what Java cannot find
    /// out by itself: which of the two outputs is a terminal (`lectern.terminal=out,err`) and how wide it is
    /// (`lectern.columns`).
    public static Terminal ofProcess(Cancelling cancelling) {
        var told = System.getProperty("lectern.terminal");
        var console = System.console();
        boolean isConsole = console != null && console.isTerminal();
        return new Terminal(
                new PatientInput(new FileInputStream(FileDescriptor.in), cancelling),
                Output.of(FileDescriptor.out),
                Output.of(FileDescriptor.err),
                columns(System.getenv()),
                told == null ? isConsole : told.contains("out"),
                told == null ? isConsole : told.contains("err"),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                ZoneId.systemDefault());
    }

    private static int columns(Map<String, String> environment) {
        int told = number(environment.getOrDefault("COLUMNS", ""));
        if (told <= 0) told = number(System.getProperty("lectern.columns", ""));
        return told <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, told);
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    }

    /// The width to cut at: nothing is cut where no person reads.
    public int cutAt() {
        return outIsTerminal ? width : Integer.MAX_VALUE;
    }

    public boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
