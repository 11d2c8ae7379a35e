package org.audiatur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: which room may use which. A room that is not listed may use nothing. */
@AnalyzeClasses(packages = "org.audiatur", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule eachRoomUsesOnlyTheRoomsBeforeIt =
      modules()
          .definedByPackages("org.audiatur.(*)..")
          .should()
          .respectTheirAllowedDependencies(
              allow()
                  .fromModule("decision")
                  .toModules("text")
                  .fromModule("repair")
                  .toModules("text", "lang")
                  .fromModule("token")
                  .toModules("text", "lang")
                  .fromModule("structure")
                  .toModules("text", "lang", "token")
                  .fromModule("mention")
                  .toModules("text", "lang", "token", "structure")
                  .fromModule("time")
                  .toModules("text", "lang", "token", "structure", "mention", "calendar")
                  .fromModule("claim")
                  .toModules("text", "lang", "token", "structure", "mention", "calendar", "time")
                  .fromModule("timeline")
                  .toModules("calendar")
                  .fromModule("entity")
                  .toModules("text", "lang", "mention", "calendar", "claim", "decision")
                  .fromModule("compare")
                  .toModules(
                      "text",
                      "lang",
                      "mention",
                      "calendar",
                      "claim",
                      "entity",
                      "timeline",
                      "decision")
                  .fromModule("system")
                  .toModules("text", "lang", "mention", "calendar", "claim", "entity", "compare")
                  .fromModule("engine")
                  .toModules(
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
                      "system"),
              consideringOnlyDependenciesInAnyPackage("org.audiatur.."))
          .because("DESIGN: data flows one way; an undeclared room may import nothing");

  @ArchTest
  static final ArchRule noCyclesAlsoBelowTheRooms =
      slices().matching("org.audiatur.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noDatabaseInTheEngine =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule nothingIsLogged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule noClockInTheEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .because("the same input gives the same output");
}
