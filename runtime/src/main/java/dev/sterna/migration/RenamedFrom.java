package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the previous name of something, so that the next draft renames it instead of dropping and
 * recreating it. Its rows stay, and so does everything that belongs to it, such as references, keys
 * and indexes. What is named after it (join tables, columns that refer to it, its sequence) is
 * renamed too.
 *
 * <p>On an entity class, give the previous name of the class, the entity or its table ({@code
 * "archive.article"} for one in another schema). On an attribute, also of an embeddable class, give
 * the previous name of the field or property, or of the column or table that it had. The annotation
 * takes effect once: when the draft is kept, a note of the compiler says that it has done its work,
 * and you can remove it.
 *
 * <p>On an enum constant, give its previous name. Rows that hold that name are updated, and the
 * value of a database enum type is renamed. If rows hold ordinals, it says that this is the same
 * constant, wherever it stands. The compiler refuses it if rows hold the value of a field of the
 * constant, or a list of constants.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

  /** The previous names, latest first; the first one that the snapshot has counts. */
  String[] value();
}
