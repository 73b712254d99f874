package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a source imports.
 *
 * @param members what is imported statically
 * @param types the classes, or packages with a star
 */
record SourceImports(List<String> members, List<String> types) {

  SourceImports {
    members = List.copyOf(members);
    types = List.copyOf(types);
  }

  static SourceImports of(List<SourceToken> tokens) {
    List<String> members = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !tokens.get(i).is("{"); i++) {
      if (tokens.get(i).is("import")) {
        boolean isStatic = tokens.get(i + 1).is("static");
        StringBuilder name = new StringBuilder();
        for (i += isStatic ? 2 : 1; i < tokens.size() && !tokens.get(i).is(";"); i++) {
          name.append(tokens.get(i).text());
        }
        (isStatic ? members : types).add(name.toString());
      }
    }
    return new SourceImports(members, types);
  }
}
