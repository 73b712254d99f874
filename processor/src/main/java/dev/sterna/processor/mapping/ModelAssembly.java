package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.column.Converters;
import dev.sterna.processor.mapping.column.DocumentTypes;
import dev.sterna.processor.mapping.column.HibernateColumnOrder;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.NeededType;
import dev.sterna.processor.mapping.column.Registrations;
import dev.sterna.processor.mapping.column.StoredConstants;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.processor.mapping.declaration.ValidatedUnit;
import dev.sterna.processor.mapping.entity.DocumentSearch;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityNames;
import dev.sterna.processor.mapping.entity.EntityReader;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.GeneratorRules;
import dev.sterna.processor.mapping.entity.MappedSequence;
import dev.sterna.processor.mapping.entity.SequenceRules;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NameRegistry;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.StatedNames;
import dev.sterna.processor.mapping.table.ConstraintNaming;
import dev.sterna.processor.mapping.table.JoinResolver;
import dev.sterna.processor.mapping.table.ModelTables;
import dev.sterna.processor.mapping.table.TableNaming;
import dev.sterna.processor.mapping.table.TableRules;
import dev.sterna.processor.mapping.table.TableShape;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Puts the passes of one mapping together: entities are read, relationships resolved, tables built
 * and named. Each pass goes over the entities once, in the order of their class names.
 */
public final class ModelAssembly {

  /** Names that are one to PostgreSQL. */
  private static final Set<Message> CLASHES =
      Set.of(
          MappingMessage.TABLE_TWICE,
          MappingMessage.COLUMN_TWICE,
          MappingMessage.COLUMN_NAMES_COLLIDE,
          MappingMessage.CONSTRAINT_NAME_TAKEN,
          MappingMessage.SEQUENCE_NAME_TAKEN,
          MappingMessage.SEQUENCE_CONFLICT);

  private final DocumentTypes documents;
  private final List<EntityShape> shapes;
  private final Problems problems = new Problems();
  private final Problems nameProblems = new Problems();
  private final NameRegistry names = new NameRegistry();
  private final EntityIndex entities;
  private final SequenceRules sequenceRules;
  private final ModelTables modelTables;
  private final TableNaming naming;
  private final NameHintsAssembly hints;

  /**
   * Reads the entities.
   *
   * @param documents the types that are documents wherever they are
   */
  public ModelAssembly(
      ProcessingEnvironment env,
      MappingOptions options,
      MappingDescriptor descriptor,
      SourceFacts sources,
      Collection<TypeElement> entityTypes,
      Collection<TypeElement> converterTypes,
      Collection<TypeElement> embeddableTypes,
      DocumentTypes documents) {
    this.documents = documents;
    JavaTypes types = new JavaTypes(env);
    AttributeReader reader =
        new AttributeReader(
            types,
            options.beanValidation() ? new ValidatedUnit(descriptor) : descriptor,
            sources,
            entityTypes,
            embeddableTypes);
    Set<TypeElement> allConverters = new LinkedHashSet<>(converterTypes);
    allConverters.addAll(descriptor.converters());
    Converters converters =
        Converters.of(allConverters, Registrations.of(entityTypes, reader), types, reader);
    NamingRules rules =
        new NamingRules(
            options.naming(),
            options.defaultSchema(),
            descriptor.defaults(),
            options.constraintNames());
    hints = new NameHintsAssembly(rules);
    Comparator<MappedColumn> order = HibernateColumnOrder.of(options.columnOrder());
    entities =
        new EntityIndex(
            reader,
            entityReader(types, reader, converters, rules, documents, nameProblems, problems),
            entityReader(
                types, reader, converters, rules, documents, new Problems(), new Problems()),
            problems);
    GeneratorRules generators = new GeneratorRules(types, reader, problems);
    sequenceRules = new SequenceRules(generators, rules, problems);
    JoinResolver joins = new JoinResolver(entities, rules, problems);
    modelTables =
        new ModelTables(
            entities, joins, generators, rules, new TableRules(rules, order, problems), problems);
    naming =
        new TableNaming(
            names, ConstraintNaming.of(options.constraintNames(), descriptor.defaults()), problems);
    shapes = entities.read(entityTypes);
  }

  private static EntityReader entityReader(
      JavaTypes types,
      AttributeReader reader,
      Converters converters,
      NamingRules rules,
      DocumentTypes documents,
      Problems nameProblems,
      Problems problems) {
    return new EntityReader(
        types,
        reader,
        converters,
        rules,
        documents,
        new StatedNames(rules, nameProblems),
        problems);
  }

  /** The types that are documents wherever they are, if the model is to be read with these. */
  public Optional<DocumentTypes> sharedDocuments() {
    return DocumentSearch.shared(documents, shapes);
  }

  public MappedModel model() {
    EntityNames.check(shapes, problems);
    List<TableShape> tables = modelTables.of(shapes);
    for (TableShape table : tables) {
      names.claim(table.declaration().name());
    }
    Map<QualifiedName, Origin> numbered = new HashMap<>();
    Collection<Sequence> sequences = sequences(tables, numbered);
    for (TableShape table : tables) {
      naming.claim(table);
      hints.add(table);
    }
    List<Table> named = new ArrayList<>(tables.size());
    for (TableShape table : tables) {
      named.add(naming.table(table));
    }
    Schema schema =
        Schema.of(namespaces(shapes, tables, sequences), named, sequences)
            .withObjects(TypesOfColumns.in(tables, problems));
    return new MappedModel(
        schema,
        classNames(shapes, schema),
        origins(tables, numbered),
        hints.hints(),
        names.chosen(),
        allProblems());
  }

