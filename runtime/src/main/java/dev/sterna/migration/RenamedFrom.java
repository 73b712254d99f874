package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what something was called before, so that the next draft renames it instead of dropping it
 * and making it anew: rows stay, and so does all that belongs to it, such as references, keys and
 * indexes. What is named after it (join tables, columns that refer to it, its sequence) follows.
 *
 * <p>On an entity class the name is that of the class, of the entity or of its table ({@code
 * "archive.article"} for one in another schema); on an attribute, also of an embeddable class, that
 * of the field or property, or of the column or table that it had. It counts once: when the draft
 * is kept, the annotation has done its work, a note of the compiler says so, and it can be removed.
 *
 * <p>On a constant of an enum the name is that of the constant. Rows that hold its name follow, and
 * so does the value of an enum type of the database; of ordinals it says that the constant is the
 * same one, wherever it stands. Where rows hold what a field of the constant says, or a list of
 * constants, the compiler refuses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

  /** The past names, the latest first: of those the first counts that the snapshot has. */
  String[] value();
}
