package org.audiatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final SourceText ONE = SourceText.of("one.txt", "Комендант 😀 молчит");
  private static final SourceText OTHER = SourceText.of("other.txt", "Комендант пишет");

  @TempDir private Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("project.audiatur");
  }

  @Test
  void whatIsKeptIsThereAfterOpeningAgain() throws StoreException {
    Decision join =
        new Decision.MustJoin(new Anchor(ONE.sha256(), 0, 9), new Anchor(OTHER.sha256(), 0, 9));
    Decision rejected = new Decision.Rejected(new Anchor(ONE.sha256(), 12, 18), "PER");
    try (ProjectFile project = ProjectFile.open(file)) {
      project.keep(ONE);
      project.keep(OTHER);
      project.add(join, "тот же", NOON);
      project.add(rejected, "", NOON);
      project.step("revert", 1, NOON.plusSeconds(60));
    }

    try (ProjectFile project = ProjectFile.open(file)) {
      assertThat(project.sources())
          .extracting(SourceText::text)
          .containsExactly(ONE.text(), OTHER.text());
      assertThat(project.decisions())
          .containsExactly(new Kept(1, join, "тот же", false), new Kept(2, rejected, "", true));
      assertThat(project.history())
          .containsExactly(
              new Step(1, "apply", 1, NOON),
              new Step(2, "apply", 2, NOON),
              new Step(3, "revert", 1, NOON.plusSeconds(60)));
    }
  }

  @Test
  void aTextThatIsRenamedStaysOneText() throws StoreException {
    try (ProjectFile project = ProjectFile.open(file)) {
      project.keep(ONE);
      project.keep(SourceText.of("renamed.txt", ONE.text()));

      assertThat(project.sources()).extracting(SourceText::name).containsExactly("renamed.txt");
    }
  }

  @Test
  void aDecisionNeedsATextThatIsKept() throws StoreException {
    try (ProjectFile project = ProjectFile.open(file)) {
      Decision rejected = new Decision.Rejected(new Anchor(ONE.sha256(), 0, 9), "PER");

      assertThatThrownBy(() -> project.add(rejected, "", NOON)).hasMessageContaining("FOREIGN KEY");
      assertThat(project.decisions()).isEmpty();
      assertThat(project.history()).isEmpty();
    }
  }

  @Test
  void aFileOfAnotherProgramIsRefusedAndLeftAsItIs() throws IOException {
    Files.writeString(
        file,
        "Это письмо, а не база данных, и в нём больше ста знаков, чтобы хватило на заголовок файла базы.");

    assertThatThrownBy(() -> ProjectFile.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a project file. Maybe");
    assertThat(file).content().startsWith("Это письмо");
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
    execute("CREATE TABLE other (x)");

    assertThatThrownBy(() -> ProjectFile.open(file))
        .hasMessageContaining("database of another program");
  }

  @Test
  void aNewerFormIsRefused() throws StoreException, SQLException {
    ProjectFile.open(file).close();
    execute("PRAGMA user_version = 99");

    assertThatThrownBy(() -> ProjectFile.open(file))
        .hasMessageContaining("has form 99; this Audiatur knows form 1. Maybe");
  }

  @Test
  void aFolderIsNoProjectFile() {
    assertThatThrownBy(() -> ProjectFile.open(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> ProjectFile.open(folder.resolve("no/where")))
        .hasMessageContaining("there is no folder");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
