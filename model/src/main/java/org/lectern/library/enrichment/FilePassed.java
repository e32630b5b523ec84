package org.lectern.library.enrichment;

/// A file that passed.
///
/// @param format the format it was read as, or empty where it was not recognised
/// @param records how many it has, those that could not be read included
/// @param rejected how many could not be read
/// @param matched how many describe a held paper, surely or possibly
public record FilePassed(String file, String format, long records, long rejected, long matched) {}
