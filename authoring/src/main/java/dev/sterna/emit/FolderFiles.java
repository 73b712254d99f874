package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a folder. What the file system refuses is a {@link RefusalException} that names the
 * file and says why.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) {

  /** A text that a file is to have. */
  record Text(Path file, String text) {

    /** Where it is written first, so that nobody ever reads half of a file. */
    private Path beside() {
      return file.resolveSibling("." + file.getFileName() + ".tmp");
    }
  }

  /** The file of this name, there or not. */
  Path file(String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw refusal(
          "cannot create file " + name + " here, because the locale of this process lacks some of",
          "its characters: run with a UTF-8 locale, such as LC_ALL=C.UTF-8, or write the"
              + " message in ASCII");
    }
  }

  /** All files and folders in here, sorted by name. */
  List<Path> list() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw refusal(folder + " cannot be read:", reason(e));
    }
  }

  String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw refusal(file + " is not UTF-8:", "save it in that encoding");
    } catch (IOException e) {
      throw refusal(file + " cannot be read:", reason(e));
    }
  }

  /** Writes all of these, or none: what there is no room for fails before anything is moved. */
  void write(List<Text> texts) {
    if (!Files.isWritable(folder)) {
      throw refusal(folder + " cannot be written:", "check its permissions");
    }
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Text text : texts) {
        made.push(text.beside());
        Files.writeString(text.beside(), text.text());
      }
      for (Text text : texts) {
        boolean isNew = !Files.exists(text.file(), LinkOption.NOFOLLOW_LINKS);
        Files.move(text.beside(), text.file(), StandardCopyOption.ATOMIC_MOVE);
        if (isNew) {
          made.push(text.file());
        }
      }
    } catch (IOException e) {
      RefusalException refusal =
          refusal(folder + " cannot be written:", reason(e) + ". Nothing was changed");
      takeBack(made, refusal);
      throw refusal;
    }
  }

  void delete(List<Path> files) {
    for (Path file : files) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw refusal(file + " cannot be deleted:", reason(e) + ". Nothing was changed");
      }
    }
  }

  /** What these files hold; nothing of one that is not there. */
  Map<Path, Optional<byte[]>> contents(List<Path> files) {
    Map<Path, Optional<byte[]>> contents = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        contents.put(
            file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
      } catch (IOException e) {
        throw refusal(file + " cannot be read:", reason(e));
      }
    }
    return contents;
  }

  /** Gives files back what they held; one that still holds it stays as old as it is. */
  void restore(Map<Path, Optional<byte[]>> contents, Throwable because) {
    contents.forEach(
        (file, bytes) -> {
          try {
            if (bytes.isEmpty()) {
              Files.deleteIfExists(file);
            } else if (!holds(file, bytes.get())) {
              Files.write(file, bytes.get());
            }
          } catch (IOException e) {
            because.addSuppressed(e);
          }
        });
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static void takeBack(Deque<Path> made, RefusalException refusal) {
    for (Path file : made) {
      try {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(file);
        }
      } catch (IOException e) {
        refusal.addSuppressed(e);
      }
    }
  }

  private static RefusalException refusal(String what, String why) {
    return new RefusalException(Reason.FOLDER, what + " " + why);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist";
    }
    if (e instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getFile() + ": " + refused.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