  /** Of two names that clash because they are cut, it is enough to say that they clash. */
  private List<Problem> allProblems() {
    for (Problem problem : problems.found()) {
      if (CLASHES.contains(problem.message())) {
        return problems.found();
      }
    }
    List<Problem> all = new ArrayList<>(nameProblems.found());
    all.addAll(problems.found());
    return all;
  }

  /** Entities may share a sequence, if they agree on it. */
  private Collection<Sequence> sequences(
      List<TableShape> tables, Map<QualifiedName, Origin> numbered) {
    Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
    for (EntityShape shape : shapes) {
      for (MappedSequence sequence : sequenceRules.sequences(shape)) {
        numbered.putIfAbsent(sequence.sequence().name(), shape.origin());
        add(sequences, sequence, shape.origin(), shape.className());
      }
    }
    for (TableShape table : tables) {
      if (table.numbered()) {
        TableDeclaration rows = table.declaration();
        add(sequences, sequenceRules.ofRows(rows.physical()), rows.origin(), rows.owner());
      }
    }
    return sequences.values();
  }

  private void add(
      Map<QualifiedName, Sequence> sequences, MappedSequence mapped, Origin origin, String owner) {
    Sequence sequence = mapped.sequence();
    Sequence first = sequences.putIfAbsent(sequence.name(), sequence);
    if (first == null && !names.claim(sequence.name())) {
      sequences.remove(sequence.name());
      problems.report(MappingMessage.SEQUENCE_NAME_TAKEN, origin, owner, sequence.name());
    } else if (first != null && !first.equals(sequence)) {
      problems.report(MappingMessage.SEQUENCE_CONFLICT, origin, owner, sequence.name());
    }
    hints.add(mapped);
  }

  /** Those of tables and sequences, and those that a class names for a table that has no rows. */
  private static Collection<String> namespaces(
      List<EntityShape> shapes, List<TableShape> tables, Collection<Sequence> sequences) {
    Set<String> namespaces = new HashSet<>();
    for (EntityShape shape : shapes) {
      if (shape.additions().stored()) {
        add(shape.table().name(), namespaces);
      }
    }
    for (TableShape table : tables) {
      add(table.declaration().name(), namespaces);
    }
    for (Sequence sequence : sequences) {
      add(sequence.name(), namespaces);
    }
    return namespaces;
  }

  private static void add(QualifiedName name, Set<String> namespaces) {
    if (name.schema().isPresent()) {
      namespaces.add(name.schema().get());
    }
  }

  /** A table that several classes share belongs to the root; not each class has a table. */
  private static SortedMap<QualifiedName, String> classNames(
      List<EntityShape> shapes, Schema schema) {
    SortedMap<QualifiedName, String> classes = new TreeMap<>();
    for (EntityShape shape : shapes) {
      if (schema.table(shape.table().name()).isPresent()) {
        classes.putIfAbsent(shape.table().name(), shape.className());
      }
    }
    return classes;
  }

  private static Origins origins(List<TableShape> tables, Map<QualifiedName, Origin> numbered) {
    Map<QualifiedName, Origin> ofTables = new HashMap<>();
    Map<QualifiedName, Map<String, Origin>> ofColumns = new HashMap<>();
    Map<QualifiedName, Set<String>> converted = new HashMap<>();
    SortedMap<QualifiedName, Set<String>> hidden = new TreeMap<>();
    Map<QualifiedName, Map<String, Origin>> attributes = new HashMap<>();
    SortedMap<QualifiedName, SortedMap<String, StoredConstants>> enums = new TreeMap<>();
    for (TableShape table : tables) {
      QualifiedName name = table.declaration().name();
      ofTables.put(name, table.declaration().origin());
      Map<String, Origin> columns = new HashMap<>();
      Set<String> ofConverters = new HashSet<>();
      for (MappedColumn column : table.columns()) {
        columns.put(column.name().catalog(), column.origin());
        for (NeededType type : column.type().types()) {
          for (MappedColumn attribute : type.attributes()) {
            attributes
                .computeIfAbsent(type.type().name(), t -> new HashMap<>())
                .put(attribute.name().catalog(), attribute.origin());
          }
        }
        if (column.type().converted()) {
          ofConverters.add(column.name().catalog());
        }
        if (column.type().hidden()) {
          hidden.computeIfAbsent(name, t -> new TreeSet<>()).add(column.name().catalog());
        }
        if (column.type().constants().isPresent()) {
          enums
              .computeIfAbsent(name, t -> new TreeMap<>())
              .put(column.name().catalog(), column.type().constants().get());
        }
      }
      ofColumns.put(name, columns);
      if (!ofConverters.isEmpty()) {
        converted.put(name, ofConverters);
      }
    }
    return new Origins(ofTables, ofColumns, converted, hidden, enums, numbered, attributes);
  }
}
