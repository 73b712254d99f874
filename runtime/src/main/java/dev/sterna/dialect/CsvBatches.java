package dev.sterna.dialect;

import dev.sterna.operation.LoadRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.Literal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of comma-separated values. Their texts are read by the types of their columns. */
final class CsvBatches implements RowBatches.Format {

  private final CsvReader csv;
  private final String insert;
  private final int width;
  private int line = 1;

  CsvBatches(LoadRows load, CsvReader csv) throws IOException {
    this.csv = csv;
    List<String> columns =
        csv
            .read()
            .orElseThrow(() -> new IllegalArgumentException(load.resource() + " is empty"))
            .stream()
            .map(name -> name.orElse(""))
            .toList();
    List<String> known = load.columns().stream().map(Column::name).toList();
    for (String column : columns) {
      if (!known.contains(column)) {
        throw new IllegalArgumentException(
            "%s has a column \"%s\", but %s has only %s here"
                .formatted(load.resource(), column, load.table(), known));
      }
    }
    this.width = columns.size();
    this.insert =
        "insert into "
            + RowsSql.bareName(load.table())
            + " "
            + Qualifier.list(columns)
            + " values ";
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public Optional<RowBatch> next() throws IOException {
    List<String> rows = new ArrayList<>();
    int from = csv.line() + 1;
    int to = from;
    while (rows.size() < RowBatches.SIZE) {
      line = csv.line() + 1;
      Optional<List<Optional<String>>> row = csv.read();
      if (row.isEmpty()) {
        break;
      }
      rows.add(values(row.get()));
      to = csv.line();
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowBatch(from, to, insert + String.join(", ", rows)));
  }

  private String values(List<Optional<String>> row) {
    if (row.size() != width) {
      throw new IllegalArgumentException(
          "it has %s fields for %s columns".formatted(row.size(), width));
    }
    return row.stream()
        .map(field -> field.map(Literal::of).orElse("null"))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
