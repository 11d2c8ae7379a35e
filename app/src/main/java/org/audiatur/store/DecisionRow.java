package org.audiatur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** A decision as a row of the table {@code decision}. */
final class DecisionRow {

  private static final String INSERT =
      """
      INSERT INTO decision (kind, sha256, start, end, other_sha256, other_start, other_end, type, note)
      VALUES (:kind, :sha256, :start, :end, :other_sha256, :other_start, :other_end, :type, :note)""";

  private DecisionRow() {}

  /** Returns the number of the new decision. */
  static int insert(Handle handle, Decision decision, String note) {
    Update update = handle.createUpdate(INSERT).bind("note", note);
    switch (decision) {
      case Decision.MustJoin(Anchor one, Anchor other) ->
          pair(update.bind("kind", "must-join"), one, other);
      case Decision.CannotJoin(Anchor one, Anchor other) ->
          pair(update.bind("kind", "cannot-join"), one, other);
      case Decision.Rejected(Anchor place, String type) ->
          rejected(update.bind("kind", "reject"), place, type);
    }
    return update.executeAndReturnGeneratedKeys("number").mapTo(Integer.class).one();
  }

  private static void pair(Update update, Anchor one, Anchor other) {
    place(update, one)
        .bind("other_sha256", other.sha256())
        .bind("other_start", other.start())
        .bind("other_end", other.end())
        .bind("type", (String) null);
  }

  private static void rejected(Update update, Anchor place, String type) {
    place(update, place)
        .bind("other_sha256", (String) null)
        .bind("other_start", (Integer) null)
        .bind("other_end", (Integer) null)
        .bind("type", type);
  }

  private static Update place(Update update, Anchor place) {
    return update
        .bind("sha256", place.sha256())
        .bind("start", place.start())
        .bind("end", place.end());
  }

  static Kept read(ResultSet row) throws SQLException {
    return new Kept(
        row.getInt("number"),
        decision(row),
        row.getString("note"),
        row.getString("last").equals("apply"));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    Anchor one = anchor(row, "");
    return switch (row.getString("kind")) {
      case "must-join" -> new Decision.MustJoin(one, anchor(row, "other_"));
      case "cannot-join" -> new Decision.CannotJoin(one, anchor(row, "other_"));
      case "reject" -> new Decision.Rejected(one, row.getString("type"));
      case String kind ->
          throw new SQLException(
              "Decision "
                  + row.getInt("number")
                  + " is of the unknown kind "
                  + kind
                  + ". Maybe a newer Audiatur wrote it");
    };
  }

  private static Anchor anchor(ResultSet row, String prefix) throws SQLException {
    return new Anchor(
        row.getString(prefix + "sha256"), row.getInt(prefix + "start"), row.getInt(prefix + "end"));
  }
}
