package dev.sterna;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the rooms of the runtime: which package may use which, and what none of them may do. */
@AnalyzeClasses(packages = "dev.sterna", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "dev.sterna";

  private static final String LOOK_UP =
      "forName|newInstance|get(Declared)?(Constructor|Method|Field|RecordComponent|Classe)s?";

  /** Each room with the rooms it may use; {@link #ROOT} is the door and may use all. */
  private static final TreeMap<String, Set<String>> ROOMS = new TreeMap<>();

  static {
    ROOMS.put("schema", Set.of());
    ROOMS.put("data", Set.of("schema"));
    ROOMS.put("operation", Set.of("schema", "data"));
    ROOMS.put("revision", Set.of());
    ROOMS.put("migration", Set.of("schema", "data", "operation", "revision"));
    ROOMS.put("dialect", Set.of("schema", "data", "operation"));
    ROOMS.put("report", Set.of("operation", "revision", "migration"));
    ROOMS.put("execute.flight", Set.of("schema", "data", "operation", "dialect", "report"));
    ROOMS.put(
        "execute.table",
        Set.of("schema", "operation", "revision", "dialect", "report", "execute.flight"));
    ROOMS.put(
        "execute",
        Set.of(
            "schema",
            "data",
            "operation",
            "revision",
            "migration",
            "dialect",
            "report",
            "execute.flight",
            "execute.table"));
  }

  @ArchTest
  static final ArchRule everyClassHasARoom =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(ROOT), ROOMS.keySet().stream().map(ArchitectureTest::packageOf))
                  .toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest static final ArchRule aRoomUsesOnlyItsTable = table();

  @ArchTest
  static final ArchRule noCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingButTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.sql..", ROOT + "..")
          .allowEmptyShould(true);

  /**
   * Connections that stand before another are proxies of a JDK interface, not of a user's class.
   */
  @ArchTest
  static final ArchRule noReflection =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Connection")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .allowEmptyShould(true);

  /**
   * A native image has the classes and members that the code names, without being told of any. What
   * is asked of a driver beyond JDBC is no class of a user's.
   */
  @ArchTest
  static final ArchRule nothingIsLookedUp =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Connection")
          .should()
          .callMethodWhere(describe("a class or a member by its name", ArchitectureTest::looksUp))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ServiceLoader.class)
          .allowEmptyShould(true);

  private static boolean looksUp(JavaCall<?> call) {
    String name = call.getTarget().getName();
    return call.getTargetOwner().isAssignableTo(ClassLoader.class) && name.equals("loadClass")
        || call.getTargetOwner().isEquivalentTo(Class.class) && name.matches(LOOK_UP);
  }

  @ArchTest
  static final ArchRule noSetters =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .should()
          .haveNameNotMatching("set\\p{Upper}.*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noUtil =
      noClasses().should().resideInAPackage("..util..").allowEmptyShould(true);

  private ArchitectureTest() {}

  private static ArchRule table() {
    LayeredArchitecture rooms =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer(ROOT)
            .definedBy(ROOT);
    for (String room : ROOMS.keySet()) {
      rooms = rooms.layer(room).definedBy(packageOf(room));
    }
    rooms = rooms.whereLayer(ROOT).mayNotBeAccessedByAnyLayer();
    for (var room : ROOMS.entrySet()) {
      var layer = rooms.whereLayer(room.getKey());
      rooms =
          room.getValue().isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
    }
    return rooms;
  }

  private static String packageOf(String room) {
    return ROOT + "." + room;
  }
}
