package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.mapping.entity.GeneratorLookup.Kind;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Where ids come from, generated or not, and their columns (Jakarta Persistence 3.2, sections
 * 11.1.21 and 11.1.22).
 */
public final class GeneratorRules {

  /** What PostgreSQL numbers. */
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

  /** What a UUID can be kept as. */
  private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String", "byte[]");

  /** Ids of these types are made in Java unless a generator says otherwise. */
  private static final Set<String> RANDOM = Set.of("java.util.UUID", "java.lang.String");

  private final GeneratorLookup lookup;
  private final GenericGenerators generics;
  private final GeneratorClasses classes;
  private final Problems problems;

  public GeneratorRules(JavaTypes javaTypes, AttributeReader reader, Problems problems) {
    this.lookup = new GeneratorLookup(javaTypes, reader);
    this.classes = new GeneratorClasses(javaTypes, problems);
    this.generics = new GenericGenerators(classes, problems);
    this.problems = problems;
  }

  /** The attributes whose values are generated, in the id of an entity. */
  public List<Attribute> generated(EntityShape entity) {
    List<Attribute> generated = new ArrayList<>();
    for (MappedAttribute attribute : entity.attributes()) {
      if (attribute instanceof PluralAttribute plural
          && plural.rowKey() instanceof RowKey.Surrogate surrogate
          && !surrogate.ofTable()) {
        generated.add(surrogate.id());
      }
      if (isGeneratedWhole(attribute)) {
        generated.add(attribute.attribute());
        continue;
      }
      for (BasicAttribute id : attribute.ownIds()) {
        if (isGenerated(id.attribute())) {
          generated.add(id.attribute());
        }
      }
    }
    return generated;
  }

  /** In Hibernate a generator of the whole id counts instead of those of its parts. */
  private static boolean isGeneratedWhole(MappedAttribute attribute) {
    return attribute instanceof EmbeddedAttribute
        && attribute.attribute().id()
        && generatedValue(attribute.attribute()).filter(GeneratorRules::isCounted).isPresent();
  }

  /** Whether this asks for a sequence or a table. */
  static boolean isCounted(AnnotationView generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    return !strategy.equals("IDENTITY") && !strategy.equals("UUID");
  }

  /** Whether a generator of this name is declared where an id of this class looks for it. */
  boolean isDeclared(Attribute id, TypeElement declaring, String name) {
    Optional<String> wanted = Optional.of(name);
    return lookup.find(Kind.SEQUENCE, id, declaring, wanted).isPresent()
        || lookup.find(Kind.TABLE, id, declaring, wanted).isPresent()
        || lookup.find(Kind.GENERIC, id, declaring, wanted).isPresent();
  }

  /** Whether the values of an id come from a generator of Hibernate's or of the user's own. */
  boolean isGeneric(Attribute id, AnnotationView generated) {
    Optional<String> name = generated.text("generator");
    TypeElement declaring = (TypeElement) id.element().getEnclosingElement();
    return name.isPresent() && lookup.find(Kind.GENERIC, id, declaring, name).isPresent();
  }

  private static boolean isGenerated(Attribute id) {
    return generatedValue(id).isPresent()
        || NativeGenerators.in(id.annotations()).isPresent()
        || GeneratorClasses.ofId(id).isPresent();
  }

  private static Optional<AnnotationView> generatedValue(Attribute id) {
    return id.annotations().persistence("GeneratedValue");
  }

