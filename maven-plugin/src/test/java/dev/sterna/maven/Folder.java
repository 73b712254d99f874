package dev.sterna.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder with all that is in it.
 *
 * @param path where it lies
 */
record Folder(Path path) {

  /** Copies what is in it, but not what a build has left there. */
  Path copyTo(Path target) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith("target")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(copy(folder));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, copy(file), StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }

          private Path copy(Path original) {
            return target.resolve(path.relativize(original).toString());
          }
        });
    return target;
  }
}
