// @Embedded alone, on a class that is not marked.
class Range { LocalDate fromDate; LocalDate untilDate; }

@Entity
class Lease {
  @Id long id;
  @Embedded Range term;
}