  /** The generator of an id of this entity. */
  public Generator generator(Attribute id, TypeElement entity) {
    Optional<AnnotationView> ofId = NativeGenerators.in(id.annotations());
    if (ofId.isPresent()) {
      return NativeGenerators.generator(ofId.get());
    }
    Optional<AnnotationView> own = GeneratorClasses.ofId(id);
    if (own.isPresent()) {
      return classes.generator(own.get(), id);
    }
    Optional<AnnotationView> generated = generatedValue(id);
    if (generated.isEmpty()) {
      return Generator.UNSEEN;
    }
    Optional<String> name = generated.get().text("generator");
    return switch (generated.get().constant("strategy").orElse("AUTO")) {
      case "IDENTITY" -> Generator.of(Source.IDENTITY);
      case "UUID" -> Generator.UNSEEN;
      case "SEQUENCE" ->
          new Generator(Source.SEQUENCE, lookup.find(Kind.SEQUENCE, id, entity, name), name);
      case "TABLE" -> new Generator(Source.TABLE, lookup.find(Kind.TABLE, id, entity, name), name);
      default -> automatic(id, entity, name);
    };
  }

  /**
   * The way that suits: a generator that is declared, or that the name is known to stand for, or
   * else a sequence for a number. Ids by {@code increment} are counted, whatever is declared.
   */
  private Generator automatic(Attribute id, TypeElement entity, Optional<String> name) {
    if (name.filter("increment"::equals).isPresent()) {
      return Generator.UNSEEN;
    }
    Optional<AnnotationView> nativeOne = lookup.nativeGenerator(id, entity);
    if (nativeOne.isPresent()) {
      return NativeGenerators.generator(nativeOne.get());
    }
    Optional<AnnotationView> sequence = lookup.find(Kind.SEQUENCE, id, entity, name);
    if (sequence.isPresent()) {
      return new Generator(Source.SEQUENCE, sequence, name);
    }
    Optional<AnnotationView> table = lookup.find(Kind.TABLE, id, entity, name);
    if (table.isPresent()) {
      return new Generator(Source.TABLE, table, name);
    }
    Optional<AnnotationView> generic = lookup.find(Kind.GENERIC, id, entity, name);
    if (generic.isPresent()) {
      return generics.generator(generic.get(), id);
    }
    Optional<Source> known = name.flatMap(GenericGenerators::known);
    if (known.isPresent()) {
      return Generator.of(known.get());
    }
    return isRandom(id) ? Generator.UNSEEN : new Generator(Source.SEQUENCE, Optional.empty(), name);
  }

  /** Reports what makes the values of an attribute beside the id from something in the schema. */
  void requireUnseen(Attribute attribute) {
    classes.requireUnseen(attribute);
  }

  private void requireUuid(Attribute id) {
    Optional<AnnotationView> generated = generatedValue(id);
    boolean isUuid =
        generated.isPresent() && generated.get().constant("strategy").equals(Optional.of("UUID"))
            || id.annotations().hibernate("UuidGenerator").isPresent();
    if (isUuid && !UUIDS.contains(JavaTypes.nameOf(id.type()))) {
      problems.report(
          MappingMessage.UUID_TYPE, id.origin(), id.name(), JavaTypes.nameOf(id.type()));
    }
  }

  /** Of a type variable Hibernate does not see what stands for it, and so counts. */
  private static boolean isRandom(Attribute id) {
    return RANDOM.contains(JavaTypes.nameOf(id.type()))
        && JavaTypes.typeOf(id.element()).getKind() != TypeKind.TYPEVAR;
  }

  /**
   * The column of an id, or of a part of it: never null, and numbered by the database if its values
   * are an identity's.
   */
  public MappedColumn key(Attribute attribute, MappedColumn column) {
    ColumnClauses clauses = column.clauses().withNotNull(true);
    requireUuid(attribute);
    TypeElement declaring = (TypeElement) attribute.element().getEnclosingElement();
    if (generator(attribute, declaring).source() != Source.IDENTITY) {
      return column.with(clauses);
    }
    if (!NUMBERS.contains(column.sql().sql())) {
      problems.report(
          MappingMessage.IDENTITY_TYPE, column.origin(), attribute.name(), column.sql());
    }
    if (clauses.givesValues()) {
      problems.report(MappingMessage.IDENTITY_WITH_DEFAULT, column.origin(), attribute.name());
    }
    return column.with(clauses.withIdentity(Identity.generatedByDefault()));
  }
}
