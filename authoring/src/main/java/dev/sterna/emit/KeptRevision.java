package dev.sterna.emit;

import dev.sterna.revision.RevisionInfo;
import java.nio.file.Path;

/**
 * A revision that was written.
 *
 * @param revision its metadata, with the checksum of its source
 * @param file its source file
 */
public record KeptRevision(RevisionInfo revision, Path file) {}
