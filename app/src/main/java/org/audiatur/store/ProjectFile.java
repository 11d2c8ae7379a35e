package org.audiatur.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.audiatur.decision.Decision;
import org.audiatur.text.SourceText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A project file, open. Not thread-safe; a second program may read it at the same time. */
public final class ProjectFile implements AutoCloseable {

  private final Handle handle;

  private ProjectFile(Handle handle) {
    this.handle = handle;
  }

  /** Opens the file; makes it where there is none. */
  public static ProjectFile open(Path path) throws StoreException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreException(path + ": there is no folder " + folder + ". Maybe make it first");
    }
    if (Files.isDirectory(path)) {
      throw new StoreException(path + " is a folder, not a project file. Maybe name a file in it");
    }
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath());
      return new ProjectFile(prepared(Jdbi.open(connection), path));
    } catch (SQLException e) {
      throw new StoreException(path + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static Handle prepared(Handle handle, Path path) throws StoreException {
    try {
      new Schema(handle, path).check();
      return handle;
    } catch (StoreException | RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /** Keeps a text; a text that is kept already gets this name. */
  public void keep(SourceText source) {
    handle
        .createUpdate(
            """
            INSERT INTO source (sha256, name, text) VALUES (:sha256, :name, :text)
            ON CONFLICT (sha256) DO UPDATE SET name = excluded.name""")
        .bind("sha256", source.sha256())
        .bind("name", source.name())
        .bind("text", source.text())
        .execute();
  }

  /** All texts, by name. */
  public List<SourceText> sources() {
    return handle
        .createQuery("SELECT name, text FROM source ORDER BY name, sha256")
        .map((row, context) -> SourceText.of(row.getString("name"), row.getString("text")))
        .list();
  }

  /** Adds a decision that is in force from now on. */
  public Kept add(Decision decision, String note, Instant now) {
    return handle.inTransaction(
        transaction -> {
          int number = DecisionRow.insert(transaction, decision, note);
          step(transaction, "apply", number, now);
          return new Kept(number, decision, note, true);
        });
  }

  /** Takes a decision back, or brings it into force again. */
  public void step(String action, int decision, Instant now) {
    handle.useTransaction(transaction -> step(transaction, action, decision, now));
  }

  private static void step(Handle handle, String action, int decision, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO step (decision, action, made) VALUES (:decision, :action, :made)")
        .bind("decision", decision)
        .bind("action", action)
        .bind("made", now.toString())
        .execute();
  }

  /** All decisions in the order in which they were made, also those taken back. */
  public List<Kept> decisions() {
    return handle
        .createQuery(
            """
            SELECT decision.*,
                   (SELECT action FROM step WHERE decision = decision.number ORDER BY step.number DESC LIMIT 1) AS last
            FROM decision ORDER BY decision.number""")
        .map((row, context) -> DecisionRow.read(row))
        .list();
  }

  public Optional<Kept> decision(int number) {
    return decisions().stream().filter(kept -> kept.number() == number).findFirst();
  }

  /** Every step, oldest first. */
  public List<Step> history() {
    return handle
        .createQuery("SELECT number, action, decision, made FROM step ORDER BY number")
        .map(
            (row, context) ->
                new Step(
                    row.getInt("number"),
                    row.getString("action"),
                    row.getInt("decision"),
                    Instant.parse(row.getString("made"))))
        .list();
  }

  @Override
  public void close() {
    handle.close();
  }
}
