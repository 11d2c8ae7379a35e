package org.audiatur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of this module, and which others each may use. The rooms of the engine are guarded
 * where they live; a room that stands in neither list may use nothing.
 */
@AnalyzeClasses(packages = "org.audiatur", importOptions = DoNotIncludeTests.class)
class AppRoomsTest {

  private static final Set<String> ENGINE_ROOMS =
      Set.of(
          "text",
          "lang",
          "calendar",
          "decision",
          "repair",
          "token",
          "structure",
          "mention",
          "time",
          "claim",
          "timeline",
          "entity",
          "compare",
          "system",
          "engine");

  /** What the engine hands over: values, and the record that holds them all. */
  private static final String[] VALUES = {
    "text",
    "calendar",
    "decision",
    "structure",
    "mention",
    "time",
    "claim",
    "entity",
    "compare",
    "system",
    "engine"
  };

  private static String[] and(String[] rooms, String room) {
    return Stream.concat(Stream.of(rooms), Stream.of(room)).toArray(String[]::new);
  }

  @ArchTest
  static final ArchRule eachRoomUsesOnlyItsNeighbours =
      modules()
          .definedByPackages("org.audiatur.(*)..")
          .that(
              describe("belong to this module", module -> !ENGINE_ROOMS.contains(module.getName())))
          .should()
          .respectTheirAllowedDependencies(
              allow()
                  .fromModule("ingest")
                  .toModules("text")
                  .fromModule("store")
                  .toModules("text", "decision")
                  .fromModule("review")
                  .toModules("text", "decision", "store")
                  .fromModule("proof")
                  .toModules("text")
                  .fromModule("explain")
                  .toModules(
                      "text",
                      "lang",
                      "calendar",
                      "token",
                      "structure",
                      "mention",
                      "time",
                      "claim",
                      "engine",
                      "proof")
                  .fromModule("export")
                  .toModules(and(and(and(VALUES, "proof"), "explain"), "atlas"))
                  .fromModule("web")
                  .toModules("text", "engine", "store", "review", "export")
                  .fromModule("cli")
                  .toModules(
                      "text",
                      "lang",
                      "decision",
                      "repair",
                      "engine",
                      "ingest",
                      "proof",
                      "explain",
                      "store",
                      "review",
                      "export",
                      "web"),
              consideringOnlyDependenciesInAnyPackage("org.audiatur.."));

  @ArchTest
  static final ArchRule noCyclesAlsoBelowTheRooms =
      slices().matching("org.audiatur.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.audiatur.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..");

  @ArchTest
  static final ArchRule theExportsDoNotAnalyse =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.audiatur.export..", "org.audiatur.store..", "org.audiatur.review..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.audiatur.engine.Engine")
          .allowEmptyShould(true);

  @ArchTest
  static void onlyTheCommandLinePrints(JavaClasses classes) {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        classes.that(
            describe("outside cli", c -> !c.getPackageName().startsWith("org.audiatur.cli"))));
  }
}
