package dev.sterna.cli;

import dev.sterna.report.RuntimeVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the Sterna that runs, as its jar says. */
final class SternaVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = RuntimeVersion.find().orElse("(not from a jar)");
    return new String[] {"Sterna " + version + ", Java " + Runtime.version()};
  }
}
