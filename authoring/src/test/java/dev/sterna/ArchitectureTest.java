package dev.sterna;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the rooms of authoring, those of the runtime being held there. */
@AnalyzeClasses(packages = "dev.sterna", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "dev.sterna.";

  @ArchTest
  static final ArchRule roomsUseOnlyThoseAbove =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("diff")
          .definedBy(ROOT + "diff")
          .layer("review")
          .definedBy(ROOT + "review")
          .layer("catalog")
          .definedBy(ROOT + "catalog")
          .layer("filter")
          .definedBy(ROOT + "filter")
          .layer("adopt")
          .definedBy(ROOT + "adopt")
          .layer("snapshot")
          .definedBy(ROOT + "snapshot")
          .layer("history")
          .definedBy(ROOT + "history")
          .layer("emit")
          .definedBy(ROOT + "emit")
          .layer("rewrite")
          .definedBy(ROOT + "rewrite")
          .whereLayer("diff")
          .mayNotAccessAnyLayer()
          .whereLayer("review")
          .mayOnlyAccessLayers("diff")
          .whereLayer("catalog")
          .mayNotAccessAnyLayer()
          .whereLayer("filter")
          .mayNotAccessAnyLayer()
          .whereLayer("adopt")
          .mayOnlyAccessLayers("diff", "catalog", "filter")
          .whereLayer("snapshot")
          .mayOnlyAccessLayers("diff")
          .whereLayer("history")
          .mayOnlyAccessLayers("diff", "snapshot")
          .whereLayer("emit")
          .mayOnlyAccessLayers("diff", "snapshot", "history")
          .whereLayer("rewrite")
          .mayOnlyAccessLayers("diff", "snapshot", "history", "emit");

  /** What compares, reviews and reads speaks of schemas and operations alone. */
  @ArchTest
  static final ArchRule comparingKnowsOnlySchemas =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "diff", ROOT + "review", ROOT + "catalog")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              ROOT + "schema",
              ROOT + "operation",
              ROOT + "diff",
              ROOT + "review",
              ROOT + "catalog");

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  private ArchitectureTest() {}
}
