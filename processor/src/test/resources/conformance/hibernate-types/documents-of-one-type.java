/** The first that Hibernate comes to, by name and not by place, decides for all of a type. */
@Entity class Shelf {
  @Id long id;
  List<String> titles;
  @JdbcTypeCode(SqlTypes.JSON) List<String> authors;
  Set<String> colours;
  List<Integer> years;
  @Column(columnDefinition = "text") List<String> notes;
  @JdbcTypeCode(SqlTypes.VARBINARY) List<String> packed;
  @JdbcTypeCode(SqlTypes.ARRAY) List<@Marked String> tags;
  int[] codes;
  @JdbcTypeCode(SqlTypes.JSON) int[] pages;
  Cover cover;
}

@Embeddable class Cover { @JdbcTypeCode(SqlTypes.JSON) List<Long> inks; int[] sizes; }

@Entity class Store { @Id long id; List<Long> shelves; }

@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Marked { }
