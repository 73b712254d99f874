// Indexes and uniques of the table name the columns that embeddables give it.
@Embeddable class Name { String first; String last; }

@Entity
@Table(
    indexes = @Index(columnList = "last, first"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"first", "birth"}))
class Member {
  @Id long id;
  Name name;
  LocalDate birth;
}
