package org.lectern.library.arrival;

/// A record that would come in, in short.
///
/// @param file the name of the file it stands in
/// @param line the line it begins on, from 1
/// @param title its title as it stands; for a rejected one the first characters of its text
public record Arrival(Place place, String file, int line, String title, Outcome outcome) {

    public Outcome.Kind kind() {
        return outcome.kind();
    }

    Arrival with(Outcome outcome) {
        return new Arrival(place, file, line, title, outcome);
    }
}
