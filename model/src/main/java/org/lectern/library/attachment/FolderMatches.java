package org.lectern.library.attachment;

import java.util.List;

/// What the PDFs of a folder are to a library. Nothing is changed by finding it out.
///
/// @param files how many PDFs were found
/// @param linked how many of them papers have already
/// @param sure those whose paper is beyond doubt
/// @param proposals possible papers of the others, the likeliest of a file first
/// @param loose those that no paper speaks for
/// @param copies paths of files with the same content as one that is sure
public record FolderMatches(
        int files,
        int linked,
        List<FileMatch> sure,
        List<FileMatch> proposals,
        List<LooseFile> loose,
        List<UnreadableFile> unreadable,
        List<String> copies) {

    public FolderMatches {
        sure = List.copyOf(sure);
        proposals = List.copyOf(proposals);
        loose = List.copyOf(loose);
        unreadable = List.copyOf(unreadable);
        copies = List.copyOf(copies);
    }
}
