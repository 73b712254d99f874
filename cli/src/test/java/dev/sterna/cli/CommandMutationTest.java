package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled command lines, on a real database that is one revision behind. Each ends by decision, and
 * what has changed in folder or database is what the command says.
 */
final class CommandMutationTest {

  private static final long SEED = Long.getLong("sterna.seed", 20230428L);
  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 60);

  private static final List<List<String>> SOUND =
      List.of(
          List.of("upgrade"),
          List.of("upgrade", "head"),
          List.of("upgrade", "+1"),
          List.of("upgrade", "--draft"),
          List.of("upgrade", "--sql"),
          List.of("upgrade", "--sql", Library.FIRST + ":head"),
          List.of("downgrade", "-1"),
          List.of("downgrade", "base", "--allow-destructive"),
          List.of("downgrade", "--sql", "head:base"),
          List.of("current"),
          List.of("history", "base:head"),
          List.of("heads"),
          List.of("branches"),
          List.of("verify"),
          List.of("snapshot"),
          List.of("merge", "heads", "-m", "join"),
          List.of("show", "head"),
          List.of("stamp", "head"),
          List.of("stamp", "base"),
          List.of("check"),
          List.of("revision", "-m", "add a shelf"),
          List.of("revision", "--empty", "-m", "count the books"),
          List.of("revision", "-m", "x", "--rev-id", "c0ffee000003"),
          List.of("revision", "-m", "x", "--created", "2025-03-01T10:00:00Z"),
          List.of("help", "upgrade"),
          List.of("--version"),
          List.of("upgrade", "--sql", "--idempotent"),
          List.of("upgrade", "--switch", "--allow-destructive"),
          List.of("upgrade", "--single-transaction", "--strict-order", "--lock-timeout", "1"),
          List.of("upgrade", "--schemas", "tenant_*,other", "--parallel", "2"),
          List.of("downgrade", "base", "--allow-destructive", "--schemas", "tenant_*"),
          List.of("upgrade", "--databases", "addresses.txt"),
          List.of("plan", "head"),
          List.of("plan", "--downgrade", "base", "-v"),
          List.of("repair", "--accept", Library.FIRST),
          List.of("release", Library.FIRST),
          List.of("remove", "--allow-destructive"),
          List.of("remove", "head", "--files-only"),
          List.of("amend", "--allow-destructive"),
          List.of("rebase", Library.FIRST, "--head", "head"),
          List.of("squash", ":head", "-m", "all of it", "--delete"),
          List.of("squash", Library.FIRST + ":" + Library.SECOND),
          List.of("baseline", "--schemas", "public", "--exclude", "tmp_*"),
          List.of("import", "flyway", "--history-table", "history", "--scripts", "."),
          List.of("import", "liquibase"),
          List.of("drift", "--schemas", "public"),
          List.of("drift", "--draft", "-m", "keep it"),
          List.of("stamp", "--sql", "head"),
          List.of("stamp", "--purge", "base"),
          List.of("history", "-v", "-i"),
          List.of("current", "-c", "-v"),
          List.of("completion", "--name", "shop"),
          List.of("upgrade", "--json", "-x", "region=eu", "--role", "postgres"),
          List.of("downgrade", "base", "--allow-destructive", "--json"),
          List.of("current", "--json", "--check-heads"),
          List.of("plan", "--json", "-v", "-x", "region=eu"),
          List.of("history", "--json", "-v"),
          List.of("show", "--json", "head"),
          List.of("branches", "--json"),
          List.of("verify", "--json"),
          List.of("check", "--json"),
          List.of("revision", "--json", "-m", "add a shelf", "--depends-on", Library.FIRST),
          List.of("revision", "-m", "x", "--branch-label", "billing", "--tables", "books"),
          List.of("merge", "--commutes", "--reconcile", "update books set title = title"),
          List.of("release", "--json"),
          List.of("repair", "--json"),
          List.of("stamp", "--json", "head"),
          List.of("drift", "--json", "--role", "postgres"),
          List.of("squash", "--json", ":head"));

  private static final List<String> WORDS =
      List.of(
          "--draft",
          "--sql",
          "--allow-destructive",
          "--empty",
          "--debug=x",
          "--directory",
          "--json",
          "-x",
          "region=eu",
          "=",
          "--role",
          "postgres",
          "--rev-id",
          "--head",
          "--idempotent",
          "--verbose",
          "--accept",
          "--purge",
          "--files-only",
          "--delete",
          "--schemas",
          "tenant_*",
          "public",
          "--wait=0",
          "--help",
          "-m",
          "--",
          "@",
          "@/etc/hostname",
          "head",
          "heads",
          "base",
          "current",
          "+1",
          "-1",
          "+0",
          "head-1",
          "base+2",
          "head:base",
          ":",
          "::",
          Library.FIRST,
          "a000",
          "upgrade",
          "revision");

  /** What says to a person, or to a program, what was done to folder or database. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?m)^(Wrote|Running|Stamped|Unstamped|Undoing|Kept|Keeping|Recording|Moved|Deleted"
              + "|Accepted|\\[\\d+/\\d+\\]) "
              + "|\"(runs|written|deleted|tenants)\":\\[[^\\]]|\"accepted\":true|\"revises\":");

  @TempDir private Path root;

  @Test
  void spoiledCommandLinesDoWhatTheySay() throws IOException, SQLException {
    List<String> defects = new ArrayList<>();
    Workplace place = Workplace.in(root);
    for (int i = 0; i < MUTATIONS; i++) {
      String[] arguments = spoiled(new Mutator(SEED + i));
      Result result = place.run(arguments);
      boolean reported = REPORT.matcher(result.out() + result.err()).find();
      Symptoms.of(result).ifPresent(symptom -> defects.add(symptom + of(arguments)));
      if (place.restore() && !reported) {
        defects.add("changed something and did not say so: " + result + of(arguments));
      }
    }
    assertThat(defects).isEmpty();
  }

  private static String of(String... arguments) {
    return "\n== of " + List.of(arguments);
  }

  private static String[] spoiled(Mutator mutator) {
    List<String> words = new ArrayList<>(mutator.one(SOUND));
    int at = mutator.below(words.size());
    switch (mutator.below(6)) {
      case 0 -> words.set(at, mutator.spoil(words.get(at)));
      case 1 -> words.add(at, mutator.one(WORDS));
      case 2 -> words.add(mutator.hostile());
      case 3 -> words.set(at, mutator.one(WORDS));
      case 4 -> words.remove(at);
      default -> words.add(mutator.one(words));
    }
    return words.toArray(String[]::new);
  }
}
