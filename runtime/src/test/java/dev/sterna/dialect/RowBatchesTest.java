package dev.sterna.dialect;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.operation.LoadRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Resources, batch by batch, and what is wrong with them. */
final class RowBatchesTest {

  static Stream<Arguments> resources() {
    return Stream.of(
        csv("id,Title\n"),
        csv("id\n1\n2", new RowBatch(2, 3, "insert into audit.post (id) values ('1'), ('2')")),
        csv(
            "\uFEFF\"Title\",id\r\n\r\n\"it's \"\"so\"\"\",\r\n\"a\nb\",\"\"\n,7\n",
            new RowBatch(
                2,
                6,
                "insert into audit.post (\"Title\", id) values ('it''s \"so\"', null),"
                    + " ('a\nb', ''), (null, '7')")),
        json(""),
        json(" \n"),
        json(
            "{\"id\": 1}\n\n  {\"Title\": \"it's\"} ",
            new RowBatch(
                1,
                3,
                "do $sterna$ declare sterna_rows_ jsonb := '[{\"id\": 1},\n{\"Title\":"
                    + " \"it''s\"}]'; sterna_other_ text; begin select k into sterna_other_ from"
                    + " jsonb_array_elements(sterna_rows_) e, jsonb_object_keys(e) k where k <>"
                    + " all (array['id', 'Title']) limit 1; if sterna_other_ is not null then raise"
                    + " exception using errcode = '42703', message = 'a row has \"' ||"
                    + " sterna_other_ || '\", which is no column here'; end if; insert into"
                    + " audit.post (id, \"Title\") select id, \"Title\" from"
                    + " jsonb_to_recordset(sterna_rows_) as sterna_row_(id integer, \"Title\""
                    + " text); end; $sterna$")));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void theResourceIsReadInBatches(String name, String content, List<RowBatch> batches) {
    assertThat(all(load(name, content))).isEqualTo(batches);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aBatchHasFiveHundredRows(String name, String head, String row, int first) {
    String content = head + (row + "\n").repeat(1001);

    assertThat(all(load(name, content)))
        .extracting(batch -> batch.from() + "-" + batch.to())
        .containsExactly(
            first + "-" + (first + 499),
            (first + 500) + "-" + (first + 999),
            (first + 1000) + "-" + (first + 1000));
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("rows.csv", "id\n", "1", 2), Arguments.of("rows.jsonl", "", "{}", 1));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("", "rows.csv is empty"),
        Arguments.of(
            "id,x\n", "rows.csv has a column \"x\", but audit.post has only [id, Title] here"),
        Arguments.of("id\n1\n1,2\n", "rows.csv, line 3: it has 2 fields for 1 columns"),
        Arguments.of("id\n\"1\" 2\n", "rows.csv, line 2: text stands behind the quotes of a field"),
        Arguments.of("id\n1\n\"2\n\n", "rows.csv, line 3: the quotes of line 3 are not closed"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theMessageSaysWhere(String content, String message) {
    assertThatThrownBy(() -> all(load("rows.csv", content)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aResourceThatIsMissingIsNamed() {
    LoadRows load = new LoadRows(name("post"), List.of(), "no.csv", resource -> null);

    assertThatThrownBy(() -> RowBatches.open(load))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no resource no.csv");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("rows.csv", "\u00e9", "rows.csv cannot be read"),
        Arguments.of("rows.csv", "id\n\u00e9", "rows.csv cannot be read as UTF-8 at line 2"),
        Arguments.of("rows.jsonl", "{}\n\u00e9", "rows.jsonl cannot be read as UTF-8 at line 1"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNotUtf8CannotBeRead(String name, String content, String message) {
    byte[] latin = content.getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> all(load(name, new ByteArrayInputStream(latin))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(message);
  }

  @Test
  void theResourceIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream bytes =
        new ByteArrayInputStream("id\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() throws IOException {
            closed.set(true);
            super.close();
          }
        };

    RowBatches.open(load("rows.csv", bytes)).close();

    assertThat(closed).isTrue();
  }

  private static Arguments csv(String content, RowBatch... batches) {
    return Arguments.of("rows.csv", content, List.of(batches));
  }

  private static Arguments json(String content, RowBatch... batches) {
    return Arguments.of("rows.jsonl", content, List.of(batches));
  }

  private static List<RowBatch> all(LoadRows load) {
    List<RowBatch> all = new ArrayList<>();
    try (RowBatches batches = RowBatches.open(load)) {
      Optional<RowBatch> next = batches.next();
      while (next.isPresent()) {
        all.add(next.get());
        next = batches.next();
      }
    }
    return all;
  }

  private static LoadRows load(String name, String content) {
    return load(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static LoadRows load(String resource, InputStream bytes) {
    return new LoadRows(
        name("audit", "post"),
        List.of(column("id", integer()), column("Title", text())),
        resource,
        asked -> bytes);
  }
}
