package dev.sterna.execute.table;

import dev.sterna.revision.RevisionInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link RowQueries#settledUnless} answers, which is all that a start has to know of a
 * database in good order.
 *
 * @param isAtHead whether the table is as the digest says
 * @param texts if not, what each row says in one text, which is empty where it says nothing
 */
public record SettledRows(boolean isAtHead, List<String> texts) {

  public SettledRows {
    texts = List.copyOf(texts);
  }

  /**
   * Reads the answer.
   *
   * @param sql the question, by itself or among statements that return no rows
   */
  public static SettledRows read(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet row = RowQueries.answer(statement, sql)) {
      while (row.next()) {
        String text = row.getString(1);
        if (text == null) {
          return new SettledRows(true, List.of());
        }
        texts.add(text);
      }
    }
    return new SettledRows(false, texts);
  }

  /**
   * The state of the table.
   *
   * @param revisions the revisions of the program
   * @return empty if a row is of none of them as it is, and has to be read as a whole
   */
  public Optional<DatabaseState> state(List<RevisionInfo> revisions) {
    Map<String, RevisionInfo> byText = new HashMap<>();
    for (RevisionInfo revision : revisions) {
      byText.put(revision.settled(), revision);
    }
    List<RevisionInfo> settled = new ArrayList<>();
    for (String text : texts) {
      RevisionInfo revision = byText.get(text);
      if (revision == null) {
        return Optional.empty();
      }
      settled.add(revision);
    }
    return Optional.of(new DatabaseState(true, List.of(), settled));
  }
}
