package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.execute.table.Objection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of a text that is no number, in the words of several languages. */
final class ObjectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERROR: invalid input syntax for type integer: \"ST002: revision a_1 is not\"",
        "FEHLER: ungültige Eingabesyntax für Typ integer: »ST002: revision a_1 is not«\n  Wo: x",
        "ERREUR: syntaxe en entrée invalide pour le type integer : « ST002: revision a_1 is not »"
      })
  void isTheErrorThatWasMeant(String message) {
    SQLException said = new SQLException(message, "22P02");

    SQLException meant = Objection.meant(said);

    assertThat(meant.getSQLState()).isEqualTo("ST002");
    assertThat((Throwable) meant).hasMessage("revision a_1 is not").hasCause(said);
  }

  @Test
  void whatIsNoneStaysAsItIs() {
    SQLException text =
        new SQLException("ERROR: invalid input syntax for type integer: \"ST\"", "22P02");
    SQLException other = new SQLException("ERROR: ST001: of a trigger", "P0001");

    assertThat((Throwable) Objection.meant(text)).isSameAs(text);
    assertThat((Throwable) Objection.meant(other)).isSameAs(other);
  }
}
