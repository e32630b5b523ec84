package org.lectern.cli.help;

import org.jspecify.annotations.Nullable;

/// Which program runs on what.
///
/// @param lectern the release, or `development` where the program was not packaged
record Version(String lectern, String java, String system) {

    static Version ofProcess() {
        @Nullable String packaged = Version.class.getPackage().getImplementationVersion();
        return new Version(
                packaged == null ? "development" : packaged,
                System.getProperty("java.vm.name", "") + " " + System.getProperty("java.vm.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.version", "") + " "
                        + System.getProperty("os.arch", ""));
    }
}
