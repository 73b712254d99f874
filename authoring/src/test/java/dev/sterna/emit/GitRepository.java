package dev.sterna.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** A repository that the real git works on. */
record GitRepository(Path root) {

  static GitRepository in(Path root) {
    GitRepository repository = new GitRepository(root);
    repository.run("init", "-q", "-b", "main");
    repository.run("config", "user.name", "Matar");
    repository.run("config", "user.email", "matar@example.org");
    repository.run("config", "commit.gpgsign", "false");
    return repository;
  }

  void commit(String message) {
    run("add", "-A");
    run("commit", "-q", "-m", message);
  }

  void branch(String name, String from) {
    run("checkout", "-q", "-b", name, from);
  }

  /** Whether git merges this branch without a conflict. */
  boolean merges(String branch) {
    return exit("merge", "-q", "--no-edit", branch) == 0;
  }

  private void run(String... args) {
    Assertions.assertEquals(0, exit(args), () -> "git " + String.join(" ", args));
  }

  private int exit(String... args) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    try {
      Process git =
          new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
      new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
