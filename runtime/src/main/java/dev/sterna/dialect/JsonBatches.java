package dev.sterna.dialect;

import dev.sterna.operation.LoadRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows as JSON objects, one a line, which PostgreSQL itself reads ({@code jsonb_to_recordset}). A
 * member that is no column is an error; a column without a member is null.
 */
final class JsonBatches implements RowBatches.Format {

  private final BufferedReader in;
  private final LoadRows load;
  private int line;

  JsonBatches(LoadRows load, BufferedReader in) {
    this.load = load;
    this.in = in;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public Optional<RowBatch> next() throws IOException {
    List<String> objects = new ArrayList<>();
    int from = line + 1;
    while (objects.size() < RowBatches.SIZE) {
      String text = in.readLine();
      if (text == null) {
        break;
      }
      line++;
      if (!text.isBlank()) {
        objects.add(text.strip());
      }
    }
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowBatch(from, line, statement(objects)));
  }

  private String statement(List<String> objects) {
    String names = joined(column -> Identifier.sql(column.name()));
    String types = joined(column -> Identifier.sql(column.name()) + " " + column.type().sql());
    String known = joined(column -> Literal.of(column.name()));
    return Plpgsql.block(
        "declare sterna_rows_ jsonb := "
            + Literal.of("[" + String.join(",\n", objects) + "]")
            + "; sterna_other_ text; begin select k into sterna_other_ from"
            + " jsonb_array_elements(sterna_rows_) e, jsonb_object_keys(e) k where k <> all (array["
            + known
            + "]) limit 1; if sterna_other_ is not null then raise exception using errcode ="
            + " '42703', message = 'a row has \"' || sterna_other_ || '\", which is no column"
            + " here'; end if; insert into "
            + RowsSql.bareName(load.table())
            + " ("
            + names
            + ") select "
            + names
            + " from jsonb_to_recordset(sterna_rows_) as sterna_row_("
            + types
            + "); end;");
  }

  private String joined(Function<Column, String> text) {
    return load.columns().stream().map(text).collect(Collectors.joining(", "));
  }
}
