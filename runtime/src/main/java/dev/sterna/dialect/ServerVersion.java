package dev.sterna.dialect;

import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SetExpression;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Unique;

/** The oldest PostgreSQL that has what an operation does. */
public final class ServerVersion {

  /** The oldest that Sterna works with. */
  public static final int OLDEST = 14;

  /** Release notes of PostgreSQL 15: {@code UNIQUE NULLS NOT DISTINCT}. */
  private static final int NULLS_NOT_DISTINCT = 15;

  /** Release notes of PostgreSQL 17: {@code ALTER COLUMN … SET EXPRESSION}. */
  private static final int SET_EXPRESSION = 17;

  private ServerVersion() {}

  /** The major version, {@value #OLDEST} if every one has it. */
  public static int of(Operation operation) {
    int version = OLDEST;
    if (operation instanceof CreateTable create) {
      for (Constraint constraint : create.table().constraints()) {
        version = Math.max(version, of(constraint));
      }
    } else if (operation instanceof CreateIndex create && !create.index().nullsDistinct()) {
      version = NULLS_NOT_DISTINCT;
    } else if (operation instanceof AlterTable alter) {
      for (TableChange change : alter.changes()) {
        version = Math.max(version, of(change));
      }
    }
    return version;
  }

  private static int of(TableChange change) {
    if (change instanceof AddConstraint add) {
      return of(add.constraint());
    }
    return change instanceof SetExpression ? SET_EXPRESSION : OLDEST;
  }

  private static int of(Constraint constraint) {
    return constraint instanceof Unique unique && !unique.nullsDistinct()
        ? NULLS_NOT_DISTINCT
        : OLDEST;
  }
}
