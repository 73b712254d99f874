package dev.sterna.processor.mapping.table;

import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.UnitDefaults;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NameRegistry;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.table.TableShape.IndexKey;
import dev.sterna.processor.mapping.table.TableShape.Part;
import dev.sterna.schema.DefaultName;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of foreign keys and indexes to which the model gives none. Other constraints have
 * PostgreSQL's names under Hibernate too, which writes them without one.
 */
public enum ConstraintNaming {
  POSTGRESQL {
    @Override
    public String foreignKey(TableDeclaration owner, Join join, NameRegistry names) {
      return names.choose(
          owner.name(), DefaultName.foreignKey(owner.name().name(), catalogNames(join.columns())));
    }

    @Override
    public String index(TableDeclaration owner, IndexKey index, NameRegistry names) {
      List<MappedColumn> columns = new ArrayList<>(index.parts().size());
      for (Part part : index.parts()) {
        columns.add(part.column());
      }
      return names.choose(
          owner.name(), DefaultName.index(owner.name().name(), catalogNames(columns)));
    }
  },

  /** A hash of the names of tables and columns, as {@code NamingHelper} in Hibernate makes it. */
  HIBERNATE {
    @Override
    public String foreignKey(TableDeclaration owner, Join join, NameRegistry names) {
      return names.choose(owner.name(), "fk" + hash(owner, join));
    }

    @Override
    public String index(TableDeclaration owner, IndexKey index, NameRegistry names) {
      return names.choose(owner.name(), "idx" + hash(owner, "", index.written()));
    }
  },

  /** The same where every name is delimited, which Hibernate takes to mean foreign keys too. */
  HIBERNATE_DELIMITED {
    @Override
    public String foreignKey(TableDeclaration owner, Join join, NameRegistry names) {
      return names.choose(owner.name(), "FK" + hash(owner, join));
    }

    @Override
    public String index(TableDeclaration owner, IndexKey index, NameRegistry names) {
      return HIBERNATE.index(owner, index, names);
    }
  };

  private static final int RADIX = 35;

  public static ConstraintNaming of(ConstraintNames option, UnitDefaults unit) {
    return switch (option) {
      case POSTGRESQL -> POSTGRESQL;
      case HIBERNATE -> unit.delimited() ? HIBERNATE_DELIMITED : HIBERNATE;
    };
  }

  public abstract String foreignKey(TableDeclaration owner, Join join, NameRegistry names);

  public abstract String index(TableDeclaration owner, IndexKey index, NameRegistry names);

  public static List<String> catalogNames(List<MappedColumn> columns) {
    if (columns.size() == 1) {
      return List.of(columns.get(0).name().catalog());
    }
    List<String> names = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      names.add(column.name().catalog());
    }
    return names;
  }

  private static String hash(TableDeclaration owner, Join join) {
    String references = "references`" + join.namedAfter().physical().rendered() + "`";
    return hash(owner, references, join.columns().stream().map(MappedColumn::name).toList());
  }

  private static String hash(
      TableDeclaration owner, String references, List<PhysicalName> columns) {
    String text =
        columns.stream()
            .sorted(Comparator.comparing(PhysicalName::canonical))
            .map(column -> "column`" + column.rendered() + "`")
            .collect(
                Collectors.joining(
                    "", "table`" + owner.physical().rendered() + "`" + references, ""));
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).toString(RADIX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
