/** The values of a set have their type before attributes, and those of other collections after. */
class Size implements java.io.Serializable { int width; }

class Weight implements java.io.Serializable { int grams; }

class Mark implements java.io.Serializable { int stars; }

@Entity class Box { @Id long id; Size bottom; @JdbcTypeCode(SqlTypes.JSON) Weight most; Weight usual; Mark mark; }

@Entity class Crate extends Box { Weight empty; }

@Entity class Pallet {
  @Id long id;
  @ElementCollection @JdbcTypeCode(SqlTypes.JSON) Set<Size> sizes;
  @ElementCollection @JdbcTypeCode(SqlTypes.JSON) List<Mark> marks;
  @ElementCollection Map<Weight, String> names;
}
