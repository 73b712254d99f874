package dev.sterna.snapshot;

import dev.sterna.migration.EnumColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constants that the values of a column stand for. One that was renamed is an object, any other
 * its name.
 */
record ConstantsLine(EnumColumn column) implements Line {

  private record Constant(String name, Optional<String> from) {}

  static ConstantsLine read(JsonLine json) {
    List<String> names = new ArrayList<>();
    SortedMap<String, String> past = new TreeMap<>();
    for (Constant each :
        json.elements(
            "constants",
            name -> new Constant(name, Optional.empty()),
            object -> new Constant(object.text("name"), object.optionalText("from")))) {
      names.add(each.name());
      each.from().ifPresent(from -> past.put(each.name(), from));
    }
    return new ConstantsLine(new EnumColumn(json.table(), json.text("column"), names, past));
  }

  @Override
  public LineKind kind() {
    return LineKind.CONSTANTS;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(column.table())
        .text("column", column.column())
        .elements("constants", column.constants(), this::write);
  }

  private void write(String constant, LineWriter.Element json) {
    String from = column.past().get(constant);
    if (from == null) {
      json.text(constant);
    } else {
      json.object(keys -> keys.text("name", constant).text("from", from));
    }
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addConstants(column, number);
  }
}
