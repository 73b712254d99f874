package dev.sterna.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The classes of an application with a few entities, and edits of them as people make them.
 *
 * @param entities the entities
 * @param length a constant that annotations and initializers name
 * @param base the members of the mapped superclass
 * @param states the constants of an enum
 */
record RandomApplication(List<Entity> entities, int length, String base, String states) {

  private static final List<String> PACKAGES =
      List.of("com.matar", "com.matar.billing", "com.matar.blog.draft", "org.other");

  /** Fields as they stand in a source; %d makes names differ. */
  private static final List<String> FIELDS =
      List.of(
          "String text%d;",
          "@Column(length = com.matar.Limits.LENGTH) String bounded%d;",
          "@Column(name = \"named_%d\", nullable = false) String named%d = \"x\";",
          "int number%d = com.matar.Limits.LENGTH + 1;",
          "int plain%d = 7;",
          "@Enumerated(EnumType.STRING) com.matar.State state%d;",
          "com.matar.State ordinal%d = com.matar.State.OPEN;",
          "java.math.BigDecimal amount%d;",
          "java.time.Instant at%d;",
          "transient int ignored%d;",
          "@Transient String alsoIgnored%d;",
          "boolean flag%d;");

  /** How an entity is written down. */
  enum Form {
    PLAIN,
    WITH_BASE,
    NESTED,
    WITH_TABLE,
    WITH_PROPERTIES
  }

  /**
   * An entity.
   *
   * @param fields its fields, without the id
   */
  record Entity(String packageName, String name, Form form, List<String> fields) {

    String fileName() {
      return packageName + "." + (form == Form.NESTED ? name + "s" : name);
    }

    String className() {
      return fileName() + (form == Form.NESTED ? "." + name : "");
    }

    String source() {
      String table =
          form == Form.WITH_TABLE
              ? "@Table(name = \"t_" + name.charAt(6) + fields.size() % 2 + "\") "
              : "";
      String id =
          switch (form) {
            case WITH_BASE -> "";
            case WITH_PROPERTIES ->
                "private Long id; @Id public Long getId() { return id; }"
                    + " public void setId(Long id) { this.id = id; }";
            default -> "@Id Long id;";
          };
      String members = form == Form.WITH_PROPERTIES ? properties() : String.join("\n  ", fields);
      String type =
          "@Entity %spublic %sclass %s%s {\n  %s\n  %s\n}\n"
              .formatted(
                  table,
                  form == Form.NESTED ? "static " : "",
                  name,
                  form == Form.WITH_BASE ? " extends com.matar.Base" : "",
                  id,
                  members);
      return "package %s;\nimport jakarta.persistence.*;\n%s"
          .formatted(
              packageName,
              form == Form.NESTED ? "public class " + name + "s {\n" + type + "}\n" : type);
    }

    private String properties() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < fields.size(); i++) {
        text.append(
            ("private String p%1$d; public String getP%1$d() { return p%1$d; }"
                    + " public void setP%1$d(String v) { p%1$d = v; }\n")
                .formatted(fields.get(i).length() + 100 * i));
      }
      return text.toString();
    }

    Entity with(List<String> changed) {
      return new Entity(packageName, name, form, changed);
    }
  }

  static RandomApplication of(Random random) {
    List<Entity> entities = new ArrayList<>();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      entities.add(entity(random, i, entities));
    }
    return new RandomApplication(entities, 40, "@Id Long id; String createdBy;", "OPEN, CLOSED");
  }

  private static Entity entity(Random random, int number, List<Entity> others) {
    List<String> fields = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      fields.add(field(random, others));
    }
    return new Entity(
        oneOf(PACKAGES, random),
        "Entity" + (char) ('A' + number),
        oneOf(List.of(Form.values()), random),
        fields);
  }

  private static String field(Random random, List<Entity> others) {
    int number = random.nextInt(1000);
    if (!others.isEmpty() && random.nextInt(4) == 0) {
      return "@ManyToOne %s other%d;".formatted(oneOf(others, random).className(), number);
    }
    return oneOf(FIELDS, random).replace("%d", String.valueOf(number));
  }

  /** The sources by class name. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    entities.forEach(entity -> sources.put(entity.fileName(), entity.source()));
    sources.put(
        "com.matar.Limits",
        "package com.matar; public class Limits { static final int HALF = %d; public static final int LENGTH = HALF * 2; }"
            .formatted(length));
    sources.put(
        "com.matar.Base",
        "package com.matar; import jakarta.persistence.*; @MappedSuperclass public class Base { %s }"
            .formatted(base));
    sources.put("com.matar.State", "package com.matar; public enum State { %s }".formatted(states));
    sources.put(
        "com.matar.Main",
        "package com.matar; class Main { Object all = com.matar.migrations.Revisions.all(); }");
    return sources;
  }

  /** The application after one edit. */
  RandomApplication edited(Random random) {
    int which = random.nextInt(entities.size());
    Entity entity = entities.get(which);
    return switch (random.nextInt(11)) {
      case 0 -> new RandomApplication(entities, length + 1, base, states);
      case 1 ->
          new RandomApplication(
              entities, length, base + " String by" + random.nextInt(9) + ";", states);
      case 2 -> new RandomApplication(entities, length, base, states + ", S" + random.nextInt(99));
      case 3, 4 -> {
        List<String> fields = new ArrayList<>(entity.fields());
        fields.add(field(random, entities));
        yield replaced(which, entity.with(fields));
      }
      case 5 ->
          entity.fields().size() < 2
              ? this
              : replaced(which, entity.with(entity.fields().subList(1, entity.fields().size())));
      case 6 -> entities.size() < 2 ? this : without(which);
      case 7, 8 -> {
        List<Entity> more = new ArrayList<>(entities);
        more.add(entity(random, 10 + random.nextInt(10), entities));
        yield distinct(more);
      }
      case 9 ->
          moved(which, e -> new Entity(e.packageName(), e.name() + "X", e.form(), e.fields()));
      default -> {
        String other = oneOf(PACKAGES, random) + (random.nextBoolean() ? ".fresh" : "");
        yield moved(which, e -> new Entity(other, e.name(), e.form(), e.fields()));
      }
    };
  }

  /** A class under another name, to which the others refer by it. */
  private RandomApplication moved(int which, UnaryOperator<Entity> move) {
    Entity before = entities.get(which);
    Entity after = move.apply(before);
    return distinct(
        replaced(which, after).entities().stream()
            .map(
                e ->
                    e.with(
                        e.fields().stream()
                            .map(
                                f ->
                                    f.replace(
                                        " " + before.className() + " ",
                                        " " + after.className() + " "))
                            .toList()))
            .toList());
  }

  private RandomApplication without(int which) {
    String gone = " " + entities.get(which).className() + " ";
    List<Entity> rest = new ArrayList<>(entities);
    rest.remove(which);
    return new RandomApplication(
        rest.stream()
            .map(e -> e.with(e.fields().stream().filter(f -> !f.contains(gone)).toList()))
            .toList(),
        length,
        base,
        states);
  }

  private RandomApplication replaced(int which, Entity entity) {
    List<Entity> changed = new ArrayList<>(entities);
    changed.set(which, entity);
    return new RandomApplication(changed, length, base, states);
  }

  /** Two entities of one name would need one table. */
  private RandomApplication distinct(List<Entity> changed) {
    Map<String, Entity> byName = new TreeMap<>();
    changed.forEach(e -> byName.putIfAbsent(e.name(), e));
    return byName.size() < changed.size()
        ? this
        : new RandomApplication(changed, length, base, states);
  }

  private static <T> T oneOf(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
