package org.lectern.library.key;

import org.lectern.paper.PaperId;

/// A key under which texts may still cite a paper, and the one it has.
public record FormerKey(String before, String now, PaperId paper) {}
