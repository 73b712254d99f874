package dev.sterna.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the rooms of the processor: arrows one way, one door to the compiler's messages. */
@AnalyzeClasses(
    packages = "dev.sterna.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "dev.sterna.processor";
  private static final String MAPPING = ROOT + ".mapping";

  @ArchTest
  static final ArchRule roomsUseOnlyThoseBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("processor")
          .definedBy(ROOT)
          .layer("pending")
          .definedBy(ROOT + ".pending")
          .layer("revision")
          .definedBy(ROOT + ".revision")
          .layer("entity")
          .definedBy(ROOT + ".entity")
          .layer("mapping")
          .definedBy(ROOT + ".mapping..")
          .layer("spi")
          .definedBy(ROOT + ".spi")
          .layer("code")
          .definedBy(ROOT + ".code")
          .layer("source")
          .definedBy(ROOT + ".source")
          .layer("report")
          .definedBy(ROOT + ".report")
          .whereLayer("processor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pending")
          .mayOnlyAccessLayers("revision", "mapping", "source", "report", "spi")
          .whereLayer("revision")
          .mayOnlyAccessLayers("source", "report")
          .whereLayer("entity")
          .mayOnlyAccessLayers("source", "report")
          .whereLayer("mapping")
          .mayOnlyAccessLayers("report", "spi")
          .whereLayer("spi")
          .mayNotAccessAnyLayer()
          .whereLayer("code")
          .mayOnlyAccessLayers("source")
          .whereLayer("source")
          .mayOnlyAccessLayers("report")
          .whereLayer("report")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule mappingRoomsFormLayers =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(MAPPING + "..")
          .layer("mapping")
          .definedBy(MAPPING)
          .layer("table")
          .definedBy(MAPPING + ".table")
          .layer("entity")
          .definedBy(MAPPING + ".entity")
          .layer("column")
          .definedBy(MAPPING + ".column")
          .layer("name")
          .definedBy(MAPPING + ".name")
          .layer("xml")
          .definedBy(MAPPING + ".xml")
          .layer("declaration")
          .definedBy(MAPPING + ".declaration")
          .whereLayer("mapping")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("xml")
          .mayOnlyAccessLayers("declaration")
          .whereLayer("xml")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("mapping")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("mapping", "table")
          .whereLayer("column")
          .mayOnlyBeAccessedByLayers("mapping", "table", "entity")
          .whereLayer("name")
          .mayOnlyBeAccessedByLayers("mapping", "table", "entity", "column")
          .whereLayer("declaration")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyDiagnosticsSpeakToTheCompiler =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".report.Diagnostics")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.annotation.processing.Messager");

  @ArchTest
  static final ArchRule noHibernate =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.hibernate..");

  /** Annotations of Jakarta Persistence are read by name: users may have another version of it. */
  @ArchTest
  static final ArchRule noJakarta =
      noClasses().should().dependOnClassesThat().resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule noInternalsOfJavac =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..");

  @ArchTest
  static final ArchRule noSetters =
      methods().that().areNotStatic().should().haveNameNotMatching("set\\p{Upper}.*");

  private ArchitectureTest() {}
}
