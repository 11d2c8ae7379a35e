package org.audiatur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Makes the tables of a new project file; checks that an old one is a project file of a known form.
 */
final class Schema {

  /** What SQLite calls the application of a file: the letters "Audi". */
  private static final int APPLICATION = 0x41756469;

  private static final int VERSION = 1;

  private final Handle handle;
  private final Path path;

  Schema(Handle handle, Path path) {
    this.handle = handle;
    this.path = path;
  }

  void check() throws StoreException {
    int application;
    try {
      handle.execute("PRAGMA busy_timeout = 5000");
      application = number("PRAGMA application_id");
    } catch (JdbiException e) {
      throw new StoreException(path + " is not a project file. Maybe another file was meant", e);
    }
    if (application == 0 && number("SELECT count(*) FROM sqlite_schema") == 0) {
      create();
    } else if (application != APPLICATION) {
      throw new StoreException(
          path
              + " is a database of another program, not a project file. Maybe another file was meant");
    } else if (number("PRAGMA user_version") != VERSION) {
      throw new StoreException(
          path
              + " has form "
              + number("PRAGMA user_version")
              + "; this Audiatur knows form "
              + VERSION
              + ". Maybe use a newer one");
    }
    settings();
  }

  private void create() throws StoreException {
    try {
      handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
      handle.useTransaction(Schema::tables);
    } catch (JdbiException e) {
      throw new StoreException(path + " cannot be written. Maybe its folder is read-only", e);
    }
  }

  private static void tables(Handle handle) {
    for (String statement : statements()) {
      handle.execute(statement);
    }
    handle.execute("PRAGMA application_id = " + APPLICATION);
    handle.execute("PRAGMA user_version = " + VERSION);
  }

  private void settings() {
    handle.execute("PRAGMA foreign_keys = ON");
    handle.execute("PRAGMA synchronous = NORMAL");
  }

  private int number(String query) {
    return handle.createQuery(query).mapTo(Integer.class).one();
  }

  private static String[] statements() {
    try (InputStream in = Schema.class.getResourceAsStream("schema-1.sql")) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file schema-1.sql. Maybe it was built only in part");
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return sql.replaceAll("(?m)^--.*\\R", "").strip().split("\\R{2,}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
