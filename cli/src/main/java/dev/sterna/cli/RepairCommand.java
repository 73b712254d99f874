package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.Migrator;
import dev.sterna.report.EditedRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code repair}. */
@Command(
    name = "repair",
    description =
        "Show applied revisions whose source has changed since and, if you confirm, record"
            + " that source as what was applied.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna repair   show what was edited", "  sterna repair --accept 4640"})
final class RepairCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private RunOptions runOptions;

  @Option(
      names = "--accept",
      description = "Confirm that the database matches the sources as they are now; otherwise ask.")
  private boolean accept;

  @Parameters(
      arity = "0..*",
      paramLabel = "REVISION",
      description = "The revisions, each by id or unique prefix (default: all).")
  private List<String> targets = List.of();

  RepairCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Application talking = json.talking(application);
    Migrator migrator = application.migrator(runOptions);
    Set<String> ids =
        targets.stream()
            .map(target -> application.only(application.graph(), target).id())
            .collect(Collectors.toSet());
    List<EditedRevision> edited =
        talking.told(migrator, Migrator::edited).stream()
            .filter(revision -> ids.isEmpty() || ids.contains(revision.source().id()))
            .toList();
    edited.forEach(revision -> lines(revision).forEach(talking::print));
    boolean accepted = !edited.isEmpty() && isAccepted(talking.terminal());
    if (accepted) {
      String[] accepting =
          edited.stream().map(revision -> revision.source().id()).toArray(String[]::new);
      talking.told(migrator, it -> it.repair(accepting));
    }
    if (!edited.isEmpty() && !accepted && !json.isAsked()) {
      throw new CliException(
          "nothing was done. If the database matches the changed sources, accept them: --accept.");
    }
    ExitCode exit = edited.isEmpty() || accepted ? ExitCode.OK : ExitCode.ERROR;
    return json.print(
        application,
        new Answer(exit, List.of(outcome(edited)), out -> members(out, edited, accepted)));
  }

  private boolean isAccepted(Terminal terminal) {
    return accept
        || terminal.confirms(
            "Does the database match the changed sources, so that they can be accepted?");
  }

  private static String outcome(List<EditedRevision> edited) {
    return edited.isEmpty()
        ? "Nothing to repair: the sources are those that were applied."
        : "Accepted "
            + RevisionText.list(edited.stream().map(revision -> revision.source().id()).toList())
            + ".";
  }

  private static List<String> lines(EditedRevision revision) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %s (%s)"
            .formatted(
                revision.source().id(),
                revision.applied().info().title(),
                revision.source().className()));
    lines.add(
        "    applied %s by %s, with Sterna %s"
            .formatted(
                revision.applied().appliedAt(),
                revision.applied().appliedBy(),
                revision.applied().sterna()));
    lines.add("    checksum when it was applied: " + revision.applied().checksum());
    lines.add("    checksum of the source now:   " + revision.source().checksum());
    lines.addAll(
        revision
            .undoing()
            .map(RepairCommand::undoing)
            .orElse(List.of("    the database stores no SQL to undo it")));
    return lines;
  }

  private static List<String> undoing(List<String> statements) {
    if (statements.isEmpty()) {
      return List.of("    nothing has to run to undo what was applied");
    }
    List<String> lines = new ArrayList<>(List.of("    SQL that undoes what was applied"));
    statements.forEach(sql -> lines.add("      " + sql + ";"));
    return lines;
  }

  private static void members(JsonGenerator out, List<EditedRevision> edited, boolean accepted)
      throws IOException {
    out.writeBooleanField("accepted", accepted);
    out.writeArrayFieldStart("edited");
    for (EditedRevision revision : edited) {
      out.writeStartObject();
      out.writeStringField("id", revision.source().id());
      out.writeStringField("message", revision.applied().message());
      out.writeStringField("class", revision.source().className());
      out.writeStringField("appliedAt", revision.applied().appliedAt().toString());
      out.writeStringField("appliedBy", revision.applied().appliedBy());
      out.writeStringField("appliedChecksum", revision.applied().checksum());
      out.writeStringField("sourceChecksum", revision.source().checksum());
      if (revision.undoing().isPresent()) {
        RevisionJson.texts(out, "undoing", revision.undoing().get());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
