package org.lectern.desktop.job;

/// How a job ended. There is no fourth way, and each job ends once.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /// The world failed or we did; [Notices#failed] tells which.
    record Failed<T>(Throwable cause) implements Outcome<T> {}

    /// The user or a newer job lost interest; the library is as it was before.
    record Cancelled<T>() implements Outcome<T> {}
}
