package dev.sterna.report;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of the Sterna that runs. */
public final class RuntimeVersion {

  private RuntimeVersion() {}

  /** The version that its module or its jar names; none in a folder of classes. */
  public static Optional<String> find() {
    return Optional.ofNullable(RuntimeVersion.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .or(
            () ->
                Optional.ofNullable(RuntimeVersion.class.getPackage().getImplementationVersion()));
  }
}
