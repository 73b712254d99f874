package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link Migration} as a revision and gives its place in the history. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Revision {

  /** The identifier: up to 32 characters without {@code @ - + :}. Never edit it. */
  String id();

  /** The parents' ids: none for a base, several for a merge. */
  String[] revises() default {};

  /** Ids of revisions that must be applied first, without being parents. */
  String[] dependsOn() default {};

  /** Labels of the branch that starts here. */
  String[] labels() default {};

  /** Ids of the revisions that this one replaces. */
  String[] replaces() default {};

  /** What the revision does, in words. */
  String message() default "";

  /** When it was kept, in ISO 8601 and UTC: {@code 2023-04-28T01:59:42Z}. */
  String created() default "";

  /** The fingerprint of the resulting snapshot. */
  String schema() default "";

  /**
   * The first 16 digits of the revision's checksum before it was first amended, and after each
   * amendment. A database that applied an earlier form has its first steps, and runs only the rest.
   * The list is ignored once the source was edited by hand.
   */
  String[] checksums() default {};
}
